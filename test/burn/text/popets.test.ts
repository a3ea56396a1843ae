/** The attack of attack.ts has to work on layout-exact output and to fail on width-safe output. */
import { describe, expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import { DUTCH_SURNAMES } from '../../../redaction/burn/widths/surnames.table.ts';
import { readPage } from '../../../redaction/extract/readPage.ts';
import type { WidthMode } from '../../../redaction/model/redaction.ts';
import { onePagePdf, opened } from '../../extract/onePagePdf.ts';
import { attack, PRODUCERS, type Producer, sentenceWith } from './attack.ts';
import { burnText, indicesOf, redaction } from './burnText.ts';

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const DICTIONARY = DUTCH_SURNAMES.split(' ');
/** Every so many-th of the dictionary was in the document. */
const VICTIMS = DICTIONARY.filter((_, i) => i % 47 === 11);

function pdfWith(producer: Producer, name: string): Uint8Array {
  const content = sentenceWith(producer, name);
  return onePagePdf({ content, resources: '/Font<</H 10 0 R>>', objects: [HELVETICA] });
}

function redacted(producer: Producer, name: string, width: WidthMode) {
  const bytes = pdfWith(producer, name);
  const document = opened(bytes);
  const glyphs = indicesOf(readPage(document, document.pages[0]!).glyphs, name);
  return { bytes, document, redactions: [redaction('r', { glyphs }, width)] };
}

/** For each victim the names that the attacker is left with. */
function attacked(producer: Producer, width: WidthMode) {
  return VICTIMS.map((name) => {
    const { bytes, redactions } = redacted(producer, name, width);
    const left = attack(burnText(bytes, redactions).after, producer, DICTIONARY);
    return { name, left };
  });
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

describe.each(PRODUCERS)('the attack by places of letters: $name', (producer) => {
  it('finds the name in layout-exact output', () => {
    const found = attacked(producer, 'exact');
    expect(found.filter(({ name, left }) => !left.includes(name))).toEqual([]);
    const median = medianOf(found.map(({ left }) => left.length));
    expect((1000 * median) / DICTIONARY.length).toBeLessThan(25);
  });

  it('does no better than a guess among fifty on width-safe output', () => {
    const found = attacked(producer, 'safe');
    const chances = found.map(({ name, left }) => (left.includes(name) ? 1 / left.length : 0));
    const chance = chances.reduce((sum, one) => sum + one, 0) / chances.length;
    expect(chance).toBeLessThan(0.02);
  });
});

/** An attacker who has our program: he burns every name himself and compares the whole output. */
describe.each(PRODUCERS)('the attack by burning each name again: $name', (producer) => {
  const names = DICTIONARY.filter((_, i) => i % 7 === 3);
  const outcomes = names.map((name) => {
    const { document, redactions } = redacted(producer, name, 'safe');
    const { value } = burn(document, redactions);
    const { content, work } = burnText(pdfWith(producer, name), redactions);
    const marks = work.drawn.flatMap(({ rects }) => rects.map(({ x0, x1 }) => [x0, x1]));
    return { seen: content + JSON.stringify(marks), estimate: value.widths[0]! };
  });
  const fitting = outcomes.map((one) => outcomes.filter(({ seen }) => seen === one.seen).length);

  it('leaves fifty names of a thousand', () => {
    expect((1000 * medianOf(fitting)) / names.length).toBeGreaterThanOrEqual(50);
  });

  it('leaves about as many as the estimate says, and seldom fewer', () => {
    const ratios = outcomes.map(({ estimate }, i) => {
      return fitting[i]! / names.length / (estimate.fitting / estimate.of);
    });
    expect(medianOf(ratios)).toBeGreaterThan(0.8);
    expect(ratios.filter((ratio) => ratio < 0.5).length).toBeLessThan(ratios.length / 10);
  });
});
