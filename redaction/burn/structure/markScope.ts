import type { PDFHexString, PDFRef } from '../../pdf/objects.ts';
import type { Scrubbing } from '../document/scrubbing.ts';
import type { ParentRows } from './parentTree.ts';
import type { ContentOwners } from './strike.ts';
import type { StructureNode, StructureTree } from './tree.ts';

/** What adding marks to one tree shares. */
export interface MarkScope {
  readonly context: Scrubbing;
  readonly tree: StructureTree;
  readonly rows: ParentRows;
  readonly owners: ContentOwners;
  /** Of each passage: its Span, once it has one. */
  readonly spans: Map<string, StructureNode>;
  readonly largest: ReadonlyMap<PDFRef, number>;
  /** Next free MCID of each page. */
  readonly nextMcid: Map<PDFRef, number>;
  /** Strings already made, by text. */
  readonly labels: Map<string, PDFHexString>;
  /** Spans and their wrappers, to be written besides the tree's own nodes. */
  readonly added: Set<StructureNode>;
  /** Index of each page, for reading order. */
  readonly pageOrder: ReadonlyMap<PDFRef, number>;
}
