import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSfnt } from '../../redaction/font/program/sfnt.ts';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import { hiddenLeaks } from '../../redaction/verify/hidden.ts';
import { latin1Bytes, openPdf, pdfText } from '../burn/document/smallPdf.ts';

const FONT = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../fixtures/fonts/FixtureSans-Bold.ttf')),
);

/** The font with a text in the bytes of a table, shown by a file. */
function leaksWith(tag: string, text: string): number {
  const program = Buffer.from(FONT);
  const { offset, length } = readSfnt(FONT).tables.get(tag)!;
  program.write(text, offset + length - text.length - 2, 'latin1');
  const document = openPdf(
    latin1Bytes(
      pdfText({
        resources: '/XObject<</X 20 0 R>>',
        content1: '/X Do',
        objects: {
          20: {
            dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</Z 21 0 R>>>>',
            data: 'BT /Z 9 Tf (A) Tj ET',
          },
          21: '<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+L/FontDescriptor 22 0 R>>',
          22: '<</Type/FontDescriptor/FontName/ABCDEF+L/Flags 32/FontFile2 23 0 R>>',
          23: { dict: `/Length1 ${program.length}`, data: program.toString('latin1') },
        },
      }),
    ),
  );
  return hiddenLeaks(document, new SecretWords(['Wybrandus'], () => [])).length;
}

it.each(['glyf', 'hmtx'])('a removed word in the bytes of %s is found (class 66)', (tag) => {
  expect(leaksWith(tag, 'wYBRANDUS')).toBe(1);
  expect(leaksWith(tag, 'Langewijk')).toBe(0);
});
