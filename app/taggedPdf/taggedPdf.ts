/**
 * A report as a PDF that is printed, kept and read aloud: tagged (PDF/UA-1), with its fonts and without anything of
 * the device (PDF/A-2a). The same document gives the same bytes.
 */
import type { Block, Heading, TaggedDocument } from './blocks.ts';
import { reportSans } from './font/typeface.ts';
import { writeInfo, writeXmp } from './metadata.ts';
import { type Bookmark, writeOutline } from './outline.ts';
import { BODY_WIDTH, leading, MARGIN, Pages, type Style } from './pages.ts';
import { PdfFile } from './pdfFile.ts';
import { Structure } from './structure.ts';
import { drawFacts, drawTable } from './tables.ts';
import { wrap } from './wrap.ts';

const BODY: Style = { face: 'R', size: 9.5 };
const HEADINGS: Readonly<Record<Heading['level'], Style & { readonly before: number }>> = {
  1: { face: 'B', size: 20, before: 0 },
  2: { face: 'B', size: 14, before: 10 },
  3: { face: 'B', size: 11, before: 8 },
  4: { face: 'B', size: 9.5, before: 2 },
};
/** Nothing is painted in it but its 0. */
const BLACK = '[/CalGray<</WhitePoint[0.9505 1 1.089]/Gamma 2.2>>]';
/** A heading does not stand alone at the foot of a page. */
const ROOM_BELOW_HEADING = 80;
const AFTER = 6;

export function taggedPdf(document: TaggedDocument): Buffer {
  const file = new PdfFile();
  const faces = { R: reportSans('Regular'), B: reportSans('Bold') };
  const pages = new Pages(file, new Structure(file), faces);
  const bookmarks = document.blocks.flatMap((block) => draw(pages, block));
  const [tree, catalog] = [file.reserve(), file.reserve()];
  const resources = file.reserve();
  pages.write(`${resources} 0 R`, tree, document.footer);
  pages.structure.write();
  const fonts = `/R ${faces.R.embed(file)} 0 R/B ${faces.B.embed(file)} 0 R`;
  file.set(resources, `<</Font<<${fonts}>>/ColorSpace<</Black ${BLACK}>>>>`);
  const kids = pages.made.map(({ number }) => `${number} 0 R`);
  file.set(tree, `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`);
  file.set(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang(${document.language})/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${pages.structure.root} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
      `/Outlines ${writeOutline(file, bookmarks)} 0 R/Metadata ${writeXmp(file, document)} 0 R>>`,
  );
  return file.finish(catalog, writeInfo(file, document));
}

function draw(pages: Pages, block: Block): Bookmark[] {
  if (block.kind === 'table') drawTable(pages, block);
  else if (block.kind === 'facts') drawFacts(pages, block);
  else if (block.kind === 'paragraph') drawText(pages, 'P', BODY, block.text);
  else return [drawHeading(pages, block)];
  return [];
}

function drawHeading(pages: Pages, { level, text }: Heading): Bookmark {
  const style = HEADINGS[level];
  pages.need(style.before + leading(style) + AFTER + ROOM_BELOW_HEADING);
  if (!pages.isFresh) pages.top -= style.before;
  const { top } = pages;
  const page = pages.current.number;
  drawText(pages, `H${level}`, style, text);
  return { level, title: text, page, top };
}

function drawText(pages: Pages, tag: string, style: Style, text: string): void {
  const element = pages.structure.add(tag, pages.structure.document);
  const shown = pages.faces[style.face].settable(text);
  const { lines, split } = wrap(shown, BODY_WIDTH, pages.measure(style));
  const read = split ? pages.structure.replacing(element, shown) : element;
  for (const line of lines) {
    pages.need(leading(style));
    pages.lines(read, style, [{ text: line, x: MARGIN.side }], pages.top);
    pages.top -= leading(style);
  }
  pages.top -= AFTER;
}
