import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import { withoutTellingTexts } from '../../../redaction/burn/fonts/programTexts.ts';
import { loadProgram } from '../../../redaction/font/program/loadProgram.ts';
import { readSfnt } from '../../../redaction/font/program/sfnt.ts';
import { EEXEC_KEY, encryptType1 } from '../../../redaction/font/program/type1Cipher.ts';
import { readType1 } from '../../../redaction/font/program/type1Structure.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { hiddenLeaks } from '../../../redaction/verify/hidden.ts';
import { latin1 } from '../../font/fontDocument.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { tinyType1 } from '../../font/tinyType1.ts';
import { everything, scrub } from '../document/scrub.ts';
import { latin1Bytes, pdfText } from '../document/smallPdf.ts';
import { LIBERATION } from './liberation.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const tells = (name: string) => (found: string) => found.includes(name);
const type1 = latin1(
  text(tinyType1(['A']).bytes)
    .replace('/Tiny', '/Wybrandus')
    .replace(': Tiny', ': Wybrandus 1.0')
    .replace('11 dict', '11 dict\n/Notice (Hand van Wybrandus) def %Wybrandus\n'),
);

function sfntOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const start = 12 + 16 * tables.size;
  const data = Buffer.concat([...tables.values()].map((bytes) => Buffer.from(bytes)));
  const file = Buffer.alloc(start + data.length);
  file.writeUInt32BE(0x10000, 0);
  file.writeUInt16BE(tables.size, 4);
  data.copy(file, start);
  let offset = start;
  [...tables].forEach(([tag, bytes], i) => {
    file.write(tag, 12 + 16 * i, 'latin1');
    file.writeUInt32BE(offset, 20 + 16 * i);
    file.writeUInt32BE(bytes.length, 24 + 16 * i);
    offset += bytes.length;
  });
  return Uint8Array.from(file);
}

/** Both halves of UTF-16 too. */
function everyReading(bytes: Uint8Array): string {
  return [bytes, bytes.filter((_, i) => i % 2 === 0), bytes.filter((_, i) => i % 2 === 1)]
    .map(text)
    .join();
}

describe('what a font program tells of itself (class 66)', () => {
  it.each([
    ['TrueType', LIBERATION, 'Matteson', 'truetype'],
    ['CFF', tinyCff(['A'], undefined, 'Wybrandus-Bold'), 'Wybrandus', 'cff'],
    ['Type1', type1, 'Wybrandus', 'type1'],
  ])('goes from %s and all else stays', (_, program, name, kind) => {
    expect(everyReading(program)).toContain(name);
    const without = withoutTellingTexts(program, tells(name))!;
    expect(everyReading(without)).not.toContain(name);
    expect(without).toHaveLength(program.length);
    expect(loadProgram(without)).toMatchObject({ kind });
    expect(withoutTellingTexts(program, tells('Iemand anders'))).toBeUndefined();
  });

  it.each(['DSIG', 'meta', 'GSUB', 'Eigen'])('goes with the table %s of a TrueType font', (tag) => {
    const tables = [tag.slice(0, 4), 'glyf'].map(
      (name) => [name, latin1('..door Wybrandus..')] as const,
    );
    const program = sfntOf(new Map(tables));
    const without = withoutTellingTexts(program, tells('Wybrandus'))!;
    const sfnt = readSfnt(without);
    expect(sfnt.tables.get(tag.slice(0, 4))).toMatchObject({ length: 0 });
    expect(sfnt.tables.get('glyf')).toMatchObject({ length: 18 });
    expect(withoutTellingTexts(program, tells('Iemand anders'))).toBeUndefined();
  });

  it.each(['%!PS-AdobeFont-1.0', '%!FontType1-1.0'])(
    'goes not from %s, by which readers know it',
    (line) => {
      const program = latin1(text(type1).replace(/^%![^\r\n]*/u, line));
      const without = withoutTellingTexts(program, (found) => /font|wybrandus/iu.test(found))!;
      expect(text(without).split('\n', 1)).toEqual([line]);
      expect(text(without)).not.toContain('Wybrandus');
    },
  );

  it('goes from behind the last table', () => {
    const program = Buffer.concat([LIBERATION, latin1('\0\0van Wybrandus')]);
    const without = withoutTellingTexts(program, tells('Wybrandus'))!;
    expect(everyReading(without)).not.toContain('Wybrandus');
    expect(loadProgram(without)).toMatchObject({ kind: 'truetype' });
  });

  it('leaves what cannot be taken apart', () => {
    for (const broken of [new Uint8Array(), latin1('geen lettertype'), LIBERATION.slice(0, 40)])
      expect(withoutTellingTexts(broken, () => true)).toBeUndefined();
  });
});

