/** Names, values and looks of a field that stays (failure class 45). */

import { NEUTRAL, neutralField } from '../../model/neutralText.ts';
import {
  dictAt,
  entry,
  key,
  nameAt,
  PDFArray,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '../../pdf/objects.ts';
import type { ActionCleaner } from '../document/action.ts';
import { keepAllowed } from '../document/allowList.ts';
import { isAppearanceString } from '../document/appearanceString.ts';
import type { HiddenText } from '../document/hiddenText.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { FIELD_KEYS, LOOKS_KEYS, WIDGET_KEYS } from './fieldKeys.table.ts';
import { type FieldNode, fieldType, inherited } from './fieldTree.ts';

export interface FieldScope {
  readonly context: Scrubbing;
  readonly hidden: HiddenText;
  readonly actions: ActionCleaner;
  readonly tally: RemovalTally;
  /** Page of each widget that a page shows. */
  readonly pageOf: ReadonlyMap<PDFRef, { readonly number: number; readonly ref: PDFRef }>;
  /** For neutral names. */
  renamed: number;
}

/** The node's dictionary as it may stay; Kids are the caller's. Always a copy. */
export function cleanField(scope: FieldScope, node: FieldNode): PDFDict {
  const { context, tally } = scope;
  const page = node.ref && scope.pageOf.get(node.ref);
  const allowed = node.widget ? WIDGET_KEYS : FIELD_KEYS;
  const scripts = enabled(context, 'field-scripts');
  const part = scripts ? keepAllowed(context, node.dict, allowed, tally, page?.number) : node.dict;
  const dict = context.rewrite.copyDict(part);
  if (page !== undefined && dict.has(key('P'))) dict.set(key('P'), page.ref);
  if (scripts) cleanAction(scope, dict);
  cleanNames(scope, dict);
  cleanValues(scope, node, dict);
  cleanDefaults(scope, dict);
  if (node.widget) cleanLooks(scope, dict);
  return dict;
}

function cleanAction(scope: FieldScope, dict: PDFDict): void {
  const action = dict.get(key('A'));
  if (action === undefined) return;
  const verdict = scope.actions.clean(action);
  if (verdict.kind === 'kept') dict.set(key('A'), verdict.action);
  else {
    dict.delete(key('A'));
    scope.tally.add('script');
  }
}

/** A field must have a name, and a description where a screen reader needs it: neutral ones then. */
function cleanNames(scope: FieldScope, dict: PDFDict): void {
  if (!enabled(scope.context, 'field-values')) return;
  if (scope.hidden.in(dict.get(key('T')))) {
    scope.renamed++;
    dict.set(key('T'), PDFHexString.fromText(neutralField(scope.renamed)));
    scope.tally.add('private-data');
  }
  if (scope.hidden.in(dict.get(key('TU')))) {
    dict.set(key('TU'), PDFHexString.fromText(NEUTRAL.field));
    scope.tally.add('private-data');
  }
}

const VALUES = ['V', 'DV', 'Opt'];

function cleanValues(scope: FieldScope, node: FieldNode, dict: PDFDict): void {
  if (fieldType(scope.context.rewrite, node) === 'Sig') {
    if (enabled(scope.context, 'signatures')) removeSignature(scope, dict);
    return;
  }
  if (!enabled(scope.context, 'field-values')) return;
  for (const name of VALUES) {
    if (!anyHolds(scope, dict.get(key(name)), 0)) continue;
    dict.delete(key(name));
    scope.tally.add('form-field');
  }
}

/** Does a value that the node has or inherits hold removed text? */
export function holdsRemoved(scope: FieldScope, node: FieldNode): boolean {
  if (!enabled(scope.context, 'field-values')) return false;
  return VALUES.some((name) => anyHolds(scope, inherited(node, name), 0));
}

/** The signature names its signer and holds a certificate (class 39); after redaction it is void anyway. */
function removeSignature(scope: FieldScope, dict: PDFDict): void {
  dict.delete(key('DV'));
  if (!dict.delete(key('V'))) return;
  scope.tally.add('signature');
  scope.context.found({ code: 'signature-removed', severity: 'warning' });
}

function anyHolds(scope: FieldScope, value: PDFObject | undefined, depth: number): boolean {
  const object = scope.context.rewrite.resolve(value);
  if (object instanceof PDFArray) {
    return depth < 4 && object.asArray().some((part) => anyHolds(scope, part, depth + 1));
  }
  return scope.hidden.in(object);
}

/**
 * How viewers draw values (12.7.3, 12.7.4.3): font, size and colour, and of the default resources the fonts.
 * LibreOffice gives every field resources of its own.
 */
export function cleanDefaults(scope: FieldScope, dict: PDFDict): void {
  const { rewrite } = scope.context;
  const value = entry(rewrite, dict, 'DA');
  if (value !== undefined && !isAppearanceString(value)) dict.delete(key('DA'));
  const resources = dictAt(rewrite, dict, 'DR');
  if (resources === undefined || !enabled(scope.context, 'unused-resources')) return;
  const Font = resources.get(key('Font'));
  if (Font === undefined) dict.delete(key('DR'));
  else dict.set(key('DR'), rewrite.dict({ Font }));
}

/** Normal appearance only; the caption of a button is visible text and stays unless it was removed elsewhere. */
function cleanLooks(scope: FieldScope, dict: PDFDict): void {
  const { rewrite } = scope.context;
  const looks = dictAt(rewrite, dict, 'MK');
  if (looks !== undefined) {
    const kept = rewrite.copyDict(keepAllowed(scope.context, looks, LOOKS_KEYS, scope.tally));
    if (scope.hidden.in(kept.get(key('CA'))) && enabled(scope.context, 'field-values')) {
      kept.delete(key('CA'));
    }
    dict.set(key('MK'), kept);
  }
  const appearance = dictAt(rewrite, dict, 'AP');
  if (appearance === undefined || !enabled(scope.context, 'annotation-appearances')) return;
  const normal = appearance.get(key('N'));
  if (normal === undefined) dict.delete(key('AP'));
  else dict.set(key('AP'), rewrite.dict({ N: renamedStates(scope, dict, normal) }));
}

/** States of a button are named after what they stand for: a name with removed text becomes a neutral one. */
function renamedStates(scope: FieldScope, dict: PDFDict, normal: PDFObject): PDFObject {
  const { rewrite } = scope.context;
  const states = rewrite.resolve(normal);
  if (states instanceof PDFRawStream || !(states instanceof PDFDict)) return normal;
  if (!states.keys().some((name) => scope.hidden.in(name))) return normal;
  const renamed = new Map<string, PDFObject>();
  for (const [name, look] of states.entries()) {
    const state = name.decodeText();
    renamed.set(scope.hidden.in(name) ? 'gelakt' : state, look);
  }
  const state = nameAt(rewrite, dict, 'AS');
  if (state !== undefined && !renamed.has(state)) dict.set(key('AS'), key('gelakt'));
  return rewrite.dict(Object.fromEntries(renamed));
}
