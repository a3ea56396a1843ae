/**
 * What a reviewer did, as a list that only grows. Taking a step back is a further event whose changes are
 * the step's in reverse, so that the state is always the sum of all events and undo survives a restart.
 * No event holds document text.
 */
import { z } from 'zod';
import { type GroundCode, isGroundCode } from '../../redaction/model/ground.ts';

const Ground = z.custom<GroundCode>((code) => typeof code === 'string' && isGroundCode(code));

/** `open`: no decision, but another ground than proposed. */
export const Judgement = z.strictObject({
  verdict: z.enum(['accept', 'reject', 'open']),
  grounds: z.array(Ground).min(1),
});

/** `null`: as the software proposed it, nobody has touched it. */
const PassageChange = z.strictObject({
  kind: z.literal('passage'),
  subject: z.string().min(1).max(64),
  before: Judgement.nullable(),
  after: Judgement.nullable(),
});

/** A page read for what was missed. */
const PageChange = z.strictObject({
  kind: z.literal('page'),
  page: z.int().min(1),
  before: z.boolean(),
  after: z.boolean(),
});

export const Change = z.discriminatedUnion('kind', [PassageChange, PageChange]);

export const JournalEvent = z.strictObject({
  /** 1, 2, 3, … without gaps. */
  seq: z.int().min(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  by: z.string().min(1).max(200),
  kind: z.enum(['step', 'undo', 'redo']),
  /** What the step was: names its sentence in the menu. */
  action: z.enum(['redact', 'keep', 'reopen', 'ground', 'check', 'uncheck']),
  changes: z.array(Change).min(1),
});

export type Judgement = z.infer<typeof Judgement>;
export type Change = z.infer<typeof Change>;
export type JournalEvent = z.infer<typeof JournalEvent>;
export type Action = JournalEvent['action'];