describe.each([
  ['FontFile', type1, 'Wybrandus'],
  ['FontFile3', tinyCff(['A'], undefined, 'Wybrandus-Bold'), 'Wybrandus'],
  ['FontFile2', LIBERATION, 'Matteson'],
])('the program under %s', (slot, program, name) => {
  const parts = {
    resources: '/Font<</F9 20 0 R>>',
    content1: '/F9 12 Tf BT /F1 12 Tf (Zichtbaar) Tj ET',
    objects: {
      20: '<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Letter/FontDescriptor 21 0 R>>',
      21: `<</Type/FontDescriptor/FontName/ABCDEF+Letter/Flags 4/${slot} 22 0 R>>`,
      22: { dict: '', data: text(program) },
    },
  };
  const secret = new SecretWords([name.toLowerCase()], () => []);
  const leaks = (bytes: Uint8Array) =>
    hiddenLeaks(load(bytes, { ports: nodePorts() }).value, secret).filter(
      ({ detail }) => detail === slot,
    );

  it('is found by the proof', () => {
    expect(leaks(latin1Bytes(pdfText(parts)))).toHaveLength(1);
  });

  it('is cleaned, unless the remedy is off', () => {
    expect(leaks(scrub(parts, { removed: [name] }).bytes)).toEqual([]);
    const off = { removed: [name], options: { without: new Set(['font-names'] as const) } };
    expect(leaks(scrub(parts, off).bytes)).toHaveLength(1);
  });
});

it('a program that does not say what it is is no content, whatever letters its numbers spell', () => {
  const data = `${text(LIBERATION)} Wybrandus `;
  const bytes = pdfText({
    resources: '/Font<</F9 20 0 R>>',
    objects: {
      20: '<</Type/Font/Subtype/TrueType/BaseFont/L/FontDescriptor 21 0 R>>',
      21: '<</Type/FontDescriptor/FontName/L/Flags 4/FontFile2 22 0 R>>',
      22: { dict: '', data },
    },
  });
  const document = load(latin1Bytes(bytes), { ports: nodePorts() }).value;
  const told = hiddenLeaks(document, new SecretWords(['wybrandus'], () => []));
  expect(told.filter(({ code }) => code === 'removed-text-in-stream')).toEqual([]);
});

const program = (slot: string, data: string) => ({
  resources: '/Font<</F9 20 0 R>>',
  content1: '/F9 12 Tf BT /F1 12 Tf (Zichtbaar) Tj ET',
  objects: {
    20: '<</Type/Font/Subtype/TrueType/BaseFont/L/FontDescriptor 21 0 R>>',
    21: `<</Type/FontDescriptor/FontName/L/Flags 4/${slot} 22 0 R>>`,
    22: { dict: '', data },
  },
});
const toldOf = (bytes: Uint8Array) =>
  hiddenLeaks(
    load(bytes, { ports: nodePorts() }).value,
    new SecretWords(['wybrandus'], () => []),
  ).map(({ detail }) => detail);

it('a maker of fonts is no person in the first line of a Type 1 program', () => {
  const font = text(tinyType1(['A']).bytes);
  expect(font).toMatch(/^%!PS-AdobeFont-1\.0:/u);
  const told = (data: string) =>
    hiddenLeaks(
      load(latin1Bytes(pdfText(program('FontFile', data))), { ports: nodePorts() }).value,
      new SecretWords(['adobe'], () => []),
    ).map(({ detail }) => detail);
  expect(told(font)).not.toContain('FontFile');
  expect(told(font.replace('1.0:', '1.0: Adobe'))).toContain('FontFile');
});

it('FontName is a word of the language', () => {
  const font = text(tinyType1(['A']).bytes);
  expect(font).toMatch(/\/FontName \/Tiny def/u);
  const told = (data: string) =>
    hiddenLeaks(
      load(latin1Bytes(pdfText(program('FontFile', data))), { ports: nodePorts() }).value,
      new SecretWords(['name'], () => []),
    ).map(({ detail }) => detail);
  expect(told(font)).not.toContain('FontFile');
  expect(told(font.replace('/Tiny', '/TinyName'))).toContain('FontFile');
});

