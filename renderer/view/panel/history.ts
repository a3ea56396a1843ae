/** What people did to a passage, and the last decisions of all, from the journal (review-window §2.4). */
import type { Change, Step } from '../../../app/contract/events.ts';
import type { ReviewState } from '../../../app/contract/review.ts';
import type { Item } from '../../store/item.ts';
import { itemWith } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import { didOf } from '../../store/said.ts';
import { nameOf } from '../../strings/list.ts';
import { asPartOf, panel, pastOf } from '../../strings/panel.ts';

export interface HistoryLine {
  readonly step: Step;
  /** `Gelakt door J. de Boer, 14:02, als deel van een persoon (14 passages)`. */
  readonly text: string;
}

type Moment = (at: string) => string;

/** Newest first; steps that were taken back are not in it. Nothing of a colleague's to a reader who may not see it. */
export function historyOf(
  { done }: ReviewState,
  { document, id, blind }: Item,
  moment: Moment,
): HistoryLine[] {
  if (blind) return [];
  const own = done.filter(({ changes }) => changes.some((c) => isOf(c, document, id)));
  return own.reverse().map((step) => ({ step, text: sentenceOf(step, moment) }));
}

function isOf(change: Change, document: string, id: string): boolean {
  return 'subject' in change && change.document === document && change.subject === id;
}

const NO_DECISIONS: ReadonlySet<Step['action']> = new Set(['check', 'uncheck', 'list', 'note']);

/** Newest first, with the passage where it is one; in a second reading only one's own. */
export function lastDecisions(
  model: DossierModel,
  moment: Moment,
  onlyBy: string | null,
  count = 10,
): HistoryLine[] {
  const { done } = model.review;
  const found: HistoryLine[] = [];
  for (let i = done.length - 1; i >= 0 && found.length < count; i--) {
    const step = done[i]!;
    if (NO_DECISIONS.has(step.action) || (onlyBy !== null && step.by !== onlyBy)) continue;
    const [name, sentence] = [onlyPassage(model, step), sentenceOf(step, moment)];
    found.push({ step, text: name === '' ? sentence : panel.ofPassage(name, sentence) });
  }
  return found;
}

/** '' for several, and for what is not there any more. */
function onlyPassage(model: DossierModel, step: Step): string {
  const [change] = step.changes;
  if (didOf(step).count !== 1 || change === undefined || !('subject' in change)) return '';
  const item = itemWith(model, change.document, change.subject);
  return item === undefined ? '' : nameOf(item);
}

function sentenceOf(step: Step, moment: Moment): string {
  const part = asPartOf(step.via, didOf(step).count);
  const line = panel.by(pastOf[step.action], step.by, moment(step.at));
  return part === '' ? line : `${line}, ${part}`;
}

/** Where a passage came from: the software, or a person's own mark. */
export function originOf({ mark }: Item, moment: Moment): string {
  if (mark === null) return panel.origin.software;
  return panel.by(panel.origin[mark.origin], mark.by, moment(mark.at));
}
