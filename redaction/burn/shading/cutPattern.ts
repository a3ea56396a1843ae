/** Shading patterns that paint under a mark (8.7.4): their data lose what the mark touches, as those of `sh` do. */
import type { Local, PathEvent } from '../../extract/device.ts';
import { RedactionError } from '../../model/errors.ts';
import { type Matrix, matrix, multiply } from '../../model/geometry.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import {
  arrayAt,
  entry,
  key,
  numberAt,
  numbersOf,
  PDFDict,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';
import type { MarkRect, PageBurn } from '../contract.ts';
import { localSpace } from '../path/localArea.ts';
import { cutMesh, withoutElements } from './cutMesh.ts';
import { isMesh, isSampled } from './detail.ts';

/**
 * The resource name of a pattern without what lies under the marks; undefined when the present one may stay.
 * @throws RedactionError `shading-unsupported` for samples and a matrix that flattens everything
 */
export function cutPattern(
  page: PageBurn,
  event: PathEvent,
  pattern: PDFObject | undefined,
  touching: readonly MarkRect[],
): string | undefined {
  const { document, rewrite } = page.context;
  const dict = document.resolve(pattern);
  if (!(dict instanceof PDFDict) || numberAt(document, dict, 'PatternType') !== 2) return undefined;
  const shading = entry(document, dict, 'Shading');
  if (isSampled(document, shading)) throw refused(page, event);
  if (!(shading instanceof PDFRawStream) || !isMesh(document, shading.dict)) return undefined;
  const areas = touching.map((area) => area.rect);
  const space = localSpace(areas, multiply(matrixOf(document, dict), event.base));
  if (space === undefined) throw refused(page, event);
  const cut = cutMesh(rewrite, shading, space);
  if (cut === undefined) return undefined;
  const copy = rewrite.copyDict(dict);
  const mesh = cut === 'nothing' ? withoutElements(rewrite, shading) : cut;
  copy.set(key('Shading'), rewrite.add(mesh));
  return page.addResource(event.use, 'Pattern', rewrite.add(copy));
}

/** Pattern space to the initial space of the stream: the identity where the pattern has none. */
function matrixOf(document: PdfDocument, pattern: PDFDict): Matrix<Local, Local> {
  const n = numbersOf(document, arrayAt(document, pattern, 'Matrix'));
  return matrix(n[0] ?? 1, n[1] ?? 0, n[2] ?? 0, n[3] ?? 1, n[4] ?? 0, n[5] ?? 0);
}

function refused(page: PageBurn, event: PathEvent): RedactionError {
  return new RedactionError('shading-unsupported', {
    page: page.page.number,
    offset: event.operation.start,
    detail: event.operation.operator,
  });
}
