import { describe, expect, it } from 'vitest';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import { hiddenLeaks } from '../../redaction/verify/hidden.ts';
import { StreamTwins } from '../../redaction/verify/pages.ts';
import { latin1Bytes, openPdf, type Parts, pdfText } from '../burn/document/smallPdf.ts';

const NAME = 'Wybrandus';
const TERMS = new SecretWords(['wybrandus', 'dodd'], () => []);
const open = (parts: Parts) => openPdf(latin1Bytes(pdfText(parts)));
const codes = (parts: Parts) => [
  ...new Set(hiddenLeaks(open(parts), TERMS).map(({ code }) => code)),
];
const inlineImage = (data: string) => `BI/W 8/H ${data.length}/IM true/BPC 1 ID ${data} EI`;
const state = (name: string): Parts => ({ resources: `/ExtGState<</${name}<</LW 1>>>>` });
const part = (data: string) => ({ dict: '', data });
const glyph = (name: string): Parts => ({
  resources: '/Pattern<</P 20 0 R>>',
  objects: {
    20: `<</Type/Font/Subtype/Type3/CharProcs<</${name} 21 0 R>>>>`,
    21: { dict: '', data: '9 0 d0' },
  },
});

describe('removed text in names and in content that shows nothing (classes 24 and 36)', () => {
  it.each<[string, Parts, string[]]>([
    ['a resource', state(`GS_${NAME}`), ['removed-text-in-name']],
    [
      'a resource in a dictionary of its own',
      { resources: '/ExtGState 20 0 R', objects: { 20: `<</G${NAME} 1>>` } },
      ['removed-text-in-name'],
    ],
    ['a key that nobody knows', { page1: `/${NAME} 1` }, ['removed-text-in-name']],
    ['a name as a value', { page1: `/Tabs/${NAME}` }, ['removed-text-in-name']],
    ['a name with escapes', state('Wyb#72andus'), ['removed-text-in-name']],
    ['a name in UTF-8', state('G_#57ybrand#c3#bcs'), ['removed-text-in-name']],
    ['a glyph', glyph(NAME), ['removed-text-in-name']],
    ['a glyph of the standard list', glyph('hyphen'), []],
    ['another name', state('GS_Wijbrandt'), []],
    ['an operand', { content1: `/GS_${NAME} gs` }, ['removed-text-in-stream']],
    ['an operand with escapes', { content1: '/Wyb#72andus gs' }, ['removed-text-in-stream']],
    ['a tag', { content1: `/${NAME} BMC EMC` }, ['removed-text-in-stream']],
    [
      'a literal in a property list',
      { content1: `/Span<</Alt(a ${NAME})>>BDC EMC` },
      ['removed-text-in-stream'],
    ],
    [
      'octal escapes in it',
      { content1: '/Span<</Alt(\\127ybrandus)>>BDC EMC' },
      ['removed-text-in-stream'],
    ],
    [
      'hexadecimal UTF-16 in it',
      { content1: '/Span<</Alt<feff0057007900620072 0061006e006400750073>>>BDC EMC' },
      ['removed-text-in-stream'],
    ],
    [
      'samples of an inline image',
      { content1: inlineImage(`\xf0\xf8${NAME}\xf0`) },
      ['removed-text-in-stream'],
    ],
    [
      'rows of a bitmap that look like letters with accents',
      { content1: inlineImage('\x0f\xf0\xf8\xf0\xf0\x0f') },
      [],
    ],
    ['a comment', { content1: `0 g %${NAME}\n` }, ['removed-text-in-stream']],
    ['an operator that nobody knows', { content1: `BX ${NAME} EX` }, ['removed-text-in-stream']],
    ['a list of glyphs', { page1: `/CharSet(/A/Euro/${NAME})` }, ['removed-text-in-string']],
    ['a list of glyphs without it', { page1: '/CharSet(/A/Euro/hyphen)' }, []],
    ['a string that nothing shows', { content1: `(${NAME}) 1 w` }, ['removed-text-in-stream']],
    ['one of an array', { content1: `[1 (${NAME}) 2 <00>] 0 d` }, ['removed-text-in-stream']],
    ['one in hexadecimal', { content1: '<57796272616e647573> 1 w' }, ['removed-text-in-stream']],
    ['one of an array that is shown', { content1: `[(${NAME}) -20 (x)] TJ` }, []],
    [
      'one that the next part of the content shows',
      { page1: '/Contents[5 0 R 20 0 R]', content1: `[(${NAME}) 1]`, objects: { 20: part(' TJ') } },
      [],
    ],
    [
      'one that the next part of the content does not show',
      { page1: '/Contents[5 0 R 20 0 R]', content1: `(${NAME})`, objects: { 20: part('1 w') } },
      ['removed-text-in-stream'],
    ],
    [
      'one that on another page no part shows',
      {
        page1: '/Contents[5 0 R 20 0 R]',
        page2: '/Contents[6 0 R 5 0 R]',
        content1: `(${NAME})`,
        objects: { 20: part('Tj') },
      },
      ['removed-text-in-stream'],
    ],
    ['what is shown, which is proved elsewhere', { content1: `(${NAME}) Tj` }, []],
  ])('%s', (_what, parts, expected) => {
    expect(codes(parts)).toEqual(expected);
  });
});

