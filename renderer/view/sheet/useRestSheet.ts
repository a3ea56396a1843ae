import { useMemo, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import { isShown } from '../../store/rows.ts';
import { restOf } from './rest.ts';
import { chosenIn, firstChoice, type Part, type Sheet, sheetOf, withPart } from './selection.ts';
import { useSheetState } from './useSheetState.ts';

type Verdict = Sheet['verdict'];

/** All that is open, at one decision that a person chooses here; another decision ticks other rows. */
export function useRestSheet(model: DossierModel, items: readonly Item[]) {
  const [verdict, setVerdict] = useState<Verdict>('accept');
  const [ground, setGround] = useState<GroundCode | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const rest = useMemo(() => restOf(items), [items]);
  const { filter } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading rows moves the active passage and changes no row.
  const sheets = useMemo(() => {
    const made = (as: Verdict) => sheetOf(rest.members, as, (one) => isShown(model, filter, one));
    return { accept: made('accept'), reject: made('reject') };
  }, [rest, filter]);
  const sheet = sheets[verdict];
  const rows = useSheetState(sheet);
  return {
    ...{ rest, sheet, rows, verdict, ground, setGround, reason, setReason },
    chosen: chosenIn(sheet, rows.choice),
    show: (part: Part) => rows.choose(withPart(sheet, rows.choice, part)),
    decideAs(wanted: Verdict) {
      setVerdict(wanted);
      rows.choose(firstChoice(sheets[wanted]));
    },
  } as const;
}

export type RestSheetState = ReturnType<typeof useRestSheet>;
