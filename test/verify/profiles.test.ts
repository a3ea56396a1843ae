import { expect, it } from 'vitest';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import { key, PDFRawStream } from '../../redaction/pdf/objects.ts';
import { profileLeaks } from '../../redaction/verify/profiles.ts';
import { latin1Bytes, openPdf, pdfText } from '../burn/document/smallPdf.ts';

const secret = new SecretWords(['edited', 'Désirée', 'gene'], () => []);

function told(data: string): number {
  const document = openPdf(
    latin1Bytes(pdfText({ page1: '/X 60 0 R', objects: { 60: { dict: '/N 4', data } } })),
  );
  const stream = document.resolve(document.pages[0]!.dict.get(key('X')));
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  const at = { ref: document.pages[0]!.ref, key: 'X' } as never;
  return profileLeaks(document, stream, at, secret).length;
}

it.each([
  [
    'a table whose numbers look like letters with accents',
    'W\xb0`\xfcU\xb7a\xfbTR\xe6d\xefT\xebd\xe8V\xeed\xe1X',
    0,
  ],
  ['the word, written so', 'was edited by', 1],
  ['the word among numbers', '\xfc\xb7\xfb\xe6\xef\xebedited\xfc\xb7\xe6\xef\xeb\xe1', 1],
  ['a word with accents', 'copyright D\xe9sir\xe9e', 1],
  ['a short word in a text', 'of the gene pool', 1],
])('%s in a profile', (_, data, leaks) => {
  expect(told(data)).toBe(leaks);
});
