import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutlines } from '../../../redaction/burn/fonts/glyphOutlines.ts';
import { pruneProgram } from '../../../redaction/burn/fonts/prunePrograms.ts';
import { loadProgram } from '../../../redaction/font/program/loadProgram.ts';
import { readSfnt } from '../../../redaction/font/program/sfnt.ts';
import {
  arrayAt,
  dictAt,
  entry,
  numbersOf,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
  streamAt,
} from '../../../redaction/pdf/objects.ts';
import { save } from '../../../redaction/pdf/save.ts';
import { latin1 } from '../../font/fontDocument.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { tinyType1 } from '../../font/tinyType1.ts';
import { emptyDocument, fontOf, pageWith, Rewrite, reopen } from './fontFile.ts';
import { LIBERATION } from './liberation.ts';
import { type Pruned, pruneFile } from './pruning.ts';

type Values = Record<string, PDFObject | undefined>;

interface Parts {
  readonly rewrite: Rewrite;
  readonly name: (name: string) => PDFName;
  readonly numbers: (...values: number[]) => PDFObject;
  readonly stream: (bytes: Uint8Array, entries?: Values) => PDFObject;
}

/** A saved one-page file whose font `build` makes. */
function file(build: (parts: Parts) => Values, content = ''): Uint8Array {
  const rewrite = new Rewrite(emptyDocument());
  const parts: Parts = {
    rewrite,
    name: (name) => PDFName.of(name),
    numbers: (...values) => rewrite.array(values.map((value) => PDFNumber.of(value))),
    stream: (bytes, entries = {}) => rewrite.add(rewrite.stream(rewrite.dict(entries), bytes)),
  };
  return pageWith(rewrite, rewrite.add(rewrite.dict(build(parts))), content);
}

const TO_UNICODE = latin1(
  '1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <0041> <42> <0042> <43> <0043> endbfchar',
);

/** Codes 65, 66, 67 show A, B and a third glyph. */
function simple(
  program: (parts: Parts) => Values,
  names: readonly [string, string, string],
  baseFont = 'ABCDEF+Tiny',
): Uint8Array {
  return file((parts) => ({
    Type: parts.name('Font'),
    Subtype: parts.name('Type1'),
    BaseFont: parts.name(baseFont),
    FirstChar: PDFNumber.of(65),
    LastChar: PDFNumber.of(67),
    Widths: parts.numbers(600, 600, 600),
    ToUnicode: parts.stream(TO_UNICODE),
    Encoding: parts.rewrite.dict({
      Type: parts.name('Encoding'),
      Differences: parts.rewrite.array([PDFNumber.of(65), ...names.map(parts.name)]),
    }),
    FontDescriptor: parts.rewrite.add(
      parts.rewrite.dict({
        Type: parts.name('FontDescriptor'),
        FontName: parts.name(baseFont),
        Flags: PDFNumber.of(4),
        CharSet: PDFString.of(names.map((name) => `/${name}`).join('')),
        ...program(parts),
      }),
    ),
  }));
}

const cff = (names: readonly string[]) => (parts: Parts) => ({
  FontFile3: parts.stream(tinyCff(names), { Subtype: parts.name('Type1C') }),
});

const type1 = (names: readonly string[], hexadecimal: boolean) => (parts: Parts) => {
  const { bytes, Length1, Length2, Length3 } = tinyType1(names, hexadecimal);
  return {
    FontFile: parts.stream(bytes, {
      Length1: PDFNumber.of(Length1),
      Length2: PDFNumber.of(Length2),
      Length3: PDFNumber.of(Length3),
    }),
  };
};

function programBytes({ document, dict }: Pick<Pruned, 'document' | 'dict'>): Uint8Array {
  const descriptor = dictAt(document, dict, 'FontDescriptor')!;
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const stream = streamAt(document, descriptor, key);
    if (stream !== undefined) return document.decode(stream);
  }
  throw new Error('no program');
}

/** Every decoded stream, string and name of the file, to look for what should be gone. */
function allText({ document }: Pruned): string {
  const found: string[] = [];
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRawStream) {
      found.push(String.fromCharCode(...document.decode(object)));
      visit(object.dict);
    } else if (object instanceof PDFName) found.push(object.decodeText());
    else if (object instanceof PDFString || object instanceof PDFHexString) {
      found.push(object.decodeText());
    } else if (object !== undefined && 'asArray' in object) {
      for (const part of (object as { asArray(): PDFObject[] }).asArray()) visit(part);
    } else if (object !== undefined && 'entries' in object) {
      for (const [key, value] of (object as PDFDict).entries()) {
        found.push(key.decodeText());
        visit(value);
      }
    }
  };
  for (const ref of document.refs()) visit(document.get(ref));
  return found.join('\n');
}

