/**
 * Every message between the window and the main process. The main process validates what comes in with these
 * schemas; answers are made by our own code and only typed.
 */
import { z } from 'zod';
import type { EngineProgress, Leaking, OpenedDocument, Published, Refusal } from './document.ts';
import { JournalEvent } from './journal.ts';
import type { Command } from './keys.ts';

export const REQUESTS = {
  /** The system's dialog; null when it was cancelled. */
  chooseDocument: z.tuple([]),
  /** The document that was given when the program was started; null when there was none. */
  initialDocument: z.tuple([]),
  /** On disk when it answers. */
  append: z.tuple([JournalEvent]),
  /** From the journal on disk; asks for the place. Null when cancelled. */
  publish: z.tuple([]),
  showPublished: z.tuple([]),
  stopEngine: z.tuple([]),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Arguments<N extends RequestName> = z.infer<(typeof REQUESTS)[N]>;

export interface Answers {
  readonly chooseDocument: OpenedDocument | Refusal | null;
  readonly initialDocument: OpenedDocument | Refusal | null;
  readonly append: { readonly saved: boolean };
  readonly publish: Published | Leaking | Refusal | null;
  readonly showPublished: null;
  readonly stopEngine: null;
}

/** From main to the window. */
export interface Notices {
  readonly progress: EngineProgress;
  readonly command: Command;
}

/** What the preload script puts on `window.woo`. */
export interface Bridge {
  request<N extends RequestName>(name: N, ...args: Arguments<N>): Promise<Answers[N]>;
  /** Returns the function that stops listening. */
  on<N extends keyof Notices>(name: N, listener: (notice: Notices[N]) => void): () => void;
}
