/** Fonts of which nothing is shown any more: their names, families and lists tell what was (classes 65–67). */
import type { Font } from '../../font/font.ts';
import { glyphSource } from '../../font/glyphSource.ts';
import { dictAt, entriesOf, key, PDFDict, PDFRef } from '../../pdf/objects.ts';
import type { BurnContext, FontUsage } from '../contract.ts';
import { labelFont } from '../mark/labelFont.ts';

/**
 * Content still selects such a font, so another takes its place: that of the labels for one that brought its program, for
 * an operator that shows nothing and moves the pen counts as use (PDF/A-2 6.2.11.4.1, PDF/UA-1 7.21.4.1), else one of the
 * standard ones. Fonts that a form offers to its fields stay. Returns the others.
 */
export function withoutEmptied(context: BurnContext, usage: readonly FontUsage[]): FontUsage[] {
  const offered = formFonts(context);
  return usage.filter(({ ref, font, removed, kept }) => {
    const emptied = removed.size > 0 && kept.size === 0;
    if (!emptied || ref === undefined || offered.has(ref)) return true;
    context.rewrite.replace(ref, standIn(context, font));
    context.removed({ kind: 'font-glyph', count: removed.size });
    return false;
  });
}

function standIn(context: BurnContext, font: Font): PDFDict {
  const { rewrite } = context;
  const isType3 = font.fontMatrix !== undefined;
  if (!isType3 && glyphSource(context.document, font.dict) === undefined) return plainFont(context);
  const own = rewrite.resolve(labelFont(context).ref);
  return own instanceof PDFDict ? rewrite.copyDict(own) : plainFont(context);
}

function plainFont({ rewrite }: BurnContext) {
  return rewrite.dict({
    Type: key('Font'),
    Subtype: key('Type1'),
    BaseFont: key('Helvetica'),
    Encoding: key('WinAnsiEncoding'),
  });
}

/** Of the form's default resources and of its fields' own. */
function formFonts({ rewrite, document }: BurnContext): ReadonlySet<PDFRef> {
  const found = new Set<PDFRef>();
  const form = dictAt(rewrite, document.catalog, 'AcroForm');
  const resources = form && dictAt(rewrite, form, 'DR');
  const fonts = resources && dictAt(rewrite, resources, 'Font');
  for (const value of fonts ? entriesOf(fonts).values() : [])
    if (value instanceof PDFRef) found.add(value);
  return found;
}
