/** Data that stands in an inline image and no viewer reads (classes 14, 28 and 37). */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../../app/ports/pdfiumReader.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE } from '../../../redaction/model/label.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import { lexContent } from '../../../redaction/pdf/content/lexer.ts';
import { pageContent } from '../../../redaction/pdf/content/pageContent.ts';
import { bytesOfInline } from '../../../redaction/pdf/shownInline.ts';
import { hiddenLeaks } from '../../../redaction/verify/hidden.ts';
import { verify } from '../../../redaction/verify/verify.ts';
import { latin1Bytes, openPdf, pdfText, redaction } from '../document/smallPdf.ts';

const SECRET = 'Wybrandus';
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const hex = (data: string) => `${Buffer.from(data, 'latin1').toString('hex')}>`;
const flate = (data: string) => latin1(deflateSync(Buffer.from(data, 'latin1')));
const inline = (entries: string, data: string, more = '/W 3/H 2/BPC 8/CS/G') =>
  `q 50 0 0 50 72 300 cm BI${more}${entries} ID ${data}\nEI Q`;
const JPEG = '\xff\xd8\xff\xfe\0\x0bWybrandus\xff\xda\0\x02beeld\xff\xd9';

const cases: readonly [string, string][] = [
  ['hexadecimal digits for more samples', inline('/F/AHx', hex(`abcdef${SECRET}`))],
  ['Flate data for more samples', inline('/F[/AHx/Fl]', hex(flate(`abcdef${SECRET}`)))],
  ['bytes behind inner Flate data', inline('/F[/AHx/Fl]', hex(flate('abcdef') + SECRET))],
  ['bytes that a length counts', inline('/L 20', `abcdef ${SECRET}xxxx`)],
  ['bytes behind the end mark', inline('/F/AHx/L 22', `${hex('abcdef')}${SECRET}`)],
  ['a comment of a JPEG file', inline('/F/DCT', JPEG)],
  [
    'colours of a palette that no sample asks for',
    inline('/F/AHx', hex('\0\x01\0\x01\0\0'), `/W 3/H 2/BPC 8/CS[/I/G 1(ab${SECRET})]`),
  ],
  ['bytes behind a JPEG file', inline(`/F/DCT/L ${JPEG.length + 9}`, JPEG + SECRET)],
];
const shown = `BT /F1 12 Tf 72 700 Td (${SECRET}) Tj 0 -99 Td (blijft) Tj ET`;

function textOfImages(document: ReturnType<typeof openPdf>): string[] {
  const texts: string[] = [];
  for (const page of document.pages)
    lexContent(pageContent(document, page), ({ inlineImage }) => {
      if (inlineImage) texts.push(bytesOfInline(document, inlineImage).map(latin1).join('\n'));
    });
  return texts;
}

describe.each(cases)('%s', (_, image) => {
  it.each([
    ['a page with marks', { content1: `${shown} ${image}` }],
    ['a page without', { content1: shown, content2: image }],
  ])('goes on %s, and the proof agrees', async (_name, parts) => {
    const original = openPdf(latin1Bytes(pdfText(parts)));
    expect(textOfImages(original).join()).toContain(SECRET);
    const redactions = [redaction({ x0: 60, y0: 690, x1: 300, y1: 715 })];
    const { bytes: burned, removals, kept } = burn(original, redactions).value;
    const texts = textOfImages(openPdf(burned));
    expect(texts).toHaveLength(1);
    expect(texts.join()).not.toContain(SECRET);
    const request = { original, burned, redactions, removals, kept, style: DEFAULT_LABEL_STYLE };
    const secondReader = await pdfiumReader();
    expect(verify({ ...request, secondReader, thorough: true }).value.leaks).toEqual([]);
  });

  it('is found by the proof', () => {
    const document = openPdf(latin1Bytes(pdfText({ content1: image })));
    const leaks = hiddenLeaks(document, new SecretWords([SECRET], () => []));
    expect(leaks.map(({ code }) => code)).toContain('removed-text-in-stream');
  });
});

describe('an inline image that says nothing', () => {
  it('stays byte for byte on pages without marks, whatever follows its samples', () => {
    const image = inline('/F/AHx', hex('abcdefLangewijk'));
    const original = openPdf(latin1Bytes(pdfText({ content1: shown, content2: image })));
    const redactions = [redaction({ x0: 60, y0: 690, x1: 300, y1: 715 })];
    const output = openPdf(burn(original, redactions).value.bytes);
    expect(latin1(pageContent(output, output.pages[1]!))).toBe(image);
  });
});
