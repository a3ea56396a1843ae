/** What a published file may not hold at all, whatever it says (failure classes 3, 33–47, 52–63). */
import type { Leak } from '../model/outcome.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { nameAt, nameText, type PDFDict } from '../pdf/objects.ts';
import type { Location } from './objectWalk.ts';

/** Keys of ISO 32000-2 dictionaries, with the class they belong to. */
const FORBIDDEN_KEYS: ReadonlyMap<string, number> = new Map([
  ['JS', 58],
  ['JavaScript', 58],
  ['AA', 58],
  ['EmbeddedFiles', 57],
  ['EF', 57],
  ['Collection', 57],
  ['XFA', 45],
  ['PieceInfo', 60],
  ['Thumb', 60],
  ['DSS', 60],
  ['SpiderInfo', 60],
  ['Threads', 59],
  ['Perms', 39],
  ['Legal', 39],
  ['Alternates', 28],
  ['OPI', 28],
]);

const FORBIDDEN_ANNOTATIONS: ReadonlyMap<string, number> = new Map([
  ['Redact', 3],
  ['FileAttachment', 44],
  ['Sound', 44],
  ['Movie', 44],
  ['Screen', 44],
  ['3D', 44],
  ['RichMedia', 44],
  ['Popup', 42],
]);

const FORBIDDEN_ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Sound',
  'Movie',
  'GoToE',
  'RichMediaExecute',
  'GoTo3DView',
]);

export function forbiddenIn(document: PdfDocument, dict: PDFDict, at: Location): Leak[] {
  if (at.ownNames) return [];
  const object = at.ref.toString();
  const leaks: Leak[] = [];
  for (const detail of dict.keys().map(nameText)) {
    const failureClass = FORBIDDEN_KEYS.get(detail);
    if (failureClass !== undefined)
      leaks.push({ code: 'forbidden-entry', failureClass, object, detail });
  }
  const subtype = nameAt(document, dict, 'Subtype') ?? '';
  const annotation = FORBIDDEN_ANNOTATIONS.get(subtype);
  if (annotation !== undefined && isAnnotation(document, dict))
    leaks.push({
      code: 'forbidden-annotation',
      failureClass: annotation,
      object,
      detail: subtype,
    });
  const action = nameAt(document, dict, 'S') ?? '';
  if (FORBIDDEN_ACTIONS.has(action) && isAction(document, dict, at))
    leaks.push({ code: 'forbidden-action', failureClass: 58, object, detail: action });
  return leaks;
}

function isAnnotation(document: PdfDocument, dict: PDFDict): boolean {
  const type = nameAt(document, dict, 'Type');
  return (
    type === 'Annot' || (type === undefined && dict.keys().some((k) => k.decodeText() === 'Rect'))
  );
}

/** Structure elements have /S as well; an action hangs under A, Next or OpenAction, or says so. */
function isAction(document: PdfDocument, dict: PDFDict, at: Location): boolean {
  const type = nameAt(document, dict, 'Type');
  if (type !== undefined) return type === 'Action';
  return (
    !dict.keys().some((k) => k.decodeText() === 'P') || ['A', 'Next', 'OpenAction'].includes(at.key)
  );
}
