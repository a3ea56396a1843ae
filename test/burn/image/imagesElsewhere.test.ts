import { describe, expect, it } from 'vitest';
import { burn } from '../../../redaction/burn/burn.ts';
import { latin1Bytes, openPdf, pdfText, redaction } from '../document/smallPdf.ts';

function codes(elsewhere: string): string[] {
  const dict =
    '/Type/XObject/Subtype/Image/Width 8/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8';
  const document = openPdf(
    latin1Bytes(
      pdfText({
        resources: '/XObject<</Im0 20 0 R/Im1 21 0 R>>',
        content1: 'q 400 0 0 100 100 500 cm /Im0 Do Q',
        objects: {
          20: { dict, data: 'abcccccc' },
          21: { dict, data: 'aagggggg' },
          6: { dict: '', data: `q 100 0 0 100 100 500 cm /${elsewhere} Do Q` },
        },
      }),
    ),
  );
  const { findings } = burn(document, [redaction({ x0: 100, y0: 500, x1: 150, y1: 600 })]);
  return findings.map(({ code, page }) => `${code} ${page}`);
}

describe('an image that lost something under a mark', () => {
  it('is told where it stands whole on another page', () => {
    expect(codes('Im0')).toContain('image-elsewhere 1');
  });

  it('is not told where another image stands there', () => {
    expect(codes('Im1')).not.toContain('image-elsewhere 1');
  });
});
