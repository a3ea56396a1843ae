/**
 * Images, meshes, paths and replacement texts under marks (classes 14, 15, 24–26): what the original painted there may not be painted by the
 * output just as it was. Whatever burn changed has another fingerprint; how much of it is left, burn's own tests
 * and the pixels tell.
 */
import {
  type Display,
  type Matrix,
  type Rect,
  transformRect,
  type User,
} from '../model/geometry.ts';
import { GlyphFlag, type PageGlyphs } from '../model/glyph.ts';
import type { Leak } from '../model/outcome.ts';
import type { PageGeometry } from '../model/page.ts';
import { glyphBox } from './glyphPlaces.ts';
import { scaleOf } from './pageScale.ts';
import type { TracedPage } from './reading.ts';
import type { SecondDocument, SecondImage } from './secondReader.ts';
import type { Step } from './trace.ts';

/** In user space: every rectangle of a redaction, and those of areas: whatever touches them goes. */
export interface Covered {
  readonly marks: readonly Rect<User>[];
  readonly areas: readonly Rect<User>[];
}

/** Points inside a mark's edge: rounding of numbers, and half a sample. */
const INSET = 1;
/** Points around what else is painted: antialiasing. */
const RIM = 1;
const PIXELS_PER_POINT = 2;
/** Difference of luminance (0–1) within what one image shows under a mark. */
const SHOWS = 0.06;

interface ScaledImage extends SecondImage {
  /** Pixels a point. */
  readonly scale: number;
}

export function paintedRemains(
  before: TracedPage,
  after: TracedPage,
  { marks, areas }: Covered,
  geometry: PageGeometry,
  second: SecondDocument,
): Leak[] {
  const { page, toDisplay } = geometry;
  const known = new Set(before.steps.map((step) => step.print));
  const same = after.steps.filter((step) => known.has(step.print) && !step.nested);
  const leaks: Leak[] = [];
  if (after.emptyReplacements > before.emptyReplacements)
    leaks.push({ code: 'replacement-text-remains', failureClass: 24, page });
  if (after.patternTexts > 0)
    leaks.push({ code: 'pattern-survived-in-mark', failureClass: 13, page });
  if (after.procedurePaths > 0 || same.some((step) => step.inMark))
    leaks.push({ code: 'path-survived-in-mark', failureClass: 15, page });
  const under = (step: Step): readonly Rect<User>[] => {
    const rects = step.picture === 'image' ? marks : step.picture === 'mesh' ? areas : [];
    return rects.flatMap((rect) => common(step.box, rect) ?? []);
  };
  const pictures = same.filter((step) => under(step).length > 0);
  if (pictures.length === 0) return leaks;
  const scale = scaleOf(geometry, PIXELS_PER_POINT);
  const image = { ...second.render(page, scale), scale };
  const shown = pictures.filter((step) =>
    under(step).some((place) =>
      showsIn(step, transformRect(toDisplay, place), before, toDisplay, image),
    ),
  );
  if (shown.some((step) => step.picture === 'image'))
    leaks.push({ code: 'image-survived-in-mark', failureClass: 26, page });
  if (shown.some((step) => step.picture === 'mesh'))
    leaks.push({ code: 'shading-survived-in-mark', failureClass: 25, page });
  return leaks;
}

/** Does the original show anything of this picture there that no glyph and nothing else painted can be? */
function showsIn(
  picture: Step,
  area: Rect<Display>,
  { steps, glyphs }: TracedPage,
  toDisplay: Matrix<User, Display>,
  image: ScaledImage,
): boolean {
  const others = steps.filter((step) => step.box !== undefined && step.print !== picture.print);
  const over = [
    ...others.map((step) => transformRect(toDisplay, step.box!)),
    ...visibleBoxes(glyphs),
  ].filter((box) => meets(box, area));
  return contrastIn(image, area, over) > SHOWS;
}

function visibleBoxes(glyphs: PageGlyphs): Rect<Display>[] {
  const boxes: Rect<Display>[] = [];
  for (let i = 0; i < glyphs.count; i++)
    if (((glyphs.flags[i] ?? 0) & GlyphFlag.Invisible) === 0) boxes.push(glyphBox(glyphs, i));
  return boxes;
}

/** Largest difference of luminance over pixels wholly inside `area` and outside all of `except`. */
function contrastIn(
  { width, height, pixels, scale }: ScaledImage,
  area: Rect<Display>,
  except: readonly Rect<Display>[],
): number {
  let [low, high] = [1, 0];
  for (
    let y = Math.max(0, Math.ceil(area.y0 * scale));
    y < Math.min(height, area.y1 * scale - 1);
    y++
  ) {
    for (
      let x = Math.max(0, Math.ceil(area.x0 * scale));
      x < Math.min(width, area.x1 * scale - 1);
      x++
    ) {
      const [px, py] = [(x + 0.5) / scale, (y + 0.5) / scale];
      if (
        except.some((r) => px > r.x0 - RIM && px < r.x1 + RIM && py > r.y0 - RIM && py < r.y1 + RIM)
      )
        continue;
      const p = (y * width + x) * 4;
      const light = (0.299 * pixels[p]! + 0.587 * pixels[p + 1]! + 0.114 * pixels[p + 2]!) / 255;
      low = Math.min(low, light);
      high = Math.max(high, light);
    }
  }
  return high - low;
}

/** Where the box lies under the mark and not only at its edge. */
function common(box: Rect<User> | undefined, mark: Rect<User>): Rect<User> | undefined {
  if (box === undefined) return undefined;
  const x0 = Math.max(box.x0, mark.x0) + INSET;
  const y0 = Math.max(box.y0, mark.y0) + INSET;
  const x1 = Math.min(box.x1, mark.x1) - INSET;
  const y1 = Math.min(box.y1, mark.y1) - INSET;
  return x0 < x1 && y0 < y1 ? { x0, y0, x1, y1 } : undefined;
}

function meets(a: Rect<Display>, b: Rect<Display>): boolean {
  return a.x0 - RIM < b.x1 && b.x0 < a.x1 + RIM && a.y0 - RIM < b.y1 && b.y0 < a.y1 + RIM;
}
