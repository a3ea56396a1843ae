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
import { useModel } from '../useModel.ts';
import { scopesOf, unsearchedPages } from './group.ts';
import { MailSheet } from './MailSheet.tsx';
import { SheetFoot, SheetRest } from './SheetFoot.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetGround, SheetReason, SheetScope } from './SheetHead.tsx';
import { SheetRows } from './SheetRows.tsx';
import { blockedBy, doText, standText } from './sheetWords.ts';
import { type GroupSheetState, useGroupSheet } from './useGroupSheet.ts';
import { useSheetAction } from './useSheetAction.ts';

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

/** The same for every group, but for mails: those take over line by line. */
export function GroupSheet(props: GroupSheetProps) {
  return props.kind === 'mail' ? <MailSheet {...props} /> : <DecisionSheet {...props} />;
}

/** A group without members has no sheet: the key says so. */
export function hasGroup(model: DossierModel, kind: GroupKind, item: Item): boolean {
  return membersOf(model, kind, item).length > 0;
}

function DecisionSheet(props: GroupSheetProps) {
  const { store, kind, item, keep, onClose } = props;
  const model = useModel(store);
  const own = useGroupSheet(model, kind, item, keep);
  const { sheet, rows, chosen, reason } = own;
  const blocked = blockedBy(chosen.targets.length, keep ? reason : '');
  const cancel = () => {
    store.select(item.id, item.document);
    onClose();
  };
  const run = () => {
    decide(props, own);
    onClose();
  };
  const action = useSheetAction({ chosen, blocked, about: own.scope, run, close: cancel });
  return (
    <SheetFrame
      title={group.title(own.name, sheet.lines.length)}
      head={<Head {...props} model={model} own={own} />}
      onKeyDown={action.onKeyDown}
    >
      <SheetRows
        store={store}
        choice={rows.choice}
        rows={rows.rows}
        takesFocus={!keep || reason !== null}
        label={group.open}
        standOf={(one) => standText(one, sheet.verdict)}
        active={rows.active}
        onActive={rows.setActive}
        onShow={(one) => store.select(one.id, one.document)}
        onToggle={rows.toggle}
        onOpen={rows.open}
      />
      <SheetRest
        sheet={sheet}
        choice={rows.choice}
        unsearched={unsearchedPages(model, item.document, own.scope)}
        others={own.others}
        onShow={own.show}
        onAdd={own.add}
      />
      <SheetFoot
        text={doText(chosen, sheet.verdict, action.armed)}
        blocked={blocked}
        onDo={action.act}
        onClose={cancel}
      />
    </SheetFrame>
  );
}

interface HeadProps extends GroupSheetProps {
  readonly model: DossierModel;
  readonly own: GroupSheetState;
}

function Head({ kind, keep, model, own }: HeadProps) {
  const { favourites } = model.settings;
  return (
    <>
      {keep ? (
        <SheetReason reason={own.reason} required={kind === 'person'} onReason={own.setReason} />
      ) : (
        <SheetGround ground={own.ground} favourites={favourites} onGround={own.setGround} />
      )}
      <SheetScope
        scope={own.scope}
        scopes={scopesOf(model, kind)}
        documents={model.documents.length}
        onScope={own.reach}
      />
      {kind === 'type' && <p className="quiet">{group.kindOnly}</p>}
    </>
  );
}

/** Exactly what is ticked, as one step; the reading of rows changed nothing. */
function decide({ store, kind, item, keep, tab }: GroupSheetProps, own: GroupSheetState): void {
  store.select(item.id, item.document);
  store.decideGroup({
    targets: own.chosen.targets,
    verdict: own.verdict,
    ground: own.ground,
    note: keep ? (own.reason ?? '') : '',
    via: kind,
  });
  if (tab === kind) goToNextGroup(store, item, tab);
}

function goToNextGroup(store: DossierStore, item: Item, tab: GroupTab): void {
  const rows = groupRowsOf(itemsOf(store.getState(), item.document), tab);
  const next = nextGroup(rows, groupKey(item, tab));
  if (next !== undefined) store.select(landingIn(next).id, item.document);
}
