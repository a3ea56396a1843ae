/** Fonts of which nothing is shown any more: their names, families and lists tell what was (classes 65–67). */
import { dictAt, entriesOf, key, PDFRef } from '../../pdf/objects.ts';
import type { BurnContext, FontUsage } from '../contract.ts';

/**
 * Content still selects such a font, so one of the standard ones takes its place. Fonts that a form offers to its
 * fields stay. Returns the others.
 */
export function withoutEmptied(context: BurnContext, usage: readonly FontUsage[]): FontUsage[] {
  const offered = formFonts(context);
  return usage.filter(({ ref, removed, kept }) => {
    const emptied = removed.size > 0 && kept.size === 0;
    if (!emptied || ref === undefined || offered.has(ref)) return true;
    context.rewrite.replace(ref, plainFont(context));
    context.removed({ kind: 'font-glyph', count: removed.size });
    return false;
  });
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
