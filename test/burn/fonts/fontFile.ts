/** One-page PDFs around a font, through the engine's own writer, and read back through its reader. */
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { PDFDict, PDFName, type PDFObject } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { save } from '../../../redaction/pdf/save.ts';

const EMPTY = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Resources<<>>>> endobj
trailer <</Root 1 0 R>>
`;

export function emptyDocument(): PdfDocument {
  return reopen(Uint8Array.from(EMPTY, (character) => character.charCodeAt(0)));
}

export function reopen(bytes: Uint8Array): PdfDocument {
  return load(bytes, { ports: nodePorts() }).value;
}

/** The page shows `content` with `font` as /F. */
export function pageWith(rewrite: Rewrite, font: PDFObject, content: string): Uint8Array {
  const page = rewrite.editDict(rewrite.document.pages[0]!.ref)!;
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  page.set(PDFName.of('Resources'), rewrite.dict({ Font: rewrite.dict({ F: font }) }));
  page.set(PDFName.of('Contents'), rewrite.add(rewrite.stream(rewrite.dict({}), bytes)));
  return save(rewrite);
}

/** The page's only font dictionary. */
export function fontOf(document: PdfDocument): PDFDict {
  const fonts = document.resolve(document.pages[0]!.resources.get(PDFName.of('Font')));
  const font = fonts instanceof PDFDict ? document.resolve(fonts.get(PDFName.of('F'))) : undefined;
  if (!(font instanceof PDFDict)) throw new Error('no font');
  return font;
}

export { Rewrite };
