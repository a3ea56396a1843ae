import { expect, test } from 'vitest';
import { readPage } from '../../redaction/extract/readPage.ts';
import { opened } from './onePagePdf.ts';

function regionOf(content: string) {
  const document = opened({ content });
  return readPage(document, document.pages[0]!).regions.find(({ kind }) => kind === 'path');
}

test.each([
  ['a line of its own width', '3 w 10 10 m 60 40 l S', 1.5],
  ['a scaled line', '2 0 0 2 0 0 cm 3 w 10 10 m 60 40 l S', 3],
  ['the widest of lines near each other', '1 w 10 10 m 60 40 l S 4 w 12 10 m 62 40 l S', 2],
  ['a filled path', '3 w 10 10 m 60 40 l 60 10 l f', 0],
])('%s reaches beyond its middle', (_, content, reach) => {
  expect(regionOf(content)!.reach).toBeCloseTo(reach, 6);
});
