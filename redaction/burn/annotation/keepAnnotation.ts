/** What is left of an annotation that stays: its place, its looks and a public target. */

import { NEUTRAL, NEUTRAL_CONTENTS } from '../../model/neutralText.ts';
import {
  dictAt,
  entry,
  key,
  nameAt,
  type PDFDict,
  PDFHexString,
  type PDFRef,
  textOf,
} from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { ActionCleaner } from '../document/action.ts';
import { keepAllowed } from '../document/allowList.ts';
import { isAppearanceString } from '../document/appearanceString.ts';
import type { Destinations } from '../document/destination.ts';
import type { HiddenText } from '../document/hiddenText.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { KEPT_ANNOTATIONS, STANDARD_STAMPS } from './annotationKeys.table.ts';
import { normalAppearance } from './appearance.ts';
import { isDescribed } from './described.ts';

/** What cleaning annotations of one document shares. */
export interface AnnotationScope {
  readonly context: Scrubbing;
  readonly hidden: HiddenText;
  readonly targets: Destinations;
  readonly actions: ActionCleaner;
  readonly tally: RemovalTally;
}

export interface AnnotationHome {
  readonly number: number;
  readonly ref: PDFRef;
}

/**
 * The same dictionary when nothing of it had to go (and for widgets, which are field/'s); undefined when its
 * target holds removed text.
 */
export function keepAnnotation(
  scope: AnnotationScope,
  annotation: PDFDict,
  page: AnnotationHome,
): PDFDict | undefined {
  const subtype = nameAt(scope.context.rewrite, annotation, 'Subtype') ?? '';
  if (subtype === 'Widget') return annotation;
  const kept = new Draft(scope.context, allowedPart(scope, annotation, subtype, page));
  if (kept.dict.has(key('P'))) kept.set('P', page.ref);
  cleanLooks(scope, kept, subtype);
  cleanContents(scope, kept, subtype, page);
  if (subtype === 'Link' && !cleanTarget(scope, kept, page)) return undefined;
  return kept.dict;
}

/** Copies on the first change. */
class Draft {
  dict: PDFDict;
  private readonly context: Scrubbing;
  private owned = false;

  constructor(context: Scrubbing, dict: PDFDict) {
    this.context = context;
    this.dict = dict;
  }

  set(name: string, value: Parameters<PDFDict['set']>[1]): void {
    if (this.dict.get(key(name)) === value) return;
    this.own().set(key(name), value);
  }

  delete(name: string): boolean {
    if (!this.dict.has(key(name))) return false;
    return this.own().delete(key(name));
  }

  private own(): PDFDict {
    if (!this.owned) this.dict = this.context.rewrite.copyDict(this.dict);
    this.owned = true;
    return this.dict;
  }
}

function allowedPart(
  scope: AnnotationScope,
  annotation: PDFDict,
  subtype: string,
  page: AnnotationHome,
): PDFDict {
  const allowed = KEPT_ANNOTATIONS.get(subtype);
  const scrubber = subtype === 'Link' ? 'link-targets' : 'comment-text';
  if (allowed === undefined || !enabled(scope.context, scrubber)) return annotation;
  return keepAllowed(scope.context, annotation, allowed, scope.tally, page.number);
}

/** The normal appearance in its present state stays; what mouse and press would show goes (class 43). */
function cleanLooks(scope: AnnotationScope, kept: Draft, subtype: string): void {
  const { rewrite } = scope.context;
  if (subtype === 'Stamp' && !STANDARD_STAMPS.has(nameAt(rewrite, kept.dict, 'Name') ?? '')) {
    kept.delete('Name');
  }
  const appearanceString = entry(rewrite, kept.dict, 'DA');
  if (appearanceString !== undefined && !isAppearanceString(appearanceString)) {
    kept.delete('DA');
  }
  const looks = dictAt(rewrite, kept.dict, 'AP');
  if (looks === undefined || !enabled(scope.context, 'annotation-appearances')) return;
  const normal = normalAppearance(rewrite, kept.dict);
  kept.delete('AS');
  if (normal === undefined) kept.set('AP', shownAsNothing(rewrite, looks));
  else if (looks.keys().length > 1 || normal !== looks.get(key('N'))) {
    kept.set('AP', rewrite.dict({ N: normal }));
  }
}

/** Without AP most viewers would draw a look of their own where an empty one showed nothing. */
function shownAsNothing(rewrite: Rewrite, looks: PDFDict): PDFDict {
  const hasStates = entry(rewrite, looks, 'N') !== undefined;
  return rewrite.dict(hasStates ? { N: rewrite.dict({}) } : {});
}

/**
 * Contents is a note, except where a viewer draws it (a text box without appearance) or where it is what a
 * screen reader says.
 */
function cleanContents(
  scope: AnnotationScope,
  kept: Draft,
  subtype: string,
  page: AnnotationHome,
): void {
  const contents = kept.dict.get(key('Contents'));
  if (contents === undefined) return;
  const look = dictAt(scope.context.rewrite, kept.dict, 'AP');
  const drawn = subtype === 'FreeText' && !look?.has(key('N'));
  if (drawn || subtype === 'Link') {
    if (!scope.hidden.in(contents) || !enabled(scope.context, 'link-targets')) return;
    kept.set('Contents', PDFHexString.fromText(drawn ? NEUTRAL.removed : neutral(subtype)));
  } else {
    if (!enabled(scope.context, 'comment-text')) return;
    if (isDescribed(scope.context.rewrite, kept.dict)) {
      if (textOf(scope.context.rewrite.resolve(contents)) === neutral(subtype)) return;
      kept.set('Contents', PDFHexString.fromText(neutral(subtype)));
    } else kept.delete('Contents');
  }
  scope.tally.add('private-data', page.number);
}

function neutral(subtype: string): string {
  return NEUTRAL_CONTENTS.get(subtype) ?? 'annotatie';
}

/** False: the address itself holds removed text, so the link goes (class 40). */
function cleanTarget(scope: AnnotationScope, kept: Draft, page: AnnotationHome): boolean {
  const { context } = scope;
  const destination = kept.dict.get(key('Dest'));
  if (destination !== undefined && enabled(context, 'destinations')) {
    const explicit = scope.targets.explicit(destination);
    if (explicit === undefined) kept.delete('Dest');
    else kept.set('Dest', explicit);
  }
  const action = kept.dict.get(key('A'));
  if (action === undefined) return true;
  const verdict = scope.actions.clean(action);
  if (verdict.kind === 'removed-text') return false;
  if (verdict.kind === 'kept') kept.set('A', verdict.action);
  else {
    kept.delete('A');
    scope.tally.add('script', page.number);
  }
  return true;
}
