import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../app/pipeline.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burnWithPictures } from '../../app/refusedPages.ts';
import { readWords } from '../../redaction/extract/words.ts';
import { load } from '../../redaction/pdf/load.ts';
import { dictAt, entry } from '../../redaction/pdf/objects.ts';
import { latin1Bytes, type Parts, pdfText, redaction } from '../burn/document/smallPdf.ts';

const ports = nodePorts();

/** Two lines in Helvetica and one in a font that nobody can read. */
const BROKEN: Parts = {
  resources: '/XObject<</X 50 0 R>>',
  content1: 'BT /F1 12 Tf 72 700 Td (Jan Verzonnen belde) Tj 0 -20 Td (Blijft staan) Tj ET /X Do',
  page1: '/StructParents 0/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>]',
  catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 60 0 R',
  objects: {
    50: {
      dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F2 51 0 R>>>>',
      data: 'BT /F2 12 Tf 72 400 Td <0041> Tj ET',
    },
    51: '<</Type/Font/Subtype/Type0/BaseFont/Weg/Encoding/Identity-H/DescendantFonts[null]>>',
    60: '<</Type/StructTreeRoot/K 61 0 R/ParentTree<</Nums[0[61 0 R]]>>>>',
    61: '<</Type/StructElem/S/Document/P 60 0 R/K[<</Type/MCR/Pg 3 0 R/MCID 0>>]>>',
  },
};

const NAME = redaction({ x0: 92, y0: 696, x1: 150, y1: 712 });

async function burned(parts: Parts, mark = NAME) {
  const open = openPdf(latin1Bytes(pdfText(parts)), { ports }, () => {});
  const result = await burnWithPictures(open, [mark], {
    thorough: true,
    secondReader: pdfiumReader,
  });
  const bytes = result.verified?.bytes;
  if (bytes === undefined) throw new Error(result.leaks.map(({ code }) => code).join(' '));
  const { value: output } = load(bytes, { ports });
  return { ...result, original: open.document, output };
}

describe('a page that is refused', () => {
  let broken: Awaited<ReturnType<typeof burned>>;
  beforeAll(async () => {
    broken = await burned(BROKEN);
  }, 60_000);

  it('becomes a picture whose letters stay, but for those under the marks', () => {
    const { output, findings } = broken;
    const words = readWords(output, output.pages[0]!);
    expect(words).toContain('Blijft');
    expect(words).toContain('belde');
    expect(words).not.toContain('Verzonnen');
    expect(findings).toContainEqual({
      code: 'page-became-image',
      severity: 'warning',
      page: 1,
      detail: 'font-unsupported',
    });
  });

  it('leaves nothing of the page it was', () => {
    const { output } = broken;
    const page = output.pages[0]!.dict;
    expect(entry(output, page, 'Annots')).toBeUndefined();
    const fonts = dictAt(output, output.pages[0]!.resources, 'Font')!;
    expect(fonts.toString()).not.toContain('F1');
    const document = dictAt(output, dictAt(output, output.catalog, 'StructTreeRoot')!, 'K');
    expect(document?.toString() ?? '').not.toContain('MCR');
  });

  it('leaves other pages as they were', () => {
    const { original, output } = broken;
    const [before, after] = [original, output].map((document) =>
      document.decode(document.pages[1]!.contents[0]!),
    );
    expect(after).toEqual(before);
  });

  it('is refused still where the other reader places the marked text elsewhere', async () => {
    const spaces = '<</Type/Encoding/Differences[32/.notdef]>>';
    const parts: Parts = {
      resources: '/XObject<</X 52 0 R>>',
      content1: '/X Do',
      objects: {
        50: '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding 51 0 R>>',
        51: spaces,
        52: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F2 50 0 R>>>>',
          data: 'BT /F2 10 Tf 72 700 Td (a a a a a a a a a a a a a a Verzonnen belde ons) Tj ET',
        },
      },
    };
    const mark = redaction({ x0: 168, y0: 697, x1: 212, y1: 708 });
    await expect(burned(parts, mark)).rejects.toMatchObject({ code: 'readers-disagree' });
  }, 60_000);
});
