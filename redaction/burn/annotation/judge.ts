/** Which annotations go (failure classes 2, 3, 40–47). Widgets that no mark touches are field/'s. */
import { optionalContentOf } from '../../extract/optionalContent.ts';
import type { RemovalKind } from '../../model/outcome.ts';
import type { PdfPage } from '../../pdf/document.ts';
import { key, nameAt, numberAt, type PDFDict } from '../../pdf/objects.ts';
import type { PageBurn } from '../contract.ts';
import type { ScrubberName } from '../document/scrubber.table.ts';
import { enabled, type Scrubbing } from '../document/scrubbing.ts';
import { KEPT_ANNOTATIONS, MEDIA_ANNOTATIONS } from './annotationKeys.table.ts';
import { hasNoRoom, isOffPage, touchingMark } from './reach.ts';

export interface Gone {
  readonly scrubber: ScrubberName;
  readonly removal: RemovalKind;
  readonly redaction?: string;
  /** A finding's code where a person should know. */
  readonly finding?: string;
  /** What it holds goes, but its picture on the page stays (keepPicture.ts). */
  readonly picture?: true;
}

/** Kinds that an appearance draws in their rectangle, and nothing else. */
const DRAWN_IN_RECT = new Set(['FreeText', 'Stamp', 'Watermark']);

const FLAG_HIDDEN = 2;
const FLAG_PRINT = 4;
const FLAG_NO_VIEW = 32;

/** Undefined: the annotation stays. `burn` is absent for pages without marks. */
export function judge(
  context: Scrubbing,
  burn: PageBurn | undefined,
  annotation: PDFDict,
  index: number,
  page: PdfPage,
): Gone | undefined {
  const found = candidates(context, burn, annotation, index, page);
  return found.find((gone) => enabled(context, gone.scrubber));
}

function candidates(
  context: Scrubbing,
  burn: PageBurn | undefined,
  annotation: PDFDict,
  index: number,
  page: PdfPage,
): Gone[] {
  const subtype = nameAt(context.rewrite, annotation, 'Subtype') ?? '';
  const gone: Gone[] = [];
  if (subtype === 'Redact') {
    const finding = 'redact-annotation-removed';
    gone.push({ scrubber: 'redact-annotations', removal: 'annotation', finding });
  }
  const struck = burn && struckBy(context, burn, annotation, index, page);
  if (struck) gone.push(struck);
  if (subtype === 'Widget') return gone;
  const roomless = DRAWN_IN_RECT.has(subtype) && hasNoRoom(context.rewrite, annotation);
  if (roomless || isHidden(context, annotation)) {
    gone.push({ scrubber: 'hidden-annotations', removal: 'annotation' });
  }
  if (isOffPage(context.rewrite, annotation, page.geometry)) {
    gone.push({ scrubber: 'off-page', removal: 'annotation' });
  }
  if (isReply(annotation)) gone.push({ scrubber: 'comment-threads', removal: 'annotation' });
  const kind = byKind(subtype);
  if (kind) gone.push(kind);
  return gone;
}

function struckBy(
  context: Scrubbing,
  burn: PageBurn,
  annotation: PDFDict,
  index: number,
  page: PdfPage,
): Gone | undefined {
  const mark = touchingMark(context.rewrite, annotation, burn.marks, page.geometry.rotate);
  if (mark === undefined && !burn.struckAnnotations.has(index)) return undefined;
  const redaction = mark?.redaction.id;
  const widget = nameAt(context.rewrite, annotation, 'Subtype') === 'Widget';
  return {
    scrubber: widget ? 'struck-fields' : 'struck-annotations',
    removal: widget ? 'form-field' : 'annotation',
    ...(redaction === undefined ? {} : { redaction }),
  };
}

/** An answer to a note (12.5.6.2): no picture of its own. Parts of a group (a caret with a strike-out) are drawn. */
function isReply(annotation: PDFDict): boolean {
  return annotation.has(key('IRT')) && annotation.get(key('RT')) !== key('Group');
}

/** Notes and their windows hold text that no page shows; media hold whole files. */
function byKind(subtype: string): Gone | undefined {
  if (subtype === 'FileAttachment') return media('attachment', 'attachment-removed');
  if (MEDIA_ANNOTATIONS.has(subtype)) return media('annotation', 'media-removed');
  if (subtype === 'Popup') return { scrubber: 'comment-threads', removal: 'annotation' };
  const gone = { removal: 'annotation', picture: true } as const;
  if (subtype === 'Text') return { ...gone, scrubber: 'comment-text', finding: 'note-removed' };
  if (KEPT_ANNOTATIONS.has(subtype) || subtype === 'Redact') return undefined;
  return { ...gone, scrubber: 'unknown-keys', finding: 'annotation-unknown-removed' };
}

function media(removal: RemovalKind, finding: string): Gone {
  return { scrubber: 'media-annotations', removal, finding, picture: true };
}

/** Shown neither on screen nor on paper: by its flags (12.5.3) or by a layer that is off. */
export function isHidden(context: Scrubbing, annotation: PDFDict): boolean {
  const flags = numberAt(context.rewrite, annotation, 'F') ?? 0;
  if ((flags & FLAG_HIDDEN) !== 0) return true;
  if ((flags & FLAG_NO_VIEW) !== 0 && (flags & FLAG_PRINT) === 0) return true;
  return optionalContentOf(context.document).isHidden(annotation.get(key('OC')));
}
