import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { commandOf, keyMap } from '../../../app/contract/keyScheme.ts';
import type { Item } from '../../store/item.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { group } from '../../strings/group.ts';
import { VirtualGrid } from '../list/VirtualGrid.tsx';
import { SheetRowView, sheetRowId } from './SheetRowView.tsx';
import type { Choice } from './selection.ts';
import { itemOfRow, keysOf, neighbourRow, type SheetRow } from './sheetRows.ts';

const ROW = 40;
const PART = 28;

interface Props {
  readonly store: DossierStore;
  readonly choice: Choice;
  readonly rows: readonly SheetRow[];
  readonly label: string;
  /** What stands behind a row. */
  readonly standOf: (item: Item) => string;
  readonly active: number;
  /** False: something above the rows must be answered first and has the focus. */
  readonly takesFocus?: boolean;
  readonly onActive: (index: number) => void;
  /** The page goes along. */
  readonly onShow: (item: Item) => void;
  /** Keys that decide a row at once, where a sheet has them. */
  readonly onDecide?: (keys: readonly string[], verdict: 'accept' | 'reject') => void;
  readonly onToggle: (keys: readonly string[]) => void;
  readonly onOpen: (key: string, open: boolean) => void;
}

/** Arrows go along the lines and take the page with them; Space ticks; right and left open and close. */
export function SheetRows(props: Props) {
  const { store, rows, active, onActive, onShow, onDecide, onToggle, onOpen } = props;
  const heights = useMemo(() => rows.map(({ kind }) => (kind === 'part' ? PART : ROW)), [rows]);
  const grid = useRef<HTMLDivElement>(null);
  const { takesFocus = true } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the sheet opens.
  useEffect(() => {
    if (takesFocus) grid.current?.focus();
  }, []);
  const go = (index: number) => {
    const row = rows[index];
    const item = row === undefined ? null : itemOfRow(row);
    if (item === null) return;
    onActive(index);
    onShow(item);
  };
  const press = (event: KeyboardEvent, inSight: number) => {
    const row = rows[active];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const verdict = onDecide === undefined ? undefined : verdictOf(store, event);
    if (verdict !== undefined && row !== undefined && !event.repeat) {
      event.preventDefault();
      onDecide?.(keysOf(row), verdict);
      onActive(neighbourRow(rows, active, 1));
      return;
    }
    const done = row === undefined ? undefined : actionOf(event.key, row, inSight);
    if (done === undefined) return;
    event.preventDefault();
    done();
  };
  const actionOf = (key: string, row: SheetRow, inSight: number): (() => void) | undefined => {
    const far = (by: number) => () => {
      let at = active;
      for (let i = 0; i < inSight; i++) at = neighbourRow(rows, at, by);
      go(at);
    };
    switch (key) {
      case 'ArrowDown':
        return () => go(neighbourRow(rows, active, 1));
      case 'ArrowUp':
        return () => go(neighbourRow(rows, active, -1));
      case 'PageDown':
        return far(1);
      case 'PageUp':
        return far(-1);
      case 'Home':
        return () => go(neighbourRow(rows, -1, 1));
      case 'End':
        return () => go(neighbourRow(rows, rows.length, -1));
      case ' ':
        return () => onToggle(keysOf(row));
      case 'ArrowRight':
      case 'ArrowLeft':
        return row.kind === 'part' ? undefined : () => onOpen(row.fold.key, key === 'ArrowRight');
    }
    return undefined;
  };
  if (rows.length === 0) return <p className="empty">{group.nothingOpen}</p>;
  return (
    <VirtualGrid
      ref={grid}
      label={props.label}
      heights={heights}
      active={active}
      activeId={sheetRowId(active)}
      rowCount={rows.length}
      several
      onKeyDown={press}
    >
      {(index, top) => (
        <SheetRowView
          key={index}
          {...props}
          row={rows[index]!}
          index={index}
          top={top}
          height={heights[index]!}
          onPress={go}
        />
      )}
    </VirtualGrid>
  );
}

function verdictOf(store: DossierStore, event: KeyboardEvent): 'accept' | 'reject' | undefined {
  const command = commandOf(keyMap(store.getState().settings), event);
  if (command === 'redact') return 'accept';
  return command === 'keep' ? 'reject' : undefined;
}
