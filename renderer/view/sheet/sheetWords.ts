/** The button of a sheet: always the exact number that it changes. */
import type { Item } from '../../store/item.ts';
import { group } from '../../strings/group.ts';
import { panel } from '../../strings/panel.ts';
import type { TakenOver } from './mailLines.ts';
import { asksAgain, type Chosen, type Sheet, startsTicked } from './selection.ts';

export function doText(chosen: Chosen, verdict: Sheet['verdict'], armed: boolean): string {
  const { open, decided, documents } = chosen;
  if (armed && asksAgain(chosen)) return group.sure(open + decided, documents);
  if (decided > 0)
    return verdict === 'accept'
      ? group.redactAndChange(open, decided)
      : group.keepAndChange(open, decided);
  return verdict === 'accept' ? group.redact(open) : group.keep(open);
}

/** What stands behind a row: how certain, and why it is not ticked. */
export function standText(item: Item, verdict: Sheet['verdict']): string {
  if (item.verdict !== 'open') return group.already[item.verdict];
  const word =
    item.kind === 'public' ? group.expectKeep : panel.certainty[item.certainty].toLowerCase();
  return startsTicked(item, verdict) ? word : group.unticked(word);
}

/** Why it cannot be done now; '' when it can. `reason`: null when one must still be chosen. */
export function blockedBy(ticked: number, reason: string | null): string {
  if (ticked === 0) return group.nothingTicked;
  const wordsMissing = reason === group.reasons.at(-1);
  return reason === null || wordsMissing ? group.needsReason : '';
}

/** What a line of a mail gets, and from where. */
export function takenText(line: TakenOver | undefined): string {
  if (line === undefined || line.from.verdict === 'open') return '';
  const { from, item } = line;
  const word = group.takenFrom(group.already[line.from.verdict], from.page);
  return item.certainty === 'check' ? group.unticked(word) : word;
}
