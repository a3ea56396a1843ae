/**
 * Forms (ISO 32000-2, 12.7; failure classes 39 and 45). A field whose widget a mark took leaves the field
 * tree; so do fields that no page shows. What stays loses scripts, hidden values and signatures.
 * Not done here: glyphs of appearances that stay (the page walk).
 */
import { drawnLook } from '../../extract/drawn/drawnLook.ts';
import {
  arrayAt,
  booleanAt,
  dictAt,
  key,
  nameAt,
  PDFDict,
  type PDFObject,
  PDFRef,
} from '../../pdf/objects.ts';
import { isHidden } from '../annotation/judge.ts';
import type { AnnotationHome } from '../annotation/keepAnnotation.ts';
import { keepPicture } from '../annotation/keepPicture.ts';
import { hasNoRoom, isOffPage } from '../annotation/reach.ts';
import { actionCleaner } from '../document/action.ts';
import { keepAllowed } from '../document/allowList.ts';
import { destinations } from '../document/destination.ts';
import { hiddenText } from '../document/hiddenText.ts';
import { enabled, RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { cleanDefaults, cleanField, type FieldScope, holdsRemoved } from './cleanField.ts';
import { FORM_KEYS } from './fieldKeys.table.ts';
import { eachField, type FieldForest, type FieldNode, fieldType, readFields } from './fieldTree.ts';

export function burnFields(context: Scrubbing): void {
  const { rewrite } = context;
  const catalog = rewrite.get(context.document.catalogRef);
  const form = catalog instanceof PDFDict ? dictAt(rewrite, catalog, 'AcroForm') : undefined;
  const pageOf = widgetPages(context);
  if (form === undefined && pageOf.size === 0) return;
  const scope = scopeOf(context, pageOf);
  const forest = readFields(rewrite, form, new Set(pageOf.keys()));
  chooseFields(scope, forest);
  removeWidgets(scope, forest);
  for (const node of eachField([...forest.roots, ...forest.strays])) writeField(scope, node);
  writeForm(scope, form, forest);
  scope.tally.report(context);
}

function scopeOf(context: Scrubbing, pageOf: FieldScope['pageOf']): FieldScope {
  const hidden = hiddenText(context);
  const actions = actionCleaner(context, destinations(context), hidden);
  return {
    context,
    hidden,
    actions,
    tally: new RemovalTally(),
    pageOf,
    renamed: 0,
  };
}

/** The page of each widget. Direct widgets become indirect, so that all are told apart by reference. */
function widgetPages(context: Scrubbing): Map<PDFRef, { number: number; ref: PDFRef }> {
  const { rewrite } = context;
  const found = new Map<PDFRef, { number: number; ref: PDFRef }>();
  for (const { ref: pageRef, number } of context.document.pages) {
    const slots = slotsOf(context, pageRef);
    const named = slots.map((slot) => {
      const dict = rewrite.resolve(slot);
      if (!(dict instanceof PDFDict) || nameAt(rewrite, dict, 'Subtype') !== 'Widget') return slot;
      const ref = slot instanceof PDFRef ? slot : rewrite.add(dict);
      if (!found.has(ref)) found.set(ref, { number, ref: pageRef });
      return ref;
    });
    if (named.some((slot, i) => slot !== slots[i])) {
      rewrite.editDict(pageRef)?.set(key('Annots'), rewrite.array(named));
    }
  }
  return found;
}

function slotsOf(context: Scrubbing, pageRef: PDFRef): readonly PDFObject[] {
  const page = context.rewrite.get(pageRef);
  if (!(page instanceof PDFDict)) return [];
  return arrayAt(context.rewrite, page, 'Annots')?.asArray() ?? [];
}

/** Sets `keep`: widgets that stay, and every field above one. */
function chooseFields(scope: FieldScope, forest: FieldForest): void {
  const orphans = enabled(scope.context, 'fields-without-widget');
  for (const node of eachField([...forest.roots, ...forest.strays])) {
    if (!node.widget && orphans) continue;
    if (node.widget && isUnseen(scope, node)) continue;
    if (lostElsewhere(scope, node) || losesLook(scope, node)) continue;
    for (let at: FieldNode | undefined = node; at && !at.keep; at = at.parent) at.keep = true;
  }
}

/** By its flags or layer, without room to be drawn in, or as it lies beyond the page (class 18). */
function isUnseen({ context, pageOf }: FieldScope, { dict, ref }: FieldNode): boolean {
  const hidden = isHidden(context, dict) || hasNoRoom(context.rewrite, dict);
  if (hidden && enabled(context, 'hidden-annotations')) return true;
  const home = ref && pageOf.get(ref);
  const page = home && context.document.pages[home.number - 1];
  if (page === undefined || !enabled(context, 'off-page')) return false;
  return isOffPage(context.rewrite, dict, page.geometry);
}

/**
 * Every widget of a text or choice field has the same value: where a mark took one of them, the field goes,
 * and the others leave their picture to the page. (Buttons of a group are different things.)
 */
function lostElsewhere(scope: FieldScope, node: FieldNode): boolean {
  if (!enabled(scope.context, 'struck-fields')) return false;
  const field = node.parent;
  const type = fieldType(scope.context.rewrite, node);
  const own = node.dict.has(key('T')) || field === undefined;
  return !own && field.lostWidget && (type === 'Tx' || type === 'Ch' || type === 'Sig');
}

/** A viewer draws the field from values that hold removed text, though it shows nothing of that: a password. */
function losesLook(scope: FieldScope, node: FieldNode): boolean {
  if (!node.widget || drawnLook(scope.context.document, node.dict) === undefined) return false;
  return holdsRemoved(scope, node);
}

function removeWidgets(scope: FieldScope, forest: FieldForest): void {
  const { context } = scope;
  const gone = new Map<PDFRef, Set<PDFRef>>();
  for (const node of eachField([...forest.roots, ...forest.strays])) {
    if (node.keep) continue;
    const page = node.ref && scope.pageOf.get(node.ref);
    scope.tally.add('form-field', page?.number);
    if (node.ref && page && leavesPicture(scope, node, page)) continue;
    if (node.ref) context.rewrite.drop(node.ref);
    if (page === undefined) continue;
    if (!gone.has(page.ref)) gone.set(page.ref, new Set());
    gone.get(page.ref)!.add(node.ref!);
    context.found({ code: 'field-removed', severity: 'info', page: page.number });
  }
  for (const [pageRef, refs] of gone) dropFromPage(context, pageRef, refs);
}

/** True when the widget now is a picture without a field, in its old place. */
function leavesPicture(scope: FieldScope, node: FieldNode, page: AnnotationHome): boolean {
  const { context } = scope;
  const isShown = lostElsewhere(scope, node) || losesLook(scope, node);
  if (!isShown || isUnseen(scope, node)) return false;
  const picture = keepPicture(context.rewrite, node.dict, page);
  if (picture !== undefined) context.rewrite.replace(node.ref!, picture);
  return picture !== undefined;
}

function dropFromPage(context: Scrubbing, pageRef: PDFRef, refs: ReadonlySet<PDFRef>): void {
  const kept = slotsOf(context, pageRef).filter((s) => !(s instanceof PDFRef && refs.has(s)));
  const page = context.rewrite.editDict(pageRef);
  if (kept.length > 0) page?.set(key('Annots'), context.rewrite.array(kept));
  else page?.delete(key('Annots'));
}

function writeField(scope: FieldScope, node: FieldNode): void {
  if (!node.keep || node.ref === undefined) return;
  const { rewrite } = scope.context;
  const dict = cleanField(scope, node);
  const kids = node.kids.filter((kid) => kid.keep && kid.ref).map((kid) => kid.ref!);
  if (kids.length > 0) dict.set(key('Kids'), rewrite.array(kids));
  else dict.delete(key('Kids'));
  if (node.parent?.ref) dict.set(key('Parent'), node.parent.ref);
  else dict.delete(key('Parent'));
  rewrite.replace(node.ref, dict);
}

/** A form without fields goes whole; fields that only pages lead to are drawn with its fonts and as it wants them, too. */
function writeForm(scope: FieldScope, form: PDFDict | undefined, forest: FieldForest): void {
  const { context } = scope;
  const { rewrite } = context;
  const catalog = rewrite.editDict(context.document.catalogRef);
  if (form === undefined || catalog === undefined) return;
  if (form.has(key('XFA'))) context.found({ code: 'xfa-removed', severity: 'warning' });
  const fields = forest.roots.filter((node) => node.keep && node.ref).map((node) => node.ref!);
  const isEmpty = fields.length === 0 && !forest.strays.some(({ keep }) => keep);
  if (isEmpty && enabled(context, 'xfa')) {
    catalog.delete(key('AcroForm'));
    return;
  }
  const part = enabled(context, 'xfa') ? keepAllowed(context, form, FORM_KEYS, scope.tally) : form;
  const dict = rewrite.copyDict(part);
  dict.set(key('Fields'), rewrite.array(fields));
  cleanDefaults(scope, dict);
  if (booleanAt(rewrite, dict, 'NeedAppearances') !== true) dict.delete(key('NeedAppearances'));
  catalog.set(key('AcroForm'), rewrite.add(dict));
}
