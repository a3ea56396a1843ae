/** Two fonts of one program, as word processors write them: what one loses, the other may still show. */
import { expect, it } from 'vitest';
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { glyphSource } from '../../../redaction/font/glyphSource.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { dictAt } from '../../../redaction/pdf/objects.ts';
import { tinyCff } from '../../font/tinyCff.ts';
import { latin1Bytes, openPdf, pdfText } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';
import { redaction } from '../text/burnText.ts';

const NAMES = ['Aap', 'Bes', 'Cel'];
const font = (descriptor: number) =>
  `<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Tiny/FirstChar 65/LastChar 67/Widths[600 600 600]/Encoding<</Differences[65/Aap/Bes/Cel]>>/FontDescriptor ${descriptor} 0 R>>`;
const descriptor = '<</Type/FontDescriptor/FontName/ABCDEF+Tiny/Flags 4/FontFile3 24 0 R>>';

/** What the file says beside its content: metadata and keys of a font program, and of its map. */
const SIDE = '/Metadata 25 0 R/PieceInfo<</X<</Private(Zegsman)>>>>/Foo(Zegsman)/Zegsman 1';

it('a program or map that is written anew gets none of its side data back', async () => {
  const { output, leaks } = await proved(
    {
      resources: '/Font<</F8 20 0 R>>',
      content1: 'BT /F8 10 Tf 100 700 Td (AB) Tj ET BT /F8 10 Tf 400 700 Td (C) Tj ET',
      objects: {
        20: font(22).replace('/Encoding', '/ToUnicode 26 0 R/Encoding'),
        22: descriptor,
        24: {
          dict: `/Subtype/Type1C${SIDE}`,
          data: Buffer.from(tinyCff(NAMES)).toString('latin1'),
        },
        25: { dict: '/Type/Metadata/Subtype/XML', data: '<x>Zegsman</x>' },
        26: {
          dict: SIDE,
          data: '1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <0041> <42> <0042> <43> <0043> endbfchar',
        },
      },
    },
    [redaction('r', { glyphs: [0, 1] })],
  );
  expect(leaks).toEqual([]);
  expect([...output.refs()].map((ref) => String(output.get(ref))).join('\n')).not.toMatch(
    /Zegsman|PieceInfo/u,
  );
});

/** F8 shows `first` under a mark, then F9 shows `second` beside it, F8 `third`, on page 2 F9 `later`. */
function burnt(first: string, second: string, third: string, later = '', program = '') {
  const text = (name: string, x: number, shown: string) =>
    `BT /${name} 10 Tf ${x} 700 Td (${shown}) Tj ET`;
  const document = openPdf(
    latin1Bytes(
      pdfText({
        resources: '/Font<</F8 20 0 R/F9 21 0 R>>',
        content1: `${text('F8', 100, first)} ${text('F9', 300, second)} ${text('F8', 400, third)}`,
        objects: {
          6: { dict: '', data: text('F9', 100, later) },
          20: font(22),
          21: font(23),
          22: descriptor,
          23: descriptor,
          24: {
            dict: `/Subtype/Type1C${program}`,
            data: Buffer.from(tinyCff(NAMES)).toString('latin1'),
          },
          25: { dict: '/Type/Metadata/Subtype/XML', data: '<x/>' },
        },
      }),
    ),
  );
  const marked = [redaction('r', { glyphs: [...first].map((_, i) => i) })];
  const output = load(burn(document, marked).value.bytes, { ports: nodePorts() }).value;
  const fonts = dictAt(output, output.pages[0]!.resources, 'Font')!;
  const source = glyphSource(output, dictAt(output, fonts, 'F9')!)!;
  return NAMES.filter((name) => source.program!.glyphNamed(name) !== undefined);
}

it.each([
  ['loses what nothing shows any more', ['AB', 'B', 'C'], ['Bes', 'Cel']],
  ['loses it when one of the fonts shows nothing at all any more', ['AB', 'B', ''], ['Bes', 'Cel']],
  ['keeps what the other font shows', ['AB', 'AB', 'C'], ['Aap', 'Bes', 'Cel']],
  ['keeps what the other font shows on another page', ['AB', '', 'C', 'A'], ['Aap', 'Cel']],
  [
    'keeps it when the program has metadata of its own, which go',
    ['AB', 'A', 'C', '', '/Metadata 25 0 R'],
    ['Aap', 'Cel'],
  ],
] as const)('the program %s', (_, [first, second, third, ...more], left) => {
  expect(burnt(first, second, third, ...more)).toEqual(left);
});