describe('the map of a font from characters to glyphs', () => {
  const map = (glyphs: readonly number[]): Parts => ({
    resources: '/Font<</F9 20 0 R>>',
    objects: {
      20: '<</Type/Font/Subtype/CIDFontType2/BaseFont/Letter/CIDToGIDMap 21 0 R>>',
      21: { dict: '', data: glyphs.map((glyph) => `\0${String.fromCharCode(glyph)}`).join('') },
    },
  });
  const told = (removed: string, glyphs: readonly number[]) => {
    const secret = new SecretWords([removed], () => []);
    const leaks = hiddenLeaks(open(map(glyphs)), secret);
    return leaks.filter(({ code }) => code === 'removed-text-in-stream').length;
  };
  const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

  it('counts, as that of every subset does, and tells no number by that', () => {
    const glyphs = Array.from({ length: 60 }, (_, i) => i + 30);
    expect(told('NL13 TEST 0123 4567 89', glyphs)).toBe(0);
    // With gaps, as Unicode has between the characters of a document.
    expect(
      told(
        'NL13 TEST 0123 4567 89',
        glyphs.flatMap((glyph) => [glyph, 0, 0]),
      ),
    ).toBe(0);
  });

  it('tells a name that stands in it', () => {
    expect(told(NAME, letters(`%${NAME}`))).toBe(1);
    expect(told('NL13 TEST 0123 4598 76', letters('%NL13TEST0123459876'))).toBe(1);
  });
});

