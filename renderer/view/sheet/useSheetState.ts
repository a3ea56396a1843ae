import { useMemo, useState } from 'react';
import { changed } from './changed.ts';
import { type Choice, firstChoice, type Sheet, toggled } from './selection.ts';
import { rowOf, sheetRowsOf } from './sheetRows.ts';

/** What is ticked, opened and active in a sheet; it opens at the passage with the key `at`. */
export function useSheetState(sheet: Sheet, at = '') {
  const [choice, choose] = useState<Choice>(() => firstChoice(sheet));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => sheetRowsOf(sheet, choice, opened), [sheet, choice, opened]);
  const [active, setActive] = useState(() => rowOf(rows, at));
  return {
    choice,
    rows,
    active: Math.min(active, rows.length - 1),
    setActive,
    choose,
    toggle: (keys: readonly string[]) => choose(toggled(choice, keys)),
    untick(keys: readonly string[]) {
      const ticked = new Set([...choice.ticked].filter((key) => !keys.includes(key)));
      choose({ ...choice, ticked });
    },
    open: (key: string, open: boolean) => setOpened(changed(opened, key, open)),
  };
}
