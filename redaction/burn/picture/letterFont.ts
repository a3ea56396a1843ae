/**
 * The font of letters that nobody sees: codes are UTF-16 units, all an em wide, and the only thing it says of them
 * is what they mean. Fonts of invisible text need no program (ISO 19005-2, 6.2.11.4.1).
 */
import type { PictureLetter } from '../../model/pagePicture.ts';
import { latin1 } from '../../pdf/content/write.ts';
import { key, type PDFDict, PDFNumber, PDFString } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';

/** In em, of a line's height of one em. */
export const DESCENT = -0.25;
const NAME = 'WooLetters';
const SYMBOLIC = 4;
/** CMaps list at most so many at a time (Adobe TN 5014). */
const CHUNK = 100;

export function unitsText(text: string): string {
  return `<${[...Array(text.length).keys()].map((i) => hex(text.charCodeAt(i))).join('')}>`;
}

export function letterFont(rewrite: Rewrite, letters: readonly PictureLetter[]): PDFDict {
  const units = new Set<number>();
  for (const { text } of letters) {
    for (let i = 0; i < text.length; i++) units.add(text.charCodeAt(i));
  }
  const map = rewrite.stream(rewrite.dict({}), latin1(toUnicode([...units].sort((a, b) => a - b))));
  return rewrite.dict({
    Type: key('Font'),
    Subtype: key('Type0'),
    BaseFont: key(NAME),
    Encoding: key('Identity-H'),
    DescendantFonts: rewrite.array([rewrite.add(descendant(rewrite))]),
    ToUnicode: rewrite.add(map),
  });
}

function descendant(rewrite: Rewrite): PDFDict {
  const number = (value: number) => PDFNumber.of(value);
  return rewrite.dict({
    Type: key('Font'),
    Subtype: key('CIDFontType2'),
    BaseFont: key(NAME),
    CIDSystemInfo: rewrite.dict({
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: number(0),
    }),
    CIDToGIDMap: key('Identity'),
    DW: number(1000),
    FontDescriptor: rewrite.add(
      rewrite.dict({
        Type: key('FontDescriptor'),
        FontName: key(NAME),
        Flags: number(SYMBOLIC),
        FontBBox: rewrite.array([0, 1000 * DESCENT, 1000, 1000 * (1 + DESCENT)].map(number)),
        ItalicAngle: number(0),
        Ascent: number(1000 * (1 + DESCENT)),
        Descent: number(1000 * DESCENT),
        CapHeight: number(700),
        StemV: number(80),
      }),
    ),
  });
}

/** Units of a pair beyond the basic plane mean nothing alone: they are left to mean themselves. */
function toUnicode(units: readonly number[]): string {
  const lists: string[] = [];
  for (let i = 0; i < units.length; i += CHUNK) {
    const part = units.slice(i, i + CHUNK).map((unit) => `<${hex(unit)}> <${hex(unit)}>`);
    lists.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /WooLetters def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...lists,
    'endcmap end end\n',
  ].join('\n');
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}
