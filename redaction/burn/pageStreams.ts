import type { ContentPart, PageContent } from '../extract/pageContent.ts';
import { latin1 } from '../pdf/content/write.ts';
import { key, type PDFRef } from '../pdf/objects.ts';
import type { Rewrite } from '../pdf/rewrite.ts';
import type { Balance } from './burnDevice.ts';
import type { Edit, MarkContent } from './contract.ts';
import { concatenated, splice } from './edits.ts';
import { balanceOfSequences, sequencesOf } from './emptiedPage.ts';
import { flattenedContent } from './flatten.ts';
import { editsOf, scrubGaps } from './newContent.ts';
import type { PageWork } from './pageWork.ts';
import { withAdditions } from './resources.ts';

/** A page whose content is written, and to which marks can be added. */
export interface WrittenPage {
  readonly page: PageWork;
  readonly streams: readonly PDFRef[];
  /** Closes what the content left open. */
  readonly closing: string;
  /** What draws the looks of annotations that went. */
  readonly looks: Uint8Array;
}

/** What the walk found, before the page's edits are applied. */
export interface EditedContent {
  readonly content: PageContent;
  readonly balance: Balance;
  /** Something of it stays that paints. */
  readonly paints: boolean;
}

/** Writes the edited content: streams that no edit touches stay the same objects, the others are spliced. */
export function writeContent(page: PageWork, edited: EditedContent): WrittenPage {
  const { content, balance } = edited;
  scrubGaps(page, 0, content.bytes);
  const edits = editsOf(page.edits[0]);
  const isEmptied = !edited.paints && page.redactions.length > 0;
  const streams = isEmptied
    ? [addStream(page.context.rewrite, sequencesOf(splice(content.bytes, edits)))]
    : content.parts.map((part) => streamOf(page, content, part, edits));
  const looks = flattenedContent(page);
  const closes = closing(isEmptied ? balanceOfSequences(balance) : balance);
  const written = { page, streams, closing: closes, looks };
  put(written, looks);
  return written;
}

/** The marks stand after everything, in the page's initial graphics state. */
export function addMarks(written: WrittenPage, marks: MarkContent): void {
  if (marks.bytes.length > 0) put(written, concatenated([written.looks, marks.bytes]));
}

/** The content, between q and Q when something comes after it. */
function put({ page, streams, closing }: WrittenPage, after: Uint8Array): void {
  const { rewrite } = page.context;
  const dict = rewrite.editDict(page.page.ref);
  if (dict === undefined) return;
  const contents = [...streams];
  if (after.length > 0) {
    contents.unshift(openingOf(rewrite));
    contents.push(addStream(rewrite, concatenated([latin1(closing), after])));
  }
  dict.set(key('Contents'), rewrite.array(contents));
  const { resources } = page.page;
  dict.set(key('Resources'), withAdditions(rewrite, resources, page.added.of(0)));
}

function streamOf(
  page: PageWork,
  content: PageContent,
  part: ContentPart,
  edits: readonly Edit[],
): PDFRef {
  const { document, rewrite } = page.context;
  const untouched = !edits.some((edit) => edit.end > part.start && edit.start < part.end);
  const ref = document.refOf(part.stream);
  if (untouched && ref !== undefined) return ref;
  const bytes = splice(content.bytes, edits, part.start, part.end);
  return rewrite.add(rewrite.stream(part.stream.dict, bytes));
}

/** One stream opens all pages: each of its own would cost as much to write and read as a paragraph. */
const openings = new WeakMap<Rewrite, PDFRef>();

function openingOf(rewrite: Rewrite): PDFRef {
  const known = openings.get(rewrite) ?? addStream(rewrite, latin1('q\n'));
  openings.set(rewrite, known);
  return known;
}

function addStream(rewrite: Rewrite, bytes: Uint8Array): PDFRef {
  return rewrite.add(rewrite.stream(rewrite.dict({}), bytes));
}

/** Closes what the page left open, in an order that is right however they were nested. */
function closing({ inText, openSequences, openStates }: Balance): string {
  const text = inText ? '\nET' : '';
  return `${text}${'\nEMC'.repeat(openSequences)}${'\nQ'.repeat(openStates + 1)}\n`;
}
