import { describe, expect, it } from 'vitest';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import { FontRenames } from '../../redaction/verify/fontRenames.ts';
import { hiddenLeaks } from '../../redaction/verify/hidden.ts';
import { latin1Bytes, openPdf, pdfText } from '../burn/document/smallPdf.ts';

const font = (baseFont: string, descriptor: string) =>
  openPdf(
    latin1Bytes(
      pdfText({
        resources: '/Font<</F9 20 0 R>>',
        objects: {
          20: `<</Type/Font/Subtype/TrueType/BaseFont/${baseFont}/FontDescriptor 21 0 R>>`,
          21: `<</Type/FontDescriptor/Flags 4${descriptor}>>`,
          22: { dict: '/Length1 6', data: 'geen a' },
        },
      }),
    ),
  );

const PROGRAM = '/FontFile2 22 0 R';

describe('removed text in the names of fonts (class 66)', () => {
  it.each([
    ['the name of the font', 'ABCDEF+Wybrandus', PROGRAM, ['BaseFont']],
    [
      'the name in its descriptor',
      'ABCDEF+Letter',
      `/FontName/Wybrandus-Bold${PROGRAM}`,
      ['FontName'],
    ],
    ['its family', 'ABCDEF+Letter', `/FontFamily(Wybrandus)${PROGRAM}`, ['FontFamily']],
    ['a font that is not embedded', 'Wybrandus', '/FontName/Wybrandus', []],
    ['the family of such a font', 'Arial', '/FontName/Arial/FontFamily(Wybrandus)', ['FontFamily']],
    [
      'a family in one word',
      'ABCDEF+Letter',
      `/FontFamily(JanWybrandusX)${PROGRAM}`,
      ['FontFamily'],
    ],
    ['another name', 'ABCDEF+Wijbrandt', PROGRAM, []],
  ])('%s', (_what, baseFont, descriptor, expected) => {
    const leaks = hiddenLeaks(font(baseFont, descriptor), new SecretWords(['wybrandus'], () => []));
    const told = leaks.filter(({ code }) => code === 'removed-text-in-string');
    expect(told.map(({ detail }) => detail)).toEqual(expected);
  });
});

it('the name that burn gives a font tells nothing, whatever was removed', () => {
  const told = (name: string) =>
    hiddenLeaks(
      font(`ABCDEF+${name}`, `/FontName/ABCDEF+${name}${PROGRAM}`),
      new SecretWords(['letter'], () => []),
    ).flatMap(({ detail }) => detail ?? []);
  expect(told('Lettertype1')).toEqual([]);
  expect(told('Lettertypen')).toEqual(['BaseFont', 'FontName']);
});

describe('fonts that have another name now', () => {
  const secret = new SecretWords(['Wybrandus'], () => []);
  it.each<[string, [string, string][], number]>([
    ['none', [['Letter', 'Letter']], 0],
    ['a name that held removed text', [['Wybrandus-Bold', 'Lettertype1']], 0],
    ['the same in one word', [['LetterVanWybrandus', 'Lettertype1']], 0],
    ['a name that held nothing', [['Letter', 'Lettertype1']], 1],
    [
      'two fonts that became one',
      [
        ['Wybrandus', 'Lettertype1'],
        ['WybrandusBold', 'Lettertype1'],
      ],
      1,
    ],
    [
      'one name of two subsets',
      [
        ['Wybrandus', 'Lettertype1'],
        ['Wybrandus', 'Lettertype2'],
      ],
      0,
    ],
  ])('%s', (_what, pairs, expected) => {
    const fonts = new FontRenames();
    for (const [before, after] of pairs) fonts.note(before, after);
    expect(fonts.leaks(secret)).toHaveLength(expected);
  });
});
