import type { ContentPart, PageContent } from '../extract/pageContent.ts';
import { key, type PDFRef } from '../pdf/objects.ts';
import type { Balance } from './burnDevice.ts';
import { latin1 } from './contentBytes.ts';
import type { Edit, MarkContent } from './contract.ts';
import { concatenated, splice } from './edits.ts';
import { flattenedContent } from './flatten.ts';
import { editsOf, scrubGaps } from './newContent.ts';
import type { PageWork } from './pageWork.ts';
import { withAdditions } from './resources.ts';

/**
 * Writes the page's content: streams that no edit touches stay the same objects, the others are spliced; all of
 * it between q and Q, then the marks in the page's initial graphics state.
 */
export function writePage(
  page: PageWork,
  content: PageContent,
  balance: Balance,
  marks: MarkContent,
): void {
  const { rewrite } = page.context;
  const dict = rewrite.editDict(page.page.ref);
  if (dict === undefined) return;
  scrubGaps(page, 0, content.bytes);
  const edits = editsOf(page.edits[0]);
  const streams = content.parts.map((part) => streamOf(page, content, part, edits));
  const looks = flattenedContent(page);
  if (marks.bytes.length + looks.length > 0) {
    streams.unshift(addStream(page, latin1('q\n')));
    streams.push(addStream(page, concatenated([latin1(closing(balance)), looks, marks.bytes])));
  }
  dict.set(key('Contents'), rewrite.array(streams));
  const { resources } = page.page;
  dict.set(key('Resources'), withAdditions(rewrite, resources, page.additions[0]));
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

function addStream(page: PageWork, bytes: Uint8Array): PDFRef {
  const { rewrite } = page.context;
  return rewrite.add(rewrite.stream(rewrite.dict({}), bytes));
}

/** Closes what the page left open, in an order that is right however they were nested. */
function closing({ inText, openSequences, openStates }: Balance): string {
  const text = inText ? '\nET' : '';
  return `${text}${'\nEMC'.repeat(openSequences)}${'\nQ'.repeat(openStates + 1)}\n`;
}
