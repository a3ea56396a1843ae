import { useMemo } from 'react';
import { membersOf } from '../../store/groups.ts';
import { group } from '../../strings/group.ts';
import { useModel } from '../useModel.ts';
import type { GroupSheetProps } from './GroupSheet.tsx';
import { nameOfGroup } from './group.ts';
import { ownDecisions, takenOver } from './mailLines.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetRows } from './SheetRows.tsx';
import { asksAgain, chosenIn, keyOf, type Sheet, sheetOf } from './selection.ts';
import { takenText } from './sheetWords.ts';
import { useSheetAction } from './useSheetAction.ts';
import { useSheetState } from './useSheetState.ts';

/** Decisions of one copy of a mail for the same lines in its other copies (review-window §5.1). */
export function MailSheet({ store, item, onClose }: GroupSheetProps) {
  const model = useModel(store);
  const members = useMemo(() => membersOf(model, 'mail', item), [model, item]);
  const lines = useMemo(() => takenOver(members), [members]);
  const sheet = useMemo(() => {
    const taken = members.filter((member) => lines.has(keyOf(member)));
    return sheetOf(taken, 'accept', () => true);
  }, [members, lines]);
  const own = useSheetState(sheet, keyOf(item));
  const chosen = chosenIn(sheet, own.choice);
  const { targets } = chosen;
  const blocked = blockedBy(sheet, targets.length);
  const cancel = () => {
    store.select(item.id, item.document);
    onClose();
  };
  const run = () => {
    const ticked = targets.map(({ document, subject }) => keyOf({ document, id: subject }));
    store.select(item.id, item.document);
    store.decideEach(ownDecisions(ticked.flatMap((key) => lines.get(key) ?? [])), 'mail');
    onClose();
  };
  const action = useSheetAction({ chosen, blocked, run, close: cancel });
  const sure = action.armed && asksAgain(chosen);
  return (
    <SheetFrame
      title={nameOfGroup('mail', item, members)}
      head={<p className="quiet">{group.mailLines}</p>}
      onKeyDown={action.onKeyDown}
    >
      <SheetRows
        store={store}
        choice={own.choice}
        rows={own.rows}
        label={group.open}
        standOf={(one) => takenText(lines.get(keyOf(one)))}
        active={own.active}
        onActive={own.setActive}
        onShow={(one) => store.select(one.id, one.document)}
        onToggle={own.toggle}
        onOpen={own.open}
      />
      <SheetFoot
        text={sure ? group.sure(targets.length, chosen.documents) : group.takeOver(targets.length)}
        blocked={blocked}
        onDo={action.act}
        onClose={cancel}
      />
    </SheetFrame>
  );
}

function blockedBy({ lines }: Sheet, ticked: number): string {
  if (lines.length === 0) return group.mailNothing;
  return ticked === 0 ? group.nothingTicked : '';
}
