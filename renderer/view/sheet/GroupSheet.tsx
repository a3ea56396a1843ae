import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { type GroupKind, membersOf } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { group } from '../../strings/group.ts';
import {
  type GroupTab,
  groupKey,
  groupRowsOf,
  type ListTab,
  landingIn,
  nextGroup,
} from '../list/groupRows.ts';
import { changed } from './changed.ts';
import { scopesOf, unsearchedPages } from './group.ts';
import { MailSheet } from './MailSheet.tsx';
import { SheetFoot, SheetRest } from './SheetFoot.tsx';
import { SheetGround, SheetReason, SheetScope } from './SheetHead.tsx';
import { SheetRows } from './SheetRows.tsx';
import { asksAgain, toggled, withPart } from './selection.ts';
import { sheetRowsOf } from './sheetRows.ts';
import { doText, standText } from './sheetWords.ts';
import { useGroupSheet } from './useGroupSheet.ts';
import { useSheetKeys } from './useSheetKeys.ts';

export interface GroupSheetProps {
  readonly store: DossierStore;
  readonly kind: GroupKind;
  /** The passage from which the group was opened. */
  readonly item: Item;
  /** Keep readable instead of redacting. */
  readonly keep: boolean;
  /** Of the list: a decided group leads to the next one in its own tab. */
  readonly tab: ListTab;
  readonly onClose: () => void;
}

/** In place of the list; the page stays in sight (review-window §5.2). */
export function GroupSheet(props: GroupSheetProps) {
  return props.kind === 'mail' ? <MailSheet {...props} /> : <DecisionSheet {...props} />;
}

/** A group without members has no sheet: the key does nothing. */
export function hasGroup(model: DossierModel, kind: GroupKind, item: Item): boolean {
  return membersOf(model, kind, item).length > 0;
}

function DecisionSheet({ store, kind, item, keep, tab, onClose }: GroupSheetProps) {
  const model = useStore(store);
  const own = useGroupSheet(model, kind, item, keep);
  const { sheet, choice, scope, ground, reason, name, others } = own.state;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const [armed, setArmed] = useState(false);
  const title = useId();
  const rows = sheetRowsOf(sheet, choice, opened);
  const required = keep && kind === 'person';
  const blocked = blockedBy(own.chosen.targets.length, keep && reason === null, reason);
  const cancel = () => {
    store.select(item.id, item.document);
    onClose();
  };
  const act = () => {
    if (blocked !== '') return;
    if (asksAgain(own.chosen) && !armed) {
      setArmed(true);
      keys.readAgain();
      return;
    }
    store.select(item.id, item.document);
    const verdict = keep ? 'reject' : 'accept';
    const { targets } = own.chosen;
    store.decideGroup({ targets, verdict, ground, note: keep ? (reason ?? '') : '', via: kind });
    if (tab === kind) goToNextGroup(store, item, tab);
    onClose();
  };
  const keys = useSheetKeys(act, cancel);
  useDisarm(setArmed, own.chosen.targets.length, scope);
  return (
    <section
      className="sheet-of-group"
      role="dialog"
      aria-labelledby={title}
      onKeyDown={keys.onKeyDown}
    >
      <header>
        <h2 id={title}>{group.title(name, sheet.lines.length)}</h2>
        {keep ? (
          <SheetReason reason={reason} required={required} onReason={own.setReason} />
        ) : (
          <SheetGround
            ground={ground}
            favourites={model.settings.favourites}
            onGround={own.setGround}
          />
        )}
        <SheetScope
          scope={scope}
          scopes={scopesOf(model, kind)}
          documents={model.documents.length}
          onScope={own.reach}
        />
        {kind === 'type' && <p className="quiet">{group.kindOnly}</p>}
      </header>
      <SheetRows
        store={store}
        choice={choice}
        rows={rows}
        takesFocus={!keep || reason !== null}
        label={group.open}
        standOf={(one) => standText(one, sheet.verdict)}
        active={Math.min(active, rows.length - 1)}
        onActive={setActive}
        onShow={(one) => store.select(one.id, one.document)}
        onToggle={(ticks) => own.setChoice(toggled(choice, ticks))}
        onOpen={(key, open) => setOpened(changed(opened, key, open))}
      />
      <SheetRest
        sheet={sheet}
        choice={choice}
        unsearched={unsearchedPages(model, item.document, scope)}
        others={others}
        onShow={(part) => own.setChoice(withPart(sheet, choice, part))}
        onAdd={own.add}
      />
      <SheetFoot
        text={doText(own.chosen, sheet.verdict, armed)}
        blocked={blocked}
        onDo={act}
        onClose={cancel}
      />
    </section>
  );
}

function blockedBy(count: number, reasonMissing: boolean, reason: string | null): string {
  if (count === 0) return group.nothingTicked;
  const ownWords = reason === group.reasons.at(-1);
  return reasonMissing || ownWords ? group.needsReason : '';
}

/** Another number or reach is another question. */
function useDisarm(setArmed: (armed: boolean) => void, count: number, scope: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever these change.
  useEffect(() => setArmed(false), [count, scope]);
}

function goToNextGroup(store: DossierStore, item: Item, tab: GroupTab): void {
  const model = store.getState();
  const rows = groupRowsOf(itemsOf(model, item.document), tab);
  const next = nextGroup(rows, groupKey(item, tab));
  if (next !== undefined) store.select(landingIn(next).id, item.document);
}
