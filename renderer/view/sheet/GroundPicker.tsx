import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { targetsOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { ground } from '../../strings/ground.ts';
import { shownOf } from '../panel/shown.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { useModel } from '../useModel.ts';
import { GroundList, optionId } from './GroundList.tsx';
import {
  appliedGrounds,
  type GroundChoice,
  type GroundLine,
  groundSections,
  linesOf,
  recentGrounds,
  tickedAfter,
} from './groundSearch.ts';

export interface GroundPickerProps {
  readonly store: DossierStore;
  readonly onClose: () => void;
}

/** G: the ground of the passage or of the chosen ones, never the decision (review-window §4.7). */
export function GroundPicker({ store, onClose }: GroundPickerProps) {
  const model = useModel(store);
  const [inUse] = useState<readonly GroundCode[]>(() => {
    const targets = targetsOf(store.getState());
    return targets.length === 0 ? [] : (shownOf(targets).grounds ?? []);
  });
  const [ticked, setTicked] = useState(inUse);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const { favourites } = model.settings;
  const recent = useMemo(() => recentGrounds(model.review.done), [model.review.done]);
  const choice: GroundChoice = { ticked, inUse, recent, favourites };
  const sections = groundSections(choice, query);
  const lines = linesOf(sections);
  const focused = lines[Math.min(at, lines.length - 1)];
  const apply = (grounds: readonly GroundCode[]) => {
    if (grounds.length > 0 && grounds.join() !== inUse.join()) store.setGrounds(grounds);
    onClose();
  };
  const tick = (line: GroundLine | undefined) => {
    if (line !== undefined) setTicked(tickedAfter(ticked, line));
  };
  const press = (event: KeyboardEvent) => {
    const action = {
      ArrowDown: () => setAt(Math.min(lines.length - 1, at + 1)),
      ArrowUp: () => setAt(Math.max(0, at - 1)),
      Enter: () => apply(appliedGrounds(choice, focused)),
    }[event.key];
    const isTick = event.key === ' ' && (query === '' || query.endsWith(' ') || at > 0);
    if (action === undefined && !isTick) return;
    event.preventDefault();
    if (isTick) tick(focused);
    else if (event.key !== 'Enter' || !event.repeat) action?.();
  };
  return (
    <Dialog title={ground.title} className="groundPicker" onClose={onClose}>
      <input
        data-focus=""
        type="text"
        role="combobox"
        aria-label={ground.search}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={focused === undefined ? undefined : optionId(focused)}
        aria-autocomplete="list"
        placeholder={ground.search}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <GroundList
        id={list}
        sections={sections}
        ticked={ticked}
        focused={focused}
        onTick={(line) => {
          setAt(lines.indexOf(line));
          tick(line);
        }}
      />
      <p className="quiet">{ground.applyTip}</p>
      <p className="buttons end">
        <button type="button" onClick={onClose}>
          {ground.cancel} <kbd>Esc</kbd>
        </button>
        <button type="button" className="primary" onClick={() => apply(ticked)}>
          {ground.apply} <kbd>Enter</kbd>
        </button>
      </p>
    </Dialog>
  );
}
