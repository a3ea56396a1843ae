/**
 * Makes a concept of a burnt file that was proved: a watermark behind each page's content, and after it a header
 * line and the frames of the passages that stay. Nothing is removed or changed; the streams of the pages stay the
 * same objects between two new ones. All of it is Artifact where the document is tagged.
 */
import { interpretPage } from '../../extract/interpreter.ts';
import type { ConceptStamp } from '../../model/concept.ts';
import { RedactionError } from '../../model/errors.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { key, type PDFObject, type PDFRef } from '../../pdf/objects.ts';
import { Rewrite } from '../../pdf/rewrite.ts';
import { save } from '../../pdf/save.ts';
import { labelFontIn } from '../mark/labelFont.ts';
import { markColours } from '../mark/markColour.ts';
import { withAdditions } from '../resources.ts';
import { afterContent, behindContent, type Pen } from './drawConcept.ts';

/** @throws RedactionError `content-broken` for a page whose content does not end in the state it began in. */
export function stampConcept(document: PdfDocument, stamp: ConceptStamp): Uint8Array {
  const rewrite = new Rewrite(document);
  for (const page of document.pages) stampPage(rewrite, page, stamp);
  return save(rewrite);
}

function stampPage(rewrite: Rewrite, page: PdfPage, stamp: ConceptStamp): void {
  const dict = rewrite.editDict(page.ref);
  if (dict === undefined) throw new RedactionError('object-broken', { page: page.number });
  const additions = new Map<string, Map<string, PDFObject>>();
  const pen = penOf(rewrite, page, additions);
  const framed = stamp.framed.filter(({ page: number }) => number === page.number);
  const add = (content: string): PDFRef =>
    rewrite.add(rewrite.stream(rewrite.dict({}), latin1(content)));
  const own = page.contents.map((stream) => rewrite.document.refOf(stream) ?? rewrite.add(stream));
  const before = add(`${behindContent(pen)}\nq\n`);
  const after = add(
    `${closingOf(rewrite.document, page)}${afterContent(pen, stamp.header, framed)}\n`,
  );
  dict.set(key('Contents'), rewrite.array([before, ...own, after]));
  dict.set(key('Resources'), withAdditions(rewrite, page.resources, additions));
}

function penOf(
  rewrite: Rewrite,
  page: PdfPage,
  additions: Map<string, Map<string, PDFObject>>,
): Pen {
  const add = (category: string, name: string, object: PDFObject): string => {
    const names = additions.get(category) ?? new Map<string, PDFObject>();
    additions.set(category, names.set(name, object));
    return name;
  };
  const font = labelFontIn(rewrite);
  return {
    geometry: page.geometry,
    font,
    fontName: add('Font', 'WooConceptFont', font.ref),
    colours: markColours(rewrite, (space) => add('ColorSpace', 'WooConceptSpace', space)),
  };
}

/** Closes what the page's content left open. A `Q` too many would close what was opened before it. */
function closingOf(document: PdfDocument, page: PdfPage): string {
  let [states, sequences, inText] = [0, 0, false];
  interpretPage(document, page, {
    show: () => {},
    operation({ operator }, _state, use) {
      if (use !== 0) return;
      if (operator === 'q') states++;
      if (operator === 'Q' && --states < 0)
        throw new RedactionError('content-broken', { page: page.number });
      if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
      if (operator === 'BMC' || operator === 'BDC') sequences++;
      if (operator === 'EMC') sequences--;
    },
  });
  const open = `${inText ? '\nET' : ''}${'\nEMC'.repeat(Math.max(0, sequences))}`;
  return `${open}${'\nQ'.repeat(states + 1)}\n`;
}
