import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../../store/item.ts';
import { type DossierModel, NO_FILTER, type StateFilter } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { list } from '../../strings/list.ts';
import { types } from '../../strings/words.ts';
import { filterNames } from './filterNames.ts';
import { isFiltered } from './listStand.ts';

interface Props {
  readonly store: DossierStore;
  readonly model: DossierModel;
  readonly items: readonly Item[];
}

/** A button that names the filter in force, and four choices below it. */
export function FilterMenu({ store, model, items }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { filter } = model;
  useEffect(() => {
    if (!open) return;
    whole.current?.querySelector('select')?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const names = filterNames(filter);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from anywhere inside.
    <div
      ref={whole}
      className="filter"
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className={isFiltered(filter) ? 'inForce' : ''}
        title={names === '' ? undefined : list.filterBy(names)}
        onClick={() => setOpen(!open)}
      >
        <span>{names === '' ? list.filter : list.filterBy(names)}</span>{' '}
        <span aria-hidden="true">▾</span>
      </button>
      <div id={id} className="filterMenu" hidden={!open}>
        {open && <Choices store={store} model={model} items={items} />}
        <p className="buttons end">
          <button type="button" onClick={() => store.setFilter(NO_FILTER)}>
            {list.clearFilter}
          </button>
        </p>
      </div>
    </div>
  );
}

/** Only what occurs in this document can be chosen. */
function Choices({ store, model, items }: Props) {
  const { filter } = model;
  const kinds = [...new Set([...items.map(({ type }) => type), ...some(filter.type)])];
  const grounds = [...new Set([...items.flatMap((i) => i.grounds), ...some(filter.ground)])].sort();
  const pages = [...new Set([...items.map(({ page }) => page), ...some(filter.page)])];
  return (
    <>
      <Choice
        label={list.state}
        value={filter.state}
        onChange={(state) => store.setFilter({ state: state as StateFilter })}
      >
        {Object.entries(list.states).map(([state, name]) => option(state, name))}
      </Choice>
      <Choice
        label={list.type}
        value={filter.type ?? ''}
        onChange={(type) => store.setFilter({ type: kinds.find((kind) => kind === type) ?? null })}
      >
        {option('', list.anyType)}
        {kinds.map((kind) => option(kind, types[kind]))}
      </Choice>
      <Choice
        label={list.ground}
        value={filter.ground ?? ''}
        onChange={(code) => store.setFilter({ ground: code === '' ? null : (code as GroundCode) })}
      >
        {option('', list.anyGround)}
        {grounds.map((code) => option(code, code))}
      </Choice>
      <Choice
        label={list.pageFilter}
        value={filter.page === null ? '' : `${filter.page}`}
        onChange={(page) => store.setFilter({ page: page === '' ? null : Number(page) })}
      >
        {option('', list.anyPage)}
        {pages.sort((a, b) => a - b).map((page) => option(`${page}`, `${page}`))}
      </Choice>
    </>
  );
}

function some<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function option(value: string, name: string) {
  return (
    <option key={value} value={value}>
      {name}
    </option>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
