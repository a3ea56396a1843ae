import { useState } from 'react';
import { changed } from './changed.ts';
import { type Choice, firstChoice, type Sheet, toggled } from './selection.ts';
import { sheetRowsOf } from './sheetRows.ts';

/** What is ticked, opened and active in a sheet, and whether its button was pressed once. */
export function useSheetState(sheet: Sheet) {
  const [choice, setChoice] = useState<Choice>(() => firstChoice(sheet));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const [armed, setArmed] = useState(false);
  const rows = sheetRowsOf(sheet, choice, opened);
  return {
    choice,
    rows,
    active: Math.min(active, rows.length - 1),
    armed,
    setActive,
    setArmed,
    /** Another number is another question. */
    choose(next: Choice) {
      setChoice(next);
      setArmed(false);
    },
    toggle(keys: readonly string[]) {
      setChoice(toggled(choice, keys));
      setArmed(false);
    },
    untick(keys: readonly string[]) {
      const ticked = new Set([...choice.ticked].filter((key) => !keys.includes(key)));
      setChoice({ ...choice, ticked });
      setArmed(false);
    },
    open: (key: string, open: boolean) => setOpened(changed(opened, key, open)),
  };
}
