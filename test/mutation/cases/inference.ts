import { searchMarkers } from '../../../fixtures/scripts/markers.ts';
import { extractPage } from '../../../redaction/index.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { redaction } from '../../burn/text/burnText.ts';
import { goes } from '../../detect/found.ts';
import { burnt, type Outcome, openPdf, outcomeOf, SECRET } from '../engine.ts';

import { area, burning, type Case, LINE, page, text } from './parts.ts';

export const INFERENCE: readonly Case[] = [
  { mutant: 'hidden-widths', classes: [68], run: () => widths((one) => one.content) },
  {
    mutant: 'natural-advances',
    classes: [69],
    run: () =>
      outcomeOf(
        page(
          'BT /F 10 Tf 100 700 Td 1.2345 Tw (Aan de heer ) Tj 80 0 Td (Wybrandus) Tj 70.789 0 Td ( is dit toegezegd) Tj ET',
        ),
        [hidden(SECRET, 12, 180)],
        (bytes) => searchMarkers(Buffer.from(bytes), ['70.789']).length > 0,
      ),
    unseen: 'verification compares places, not numbers',
  },
  {
    mutant: 'meeting-heights',
    classes: [68],
    run: () => ({ left: smallBlankMoves(), leaks: undefined }),
  },
  {
    mutant: 'blank-columns',
    classes: [68],
    run: () => ({ left: columnMoves(), leaks: undefined }),
  },
  { mutant: 'drawn-over-gap', classes: [70], run: () => widths((one) => one.marks) },
  {
    mutant: 'propagation',
    classes: [72],
    run: () => ({
      left: goes('Contactpersoon: Bram Sluis\n\nLater heeft Sluis gebeld.', 'naam').length < 2,
      leaks: undefined,
    }),
  },
  {
    mutant: 'broken-words',
    classes: [72],
    run: () =>
      outcomeOf(
        page({
          content: `${text(SECRET)} ${text('blijft', 100, 300)}`,
          page: `/MediaBox[0 0 600 800]/Annots[<</Type/Annot/Subtype/Link/Rect[300 300 400 320]/A<</S/URI/URI(https://x.nl/${SECRET})>>>>]`,
        }),
        [area({ ...LINE, x1: 128 })],
        (bytes) => searchMarkers(Buffer.from(bytes), [SECRET]).length > 0,
      ),
    unseen: 'burn and proof share the definition of what a broken word is',
  },
  {
    mutant: 'reading-order',
    classes: [72],
    run: () =>
      outcomeOf(
        page({
          content: `${backwards()} ${text('blijft', 100, 300)}`,
          page: `/MediaBox[0 0 600 800]/Annots[<</Type/Annot/Subtype/Link/Rect[300 300 400 320]/A<</S/URI/URI(https://x.nl/${SECRET})>>>>]`,
        }),
        [area()],
        (bytes) => searchMarkers(Buffer.from(bytes), [SECRET]).length > 0,
      ),
    unseen: 'burn and proof share the definition of what a word is',
  },
  {
    mutant: 'hidden-strings',
    classes: [72],
    run: () =>
      burning({
        content: text(SECRET),
        catalog: `/Outlines 10 0 R`,
        objects: [
          '<</First 11 0 R/Last 11 0 R/Count 1>>',
          `<</Title(Over ${SECRET})/Parent 10 0 R/Dest[3 0 R/Fit]>>`,
        ],
      }),
  },
];

/** A text mark in width mode `safe` over a name at x, from that glyph on. */
function hidden(name: string, first: number, x: number): Redaction {
  const glyphs = Array.from(name, (_, i) => first + i);
  const rects = [{ x0: x, y0: 90, x1: x + 6 * name.length, y1: 103 }];
  return { ...redaction('r', { glyphs }, 'safe'), target: { kind: 'text', glyphs, rects } };
}

/** Does the small blank of the empty line below go with the name? */
function smallBlankMoves(): boolean {
  const file = page(
    'BT /F 11 Tf 70 700 Td (Wybrandus) Tj ET BT /F 3.4 Tf 1 0 0 1 70 695.1 Tm ( ) Tj ET BT /F 9 Tf 70 300 Td (blijft) Tj ET',
  );
  const { bytes } = burnt(file, [hidden(SECRET, 0, 70)]);
  return !contentOf(bytes).includes('1 0 0 1 70 695.1 Tm');
}

/** Does a word move that a run of blanks parts from the name? */
function columnMoves(): boolean {
  const blanks = ' '.repeat(20);
  const file = page(`BT /F 10 Tf 100 700 Td (${SECRET}${blanks}slot) Tj ET`);
  const startOf = (bytes: Uint8Array) => {
    const document = openPdf(bytes);
    const { glyphs } = extractPage(document, 1).value;
    return glyphs.quads[glyphs.unicode.lastIndexOf('s') * 8 + 4]!;
  };
  return Math.abs(startOf(burnt(file, [hidden(SECRET, 0, 100)]).bytes) - startOf(file)) > 0.1;
}

function contentOf(bytes: Uint8Array): string {
  const document = openPdf(bytes);
  const parts = document.pages[0]!.contents.map((part) => document.decode(part));
  return parts.map((part) => Buffer.from(part).toString('latin1')).join('\n');
}

/** Two names whose widths fall in the same step of the grid: an attacker may not tell one from the other. */
function widths(seen: (one: { content: string; marks: string }) => string): Outcome {
  const [one, two] = ['Vries', 'Bakker'].map((name) => {
    const file = page(`BT /F 10 Tf 100 700 Td (Aan de heer ${name} is dit toegezegd.) Tj ET`);
    const { bytes } = burnt(file, [hidden(name, 12, 172)]);
    const all = contentOf(bytes);
    const marks = (all.match(/[\d.-]+ [\d.-]+ [\d.-]+ [\d.-]+ re/gu) ?? []).join();
    return { content: all.slice(0, all.indexOf(' re')), marks };
  });
  return { left: seen(one!) !== seen(two!), leaks: undefined };
}

/** The word, its last letter first. */
function backwards(): string {
  const letters = [...SECRET].map((letter, i) => text(letter, 100 + 6 * i));
  return letters.toReversed().join(' ');
}
