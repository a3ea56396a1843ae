import type { Display, Rect } from './geometry.ts';
import type { GroundCode } from './ground.ts';
import type { TextRange } from './pageText.ts';

export const ENTITY_TYPES = [
  'naam',
  'initialen',
  'email',
  'telefoon',
  'bsn',
  'iban',
  'kenteken',
  'geboortedatum',
  'adres',
  'personeelsnummer',
  'documentnummer',
  'gebruikersnaam',
  'url',
  'handtekening',
  'gezondheid',
  'beveiliging',
  'beleidsopvatting',
  'passage',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** *certain*: checksum, label or structural position; *likely*; *check*: a person must look. */
export type Certainty = 'certain' | 'likely' | 'check';

/**
 * An immutable proposal. `keep` is null for something to redact; a string says in Dutch why the text
 * probably stays ("Publiek?": a person confirms). `kind` `attention` marks passages on other grounds:
 * no batch option accepts them.
 */
export interface Detection {
  /** Stable within a document for the same input and rules: `p1-d3`. */
  readonly id: string;
  readonly kind: 'personal' | 'attention' | 'public';
  /** Page of the first range or area. */
  readonly page: number;
  /** More than one when the match goes on over a page or column break. Empty for area proposals. */
  readonly ranges: readonly TextRange[];
  /** Set for area proposals (signatures). */
  readonly area?: Rect<Display>;
  readonly type: EntityType;
  /** The text as found; '' for areas. Never logged. */
  readonly text: string;
  readonly ground: GroundCode;
  readonly certainty: Certainty;
  readonly keep: string | null;
  /** Detections of one person (or one identical text) share a group; decided together. */
  readonly group: string;
  /** Whose it is, also of addresses, numbers and initials: `persoon:3`. Absent: nobody's as far as is known. */
  readonly person?: string;
  /** The part of the page it stands in, when that is one that is decided as a whole. */
  readonly block?: BlockPlace;
  /** Set in a mail that the document holds more than once (quoted lower in the thread). */
  readonly mail?: MailPlace;
  readonly why: Explanation;
}

export type BlockKind = 'mailkop' | 'ondertekening' | 'colofon' | 'parafenroute' | 'verzendlijst';

export interface BlockPlace {
  /** Stable within a document for the same input and rules: `mailkop:2`. */
  readonly id: string;
  readonly kind: BlockKind;
}

export interface MailPlace {
  /** The same for all copies of one mail: `mail:1`. */
  readonly id: string;
  /** From 1, in reading order. */
  readonly copy: number;
  readonly copies: number;
  /** Letters and digits of the mail before it: the same in every copy, whatever the line ends and quote marks. */
  readonly place: number;
}

export interface Explanation {
  /** File name of the recogniser without extension: `email`, `colophonName`. */
  readonly recognizer: string;
  /** Which of its patterns: short, readable, without document text. */
  readonly pattern: string;
  /** The label or cue word that decided, from the rule's own list (never free document text), or ''. */
  readonly context: string;
  readonly checksum: 'valid' | 'invalid' | 'none';
  /** One Dutch sentence for the reviewer, without the found text. */
  readonly sentence: string;
}
