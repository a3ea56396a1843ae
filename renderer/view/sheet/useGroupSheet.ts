import { useMemo, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { GroupKind, Scope } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import { isShown } from '../../store/rows.ts';
import { commonGround, firstReason, maybeAlso, membersFor, nameOfGroup } from './group.ts';
import { type Choice, chosenIn, firstChoice, type Sheet, sheetOf, toggled } from './selection.ts';

export interface GroupSheetState {
  readonly name: string;
  readonly sheet: Sheet;
  readonly choice: Choice;
  readonly scope: Scope;
  readonly ground: GroundCode | null;
  /** '' : none was given and none is asked; null: one must be chosen first. */
  readonly reason: string | null;
  readonly others: readonly { key: string; name: string; items: readonly Item[] }[];
}

/** What the sheet lists is fixed by what was opened; every later choice starts from that selection. */
export function useGroupSheet(model: DossierModel, kind: GroupKind, item: Item, keep: boolean) {
  const [scope, setScope] = useState<Scope>('document');
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
  const candidates = useMemo(
    () => (kind === 'person' ? maybeAlso(model, item) : []),
    [model, kind, item],
  );
  const members = useMemo(() => {
    const own = membersFor(model, kind, item, scope);
    const more = candidates.filter(({ key }) => added.has(key)).flatMap(({ items }) => items);
    return [...own, ...more];
  }, [model, kind, item, scope, added, candidates]);
  const sheet = useMemo(
    () => sheetOf(members, keep ? 'reject' : 'accept', (one) => isShown(model, model.filter, one)),
    [model, members, keep],
  );
  const [choice, setChoice] = useState<Choice>(() => firstChoice(sheet));
  const [ground, setGround] = useState<GroundCode | null>(() => commonGround(members));
  const [reason, setReason] = useState(() => firstReason(kind, members));
  const name = nameOfGroup(kind, item, members);
  return {
    state: {
      ...{ name, sheet, choice, scope, ground, reason },
      others: candidates.filter(({ key }) => !added.has(key)),
    } satisfies GroupSheetState,
    chosen: chosenIn(sheet, choice),
    setChoice,
    setGround,
    setReason,
    /** Another reach is another selection. */
    reach(wanted: Scope) {
      const wider = membersFor(model, kind, item, wanted);
      const next = sheetOf(wider, sheet.verdict, (one) => isShown(model, model.filter, one));
      setScope(wanted);
      setAdded(new Set());
      setChoice(firstChoice(next));
    },
    /** Added persons start as everyone does: unticked where one must look. */
    add(key: string) {
      const items = candidates.find((one) => one.key === key)?.items ?? [];
      const theirs = sheetOf(items, sheet.verdict, () => true);
      setAdded(new Set([...added, key]));
      setChoice(toggled(choice, [...firstChoice(theirs).ticked]));
    },
  };
}
