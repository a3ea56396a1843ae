import { useMemo, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { GroupKind, Scope } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import { isShown } from '../../store/rows.ts';
import { commonGround, firstReason, maybeAlso, membersFor, nameOfGroup } from './group.ts';
import {
  chosenIn,
  firstChoice,
  keyOf,
  type Part,
  type Sheet,
  sheetOf,
  toggled,
  withPart,
} from './selection.ts';
import { useSheetState } from './useSheetState.ts';

/** What the sheet lists is fixed by what was opened; every later choice starts from that selection. */
export function useGroupSheet(model: DossierModel, kind: GroupKind, item: Item, keep: boolean) {
  const [scope, setScope] = useState<Scope>('document');
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const verdict: Sheet['verdict'] = keep ? 'reject' : 'accept';
  const inView = (one: Item) => isShown(model, model.filter, one);
  // Reading rows moves the active passage: only what was found, decided or filtered makes another selection.
  const known = [model.readings, model.review, model.filter, model.measured];
  // biome-ignore lint/correctness/useExhaustiveDependencies: see known.
  const candidates = useMemo(
    () => (kind === 'person' ? maybeAlso(model, item) : []),
    [...known, kind, item],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: see known.
  const members = useMemo(() => {
    const own = membersFor(model, kind, item, scope);
    const more = candidates.filter(({ key }) => added.has(key)).flatMap(({ items }) => items);
    return [...own, ...more];
  }, [...known, kind, item, scope, added, candidates]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see known.
  const sheet = useMemo(() => sheetOf(members, verdict, inView), [...known, members, verdict]);
  const rows = useSheetState(sheet, keyOf(item));
  const [ground, setGround] = useState<GroundCode | null>(() => commonGround(members));
  const [reason, setReason] = useState(() => firstReason(kind, members));
  return {
    ...{ sheet, rows, scope, verdict, ground, setGround, reason, setReason },
    name: nameOfGroup(kind, item, members),
    chosen: chosenIn(sheet, rows.choice),
    /** Who might belong too. */
    others: candidates.filter(({ key }) => !added.has(key)),
    show: (part: Part) => rows.choose(withPart(sheet, rows.choice, part)),
    /** Another reach is another selection. */
    reach(wanted: Scope) {
      setScope(wanted);
      setAdded(new Set());
      rows.choose(firstChoice(sheetOf(membersFor(model, kind, item, wanted), verdict, inView)));
    },
    /** Added persons start as everyone does: unticked where one must look. */
    add(key: string) {
      const items = candidates.find((one) => one.key === key)?.items ?? [];
      const theirs = firstChoice(sheetOf(items, verdict, inView));
      setAdded(new Set([...added, key]));
      rows.choose(toggled(rows.choice, [...theirs.ticked]));
    },
  } as const;
}

export type GroupSheetState = ReturnType<typeof useGroupSheet>;
