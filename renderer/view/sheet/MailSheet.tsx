import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { membersOf } from '../../store/groups.ts';
import { group } from '../../strings/group.ts';
import type { GroupSheetProps } from './GroupSheet.tsx';
import { nameOfGroup } from './group.ts';
import { ownDecisions, takenOver } from './mailLines.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetRows } from './SheetRows.tsx';
import { asksAgain, chosenIn, keyOf, sheetOf } from './selection.ts';
import { takenText } from './sheetWords.ts';
import { useSheetKeys } from './useSheetKeys.ts';
import { useSheetState } from './useSheetState.ts';

/** Decisions of one copy of a mail for the same lines in its other copies (review-window §5.1). */
export function MailSheet({ store, item, onClose }: GroupSheetProps) {
  const model = useStore(store);
  const members = useMemo(() => membersOf(model, 'mail', item), [model, item]);
  const lines = useMemo(() => takenOver(members), [members]);
  const sheet = useMemo(
    () =>
      sheetOf(
        members.filter((member) => lines.has(keyOf(member))),
        'accept',
        () => true,
      ),
    [members, lines],
  );
  const own = useSheetState(sheet);
  const title = useId();
  const chosen = chosenIn(sheet, own.choice);
  const cancel = () => {
    store.select(item.id, item.document);
    onClose();
  };
  const blocked =
    sheet.lines.length === 0
      ? group.mailNothing
      : chosen.targets.length === 0
        ? group.nothingTicked
        : '';
  const act = () => {
    if (blocked !== '') return;
    if (asksAgain(chosen) && !own.armed) {
      own.setArmed(true);
      keys.readAgain();
      return;
    }
    const taken = chosen.targets.flatMap(({ document, subject }) => {
      const line = lines.get(keyOf({ document, id: subject }));
      return line === undefined ? [] : [line];
    });
    store.select(item.id, item.document);
    store.decideEach(ownDecisions(taken), 'mail');
    onClose();
  };
  const keys = useSheetKeys(act, cancel);
  return (
    <section
      className="sheet-of-group"
      role="dialog"
      aria-labelledby={title}
      onKeyDown={keys.onKeyDown}
    >
      <header>
        <h2 id={title}>{nameOfGroup('mail', item, members)}</h2>
        <p className="quiet">{group.mailLines}</p>
      </header>
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
        text={
          own.armed && asksAgain(chosen)
            ? group.sure(chosen.targets.length, chosen.documents)
            : group.takeOver(chosen.targets.length)
        }
        blocked={blocked}
        onDo={act}
        onClose={cancel}
      />
    </section>
  );
}
