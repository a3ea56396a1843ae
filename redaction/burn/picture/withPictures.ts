/**
 * A document in which some pages are pictures with their letters as an invisible layer, as a scan with recognised
 * text is: pages that cannot be burnt as they are can be burnt and proved like any scan. Not yet redacted.
 */
import type { PagePicture } from '../../model/pagePicture.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { PdfDocument, PdfPage } from '../../pdf/document.ts';
import { entry, key, type PDFRef } from '../../pdf/objects.ts';
import { Rewrite } from '../../pdf/rewrite.ts';
import { save } from '../../pdf/save.ts';
import { letterFont } from './letterFont.ts';
import { layerContent } from './letterLayer.ts';
import { pictureStream } from './pictureStream.ts';
import { untagPages } from './untagPages.ts';

/** What belongs to a page's content and its annotations goes; boxes, rotation and labels stay. */
const DROPPED = ['Annots', 'StructParents', 'Tabs', 'AA', 'Group'];

export function withPictures(document: PdfDocument, pictures: readonly PagePicture[]): Uint8Array {
  const rewrite = new Rewrite(document);
  const refs = new Set<PDFRef>();
  for (const picture of pictures) {
    const page = document.pages[picture.page - 1];
    if (page === undefined) continue;
    putPicture(rewrite, page, picture);
    refs.add(page.ref);
  }
  untagPages(rewrite, refs);
  return save(rewrite);
}

function putPicture(rewrite: Rewrite, page: PdfPage, picture: PagePicture): void {
  const dict = rewrite.editDict(page.ref);
  if (dict === undefined) return;
  for (const name of DROPPED) dict.delete(key(name));
  const content = layerContent(page.geometry, picture, isTagged(rewrite));
  const image = rewrite.add(pictureStream(rewrite, picture));
  const font = rewrite.add(letterFont(rewrite, picture.letters));
  const resources = {
    XObject: rewrite.dict({ Beeld: image }),
    Font: rewrite.dict({ Letters: font }),
  };
  dict.set(key('Resources'), rewrite.dict(resources));
  dict.set(key('Contents'), rewrite.add(rewrite.stream(rewrite.dict({}), latin1(content))));
}

function isTagged({ document }: Rewrite): boolean {
  return entry(document, document.catalog, 'StructTreeRoot') !== undefined;
}
