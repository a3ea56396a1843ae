import { describe, expect, test } from 'vitest';
import { joinOf } from '../../../redaction/extract/layout/joining.ts';
import { glyphsOf } from '../../../redaction/model/pageText.ts';
import { layout, lines } from './page.ts';

describe('joinOf', () => {
  test.each([
    ['de ambte-', 'naar heeft', 'drop'],
    ['mevrouw Jan-', 'sen heeft', 'drop'],
    ['mevrouw Smit-', 'Bos heeft', 'keep'],
    ['mevrouw Jansen-', 'de Vries heeft', 'keep'],
    ['mevrouw Jansen-', 'van de Ven heeft', 'keep'],
    ['in EU-', 'verband', 'keep'],
    ['kenteken KL-', '882-P', 'keep'],
    ['verantwoor\u00AD', 'delijk', 'drop'],
    ['VERANTWOOR\u00AD', 'DELIJK', 'drop'],
    ['Smit\u00AD', 'Bos', 'keep'],
    ['kabel-', 'en leidingen', 'none'],
    ['zo is het -', 'dat vindt hij', 'none'],
    ['mail pieter.jansen@', 'minjenv.nl.', 'keep'],
    ['p.jansen', '@minjenv.nl', 'keep'],
    ['r.h.j.wolbrink@minje', 'nv.nl', 'keep'],
    ['r.h.j.wolbrink@minjenv', '.nl', 'keep'],
    ['r.h.j.wolbrink@minjenv.', 'nl', 'keep'],
    ['r.h.j.', 'wolbrink@minjenv.nl', 'keep'],
    ['pieter.', 'jansen@minjenv.nl', 'keep'],
    ['a.smit-', 'bos@rws.nl', 'keep'],
    ['j.bos@inspectie-', 'szw.nl', 'keep'],
    ['schrijf naar j.bos@rws.nl.', 'de minister', 'none'],
    ['aan j.bos@rws.nl', 'heeft zij', 'none'],
    ['schrijf de minister.', 'info@rws.nl', 'none'],
    ['de heer J.', 'de Vries', 'none'],
    ['gewoon', 'verder', 'none'],
  ])('%s ⏎ %s: %s', (tail, head, expected) => {
    expect(joinOf(tail, head)).toBe(expected);
  });
});

describe('in the text of a page', () => {
  test('a hyphen that only broke the word is swallowed, yet marked with the word', () => {
    const page = layout(lines(60, 100, 12, ['de ambte-', 'naar schrijft']));
    expect(page.text).toBe('de ambtenaar schrijft');
    expect(page.swallowed).toEqual([{ offset: 8, glyph: 8 }]);
    expect(glyphsOf(page, 3, 12)).toContain(8);
    expect(glyphsOf(page, 8, 12)).not.toContain(8);
    expect(page.lines.map((line) => page.text.slice(line.start, line.end))).toEqual([
      'de ambte',
      'naar schrijft',
    ]);
  });

  test('the hyphen of a double name stays', () => {
    const page = layout(lines(60, 100, 12, ['mevrouw Smit-', 'Bos schrijft']));
    expect(page.text).toBe('mevrouw Smit-Bos schrijft');
    expect(page.swallowed).toEqual([]);
  });

  test('an address in a narrow column is one address', () => {
    const page = layout(lines(60, 100, 12, ['r.h.j.wolbrink@', 'minjenv.nl', 'T 070 370']));
    expect(page.text).toBe('r.h.j.wolbrink@minjenv.nl\nT 070 370');
  });

  test('a name over a line end keeps white space', () => {
    expect(layout(lines(60, 100, 12, ['de heer J.', 'de Vries'])).text).toBe(
      'de heer J.\nde Vries',
    );
  });

  test('blocks are not joined', () => {
    expect(layout(lines(60, 100, 40, ['de ambte-', 'naar'])).text).toBe('de ambte-\n\nnaar');
  });
});
