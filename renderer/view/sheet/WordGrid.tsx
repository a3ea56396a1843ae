import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Hit } from '../../../app/contract/dossier.ts';
import { commandOf, keyMap } from '../../../app/contract/keyScheme.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { unjudged } from '../../strings/group.ts';
import { list } from '../../strings/list.ts';
import { VirtualGrid } from '../list/VirtualGrid.tsx';
import type { WordRow } from './unjudgedWords.ts';

const ROW = 44;

interface Props {
  readonly store: DossierStore;
  readonly rows: readonly WordRow[];
  readonly onShow: (hit: Hit) => void;
  readonly onJudge: (row: WordRow, verdict: 'accept' | 'reject') => void;
}

/** Arrows go from word to word, right and left from place to place of one word. */
export function WordGrid({ store, rows, onShow, onJudge }: Props) {
  const [active, setActive] = useState(0);
  const [place, setPlace] = useState(0);
  const heights = useMemo(() => rows.map(() => ROW), [rows]);
  const keys = useMemo(() => keyMap(store.getState().settings), [store]);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => grid.current?.focus(), []);
  const row = rows[active];
  const go = (index: number, at = 0) => {
    const hits = rows[index]?.word.hits ?? [];
    const to = Math.max(0, Math.min(hits.length - 1, at));
    if (rows[index] === undefined) return;
    setActive(index);
    setPlace(to);
    if (hits[to] !== undefined) onShow(hits[to]);
  };
  const judge = (verdict: 'accept' | 'reject') => {
    if (row === undefined) return;
    onJudge(row, verdict);
    go(nextOpen(rows, active));
  };
  const press = (event: KeyboardEvent, inSight: number) => {
    const command = commandOf(keys, event);
    const done = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      ArrowRight: () => go(active, place + 1),
      ArrowLeft: () => go(active, place - 1),
      PageDown: () => go(Math.min(rows.length - 1, active + inSight)),
      PageUp: () => go(Math.max(0, active - inSight)),
      Home: () => go(0),
      End: () => go(rows.length - 1),
    }[event.key];
    const verdict = { redact: 'accept', keep: 'reject' }[command as string] as
      | 'accept'
      | 'reject'
      | undefined;
    if (verdict === undefined && (done === undefined || event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (verdict === undefined) done?.();
    else if (!event.repeat) judge(verdict);
  };
  return (
    <VirtualGrid
      ref={grid}
      label={unjudged.title}
      heights={heights}
      active={active}
      activeId={`word-${active}`}
      rowCount={rows.length}
      onKeyDown={press}
    >
      {(index, top) => (
        <WordRowView
          key={rows[index]!.word.text}
          row={rows[index]!}
          index={index}
          top={top}
          active={index === active}
          onPress={() => go(index)}
          onJudge={(verdict) => onJudge(rows[index]!, verdict)}
        />
      )}
    </VirtualGrid>
  );
}

function nextOpen(rows: readonly WordRow[], from: number): number {
  const next = rows.findIndex((row, index) => index > from && row.left.length > 0);
  return next < 0 ? from : next;
}

interface RowProps {
  readonly row: WordRow;
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly onPress: () => void;
  readonly onJudge: (verdict: 'accept' | 'reject') => void;
}

function WordRowView({ row, index, top, active, onPress, onJudge }: RowProps) {
  const { word, left } = row;
  const { text, hits } = word;
  const done = left.length === 0;
  const pages = [...new Set(hits.map(({ page }) => page))];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
    // biome-ignore lint/a11y/useSemanticElements: a table row cannot be placed by the window.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the grid.
    <div
      id={`word-${index}`}
      className={`row word${active ? ' active' : ''}${done ? ' done' : ''}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={active}
      style={{ top, height: ROW }}
      onClick={onPress}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div role="gridcell" aria-label={unjudged.said(text, left.length)}>
        <span className="text">{text}</span>
        <span className="kind">
          {done
            ? unjudged.judged
            : `${unjudged.times(left.length)} · ${list.groups.onPages(pages)}`}
        </span>
        {!done && (
          <span className="judge">
            <button
              type="button"
              tabIndex={-1}
              aria-label={unjudged.markOf(text, left.length)}
              onClick={(event) => pressed(event, () => onJudge('accept'))}
            >
              {unjudged.mark}
            </button>
            <button
              type="button"
              tabIndex={-1}
              aria-label={unjudged.dismissOf(text)}
              onClick={(event) => pressed(event, () => onJudge('reject'))}
            >
              {unjudged.dismiss}
            </button>
          </span>
        )}
      </div>
    </div>
  );
}

function pressed(event: { stopPropagation(): void }, act: () => void): void {
  event.stopPropagation();
  act();
}
