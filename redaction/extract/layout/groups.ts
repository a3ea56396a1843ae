/**
 * A page is laid out group by group: glyphs of one layer (ordinary, invisible, hidden …) that are
 * written in one direction. Each group gets its own frame, in which text runs along +u and lines go
 * down along +v; for ordinary text that is Display space itself.
 */
import { GlyphFlag, type PageGlyphs } from '../../model/glyph.ts';

/** Direction of writing in Display space: u = (cos, sin), v is a quarter turn clockwise from it. */
export interface Frame {
  readonly cos: number;
  readonly sin: number;
}

export interface GlyphGroup {
  readonly layer: number;
  readonly frame: Frame;
  /** Vertical writing: u runs down through upright glyphs. */
  readonly vertical: boolean;
  /** Glyph indices in drawing order. */
  readonly glyphs: number[];
}

export const Layer = { Ordinary: 0, Invisible: 1, Nested: 2, Hidden: 3, OffPage: 4 } as const;

const LAYER_FLAGS =
  GlyphFlag.Invisible | GlyphFlag.Nested | GlyphFlag.HiddenLayer | GlyphFlag.OffPage;

/** Off-page and hidden text must not be read into the lines that people see. */
export function layerOf(flags: number): number {
  if ((flags & LAYER_FLAGS) === 0) return Layer.Ordinary;
  if ((flags & GlyphFlag.OffPage) !== 0) return Layer.OffPage;
  if ((flags & GlyphFlag.HiddenLayer) !== 0) return Layer.Hidden;
  return (flags & GlyphFlag.Nested) !== 0 ? Layer.Nested : Layer.Invisible;
}

/** Groups in reading order: ordinary text first; within a layer the direction with most glyphs first. */
export function groupGlyphs(glyphs: PageGlyphs, twins: Int32Array | undefined): GlyphGroup[] {
  const groups = new Map<number, GlyphGroup>();
  let [lastKey, last]: [number, GlyphGroup | undefined] = [-1, undefined];
  for (let i = 0; i < glyphs.count; i++) {
    if (twins !== undefined && (twins[i] ?? -1) >= 0) continue;
    const flags = glyphs.flags[i] ?? 0;
    const vertical = (flags & GlyphFlag.Vertical) !== 0 ? 360 : 0;
    const key = layerOf(flags) * 1000 + vertical + angleOf(glyphs, i);
    if (key !== lastKey || last === undefined) {
      last = groups.get(key) ?? newGroup(key, groups);
      lastKey = key;
    }
    last.glyphs.push(i);
  }
  return [...groups.values()].sort(
    (a, b) => a.layer - b.layer || b.glyphs.length - a.glyphs.length,
  );
}

function newGroup(key: number, groups: Map<number, GlyphGroup>): GlyphGroup {
  const angle = ((key % 1000) * Math.PI) / 180;
  const frame = { cos: round(Math.cos(angle)), sin: round(Math.sin(angle)) };
  const vertical = key % 1000 >= 360;
  const group = { layer: Math.floor(key / 1000), frame, vertical, glyphs: [] };
  groups.set(key, group);
  return group;
}

function round(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

/** Direction of writing in whole degrees, 0–359; a few degrees off an axis (skewed scans) count as it. */
function angleOf(glyphs: PageGlyphs, i: number): number {
  const q = glyphs.quads;
  const at = 8 * i;
  const vertical = ((glyphs.flags[i] ?? 0) & GlyphFlag.Vertical) !== 0;
  let dx = (q[at + 2] ?? 0) - (q[at] ?? 0);
  let dy = (q[at + 3] ?? 0) - (q[at + 1] ?? 0);
  if (!vertical && dx > 0 && dy < 0.03 * dx && dy > -0.03 * dx) return 0;
  if (Math.abs(dx) + Math.abs(dy) < 1e-3) {
    dx = (q[at + 5] ?? 0) - (q[at + 1] ?? 0);
    dy = (q[at] ?? 0) - (q[at + 4] ?? 0);
  }
  const degrees = Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + (vertical ? 90 : 0);
  const turned = (degrees + 720) % 360;
  const offAxis = ((turned + 45) % 90) - 45;
  return Math.abs(offAxis) <= 2 ? (turned - offAxis + 360) % 360 : turned;
}
