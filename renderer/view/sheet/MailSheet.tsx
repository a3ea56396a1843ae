import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { membersOf } from '../../store/groups.ts';
import { group } from '../../strings/group.ts';
import { changed } from './changed.ts';
import type { GroupSheetProps } from './GroupSheet.tsx';
import { nameOfGroup } from './group.ts';
import { ownDecisions, takenOver } from './mailLines.ts';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetRows } from './SheetRows.tsx';
import { asksAgain, chosenIn, firstChoice, keyOf, sheetOf, toggled } from './selection.ts';
import { sheetRowsOf } from './sheetRows.ts';
import { takenText } from './sheetWords.ts';
import { useSheetKeys } from './useSheetKeys.ts';

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
  const [choice, setChoice] = useState(() => firstChoice(sheet));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const [armed, setArmed] = useState(false);
  const title = useId();
  const chosen = chosenIn(sheet, choice);
  const rows = sheetRowsOf(sheet, choice, opened);
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
    if (asksAgain(chosen) && !armed) {
      setArmed(true);
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
        choice={choice}
        rows={rows}
        label={group.open}
        standOf={(one) => takenText(lines.get(keyOf(one)))}
        active={Math.min(active, rows.length - 1)}
        onActive={setActive}
        onToggle={(ticks) => {
          setChoice(toggled(choice, ticks));
          setArmed(false);
        }}
        onOpen={(key, open) => setOpened(changed(opened, key, open))}
      />
      <SheetFoot
        text={
          armed && asksAgain(chosen)
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
