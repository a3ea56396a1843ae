/** PDFium measures each document as if it were the first. */
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../../app/ports/pdfiumReader.ts';
import { latin1Bytes, pdfText } from '../../burn/document/smallPdf.ts';
import { unembedded } from '../../burn/document/unembedded.ts';

/** Text in a font whose letters are as wide as said. */
function stretched(width: number, text: string): Uint8Array {
  const content1 = `BT /F2 12 Tf 72 700 Td (${text}) Tj ET`;
  return latin1Bytes(pdfText({ ...unembedded(width), content1 }));
}

async function measured(bytes: Uint8Array) {
  const document = (await pdfiumReader()).open(bytes);
  try {
    return document.characters(1);
  } finally {
    document.close();
  }
}

describe('the second reader', () => {
  it('measures letters as if it had drawn no other document', async () => {
    const bytes = stretched(700, 'Wiebe');
    const fresh = await measured(bytes);
    const other = (await pdfiumReader()).open(stretched(1600, 'iiiWWW'));
    other.render(1, 1);
    other.close();
    expect(await measured(bytes)).toEqual(fresh);
  });

  it('keeps a document readable when another is closed twice', async () => {
    const reader = await pdfiumReader();
    const kept = reader.open(stretched(700, 'Wiebe'));
    const other = reader.open(stretched(700, 'Anders'));
    other.close();
    other.close();
    const third = reader.open(stretched(700, 'Derde'));
    expect(kept.read(1, []).text).toBe('Wiebe');
    third.close();
    kept.close();
  });
});
