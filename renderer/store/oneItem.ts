/** One item as it stands by itself, without its neighbours. */
import type { DocumentId, Measured, Passage } from '../../app/contract/dossier.ts';
import type { Bounds, HandMark } from '../../app/contract/events.ts';
import type { Kept } from '../../app/contract/kept.ts';
import type { DocumentReview, Judged, Second, Stamp } from '../../app/contract/review.ts';
import type { GroundCode } from '../../redaction/model/ground.ts';
import { excludeEachOther } from '../../redaction/review/groundsRules.ts';
import { boundsKey, unmeasured } from './bounds.ts';
import type { Conflict, Item, ItemForm } from './item.ts';
import type { DossierModel } from './model.ts';
import { isBlind, readersDisagree } from './secondReading.ts';

export interface Source {
  readonly model: DossierModel;
  readonly document: DocumentId;
  readonly review: DocumentReview;
  /** Decided, and no longer proposed. */
  readonly kept: Kept;
}

/** What an item is made of, besides its passage or mark. */
interface Stand {
  readonly document: DocumentId;
  readonly judged: Judged | null;
  readonly second: Second | null;
  readonly stakeholder: string | null;
  readonly view: Item['view'];
  /** The first decision is hidden. */
  readonly blind: boolean;
  /** At boundaries that a person set, once the engine has read there. */
  readonly measured: Measured | undefined;
}

/** An item with what it was made of: as long as that is the same, so is the item. */
export interface Made {
  readonly of: Passage | HandMark;
  readonly stand: Stand;
  readonly item: Item;
}

export function madeOfPassage(source: Source, passage: Passage, before: Made | undefined): Made {
  const { id } = passage;
  if (before?.of === passage && isStill(before, source, id, null, null)) return before;
  const stand = standOf(source, id, null, null);
  return { of: passage, stand, item: fromPassage(passage, stand) };
}

export function madeOfMark(
  source: Source,
  id: string,
  mark: HandMark & Stamp,
  before: Made | undefined,
): Made {
  if (before?.of === mark && isStill(before, source, id, mark, mark.bounds)) return before;
  const stand = standOf(source, id, mark, mark.bounds);
  return { of: mark, stand, item: fromMark(id, mark, stand) };
}

/** Decided on, and not found in this version of the file. */
export function lostItem(source: Source, id: string): Item {
  const { document } = source;
  return withForm({
    ...{ id, document, page: 1, type: 'passage', kind: 'personal', proposal: null, mark: null },
    ...{ text: '', before: '', after: '', pieces: [], ranges: [], rects: [] },
    certainty: 'check',
    ...statedOf(standOf(source, id, null, null), '5.1.2e'),
  });
}

/** Field by field: most passages have no decision, and none has changed since the last key. */
function isStill(
  { stand }: Made,
  { model, document, review }: Source,
  id: string,
  markedBy: Stamp | null,
  marked: Bounds | null,
): boolean {
  const judged = review.judgements.get(id) ?? null;
  if (stand.judged !== judged || stand.document !== document) return false;
  const second = review.seconds.get(id) ?? null;
  if (stand.second !== second) return false;
  if (stand.stakeholder !== (review.stakeholders.get(id) ?? null)) return false;
  if (stand.view !== (review.views.get(id) ?? null)) return false;
  if (stand.blind !== isBlind(model, judged ?? markedBy, second)) return false;
  return stand.measured === measuredThere(model, document, judged?.bounds ?? marked);
}

function measuredThere(
  { measured }: DossierModel,
  document: DocumentId,
  bounds: Bounds | null,
): Measured | undefined {
  return bounds === null ? undefined : measured.get(boundsKey(document, bounds));
}

function standOf(
  { model, document, review }: Source,
  id: string,
  markedBy: Stamp | null,
  marked: Bounds | null,
): Stand {
  const judged = review.judgements.get(id) ?? null;
  const second = review.seconds.get(id) ?? null;
  const blind = isBlind(model, judged ?? markedBy, second);
  return {
    ...{ document, judged, second, blind },
    stakeholder: review.stakeholders.get(id) ?? null,
    view: review.views.get(id) ?? null,
    measured: measuredThere(model, document, judged?.bounds ?? marked),
  };
}

type Formed = Omit<Item, 'conflicts' | 'form'>;
type Stated = Pick<
  Item,
  'judged' | 'second' | 'stakeholder' | 'view' | 'verdict' | 'grounds' | 'note' | 'blind'
>;

function statedOf(
  { judged, second, stakeholder, view, blind }: Stand,
  proposed: GroundCode,
): Stated {
  const shown = blind ? null : judged;
  return {
    ...{ judged, second, stakeholder, view, blind },
    verdict: shown?.verdict ?? 'open',
    grounds: shown !== null && shown.grounds.length > 0 ? shown.grounds : [proposed],
    note: shown?.note ?? '',
  };
}

function fromPassage(passage: Passage, stand: Stand): Item {
  const { id, page, type, kind, certainty, keep, ground } = passage;
  const bounds = stand.judged?.bounds ?? null;
  const { text, before, after, pieces } =
    bounds === null ? passage : measuredAt(stand, page, bounds);
  const rects = passage.ranges.length === 0 ? pieces.map(({ rect }) => rect) : [];
  return withForm({
    ...{ id, document: stand.document, page, type, kind, text, before, after, pieces },
    ...{ proposal: passage, mark: null },
    ranges: bounds?.ranges ?? passage.ranges,
    rects: bounds?.rects ?? rects,
    certainty: keep === null ? certainty : 'check',
    ...statedOf(stand, ground),
  });
}

function fromMark(id: string, mark: HandMark & Stamp, stand: Stand): Item {
  const { page, type, ground } = mark;
  const bounds = stand.judged?.bounds ?? mark.bounds;
  return withForm({
    ...{ id, document: stand.document, page, type, kind: 'personal', proposal: null, mark },
    ...measuredAt(stand, page, bounds),
    ...bounds,
    certainty: 'certain',
    ...statedOf(stand, ground),
  });
}

function measuredAt({ measured }: Stand, page: number, bounds: Bounds): Measured {
  return measured ?? unmeasured(page, bounds);
}

function withForm(item: Formed): Item {
  const conflicts: Conflict[] = [];
  if (item.verdict !== 'reject' && haveClash(item.grounds)) conflicts.push('grounds');
  if (!item.blind && readersDisagree(item)) conflicts.push('readers');
  return { ...item, conflicts, form: formOf(item, conflicts) };
}

function haveClash(grounds: readonly GroundCode[]): boolean {
  return grounds.some((a) => grounds.some((b) => excludeEachOther(a, b)));
}

/** Conflict before second check before decision before certainty (review-window §3.1). */
function formOf(item: Formed, conflicts: readonly Conflict[]): ItemForm {
  if (conflicts.length > 0) return 'conflict';
  if (item.blind || item.second?.state === 'asked') return 'second';
  if (item.verdict === 'reject') return 'reject';
  if (item.verdict === 'accept') return isUnconfirmedHand(item) ? 'manual' : 'accept';
  return item.certainty;
}

/** One reader's own mark, until a group's sheet or a second reader confirms it. */
function isUnconfirmedHand({ mark, judged, second }: Formed): boolean {
  return mark !== null && second?.state !== 'agreed' && (judged?.via ?? 'one') === 'one';
}
