import type { ContentPart, PageContent } from '../extract/pageContent.ts';
import { latin1 } from '../pdf/content/write.ts';
import { key, type PDFDict, type PDFRef } from '../pdf/objects.ts';
import type { Rewrite } from '../pdf/rewrite.ts';
import type { Balance } from './burnDevice.ts';
import type { Edit, MarkContent } from './contract.ts';
import { concatenated, splice, touchesSpan } from './edits.ts';
import { balanceOfSequences, sequencesOf } from './emptiedPage.ts';
import { flattenedContent } from './flatten.ts';
import { editsOf, scrubGaps } from './newContent.ts';
import type { PageWork } from './pageWork.ts';
import { withAdditions } from './resources.ts';

/** A page whose content is written, and to which marks can be added. */
export interface WrittenPage {
  readonly page: PageWork;
  readonly streams: readonly (PDFRef | NewStream)[];
  /** Closes what the content left open. */
  readonly closing: string;
  /** What draws the looks of annotations that went. */
  readonly looks: Uint8Array;
}

/** Content that is written when it is known what goes with it: a stream more for each page would cost as much as a paragraph. */
interface NewStream {
  readonly dict: PDFDict;
  readonly bytes: Uint8Array;
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
    ? [{ dict: page.context.rewrite.dict({}), bytes: sequencesOf(splice(content.bytes, edits)) }]
    : content.parts.map((part) => streamOf(page, content, part, edits));
  const looks = flattenedContent(page);
  const closes = closing(isEmptied ? balanceOfSequences(balance) : balance);
  return { page, streams, closing: closes, looks };
}

/** The marks stand after everything, in the page's initial graphics state. Without marks nothing but looks does. */
export function addMarks(written: WrittenPage, marks: MarkContent): void {
  const { page, streams, closing, looks } = written;
  const { rewrite } = page.context;
  const dict = rewrite.editDict(page.page.ref);
  if (dict === undefined) return;
  const after = concatenated([looks, marks.bytes]);
  const all =
    after.length > 0 ? framed(rewrite, streams, concatenated([latin1(closing), after])) : streams;
  const refs = all.map((one) =>
    isNew(one) ? rewrite.add(rewrite.stream(one.dict, one.bytes)) : one,
  );
  dict.set(key('Contents'), rewrite.array(refs));
  const { resources } = page.page;
  dict.set(key('Resources'), withAdditions(rewrite, resources, page.added.of(0)));
}

/** The content between q and Q, and what comes after it: part of streams that are written anyway, where there are. */
function framed(
  rewrite: Rewrite,
  streams: WrittenPage['streams'],
  after: Uint8Array,
): WrittenPage['streams'] {
  const all = [...streams];
  const [first, last] = [all[0], all.at(-1)];
  if (last !== undefined && isNew(last)) all[all.length - 1] = withBytes(last, [last.bytes, after]);
  else all.push({ dict: rewrite.dict({}), bytes: after });
  const opened = all[0];
  if (first !== undefined && opened !== undefined && isNew(opened))
    all[0] = withBytes(opened, [OPENING, opened.bytes]);
  else all.unshift(openingOf(rewrite));
  return all;
}

function withBytes({ dict }: NewStream, parts: readonly Uint8Array[]): NewStream {
  return { dict, bytes: concatenated(parts) };
}

function isNew(stream: PDFRef | NewStream): stream is NewStream {
  return 'bytes' in stream;
}

const OPENING = latin1('q\n');

function streamOf(
  page: PageWork,
  content: PageContent,
  part: ContentPart,
  edits: readonly Edit[],
): PDFRef | NewStream {
  const { document } = page.context;
  const untouched = !edits.some((edit) => touchesSpan(edit, part.start, part.end));
  const ref = document.refOf(part.stream);
  if (untouched && ref !== undefined) return ref;
  return {
    dict: part.stream.dict,
    bytes: splice(content.bytes, edits, part.start, part.end),
  };
}

/** One stream opens all pages: each of its own would cost as much to write and read as a paragraph. */
const openings = new WeakMap<Rewrite, PDFRef>();

function openingOf(rewrite: Rewrite): PDFRef {
  const known = openings.get(rewrite) ?? rewrite.add(rewrite.stream(rewrite.dict({}), OPENING));
  openings.set(rewrite, known);
  return known;
}

/** Closes what the page left open, in an order that is right however they were nested. */
function closing({ inText, openSequences, openStates }: Balance): string {
  const text = inText ? '\nET' : '';
  return `${text}${'\nEMC'.repeat(openSequences)}${'\nQ'.repeat(openStates + 1)}\n`;
}
