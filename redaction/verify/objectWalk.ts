/** Every object of a document, once, with the key under which it hangs: for searches that leave nothing out. */
import type { PdfDocument } from '../pdf/document.ts';
import {
  nameText,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '../pdf/objects.ts';

export interface ObjectVisitor {
  dict?(dict: PDFDict, at: Location): void;
  string?(value: PDFString | PDFHexString, at: Location): void;
  name?(value: PDFName, at: Location): void;
  stream?(stream: PDFRawStream, at: Location): void;
}

export interface Location {
  readonly ref: PDFRef;
  /** Key of the nearest enclosing dictionary entry; '' at the top of an object. */
  readonly key: string;
  /** The entries' names are the file's own (resource names, class names): not keys of the standard. */
  readonly ownNames: boolean;
}

/** Dictionaries whose keys are names the producer chose. */
const OWN_NAMES = new Set([
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
  'ProcSet',
  'CharProcs',
  'Dests',
  'RoleMap',
  'ClassMap',
  'Colorants',
  'N',
  'D',
  'R',
]);
const DEEPEST = 200;

export function walkObjects(document: PdfDocument, visitor: ObjectVisitor): void {
  for (const ref of document.refs()) {
    const object = document.get(ref);
    if (object !== undefined) visit(object, { ref, key: '', ownNames: false }, visitor, 0);
  }
}

function visit(object: PDFObject, at: Location, visitor: ObjectVisitor, depth: number): void {
  if (depth > DEEPEST) return;
  if (object instanceof PDFString || object instanceof PDFHexString) visitor.string?.(object, at);
  else if (object instanceof PDFName) visitor.name?.(object, at);
  else if (object instanceof PDFArray)
    for (const item of object.asArray()) visit(item, at, visitor, depth + 1);
  else if (object instanceof PDFRawStream) {
    visitor.stream?.(object, at);
    visit(object.dict, at, visitor, depth + 1);
  } else if (object instanceof PDFDict) visitDict(object, at, visitor, depth);
}

function visitDict(dict: PDFDict, at: Location, visitor: ObjectVisitor, depth: number): void {
  visitor.dict?.(dict, at);
  for (const [name, value] of dict.entries()) {
    const key = nameText(name);
    const ownNames = !at.ownNames && OWN_NAMES.has(key);
    visit(value, { ref: at.ref, key, ownNames }, visitor, depth + 1);
  }
}
