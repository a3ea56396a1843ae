/** What every stage returns: its value and what a person should know about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * Not fatal: something a person should know. `code` is stable kebab-case (`image-removed-whole`);
 * `detail` never holds document text (numbers, object references, operator and filter names only).
 */
export interface Finding {
  readonly code: string;
  readonly severity: 'info' | 'warning';
  /** 1-based; absent when the finding is about the document. */
  readonly page?: number;
  readonly object?: string;
  readonly detail?: string;
}

/**
 * Fatal: something that should be gone can still be read, or something that should stay has changed.
 * There is no severity: one leak withholds the file. `failureClass` is the number in the list of
 * docs/failure-classes.md (1–81).
 */
export interface Leak {
  readonly code: string;
  readonly failureClass?: number;
  readonly page?: number;
  readonly object?: string;
  readonly detail?: string;
}

/** What burn took away: kind and count, never the content. */
export interface Removal {
  readonly kind: RemovalKind;
  /** 1-based; absent for document-wide removals. */
  readonly page?: number;
  readonly count: number;
  /** Of an annotation: its Subtype, when that is one of the standard's (Table 171). */
  readonly subtype?: string;
  /** The redaction it served; absent for what publication always removes. */
  readonly redaction?: string;
}

export type RemovalKind =
  | 'glyphs'
  | 'image'
  | 'image-pixels'
  | 'path'
  | 'path-part'
  | 'shading'
  | 'annotation'
  | 'form-field'
  | 'structure-text'
  | 'marked-content-text'
  | 'outline-item'
  | 'destination'
  | 'metadata'
  | 'attachment'
  | 'script'
  | 'hidden-layer'
  | 'off-page'
  | 'signature'
  | 'thumbnail'
  | 'private-data'
  | 'font-glyph'
  | 'page-label'
  | 'thread';
