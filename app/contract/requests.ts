/**
 * Every message between the window and the main process. The main process validates what comes in with these
 * schemas; answers are made by our own code and only typed.
 */
import { z } from 'zod';
import type { Command } from './commands.ts';
import type {
  DocumentInfo,
  EarlyRead,
  EngineProgress,
  Hit,
  Measured,
  OpenedDossier,
  PageLetters,
  ReadDocument,
  Refusal,
  Unjudged,
} from './dossier.ts';
import { Bounds, JournalEvent } from './events.ts';
import {
  ConceptSettings,
  type Leaking,
  type NameTaken,
  type Preflight,
  type Preview,
  PublicationSettings,
  type Published,
  type Saved,
  type Suggestion,
} from './publication.ts';
import { Settings } from './settings.ts';

const Document = z.string().regex(/^[0-9a-f]{16}$/);
const Path = z.string().min(1).max(4000);

export const SearchQuery = z.strictObject({
  text: z.string().min(1).max(200),
  /** Null: the whole dossier. */
  document: Document.nullable(),
  wholeWords: z.boolean(),
  /** Also with other initials, order, spaces, hyphens, accents and line ends. */
  variants: z.boolean(),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** Of a refusal: what an administrator needs, without document text. */
export const ReportLine = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  page: z.int().min(1).nullable(),
});
export type ReportLine = z.infer<typeof ReportLine>;

/** What the menu says besides its table: the names of the steps that can be taken back and done again. */
export const MenuState = z.strictObject({
  /** `14 passages lakken`; null when there is none. */
  undo: z.string().max(200).nullable(),
  redo: z.string().max(200).nullable(),
  /** False in the start screen and before a document was read. */
  dossier: z.boolean(),
});
export type MenuState = z.infer<typeof MenuState>;

