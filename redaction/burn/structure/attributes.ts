/**
 * Attribute objects (ISO 32000-2, 14.7.6 and 14.8.5; failure class 49) from an allow list by owner: layout,
 * lists, form fields in print, tables. User properties and the attributes of other formats go.
 */
import {
  bytesOf,
  entry,
  nameAt,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { HiddenText } from '../document/hiddenText.ts';
import { latin1 } from '../document/hiddenText.ts';
import { ATTRIBUTE_NAMES, ATTRIBUTES } from './structureKeys.table.ts';

export interface AttributeScope {
  readonly rewrite: Rewrite;
  readonly hidden: HiddenText;
  /** New ids by old ones, as Latin-1 of their bytes. */
  readonly ids: ReadonlyMap<string, string>;
  /** Called once for each entry that is left out. */
  readonly lost: () => void;
}

/** Whose attributes they are: an element that lost something to a mark, and one whose size is not that of its text. */
export interface AttributeOwner {
  readonly struck: boolean;
  readonly isBox: boolean;
}

/** Of illustrations and tables (Table 379). Of words they tell how wide these, and what stood before them, were (class 68). */
const SIZES = new Set(['BBox', 'Width', 'Height']);

/** A, or a value of the class map: one dictionary, or an array of dictionaries and revision numbers. */
export function cleanAttributes(
  scope: AttributeScope,
  value: PDFObject | undefined,
  of: AttributeOwner,
): PDFObject | undefined {
  const object = scope.rewrite.resolve(value);
  if (object instanceof PDFDict) return cleanOne(scope, object, of);
  if (!(object instanceof PDFArray)) {
    if (object !== undefined) scope.lost();
    return undefined;
  }
  const kept = object.asArray().flatMap((part) => {
    const one = scope.rewrite.resolve(part);
    const cleaned = one instanceof PDFDict ? cleanOne(scope, one, of) : undefined;
    return cleaned === undefined ? [] : [cleaned];
  });
  return kept.length > 0 ? scope.rewrite.array(kept) : undefined;
}

function cleanOne(scope: AttributeScope, dict: PDFDict, of: AttributeOwner): PDFDict | undefined {
  const owner = nameAt(scope.rewrite, dict, 'O') ?? '';
  const allowed = ATTRIBUTES.get(owner);
  if (allowed === undefined) {
    scope.lost();
    return undefined;
  }
  const kept: Record<string, PDFObject> = { O: PDFName.of(owner) };
  for (const [key, value] of dict.entries()) {
    const name = key.decodeText();
    if (name === 'O') continue;
    const isTelling = !of.isBox && SIZES.has(name);
    const cleaned = allowed.has(name)
      ? plain(scope.rewrite, isTelling ? undefined : value, 0)
      : special(scope, dict, name, of.struck);
    if (cleaned !== undefined) kept[name] = cleaned;
    else scope.lost();
  }
  return Object.keys(kept).length > 1 ? scope.rewrite.dict(kept) : undefined;
}

/** Numbers, booleans, null, names of the standard, and arrays of them. */
function plain(
  rewrite: Rewrite,
  value: PDFObject | undefined,
  depth: number,
): PDFObject | undefined {
  const object = rewrite.resolve(value);
  if (object instanceof PDFNumber || object instanceof PDFBool) return object;
  if (object instanceof PDFName)
    return ATTRIBUTE_NAMES.has(object.decodeText()) ? object : undefined;
  if (!(object instanceof PDFArray) || depth > 2) return undefined;
  const parts = object.asArray().map((part) => plain(rewrite, part, depth + 1));
  return parts.every((part) => part !== undefined) ? rewrite.array(parts) : undefined;
}

/** Entries with text or ids: header cells, the summary of a table that lost nothing. */
function special(
  scope: AttributeScope,
  dict: PDFDict,
  name: string,
  struck: boolean,
): PDFObject | undefined {
  const value = entry(scope.rewrite, dict, name);
  const owner = nameAt(scope.rewrite, dict, 'O');
  if (owner === 'List' && name === 'ContinuedFrom') return idOf(scope, value);
  if (owner !== 'Table') return undefined;
  if (name === 'Headers' && value instanceof PDFArray) {
    const ids = value.asArray().flatMap((part) => idOf(scope, scope.rewrite.resolve(part)) ?? []);
    return ids.length > 0 ? scope.rewrite.array(ids) : undefined;
  }
  if (name !== 'Summary' && name !== 'Short') return undefined;
  const isText = value instanceof PDFString || value instanceof PDFHexString;
  return isText && !struck && !scope.hidden.in(value) ? value : undefined;
}

function idOf(scope: AttributeScope, value: PDFObject | undefined): PDFString | undefined {
  const bytes = bytesOf(value);
  const id = bytes && scope.ids.get(latin1(bytes));
  return id === undefined ? undefined : PDFString.of(id);
}