/** The codes that the font's ToUnicode maps. */
function codesIn(document: Pruned['document'], dict: PDFDict): string[] {
  const map = String.fromCharCode(...document.decode(streamAt(document, dict, 'ToUnicode')!));
  return [...map.matchAll(/^(<\w+>) </gmu)].map(([, code]) => code!);
}

const KINDS = [
  ['CFF', cff(['A', 'Secretname', 'C'])],
  ['Type1', type1(['A', 'Secretname', 'C'], false)],
  ['Type1 in hexadecimal', type1(['A', 'Secretname', 'C'], true)],
] as const;

describe.each(KINDS)('%s', (_, program) => {
  const input = simple(program, ['A', 'Secretname', 'C']);
  const pruned = pruneFile(input, latin1('AB'), latin1('AC'));

  test('the glyph and its name are nowhere any more', () => {
    expect(loadProgram(programBytes(pruned))?.glyphNamed('Secretname')).toBeUndefined();
    expect(allText(pruned)).not.toContain('Secretname');
    expect(pruned.removals).toEqual([{ kind: 'font-glyph', count: 1 }]);
    expect(pruned.findings).toEqual([]);
  });

  test('what is still shown keeps text, width and program', () => {
    const chars = pruned.font.decode(latin1('AC'));
    expect(chars.map((char) => char.unicode).join('')).toBe('AC');
    expect(chars.map((char) => char.width)).toEqual([0.6, 0.6]);
    const left = loadProgram(programBytes(pruned))!;
    for (const name of ['A', 'C']) expect(left.widthOf(left.glyphNamed(name)!)).toBeCloseTo(0.6);
    expect(left.encoding?.slice(65, 68)).toEqual(['A', '', 'C']);
  });

  test('ToUnicode does not list what nothing ever showed', () => {
    const { document, dict } = pruneFile(input, latin1('B'), latin1('A'));
    expect(codesIn(document, dict)).toEqual(['<41>']);
  });

  test('ToUnicode, Widths and Differences do not list it', () => {
    const { document, dict } = pruned;
    expect(numbersOf(document, arrayAt(document, dict, 'Widths'))).toEqual([600, 0, 600]);
    const toUnicode = String.fromCharCode(
      ...document.decode(streamAt(document, dict, 'ToUnicode')!),
    );
    expect(toUnicode).not.toContain('<42>');
    expect(toUnicode).toContain('<43> <0043>');
  });

  test('nothing removed, nothing changed', () => {
    const same = pruneFile(input, latin1('B'), latin1('ABC'));
    expect(same.removals).toEqual([]);
    expect(programBytes(same)).toEqual(programBytes(original(input)));
  });

  test('a second time finds nothing to do', () => {
    const again = pruneFile(input, new Uint8Array(), latin1('AC'));
    expect(again.removals).toEqual([]);
  });

  test.each(['font-programs', 'font-lists'])('without %s the name stays', (scrubber) => {
    expect(allText(pruneFile(input, latin1('B'), latin1('AC'), [scrubber]))).toContain(
      'Secretname',
    );
  });
});

function original(bytes: Uint8Array) {
  const document = reopen(bytes);
  return { document, dict: fontOf(document) };
}

describe('what keeps a glyph', () => {
  test('an accented letter that stays keeps its parts (seac)', () => {
    const input = simple(type1(['e', 'eacute', 'acute'], false), ['e', 'eacute', 'acute']);
    const pruned = pruneFile(input, latin1('AC'), latin1('B'));
    const program = loadProgram(programBytes(pruned))!;
    expect(program.glyphNamed('e')).toBeDefined();
    expect(program.glyphNamed('acute')).toBeDefined();
    expect(pruned.removals).toEqual([]);
  });

  test('a whole font keeps all: a missing glyph would tell what was removed', () => {
    const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const input = simple(cff(names), ['A', 'B', 'C'], 'Whole');
    const pruned = pruneFile(input, latin1('B'), latin1('AC'));
    expect(programBytes(pruned)).toEqual(programBytes(original(input)));
  });

  test('a font that is not counted shares the program: nothing is pruned, and it is said', () => {
    const rewrite = new Rewrite(reopen(simple(cff(['A', 'B', 'C']), ['A', 'B', 'C'])));
    const dict = fontOf(rewrite.document);
    const page = rewrite.editDict(rewrite.document.pages[0]!.ref)!;
    const fonts = { F: rewrite.document.refOf(dict)!, G: rewrite.add(rewrite.copyDict(dict)) };
    page.set(PDFName.of('Resources'), rewrite.dict({ Font: rewrite.dict(fonts) }));
    const input = save(rewrite);
    const pruned = pruneFile(input, latin1('B'), latin1('AC'));
    expect(loadProgram(programBytes(pruned))?.glyphNamed('B')).toBeDefined();
    expect(pruned.findings.map((finding) => finding.code)).toContain('font-not-pruned');
  });

  test('a program that cannot be read stays, and it is said', () => {
    const broken = (parts: Parts) => ({
      FontFile3: parts.stream(tinyCff(['A', 'B']).slice(0, 40)),
    });
    const input = simple(broken, ['A', 'B', 'C']);
    const pruned = pruneFile(input, latin1('B'), latin1('AC'));
    expect(programBytes(pruned)).toEqual(programBytes(original(input)));
    expect(pruned.findings.map((finding) => finding.code)).toEqual(['font-not-pruned']);
  });
});