describe('a name table', () => {
  /** `held` in the one place, in the bytes of one character each or two. */
  const withName = (held: string, encoding: 'latin1' | 'utf16be') => {
    const bytes = Buffer.from(held, encoding === 'latin1' ? 'latin1' : 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    const platform = encoding === 'utf16be' ? 3 : 1;
    const table = Buffer.alloc(30 + bytes.length);
    table.writeUInt16BE(2, 2);
    table.writeUInt16BE(30, 4);
    table.writeUInt16BE(platform, 6);
    table.writeUInt16BE(bytes.length, 14);
    // A second one says nothing, as LibreOffice writes them.
    table.writeUInt16BE(platform, 18);
    bytes.copy(table, 30);
    const tables = [
      ['glyf', latin1('..')],
      ['name', Uint8Array.from(table)],
    ] as const;
    return text(sfntOf(new Map(tables)));
  };
  const told = (data: string, word: string) =>
    hiddenLeaks(
      load(latin1Bytes(pdfText(program('FontFile2', data))), { ports: nodePorts() }).value,
      new SecretWords([word], () => []),
    ).map(({ detail }) => detail);

  it.each(['latin1', 'utf16be'] as const)('is read as %s', (encoding) => {
    const data = withName('Hand van Wybrandus, met dank', encoding);
    expect(told(data, 'wybrandus')).toContain('FontFile2');
    const scrubbed = scrub(program('FontFile2', data), { removed: ['Wybrandus'] }).bytes;
    expect(toldOf(scrubbed)).toEqual([]);
  });

  it('is read as UTF-16 beyond Latin letters, and cleaned of those', () => {
    const data = withName('Hand van Wałęsa', 'utf16be');
    expect(told(data, 'wałęsa')).toContain('FontFile2');
    const scrubbed = scrub(program('FontFile2', data), { removed: ['Wałęsa'] });
    expect(
      hiddenLeaks(
        load(scrubbed.bytes, { ports: nodePorts() }).value,
        new SecretWords(['wałęsa'], () => []),
      ),
    ).toEqual([]);
  });

  it('spells no word in every second letter', () => {
    expect(told(withName('dnxixextx at all', 'latin1'), 'niet')).not.toContain('FontFile2');
  });
});

describe('the encrypted part of a Type 1 program', () => {
  const inPrivate = (note: string, isHexadecimal = false) => {
    const { bytes, Length1, Length2 } = tinyType1(['A'], isHexadecimal);
    const font = readType1(bytes);
    const plain = text(font.private).replace('/lenIV 4 def', `/lenIV 4 def ${note}\n`);
    const cipher = encryptType1(
      Uint8Array.from([...font.random, ...Buffer.from(plain, 'latin1')]),
      EEXEC_KEY,
    );
    const body = isHexadecimal ? `${Buffer.from(cipher).toString('hex')}\n` : text(cipher);
    return text(bytes.subarray(0, Length1)) + body + text(bytes.subarray(Length1 + Length2));
  };
  const privateOf = (program: Uint8Array) => text(readType1(program).private);

  it.each([
    ['a comment', '%Van Wybrandus', false],
    ['a string', '/Noot (Wybrandus) def', false],
    ['a name', '/Wybrandus 3 def', false],
    ['a comment in hexadecimal digits', '%Van Wybrandus', true],
  ])('loses the removed text in %s, and all else stays', (_, note, isHexadecimal) => {
    const data = inPrivate(note, isHexadecimal);
    expect(toldOf(latin1Bytes(pdfText(program('FontFile', data))))).toContain('FontFile');
    const bytes = latin1Bytes(data);
    const without = withoutTellingTexts(bytes, tells('Wybrandus'))!;
    expect(without).toHaveLength(bytes.length);
    expect(privateOf(without)).toBe(privateOf(bytes).replace('Wybrandus', 'xxxxxxxxx'));
    expect(loadProgram(without)).toMatchObject({ kind: 'type1' });
    const scrubbed = scrub(program('FontFile', data), { removed: ['Wybrandus'] }).bytes;
    expect(toldOf(scrubbed)).toEqual([]);
  });

  it('keeps the words that the language has', () => {
    const bytes = latin1Bytes(inPrivate(''));
    expect(withoutTellingTexts(bytes, () => true)).toBeDefined();
    for (const word of ['currentfile', 'readstring', 'Subrs', 'CharStrings', 'definefont'])
      expect(privateOf(withoutTellingTexts(bytes, () => true)!)).toContain(word);
  });
});

it('text behind the outlines of a CFF program is found by the proof, and goes', () => {
  const parts = program('FontFile3', `${text(tinyCff(['A']))}Wybrandus`);
  parts.objects[22].dict = '/Subtype/Type1C';
  expect(toldOf(latin1Bytes(pdfText(parts)))).toContain('FontFile3');
  expect(toldOf(scrub(parts, { removed: ['Wybrandus'] }).bytes)).toEqual([]);
});

it('text behind the last part of a Type 1 program is found by the proof, and goes', () => {
  const parts = program(
    'FontFile',
    `${text(tinyType1(['A']).bytes)}\ncleartomark\nVan Wybrandus\n`,
  );
  expect(toldOf(latin1Bytes(pdfText(parts)))).toContain('FontFile');
  expect(toldOf(scrub(parts, { removed: ['Wybrandus'] }).bytes)).toEqual([]);
});

it('text in the place of a program is found by the proof', () => {
  const parts = program('FontFile2', 'Van Wybrandus is dit');
  expect(toldOf(latin1Bytes(pdfText(parts)))).toContain('FontFile2');
  expect(toldOf(latin1Bytes(pdfText(program('FontFile2', 'Van een ander'))))).not.toContain(
    'FontFile2',
  );
});

describe('a character map of a font that still shows text', () => {
  const map = (comment: string, name: string, collection: string) =>
    `%!PS-Adobe-3.0 Resource-CMap\n%%Title: ${comment}\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CIDSystemInfo <</Registry (${collection}) /Ordering (UCS) /Supplement 0>> def\n/CMapName /${name} def\n1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfchar <5A> <005A> endbfchar\nendcmap end`;
  const file = (data: string) => ({
    resources: '/Font<</F9 20 0 R>>',
    content1: 'BT /F9 12 Tf (Z) Tj ET',
    objects: {
      20: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 21 0 R>>',
      21: { dict: '', data },
    },
  });
  const leaks = (bytes: Uint8Array) =>
    hiddenLeaks(
      load(bytes, { ports: nodePorts() }).value,
      new SecretWords(['wybrandus'], () => []),
    ).map(({ code }) => code);

  it.each([
    ['its comments', map('Van Wybrandus', 'Letter', 'Adobe')],
    ['its name', map('Letter', 'Letter-Wybrandus', 'Adobe')],
  ])('loses the removed text in %s', (_, data) => {
    expect(leaks(latin1Bytes(pdfText(file(data))))).toContain('removed-text-in-stream');
    expect(leaks(scrub(file(data), { removed: ['Wybrandus'] }).bytes)).toEqual([]);
  });

  it.each([
    ['its comments', map('Van Wybrandus', 'Ander', 'Adobe'), '/Ander usecmap'],
    ['its name', map('Letter', 'Letter-Wybrandus', 'Adobe'), '/Letter-Wybrandus usecmap'],
  ])('loses it in %s, where another map builds on it', (_, parent, use) => {
    const built = file(
      map('L', 'L', 'Adobe').replace('1 begincodespace', `${use}\n1 begincodespace`),
    );
    const { objects } = built;
    const parts = {
      ...built,
      objects: {
        ...objects,
        21: { ...objects[21], dict: '/Type/CMap/CMapName/L/UseCMap 22 0 R' },
        22: { dict: '/Type/CMap/CMapName/Letter', data: parent },
      },
    };
    expect(leaks(latin1Bytes(pdfText(parts)))).toContain('removed-text-in-stream');
    expect(leaks(scrub(parts, { removed: ['Wybrandus'] }).bytes)).toEqual([]);
  });

  it('loses it in its collection', () => {
    const { output } = scrub(file(map('L', 'L', 'Wybrandus')), { removed: ['Wybrandus'] });
    const all = everything(output);
    expect(all).not.toContain('Wybrandus');
    expect(all).toContain('<5A> <005A>');
  });
});
