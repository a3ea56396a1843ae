import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Command } from '../../../app/contract/commands.ts';
import { commandOf, keyMap } from '../../../app/contract/keyScheme.ts';
import { activeItem } from '../../store/counts.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { list } from '../../strings/list.ts';
import { GroupRowView, groupRowId } from './GroupRowView.tsx';
import { type GroupRow, type GroupTab, groupKey, groupRowsOf, landingIn } from './groupRows.ts';
import { VirtualGrid } from './VirtualGrid.tsx';

const ROW = 48;

interface Props {
  readonly store: DossierStore;
  readonly model: DossierModel;
  readonly tab: GroupTab;
  /** Opens the group's sheet for the active passage. */
  readonly onGroup: (kind: GroupTab, keep: boolean) => void;
}

/** The active group is the one that holds the active passage: a group's keys work on both. */
export function GroupsGrid({ store, model, tab, onGroup }: Props) {
  const items = model.current === null ? [] : itemsOf(model, model.current);
  const rows = useMemo(() => groupRowsOf(items, tab), [items, tab]);
  const heights = useMemo(() => rows.map(() => ROW), [rows]);
  const active = activeItem(model);
  const key = active === null ? null : groupKey(active, tab);
  const at = rows.findIndex((row) => row.key === key);
  const grid = useRef<HTMLDivElement>(null);
  const go = (row: GroupRow | undefined) => {
    if (row !== undefined) store.select(landingIn(row).id);
  };
  useEffect(() => {
    if (at < 0 && rows[0] !== undefined) store.select(landingIn(rows[0]).id);
  }, [at, rows, store]);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      grid.current?.focus();
  }, []);
  const keys = useMemo(() => keyMap(model.settings), [model.settings]);
  const press = (event: KeyboardEvent, inSight: number) => {
    const done = actions(commandOf(keys, event), event.key, inSight);
    if (done === undefined || (event.repeat && !event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  const actions = (command: Command | undefined, name: string, inSight: number) => {
    const by = (n: number) => () => go(rows[Math.max(0, Math.min(rows.length - 1, at + n))]);
    if (command === 'next') return by(1);
    if (command === 'previous') return by(-1);
    if (name === 'PageDown') return by(inSight);
    if (name === 'PageUp') return by(-inSight);
    if (name === 'Home') return () => go(rows[0]);
    if (name === 'End') return () => go(rows.at(-1));
    if (command === 'keep') return () => onGroup(tab, true);
    return name === 'Enter' || command === 'redact' ? () => onGroup(tab, false) : undefined;
  };
  if (rows.length === 0) return <p className="empty">{list.groups.none[tab]}</p>;
  return (
    <VirtualGrid
      ref={grid}
      label={list.tabs[tab]}
      heights={heights}
      active={at}
      activeId={at < 0 ? undefined : groupRowId(at)}
      rowCount={rows.length}
      onKeyDown={press}
    >
      {(index, top) => (
        <GroupRowView
          key={rows[index]!.key}
          row={rows[index]!}
          index={index}
          top={top}
          height={ROW}
          active={index === at}
          onPress={go}
          onOpen={() => onGroup(tab, false)}
        />
      )}
    </VirtualGrid>
  );
}