describe('TrueType', () => {
  const program = loadProgram(LIBERATION)!;
  const glyph = (character: string) => program.glyphOfUnicode(character.codePointAt(0)!)!;
  const codes = (text: string) =>
    Uint8Array.from([...text].flatMap((c) => [glyph(c) >> 8, glyph(c) & 255]));

  const input = file((parts) => ({
    Type: parts.name('Font'),
    Subtype: parts.name('Type0'),
    BaseFont: parts.name('ABCDEF+Some'),
    Encoding: parts.name('Identity-H'),
    DescendantFonts: parts.rewrite.array([
      parts.rewrite.add(
        parts.rewrite.dict({
          Type: parts.name('Font'),
          Subtype: parts.name('CIDFontType2'),
          BaseFont: parts.name('ABCDEF+Some'),
          CIDToGIDMap: parts.name('Identity'),
          DW: PDFNumber.of(556),
          W: parts.rewrite.array([
            PDFNumber.of(glyph('A')),
            parts.numbers(667, 667, 722),
            PDFNumber.of(glyph('Q')),
            parts.numbers(778),
          ]),
          FontDescriptor: parts.rewrite.add(
            parts.rewrite.dict({
              FontFile2: parts.stream(LIBERATION),
              CIDSet: parts.stream(Uint8Array.of(255)),
            }),
          ),
        }),
      ),
    ]),
  }));

  test('outline, advance, code and name of the glyph are gone; the others keep theirs', () => {
    const pruned = pruneFile(input, codes('QéB'), codes('ABC'));
    const left = loadProgram(trueTypeBytes(pruned))!;
    expect(left.glyphOfUnicode(0x51)).toBeUndefined();
    expect(left.unicodeOf(glyph('Q'))).toBe('');
    expect(left.glyphNamed('Q')).toBeUndefined();
    expect(left.widthOf(glyph('Q'))).toBe(left.widthOf(0));
    expect(outlines(pruned)[glyph('Q')]).toHaveLength(0);
    expect(outlines(pruned)[glyph('B')]).toEqual(
      readOutlines(readSfnt(LIBERATION)).outlines[glyph('B')],
    );
    expect(
      pruned.font
        .decode(codes('ABC'))
        .map((c) => c.unicode)
        .join(''),
    ).toBe('ABC');
    expect(left.widthOf(glyph('C'))).toBe(program.widthOf(glyph('C')));
  });

  test.each([
    ['of the letters that are shown', 'ABCQZ', [0, 0]],
    [
      'of every letter: a gap would tell',
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh',
      [glyph('Q') >> 8, glyph('Q') & 255],
    ],
  ])('CIDToGIDMap %s, whose CIDs are Unicode', (_, listed, expected) => {
    const map = new Uint8Array(512);
    for (const letter of listed)
      map.set([glyph(letter) >> 8, glyph(letter) & 255], 2 * letter.charCodeAt(0));
    const unicode = file((parts) => ({
      Type: parts.name('Font'),
      Subtype: parts.name('Type0'),
      BaseFont: parts.name('ABCDEF+Some'),
      Encoding: parts.name('Identity-H'),
      DescendantFonts: parts.rewrite.array([
        parts.rewrite.dict({
          Type: parts.name('Font'),
          Subtype: parts.name('CIDFontType2'),
          BaseFont: parts.name('ABCDEF+Some'),
          CIDToGIDMap: parts.stream(map),
          FontDescriptor: parts.rewrite.add(
            parts.rewrite.dict({ FontFile2: parts.stream(LIBERATION) }),
          ),
        }),
      ]),
    }));
    const letters = (text: string) => latin1([...text].map((c) => `\0${c}`).join(''));
    const { document, dict } = pruneFile(unicode, letters('BQ'), letters('ABC'));
    const descendant = document.resolve(arrayAt(document, dict, 'DescendantFonts')!.get(0));
    const left = document.decode(streamAt(document, descendant as PDFDict, 'CIDToGIDMap')!);
    expect([...left.subarray(2 * 0x51, 2 * 0x52)]).toEqual(expected);
    expect([...left.subarray(2 * 0x41, 2 * 0x42)]).toEqual([glyph('A') >> 8, glyph('A') & 255]);
    // Of a list of what is used nothing is left that nothing ever showed.
    const others = left.filter((_, i) => i < 2 * 0x41 || i >= 2 * 0x44);
    expect(others.some((byte) => byte !== 0)).toBe(expected.some((byte) => byte !== 0));
  });

  test('parts of a composite glyph that stays are kept', () => {
    const pruned = pruneFile(input, codes('eE'), codes('é'));
    expect(outlines(pruned)[glyph('e')]).not.toHaveLength(0);
  });

  test('W loses the CID, the rest of its run stays in place; CIDSet goes', () => {
    const { document, dict, font } = pruneFile(input, codes('BQ'), codes('AC'));
    const descendant = document.resolve(
      arrayAt(document, dict, 'DescendantFonts')!.get(0),
    ) as PDFDict;
    const runs = arrayAt(document, descendant, 'W')!.asArray();
    expect(runs).toHaveLength(4);
    expect(font.decode(codes('AC')).map((char) => char.width)).toEqual([0.667, 0.722]);
    const descriptor = dictAt(document, descendant, 'FontDescriptor')!;
    expect(entry(document, descriptor, 'CIDSet')).toBeUndefined();
  });

  test('whatever goes, what stays keeps its outline', () => {
    const before = readOutlines(readSfnt(LIBERATION)).outlines;
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (glyphs) => {
        const { bytes, emptied } = pruneProgram(LIBERATION, new Set(glyphs), true);
        const after = readOutlines(readSfnt(bytes)).outlines;
        for (const [i, outline] of before.entries()) {
          expect(after[i]!.length).toBe(emptied.has(i) ? 0 : outline.length);
        }
        expect(checksumOf(bytes)).toBe(0xb1b0afba);
        const left = loadProgram(bytes)!;
        for (let code = 0x20; code < 0x500; code++) {
          const was = program.glyphOfUnicode(code);
          const gone = was === undefined || emptied.has(was);
          expect(left.glyphOfUnicode(code)).toBe(gone ? undefined : was);
        }
      }),
      { numRuns: 15 },
    );
  });

  function outlines(pruned: Pruned): readonly Uint8Array[] {
    return readOutlines(readSfnt(trueTypeBytes(pruned))).outlines;
  }

  function trueTypeBytes({ document, dict }: Pruned): Uint8Array {
    const fonts = arrayAt(document, dict, 'DescendantFonts')!;
    return programBytes({ document, dict: document.resolve(fonts.get(0)) as PDFDict });
  }
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    for (let i = 0; i < 4; i++) sum = (sum + (bytes[at + i] ?? 0) * 2 ** (24 - 8 * i)) % 2 ** 32;
  }
  return sum;
}