export const REQUESTS = {
  /** The system's dialogs; null when cancelled. */
  chooseFiles: z.tuple([]),
  chooseFolder: z.tuple([]),
  chooseDossier: z.tuple([]),
  /** Adds files to the dossier that is open. */
  addFiles: z.tuple([]),
  /** What was given when the program was started; null when there was nothing. */
  initial: z.tuple([]),
  /** Dropped on the window: files or folders. */
  openPaths: z.tuple([z.array(Path).min(1).max(5000)]),
  openRecent: z.tuple([Path]),
  /** The sample nota that comes with the program, as a dossier of its own. */
  openSample: z.tuple([]),
  recent: z.tuple([]),
  clearRecent: z.tuple([]),
  /** Takes it out of the dossier; file and decisions stay. */
  removeDocument: z.tuple([Document]),
  renameDossier: z.tuple([z.string().min(1).max(200)]),
  closeDossier: z.tuple([]),

  /** The PDF as it was read once. */
  documentBytes: z.tuple([Document]),
  /** Waits until it has been read and searched; asking moves it to the front of the queue. */
  readDocument: z.tuple([Document]),
  /** Reading again after a failure. */
  retry: z.tuple([Document]),
  password: z.tuple([Document, z.string().max(500)]),
  /** A changed file: its decisions are carried over to what is found again; or the old version stays gone. */
  takeOver: z.tuple([Document]),
  letters: z.tuple([Document, z.int().min(1)]),
  measure: z.tuple([Document, z.array(Bounds).max(5000)]),
  search: z.tuple([SearchQuery]),
  /** The sweep: what nobody judged. */
  unjudged: z.tuple([Document]),

  /** On disk when it answers. */
  append: z.tuple([JournalEvent]),
  journal: z.tuple([]),

  preview: z.tuple([Document]),
  preflight: z.tuple([Document]),
  suggest: z.tuple([Document, z.string().max(200).nullable()]),
  chooseOutputFolder: z.tuple([Path]),
  publish: z.tuple([Document, PublicationSettings]),
  concept: z.tuple([Document, ConceptSettings]),
  /** In the system's file manager; only what this program made. */
  showPublished: z.tuple([]),
  openPublished: z.tuple([]),
  /** To where the person says. */
  saveReport: z.tuple([z.array(ReportLine).min(1).max(1000)]),
  /** The log beside the file that was made last, to where the person says. */
  saveLog: z.tuple([]),
  stopEngine: z.tuple([]),

  settings: z.tuple([]),
  keepSettings: z.tuple([Settings]),
  chooseProfile: z.tuple([]),
  /** Whether decisions wait that the disk refused: closing then asks. */
  unsaved: z.tuple([z.boolean()]),
  closeWindow: z.tuple([]),
  menuState: z.tuple([MenuState]),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Arguments<N extends RequestName> = z.infer<(typeof REQUESTS)[N]>;

type Opened = OpenedDossier | Refusal | null;

export interface Recent {
  readonly folder: string;
  readonly name: string;
  /** ISO 8601. */
  readonly opened: string;
}

export interface Answers {
  readonly chooseFiles: Opened;
  readonly chooseFolder: Opened;
  readonly chooseDossier: Opened;
  readonly addFiles: Opened;
  readonly initial: Opened;
  readonly openPaths: Opened;
  readonly openRecent: Opened;
  readonly openSample: Opened;
  readonly recent: readonly Recent[];
  readonly clearRecent: null;
  readonly removeDocument: OpenedDossier | Refusal;
  readonly renameDossier: { readonly saved: boolean };
  readonly closeDossier: null;
  readonly documentBytes: Uint8Array | Refusal;
  readonly readDocument: ReadDocument | Refusal;
  readonly retry: ReadDocument | Refusal;
  /** Null when the password fits. */
  readonly password: Refusal | null;
  /** The dossier with the journal as it then is. */
  readonly takeOver: OpenedDossier | Refusal;
  readonly letters: PageLetters | Refusal;
  readonly measure: readonly Measured[] | Refusal;
  readonly search: readonly Hit[] | Refusal;
  readonly unjudged: readonly Unjudged[] | Refusal;
  /** `renumbered`: it stands after one that the window had not heard of: the journal is to be read again. */
  readonly append: { readonly saved: boolean; readonly renumbered: boolean };
  readonly journal: readonly JournalEvent[];
  readonly preview: Preview | Leaking | Refusal;
  readonly preflight: Preflight | Refusal;
  readonly suggest: Suggestion;
  readonly chooseOutputFolder: string | null;
  readonly publish: Published | Leaking | NameTaken | Refusal;
  readonly concept: Published | Leaking | NameTaken | Refusal;
  readonly showPublished: null;
  readonly openPublished: null;
  /** Null when the person named no file. */
  readonly saveReport: { readonly saved: boolean } | null;
  /** Null when the person named no file. */
  readonly saveLog: Saved | Refusal | null;
  readonly stopEngine: null;
  readonly settings: Settings;
  readonly keepSettings: { readonly saved: boolean };
  readonly chooseProfile: string | Refusal | null;
  readonly unsaved: null;
  readonly closeWindow: null;
  readonly menuState: null;
}

/** From main to the window. */
export interface Notices {
  readonly progress: EngineProgress;
  readonly early: EarlyRead;
  /** A document changed its state. */
  readonly document: DocumentInfo;
  /** The main process wrote this event itself (a publication): it is on disk and comes after the last one known. */
  readonly recorded: JournalEvent;
  /** Something else was opened: by the menu, a second start, or the file manager. */
  readonly opened: OpenedDossier | Refusal;
  readonly command: Command;
  /** Its file holds other rules by now: documents are read again. */
  readonly profileChanged: null;
  /** The engine's process ended by itself while it was working. */
  readonly engineStopped: { readonly document: string | null };
}

/** What the preload script puts on `window.woo`. */
export interface Bridge {
  request<N extends RequestName>(name: N, ...args: Arguments<N>): Promise<Answers[N]>;
  /** Returns the function that stops listening. */
  on<N extends keyof Notices>(name: N, listener: (notice: Notices[N]) => void): () => void;
  /** Of files that were dropped on the window. */
  pathsOf(files: readonly File[]): string[];
}
