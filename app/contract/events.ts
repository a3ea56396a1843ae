/**
 * What reviewers did, as a list that only grows. Taking a step back is a further event whose changes are the
 * step's in reverse, so that the state is always the sum of all events and undo survives a restart. No event holds
 * text of a document, but for the words a person put on the dossier's own lists.
 */
import { z } from 'zod';
import { ENTITY_TYPES } from '../../redaction/model/detection.ts';
import { type GroundCode, isGroundCode } from '../../redaction/model/ground.ts';

const Ground = z.custom<GroundCode>((code) => typeof code === 'string' && isGroundCode(code));
const Document = z.string().regex(/^[0-9a-f]{16}$/);
const Subject = z.string().min(1).max(64);
const Page = z.int().min(1);
const FARTHEST = 1e6;
const Coordinate = z.number().min(-FARTHEST).max(FARTHEST);
const Text = z.string().max(2000);
const Name = z.string().min(1).max(200);

/** Text ranges (UTF-16 units of a page's text) or areas (points, Display); never both empty. */
export const Bounds = z
  .strictObject({
    ranges: z
      .array(z.strictObject({ page: Page, start: z.int().min(0), end: z.int().min(1) }))
      .max(500),
    rects: z
      .array(z.strictObject({ x0: Coordinate, y0: Coordinate, x1: Coordinate, y1: Coordinate }))
      .max(500),
  })
  .refine(({ ranges, rects }) => ranges.length + rects.length > 0);

/** `open`: no decision, but another ground, note or boundary than proposed. */
export const Judgement = z.strictObject({
  verdict: z.enum(['accept', 'reject', 'open']),
  grounds: z.array(Ground).max(10),
  /** Toelichting; for a passage that stays readable its reason. */
  note: Text,
  /** Null: as proposed or marked. */
  bounds: Bounds.nullable(),
});

/** Made by a person: by dragging, from search, a whole page, carried over, or kept when it is no longer proposed. */
export const HandMark = z.strictObject({
  page: Page,
  bounds: Bounds,
  type: z.enum(ENTITY_TYPES),
  ground: Ground,
  origin: z.enum(['hand', 'search', 'page', 'split', 'carried', 'kept']),
});

/** Of another reader than who decided. */
export const SecondCheck = z.strictObject({
  state: z.enum(['asked', 'agreed', 'disagreed']),
  verdict: z.enum(['accept', 'reject']).nullable(),
  grounds: z.array(Ground).max(10),
  remark: Text,
});

/** What a stakeholder answered about a passage (zienswijze, article 4.4 Woo). */
export const View = z.strictObject({
  /** Who answered: an answer of one is none of another. */
  of: Name,
  asks: z.enum(['redact', 'keep', 'nothing']),
  /** ISO 8601 date. */
  received: z.iso.date(),
  /** The stakeholder's reason in the reviewer's words. */
  remark: Text,
});

/** A word or name that is always proposed, or never, in this dossier. */
export const ListEntry = z.strictObject({
  list: z.enum(['keep', 'redact']),
  text: Name,
  reason: Text,
});

/** `null`: as the software proposed it, nobody has touched it; or not there. */
export const Change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passage'),
    document: Document,
    subject: Subject,
    before: Judgement.nullable(),
    after: Judgement.nullable(),
  }),
  z.strictObject({
    kind: z.literal('mark'),
    document: Document,
    subject: Subject,
    before: HandMark.nullable(),
    after: HandMark.nullable(),
  }),
  z.strictObject({
    kind: z.literal('second'),
    document: Document,
    subject: Subject,
    before: SecondCheck.nullable(),
    after: SecondCheck.nullable(),
  }),
  /** Whom a passage is about, for a zienswijze. */
  z.strictObject({
    kind: z.literal('stakeholder'),
    document: Document,
    subject: Subject,
    before: Name.nullable(),
    after: Name.nullable(),
  }),
  z.strictObject({
    kind: z.literal('view'),
    document: Document,
    subject: Subject,
    before: View.nullable(),
    after: View.nullable(),
  }),
  /** A page read for what was missed. */
  z.strictObject({
    kind: z.literal('page'),
    document: Document,
    page: Page,
    before: z.boolean(),
    after: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('list'),
    before: ListEntry.nullable(),
    after: ListEntry.nullable(),
  }),
  /** Not found again in the changed file: a conflict until a person decides. */
  z.strictObject({
    kind: z.literal('lost'),
    document: Document,
    subject: Subject,
    before: z.boolean(),
    after: z.boolean(),
  }),
]);

export const ACTIONS = [
  'redact',
  'keep',
  'reopen',
  'ground',
  'note',
  'bounds',
  'mark',
  'unmark',
  'split',
  'merge',
  'search',
  'page',
  'askSecond',
  'second',
  'stakeholder',
  'views',
  'check',
  'uncheck',
  'list',
  'takeOver',
  'revert',
] as const;

const stamp = {
  /** 1, 2, 3, … without gaps. */
  seq: z.int().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  by: Name,
};

export const Step = z.strictObject({
  ...stamp,
  kind: z.enum(['step', 'undo', 'redo']),
  /** What the step was: names its sentence in the menu. */
  action: z.enum(ACTIONS),
  /** How it came about: one by one, several chosen ones, or a group's sheet; `rest`: all that was still open. */
  via: z.enum(['one', 'several', 'person', 'text', 'block', 'mail', 'type', 'list', 'rest']),
  changes: z.array(Change).min(1).max(50_000),
});

export const SetAside = z.strictObject({
  rule: z.enum(['unread-pages', 'second-check', 'stakeholders']),
  /** Pages, passages or stakeholders. */
  count: z.int().min(1),
  reason: Text.min(1),
});

/** A file was made and proved. It cannot be undone. */
export const Publication = z.strictObject({
  ...stamp,
  kind: z.literal('publication'),
  document: Document,
  output: z.enum(['public', 'concept']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  stakeholder: Name.nullable(),
  setAside: z.array(SetAside),
});

export const JournalEvent = z.discriminatedUnion('kind', [Step, Publication]);

export type Bounds = z.infer<typeof Bounds>;
export type Judgement = z.infer<typeof Judgement>;
export type HandMark = z.infer<typeof HandMark>;
export type SecondCheck = z.infer<typeof SecondCheck>;
export type View = z.infer<typeof View>;
export type ListEntry = z.infer<typeof ListEntry>;
export type Change = z.infer<typeof Change>;
export type Action = (typeof ACTIONS)[number];
export type Step = z.infer<typeof Step>;
export type Via = Step['via'];
export type SetAside = z.infer<typeof SetAside>;
export type Publication = z.infer<typeof Publication>;
export type JournalEvent = z.infer<typeof JournalEvent>;
