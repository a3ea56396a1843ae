/** What the engine's process is asked and what it answers: plain values that cross a process border. */
import type { Decision, Mark } from '../../../redaction/model/redaction.ts';
import type { ExportFormat } from '../../audit/export/exportLog.ts';
import type {
  DocumentId,
  EarlyRead,
  EngineProgress,
  Hit,
  Measured,
  PageLetters,
  ReadDocument,
  Refusal,
  Unjudged,
} from '../../contract/dossier.ts';
import type { Bounds, HandMark, ListEntry } from '../../contract/events.ts';
import type {
  ConceptSettings,
  Leaking,
  NameTaken,
  Preflight,
  Preview,
  PublicationSettings,
  Published,
  Saved,
  Suggestion,
} from '../../contract/publication.ts';
import type { SearchQuery } from '../../contract/requests.ts';
import type { AnnexFacts } from './annexes/facts.ts';
import type { DocumentPrints } from './prints.ts';
import type { Standing } from './standing.ts';

/** What decides how a document is read. */
export interface Rules {
  /** Path of the organisation's profile. */
  readonly profile: string | null;
  /** Of its bytes: the same path may hold other rules by now. */
  readonly profilePrint: string;
  /** The dossier's own. */
  readonly lists: readonly ListEntry[];
}

export interface Source {
  readonly id: DocumentId;
  readonly name: string;
  readonly path: string;
  readonly password: string | null;
  readonly rules: Rules;
}

/** The review of one document as it stands on disk; subjects are the window's. */
export interface Judged {
  readonly decisions: readonly Decision[];
  readonly marks: readonly Mark[];
  /** Marks that nobody decided. */
  readonly openMarks: readonly string[];
  readonly stakeholders: Readonly<Record<string, string>>;
}

export interface Look {
  readonly label: PublicationSettings['label'];
  readonly width: PublicationSettings['width'];
}

export interface MarkedText {
  readonly subject: string;
  readonly type: HandMark['type'];
  readonly bounds: Bounds;
}

export interface ReadAnswer {
  readonly read: ReadDocument;
  /** The number that each passage had in the first version of the dossier. */
  readonly numbered: readonly { readonly number: string; readonly id: string }[];
  readonly prints: DocumentPrints;
}

/** What an older version of the file held, and what is asked of this one. */
export interface Earlier {
  readonly prints: DocumentPrints;
  readonly marks: readonly (MarkedText & { readonly page: number })[];
  readonly salt: string;
}

export interface FoundAgain {
  /** Old passage to new one. */
  readonly passages: readonly (readonly [string, string])[];
  /** Marks at their new place. */
  readonly marks: readonly {
    readonly subject: string;
    readonly page: number;
    readonly bounds: Bounds;
  }[];
  /** 1-based pages whose text is the same. */
  readonly pages: readonly number[];
}

export interface OutputRequest {
  readonly judged: Judged;
  readonly actor: string;
  /** Absolute path of the output; the log stands beside it. */
  readonly output: string;
  readonly replace: boolean;
  readonly profile: string | null;
  /** A folder that a person chose was there: when it is not any more, nothing is written. */
  readonly mayMakeFolder: boolean;
}

/** By kind: what is asked, and what is answered when it is not refused. */
export interface Tasks {
  readonly read: {
    ask: { readonly salt: string; readonly marks: readonly MarkedText[] };
    answer: ReadAnswer;
  };
  readonly letters: { ask: { readonly page: number }; answer: PageLetters };
  readonly measure: { ask: { readonly bounds: readonly Bounds[] }; answer: readonly Measured[] };
  readonly search: { ask: Omit<SearchQuery, 'document'>; answer: readonly Hit[] };
  readonly unjudged: { ask: { readonly marks: readonly Bounds[] }; answer: readonly Unjudged[] };
  readonly prints: {
    ask: { readonly salt: string; readonly marks: readonly MarkedText[] };
    answer: DocumentPrints;
  };
  readonly findAgain: { ask: Earlier; answer: FoundAgain };
  readonly standing: { ask: { readonly judged: Judged }; answer: Standing };
  readonly preview: {
    ask: { readonly judged: Judged; readonly look: Look };
    answer: Preview | Leaking;
  };
  readonly preflight: {
    ask: { readonly judged: Judged; readonly look: Look; readonly today: string };
    answer: Preflight;
  };
  readonly suggest: { ask: { readonly stakeholder: string | null }; answer: Suggestion };
  readonly publish: {
    ask: OutputRequest & { readonly settings: PublicationSettings; readonly facts: AnnexFacts };
    answer: Published | Leaking | NameTaken;
  };
  readonly concept: {
    ask: OutputRequest & { readonly settings: ConceptSettings };
    answer: Published | Leaking | NameTaken;
  };
  /** Absolute paths: the log beside what was made, and where a person wants its export. */
  readonly exportLog: {
    ask: { readonly log: string; readonly out: string; readonly format: ExportFormat };
    answer: Saved;
  };
}

export type Kind = keyof Tasks;
export type Ask<K extends Kind> = Tasks[K]['ask'];
export type AnswerOf<K extends Kind> = Tasks[K]['answer'];

export type ToEngine =
  | {
      readonly to: 'ask';
      readonly id: number;
      readonly kind: Kind;
      readonly source: Source;
      readonly ask: Ask<Kind>;
      /** Absent when the engine may still have the document. */
      readonly bytes?: Uint8Array;
    }
  /** No longer wanted: its answer is a refusal. */
  | { readonly to: 'cancel'; readonly id: number };

export type FromEngine =
  | { readonly from: 'progress'; readonly progress: EngineProgress }
  | { readonly from: 'early'; readonly early: EarlyRead }
  | { readonly from: 'done'; readonly id: number; readonly value: unknown }
  | { readonly from: 'refused'; readonly id: number; readonly refusal: Refusal }
  | { readonly from: 'needBytes'; readonly id: number };
