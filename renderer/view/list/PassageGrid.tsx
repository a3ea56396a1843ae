import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { type Row, rowsOf } from '../../store/rows.ts';
import { list } from '../../strings/list.ts';
import { HeadingRow } from './HeadingRow.tsx';
import { pressInList } from './listKeys.ts';
import { PassageRow, rowId } from './PassageRow.tsx';
import { VirtualGrid } from './VirtualGrid.tsx';

const ROW = 44;
const HEADING = 28;

interface Props {
  readonly store: DossierStore;
  readonly model: DossierModel;
  readonly alignAt: number | null;
  readonly onEnter: (() => void) | undefined;
}

export function PassageGrid({ store, model, alignAt, onEnter }: Props) {
  const rows = rowsOf(model);
  const heights = useMemo(() => rows.map(({ kind }) => (kind === 'item' ? ROW : HEADING)), [rows]);
  const numbers = useMemo(() => numbersOf(rows), [rows]);
  const at = rows.findIndex((row) => row.kind === 'item' && row.item.id === model.active);
  const active = rows[at];
  const grid = useRef<HTMLDivElement>(null);
  useFocusNeverLost(grid);
  const press = useCallback(
    (item: Item, event: Pick<MouseEvent, 'ctrlKey' | 'shiftKey'>) => pressed(store, item, event),
    [store],
  );
  const tick = useCallback((item: Item) => store.tick(item.id), [store]);
  return (
    <VirtualGrid
      ref={grid}
      label={list.label}
      heights={heights}
      active={at}
      activeId={active?.kind === 'item' ? rowId(active.item) : undefined}
      rowCount={numbers.at(-1) ?? 0}
      alignAt={alignAt}
      several
      onKeyDown={(event, inSight) => pressInList(event, store, inSight, onEnter)}
    >
      {(index, top) => {
        const row = rows[index]!;
        if (row.kind === 'heading')
          return <HeadingRow key={`h${index}`} {...row} top={top} height={HEADING} />;
        const { item } = row;
        return (
          <PassageRow
            key={item.id}
            item={item}
            top={top}
            height={ROW}
            number={numbers[index]!}
            active={index === at}
            ticked={model.chosen.has(item.id)}
            digit={digitOf(item, model.settings.favourites)}
            onPress={press}
            onTick={tick}
          />
        );
      }}
    </VirtualGrid>
  );
}

/** Of each row the number of passages up to it: what a screen reader counts. */
function numbersOf(rows: readonly Row[]): number[] {
  let number = 0;
  return rows.map(({ kind }) => {
    if (kind === 'item') number++;
    return number;
  });
}

function digitOf(item: Item, favourites: readonly string[]): number | null {
  if (item.verdict === 'reject' || item.form === 'conflict' || item.grounds.length !== 1)
    return null;
  return favourites.indexOf(item.grounds[0]!) + 1 || null;
}

function pressed(
  store: DossierStore,
  item: Item,
  { ctrlKey, shiftKey }: Pick<MouseEvent, 'ctrlKey' | 'shiftKey'>,
): void {
  if (ctrlKey) store.tick(item.id);
  else if (shiftKey) extendTo(store, item);
  else store.select(item.id, item.document);
}

/** As Shift with as many arrows. */
function extendTo(store: DossierStore, item: Item): void {
  const model = store.getState();
  const ids = rowsOf(model).flatMap((row) => (row.kind === 'item' ? [row.item.id] : []));
  const by = ids.indexOf(item.id) - ids.indexOf(model.active ?? '');
  for (let i = 0; i < Math.abs(by); i++) store.extend(by > 0 ? 1 : -1);
}

/** A sheet that closed, or a row that left, leaves the focus nowhere: it comes here. */
function useFocusNeverLost(grid: { readonly current: HTMLDivElement | null }): void {
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      grid.current?.focus();
  }, [grid]);
}