test('Type3: the procedure goes with its name', () => {
  const input = file((parts) => ({
    Type: parts.name('Font'),
    Subtype: parts.name('Type3'),
    FontMatrix: parts.numbers(0.01, 0, 0, 0.01, 0, 0),
    FontBBox: parts.numbers(0, 0, 50, 50),
    FirstChar: PDFNumber.of(65),
    LastChar: PDFNumber.of(66),
    Widths: parts.numbers(50, 60),
    Encoding: parts.rewrite.dict({
      Differences: parts.rewrite.array([
        PDFNumber.of(65),
        parts.name('A'),
        parts.name('Secretname'),
      ]),
    }),
    CharProcs: parts.rewrite.dict({
      A: parts.stream(latin1('50 0 d0 1 1 9 9 re f')),
      Secretname: parts.stream(latin1('60 0 d0 3 1 4 1 re f')),
    }),
  }));
  const pruned = pruneFile(input, latin1('B'), latin1('A'));
  expect(allText(pruned)).not.toContain('Secretname');
  expect(allText(pruned)).not.toContain('3 1 4 1 re');
  expect(pruned.font.decode(latin1('A'))[0]?.procedure).toBeDefined();
  expect(pruned.removals).toEqual([{ kind: 'font-glyph', count: 1 }]);
});
