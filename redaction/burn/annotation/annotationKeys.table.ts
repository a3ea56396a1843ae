/**
 * What an annotation may keep (ISO 32000-2, 12.5). Rule of this project: what stands visibly outside the
 * marks stays as it was; what only a viewer's side panel tells (author, note, dates, reply) goes.
 */
import { type KeySet, keySet } from '../document/allowList.ts';

const COMMON = ['Type', 'Subtype', 'Rect', 'F', 'AP', 'AS', 'Border', 'C', 'OC', 'P', 'StructParent', 'Lang', 'BM', 'ca', 'CA', 'Contents'];
const LINE_STYLE = ['BS', 'BE', 'IC', 'LE', 'RD'];

/** Subtypes that stay when no mark touches them, with what draws them. Contents is decided apart. */
export const KEPT_ANNOTATIONS: ReadonlyMap<string, KeySet> = new Map([
  ['Link', keySet(COMMON, ['QuadPoints', 'H', 'BS', 'A', 'Dest'])],
  ['Highlight', keySet(COMMON, ['QuadPoints'])],
  ['Underline', keySet(COMMON, ['QuadPoints'])],
  ['Squiggly', keySet(COMMON, ['QuadPoints'])],
  ['StrikeOut', keySet(COMMON, ['QuadPoints'])],
  ['Ink', keySet(COMMON, LINE_STYLE, ['InkList', 'Path'])],
  ['Line', keySet(COMMON, LINE_STYLE, ['L', 'LL', 'LLE', 'LLO', 'Cap', 'CP', 'CO'])],
  ['Square', keySet(COMMON, LINE_STYLE)],
  ['Circle', keySet(COMMON, LINE_STYLE)],
  ['Polygon', keySet(COMMON, LINE_STYLE, ['Vertices', 'Path'])],
  ['PolyLine', keySet(COMMON, LINE_STYLE, ['Vertices', 'Path'])],
  ['FreeText', keySet(COMMON, LINE_STYLE, ['DA', 'Q', 'CL'])],
  ['Stamp', keySet(COMMON, ['Name'])],
  ['Caret', keySet(COMMON, ['RD', 'Sy'])],
  ['Watermark', keySet(COMMON, ['FixedPrint'])],
  ['PrinterMark', keySet(COMMON)],
]);

/** Sound, film, files and other programs' objects: never published; their picture stays. */
export const MEDIA_ANNOTATIONS: ReadonlySet<string> = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', '3D', 'RichMedia', 'Projection', 'TrapNet']);

/** Rubber stamps of the standard (Table 184) and what viewers add by default; other names are somebody's own. */
export const STANDARD_STAMPS: ReadonlySet<string> = new Set([
  'Approved', 'Experimental', 'NotApproved', 'AsIs', 'Expired', 'NotForPublicRelease', 'Confidential', 'Final',
  'Sold', 'Departmental', 'ForComment', 'TopSecret', 'Draft', 'ForPublicRelease',
]);
