/**
 * The attack of Bland, Iyer, Levchenko, "Story Beyond the Eye: Glyph Positions Break PDF Text Redaction" (PoPETs
 * 2023(3)): the places of the letters that are left tell how wide the removed text was, and where a producer
 * shifts single letters by what the whole line holds, those shifts tell it once more.
 */
import { standardFontNamed } from '../../../redaction/font/standardFonts.ts';
import type { PageGlyphs } from '../../../redaction/model/glyph.ts';

export const SIZE = 11;
const BEFORE = 'Aan de heer ';
const AFTER = ' is dit toegezegd.';
const WIDTHS = standardFontNamed('Helvetica')!.widths;
const NAMES: Readonly<Record<string, string>> = { ' ': 'space', '.': 'period' };

function emOf(text: string): number {
  return [...text].reduce((sum, c) => sum + WIDTHS.get(NAMES[c] ?? c)! / 1000, 0);
}

/** How a producer sets the sentence: the shifts after its letters, in thousandths of an em, and the word spacing. */
export interface Producer {
  readonly name: string;
  readonly shifts: (line: string) => readonly number[];
  readonly wordSpacing: (line: string) => number;
}

/** Points between the margins of the justified line. */
const MEASURE = 260;

const unshifted = (line: string) => Array.from(line, () => 0);

export const PRODUCERS: readonly Producer[] = [
  { name: 'plain strings', shifts: unshifted, wordSpacing: () => 0 },
  {
    name: 'letters shifted by the rounding of the whole line (Word)',
    shifts: (line) => {
      let x = 0;
      return Array.from(line, (c) => {
        const [from, to] = [x, x + emOf(c) * SIZE];
        x = to;
        const shown = (Math.round(to * 6) - Math.round(from * 6)) / 6 / SIZE;
        return Math.round(-1000 * (shown - emOf(c)));
      });
    },
    wordSpacing: () => 0,
  },
  {
    name: 'a justified line',
    shifts: unshifted,
    wordSpacing: (line) =>
      Number(((MEASURE - emOf(line) * SIZE) / (line.split(' ').length - 1)).toFixed(3)),
  },
];

/** Content of one page with the sentence, and a line after it. */
export function sentenceWith(producer: Producer, name: string): string {
  const line = BEFORE + name + AFTER;
  const shifts = producer.shifts(line);
  const parts = [...line].map((c, i) => `(${c}) ${shifts[i]}`).join(' ');
  const more = '0 -14 Td 0 Tw (De minister wordt gevraagd in te stemmen met de brief.) Tj';
  return `BT /H ${SIZE} Tf 70 700 Td ${producer.wordSpacing(line)} Tw [${parts}] TJ ${more} ET`;
}

/** Points; PDF writers round to a hundredth or so. */
const TOLERANCE = 0.02;

/**
 * The names that fit the output, tried one after the other: the attacker knows the sentence, the font and the
 * producer, and has only the letters that are left. They are measured from the first letter after the gap to
 * the last before it, and among themselves.
 */
export function attack(
  seen: PageGlyphs,
  producer: Producer,
  dictionary: readonly string[],
): string[] {
  const places = placesOnLine(seen);
  return dictionary.filter((name) => {
    const expected = expectedPlaces(producer, name);
    return (
      expected.length === places.length &&
      expected.every((x, i) => Math.abs(x - places[i]!) <= TOLERANCE)
    );
  });
}

/** Starts of the letters of the first line, blanks apart. */
function placesOnLine({ count, quads, unicode }: PageGlyphs): number[] {
  const base = quads[5]!;
  const own = Array.from({ length: count }, (_, i) => i).filter(
    (i) => unicode[i] !== ' ' && Math.abs(quads[i * 8 + 5]! - base) < 1,
  );
  return own.map((i) => quads[i * 8 + 4]!);
}

function expectedPlaces(producer: Producer, name: string): number[] {
  const line = BEFORE + name + AFTER;
  const spacing = producer.wordSpacing(line);
  const shifts = producer.shifts(line);
  const places: number[] = [];
  let x = 70;
  for (const [i, c] of [...line].entries()) {
    const inName = i >= BEFORE.length && i < BEFORE.length + name.length;
    if (c !== ' ' && !inName) places.push(x);
    x += emOf(c) * SIZE + (c === ' ' ? spacing : 0) - (shifts[i]! / 1000) * SIZE;
  }
  return places;
}
