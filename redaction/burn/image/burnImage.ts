/** The door for images: what a mark touches of a drawn image goes from the file. */
import type { ImageEvent } from '../../extract/device.ts';
import type { RedactionError } from '../../model/errors.ts';
import { overlaps, type Rect, transformRect, type Unit, type User } from '../../model/geometry.ts';
import { inlineStream } from '../../pdf/content/inlineStream.ts';
import { latin1 } from '../../pdf/content/write.ts';
import type { PDFRawStream, PDFRef } from '../../pdf/objects.ts';
import type { Rewrite } from '../../pdf/rewrite.ts';
import type { MarkRect, PageBurn } from '../contract.ts';
import { type BlankedImage, blankImage } from './blankImage.ts';
import { inlineBytes } from './inlineBytes.ts';

const UNIT_SQUARE: Rect<Unit> = { x0: 0, y0: 0, x1: 1, y1: 1 };

/**
 * Edits `event.operation`: nothing where no mark touches the image, another resource or inline image where
 * samples were blanked, no operation where nothing of it is left or its codec is not handled (finding
 * `image-removed-whole`).
 */
export function burnImage(page: PageBurn, event: ImageEvent): void {
  const bounds = transformRect<Unit, User>(event.toUser, UNIT_SQUARE);
  const touching = page.areas(event.use).filter((area) => meets(area.rect, bounds));
  if (touching.length === 0) return;
  const blanked = blankedOnce(page, event, touching);
  if (blanked.kind === 'kept') return;
  const replacement = blanked.kind === 'replaced' ? drawn(page, event, blanked) : NOTHING;
  page.edit(event.use, {
    start: event.operation.start,
    end: event.operation.end,
    replacement,
  });
  report(page, event, touching, blanked);
}

const NOTHING = new Uint8Array(0);

type Known = BlankedImage & {
  reference?: PDFRef;
  /** The image as it was, and the first page that lost something of it. */
  readonly original?: PDFRef;
  readonly page?: number;
};

/** A letterhead's image under the same marks on every page is blanked and stored once. */
const known = new WeakMap<Rewrite, Map<string, Known>>();

function blankedOnce(page: PageBurn, event: ImageEvent, touching: readonly MarkRect[]): Known {
  const { rewrite } = page.context;
  const areas = touching.map((area) => area.rect);
  const blank = () => blankImage(rewrite, streamOf(event), event.toUser, areas, event.resources);
  if (event.image.kind === 'inline' || event.image.ref === undefined) return blank();
  const { a, b, c, d, e, f } = event.toUser;
  const places = areas.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1].join());
  const name = [event.image.ref.toString(), a, b, c, d, e, f, ...places].join(' ');
  const pool = known.get(rewrite) ?? new Map<string, Known>();
  known.set(rewrite, pool);
  const { ref: original } = event.image;
  const blanked = pool.get(name) ?? { ...blank(), original, page: page.page.number };
  pool.set(name, blanked);
  return blanked;
}

/** Images that lost something under a mark, with the first page where they did. */
export function changedImages(rewrite: Rewrite): Map<PDFRef, number> {
  const changed = new Map<PDFRef, number>();
  for (const blanked of known.get(rewrite)?.values() ?? []) {
    const { original, page } = blanked;
    if (!losesSamples(blanked) || original === undefined || page === undefined) continue;
    if (!changed.has(original)) changed.set(original, page);
  }
  return changed;
}

/** An image of one colour may be written again without what else its file tells. */
function losesSamples(blanked: BlankedImage): boolean {
  return blanked.kind === 'removed' || (blanked.kind === 'replaced' && blanked.pixels > 0);
}

/** Also true for images without width or height, which viewers draw as a hairline. */
function meets(area: Rect<User>, bounds: Rect<User>): boolean {
  if (bounds.x0 < bounds.x1 && bounds.y0 < bounds.y1) return overlaps(area, bounds);
  return (
    area.x0 <= bounds.x1 && bounds.x0 <= area.x1 && area.y0 <= bounds.y1 && bounds.y0 <= area.y1
  );
}

function streamOf(event: ImageEvent): PDFRawStream {
  const { image } = event;
  if (image.kind === 'xobject') return image.stream;
  return inlineStream(image.inline);
}

function drawn(
  page: PageBurn,
  event: ImageEvent,
  blanked: Known & { kind: 'replaced' },
): Uint8Array {
  if (event.image.kind === 'inline') return inlineBytes(blanked.stream);
  blanked.reference ??= page.context.rewrite.add(blanked.stream);
  return latin1(`/${page.addResource(event.use, 'XObject', blanked.reference)} Do`);
}

function report(
  page: PageBurn,
  event: ImageEvent,
  touching: readonly MarkRect[],
  blanked: Exclude<BlankedImage, { kind: 'kept' }>,
): void {
  const { number } = page.page;
  const redaction = touching[0]!.redaction.id;
  if (!losesSamples(blanked)) return;
  if (blanked.kind === 'replaced') {
    page.context.removed({ kind: 'image-pixels', page: number, count: blanked.pixels, redaction });
    return;
  }
  page.context.removed({ kind: 'image', page: number, count: 1, redaction });
  if (blanked.reason === 'inside') return;
  page.context.found({
    code: 'image-removed-whole',
    severity: 'warning',
    page: number,
    ...objectOf(event),
    detail: blanked.reason === 'covered' ? 'no sample left' : reasonOf(blanked.reason),
  });
}

function objectOf(event: ImageEvent): { object?: string } {
  const { image } = event;
  if (image.kind === 'inline' || image.ref === undefined) return {};
  return { object: `${image.ref.objectNumber} ${image.ref.generationNumber} R` };
}

function reasonOf(reason: RedactionError): string {
  return reason.place.detail === undefined ? reason.code : `${reason.code} ${reason.place.detail}`;
}
