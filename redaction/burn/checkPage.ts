/**
 * Burn's own sanity: the page as it has been written is walked again, and must show exactly the glyphs that were
 * to stay, where they were to stand, and after them the labels. A mistake of the writer ends the burn; the
 * verification after saving is independent of this.
 */
import { GlyphDevice } from '../extract/glyphDevice.ts';
import { interpretPage } from '../extract/interpreter.ts';
import { loadFont } from '../font/loadFont.ts';
import { RedactionError } from '../model/errors.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { PDFDict } from '../pdf/objects.ts';
import type { PageWork } from './pageWork.ts';
import { RewriteView } from './rewriteView.ts';

/** Points, and share of the em: what rounding of written numbers may move a glyph. */
const TOLERANCE = 0.02;
const TOLERANCE_EM = 0.002;
const NO_SHIFT = { x: 0, y: 0 };

export function checkPage(page: PageWork): void {
  const after = readAgain(page);
  const survivors = survivorsOf(page);
  let at = 0;
  for (const i of survivors) {
    if (at >= after.count || !sameGlyph(page, i, after, at)) throw defect(page, at);
    at++;
  }
}

function readAgain(page: PageWork): PageGlyphs {
  const { document, rewrite } = page.context;
  const view = new RewriteView(rewrite);
  const device = new GlyphDevice(page.page.geometry);
  const fontOf = (dict: PDFDict) =>
    loadFont(document.refOf(dict) === undefined ? view : document, dict);
  const options = { annotations: false, fontOf };
  const { uses } = interpretPage(view, view.pageNow(page.page), device, options);
  return device.glyphs(uses);
}

function sameGlyph(page: PageWork, i: number, after: PageGlyphs, at: number): boolean {
  const before = page.glyphs;
  if (before.codes[i] !== after.codes[at] || before.unicode[i] !== after.unicode[at]) return false;
  const allowed = TOLERANCE + TOLERANCE_EM * before.sizes[i]!;
  const shift = page.shifts.get(i) ?? NO_SHIFT;
  for (let k = 0; k < 8; k += 2) {
    const x = before.quads[i * 8 + k]! + shift.x - after.quads[at * 8 + k]!;
    const y = before.quads[i * 8 + k + 1]! + shift.y - after.quads[at * 8 + k + 1]!;
    if (Math.abs(x) > allowed || Math.abs(y) > allowed) return false;
  }
  return true;
}

function defect(page: PageWork, at: number): RedactionError {
  return new RedactionError('engine-defect', { page: page.page.number, detail: `glyph ${at}` });
}

/** Indices of the glyphs that the page draws itself from now on and that stay. */
function survivorsOf(page: PageWork): number[] {
  const { glyphs, hits } = page;
  const found: number[] = [];
  for (let i = 0; i < glyphs.count; i++) {
    if (hits[i] !== 1 && page.isOnPage(glyphs.sources[i * 3]!)) found.push(i);
  }
  return found;
}
