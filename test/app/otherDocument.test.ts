import { beforeAll, describe, expect, it } from 'vitest';
import { isOtherDocument } from '../../app/otherDocument.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import type { SecondReader } from '../../redaction/index.ts';
import { opened } from '../extract/onePagePdf.ts';

let reader: SecondReader;
beforeAll(async () => {
  reader = await pdfiumReader();
});

const show = (text: string) => opened({ content: `BT /F 10 Tf 50 700 Td (${text}) Tj ET` });
const scan = (at: number) => opened({ content: `0 g ${at} 100 200 500 re f` });
const LETTER = 'Geachte heer Voorbeeld hierbij ontvangt u het besluit op uw verzoek om informatie';
/** Every letter by itself, the last one first. */
const backwards = (text: string) =>
  opened({
    content: [...text]
      .map((letter, i) => `BT /F 10 Tf ${50 + 6 * i} 700 Td (${letter}) Tj ET`)
      .reverse()
      .join(' '),
  });
const MENU = 'Soep van de dag gevolgd door gebakken vis met sla brood olijven kaas koffie taart';

describe('is it a version of the original?', () => {
  it.each([
    ['the same', show(LETTER), show(LETTER), false],
    [
      'one with most words gone',
      show(LETTER),
      show('Geachte 5.1.2e besluit 5.1.2e verzoek'),
      false,
    ],
    ['one with every word gone', show(LETTER), show('5.1.2e 5.1.2e'), false],
    ['the same, drawn backwards', show(LETTER), backwards(LETTER), false],
    ['other words', show(LETTER), show(MENU), true],
    ['words instead of a scan', scan(50), show(MENU), true],
    [
      'the same scan with more boxes',
      scan(50),
      opened({ content: '0 g 50 100 200 500 re f 9 9 99 99 re f' }),
      false,
    ],
    ['another scan', scan(50), scan(350), true],
  ])('%s', (_, original, output, other) => {
    expect(isOtherDocument(original, output, reader)).toBe(other);
  });
});
