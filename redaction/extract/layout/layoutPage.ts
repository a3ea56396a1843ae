import type { PageGlyphs } from '../../model/glyph.ts';
import type { PageGeometry } from '../../model/page.ts';
import type { AttachedGlyph, GraphicRegion, PageText } from '../../model/pageText.ts';
import type { Stroke } from '../strokes.ts';
import type { FlowLine } from './draft.ts';
import { gridsOf } from './grids.ts';
import { type GlyphGroup, groupGlyphs, Layer } from './groups.ts';
import { inkOf } from './ink.ts';
import { takeMargins } from './margins.ts';
import { piecesOf } from './pieces.ts';
import { joinRaised } from './raised.ts';
import { readingOrder } from './readingOrder.ts';
import { NO_RULES, type Rules, rulesOf } from './rules.ts';
import { runsOf } from './runs.ts';
import { TextWriter } from './textWriter.ts';
import { twinsOf } from './twins.ts';

/**
 * The text of a page in reading order, with the glyph behind every character. Glyphs that repeat others
 * (double strike), accents and the like are attached to the glyph whose character they share. Hidden,
 * off-page and rotated text comes after the ordinary text, in blocks of its own.
 *
 * The steps: groups (one direction, one layer) → ink → runs (drawn in one go) → pieces (of a line) →
 * zones, columns, table rows → lines → text. Each sorts once: the time grows as n log n.
 */
export function layoutPage(
  geometry: PageGeometry,
  glyphs: PageGlyphs,
  regions: readonly GraphicRegion[],
  strokes: readonly Stroke[] = [],
): PageText {
  const twins = twinsOf(glyphs);
  const attached: AttachedGlyph[] = twins === undefined ? [] : attachmentsOf(twins);
  const writer = new TextWriter(glyphs.count * 1.25, attached);
  const rules = { ...rulesOf(regions), grids: gridsOf(strokes) };
  for (const group of groupGlyphs(glyphs, twins)) {
    writer.write(linesOf(glyphs, group, attached, geometry, rules));
  }
  const { buffer, swallowed, lines, blocks } = writer;
  return {
    page: geometry.page,
    width: geometry.width,
    height: geometry.height,
    text: buffer.slice(0, buffer.length),
    glyphAt: buffer.glyphMap(),
    swallowed,
    attached: attached.sort((a, b) => a.to - b.to || a.glyph - b.glyph),
    lines,
    blocks,
    regions,
  };
}

function attachmentsOf(twins: Int32Array): AttachedGlyph[] {
  const attached: AttachedGlyph[] = [];
  for (const [glyph, to] of twins.entries()) if (to >= 0) attached.push({ to, glyph });
  return attached;
}

function linesOf(
  glyphs: PageGlyphs,
  group: GlyphGroup,
  attached: AttachedGlyph[],
  geometry: PageGeometry,
  rules: Rules,
): FlowLine[] {
  const ink = inkOf(glyphs, group, attached);
  const pieces = joinRaised(piecesOf(ink, runsOf(ink)));
  const { cos, sin } = group.frame;
  const isUpright = cos === 1 && sin === 0 && group.layer <= Layer.Invisible;
  if (!isUpright) return readingOrder(pieces, NO_RULES);
  const { header, middle, footer } = takeMargins(pieces, geometry.height);
  return [
    ...marked(readingOrder(header, NO_RULES), 'header', -1),
    ...readingOrder(middle, rules),
    ...marked(readingOrder(footer, NO_RULES), 'footer', -2),
  ];
}

function marked(lines: FlowLine[], kind: FlowLine['kind'], flow: number): FlowLine[] {
  return lines.map((line) => ({ ...line, kind, flow, columns: undefined }));
}