describe('a page without marks may lose names that hold removed text, and nothing else', () => {
  const leaks = (before: Parts, after: Parts, terms = TERMS) => {
    const [a, b] = [open(before), open(after)];
    const twins = new StreamTwins(a, b);
    const told = a.pages.flatMap((page, i) => twins.comparePage(page, b.pages[i]!));
    return [...new Set([...told, ...twins.unexplained(terms)].map(({ code }) => code))];
  };
  const draws = (name: string, form: string): Parts => ({
    content1: `/${name} Do`,
    resources: `/XObject<</${name} 20 0 R/X1 21 0 R>>`,
    objects: {
      20: { dict: '/Subtype/Form/BBox[0 0 9 9]', data: form },
      21: { dict: '/Subtype/Form/BBox[0 0 9 9]', data: '1 w' },
    },
  });
  const changed = ['untouched-page-changed'];

  it.each<[string, Parts, Parts, string[]]>([
    ['a renamed form', draws(NAME, '0 g'), draws('Naam1', '0 g'), []],
    [
      'a renamed form that draws something else',
      draws(NAME, '0 g'),
      draws('Naam1', '1 g'),
      changed,
    ],
    [
      'another form instead',
      draws(NAME, '0 g'),
      { ...draws(NAME, '0 g'), content1: '/X1 Do' },
      changed,
    ],
    ['a renamed form that held nothing', draws('Wijbrandt', '0 g'), draws('Naam1', '0 g'), changed],
    ['a name inside a form', draws('X0', `/${NAME} gs`), draws('X0', '/Naam1 gs'), []],
    [
      'two names that became one',
      { content1: `/${NAME} gs /${NAME}2 gs` },
      { content1: '/Naam1 gs /Naam1 gs' },
      changed,
    ],
    ['a tag', { content1: `/${NAME} BMC EMC` }, { content1: '/Span BMC EMC' }, []],
    [
      'a tag that held nothing',
      { content1: '/Wijbrandt BMC EMC' },
      { content1: '/Span BMC EMC' },
      changed,
    ],
    [
      'a text of a property list',
      { content1: `/P<</Alt(${NAME})/MCID 1>>BDC EMC` },
      { content1: '/P<</MCID 1>>BDC EMC' },
      [],
    ],
    [
      'a text that held nothing',
      { content1: '/P<</Alt(Wijbrandt)/MCID 1>>BDC EMC' },
      { content1: '/P<</MCID 1>>BDC EMC' },
      changed,
    ],
    [
      'an operator that nobody knows',
      { content1: `BX ${NAME} EX 0 g` },
      { content1: 'BX EX 0 g' },
      [],
    ],
    ['an operator of the standard', { content1: `1 w 0 g` }, { content1: '0 g' }, changed],
    ['a number', { content1: '1 w' }, { content1: '2 w' }, changed],
    ['shown text', { content1: '(Wybrandus) Tj' }, { content1: '(x) Tj' }, changed],
    [
      'an inline image',
      { content1: `BI/W 1/H 1/BPC 8/CS/${NAME} ID x EI` },
      { content1: 'BI/W 1/H 1/BPC 8/CS/Naam1 ID x EI' },
      [],
    ],
    [
      'its data',
      { content1: `BI/W 1/H 1/BPC 8/CS/${NAME} ID x EI` },
      { content1: 'BI/W 1/H 1/BPC 8/CS/Naam1 ID y EI' },
      changed,
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(leaks(before, after)).toEqual(expected);
  });
});

describe('removed text in colour profiles (class 64)', () => {
  it.each(['/N 3', '/Type/ObjStm/N 3/First 9'])(
    'in a stream with %s that is no profile',
    (dict) => {
      const file = open({
        objects: { 20: { dict, data: `21 0 22 9 <</S/${NAME}>>` } },
        resources: '/X 20 0 R',
      });
      const told = hiddenLeaks(file, new SecretWords(['wybrandus'], () => []));
      const codes = told.filter(({ failureClass }) => failureClass === 64).map(({ code }) => code);
      expect(codes).toEqual(['removed-text-in-stream']);
    },
  );

  const numbers = '\x01\xfe'.repeat(40);
  it.each<[string, string, string[]]>([
    ['as plain text', `..text\0\0\0\0Scanner van ${NAME}\0`, ['removed-text-in-stream']],
    ['in UTF-16', [...NAME].join('\0'), ['removed-text-in-stream']],
    ['between numbers', `${numbers}${NAME}${numbers}`, ['removed-text-in-stream']],
    ['a short word in a text', '\0Scanner van Bram\0', ['removed-text-in-stream']],
    ['a short word between numbers', `${numbers}\x03Bram\x02${numbers}`, []],
  ])('%s', (_what, text, expected) => {
    const data = `${'\0'.repeat(36)}acsp${'\0'.repeat(88)}${text}`;
    const file = open({
      objects: { 20: { dict: '/N 3', data } },
      resources: '/ColorSpace<</C[/ICCBased 20 0 R]>>',
    });
    const told = hiddenLeaks(file, new SecretWords(['bram wybrandus'], () => [])).map(
      ({ code }) => code,
    );
    expect(told).toEqual(expected);
  });
});
