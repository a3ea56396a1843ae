/**
 * Burn's own sanity: the page as it has been written is walked again, and must show exactly the glyphs that were
 * to stay, where they were to stand, and after them the labels. A mistake of the writer ends the burn; the
 * verification after saving is independent of this.
 */
import type { ShowEvent } from '../extract/device.ts';
import { interpretPage } from '../extract/interpreter.ts';
import { loadFont } from '../font/loadFont.ts';
import { RedactionError } from '../model/errors.ts';
import type { PDFDict } from '../pdf/objects.ts';
import type { PageWork } from './pageWork.ts';
import { RewriteView } from './rewriteView.ts';

/** Points, and share of the em: what rounding of written numbers may move a glyph. */
const TOLERANCE = 0.02;
const TOLERANCE_EM = 0.002;
const NO_SHIFT = { x: 0, y: 0 };

export function checkPage(page: PageWork): void {
  const { document, rewrite } = page.context;
  const view = new RewriteView(rewrite);
  const check = new SurvivorCheck(page);
  const fontOf = (dict: PDFDict) =>
    loadFont(document.refOf(dict) === undefined ? view : document, dict);
  const device = { show: (event: ShowEvent) => check.show(event) };
  interpretPage(view, view.pageNow(page.page), device, { annotations: false, fontOf });
  check.finish();
}

/** Compares what is shown, glyph by glyph, with what was to stay. */
class SurvivorCheck {
  private readonly page: PageWork;
  private readonly survivors: readonly number[];
  private at = 0;

  constructor(page: PageWork) {
    this.page = page;
    this.survivors = survivorsOf(page);
  }

  /** What comes after the last survivor is a label. */
  show(event: ShowEvent): void {
    for (let k = 0; k < event.count && this.at < this.survivors.length; k++) {
      const i = this.survivors[this.at]!;
      if (!this.isSame(i, event, k)) throw defect(this.page, this.at);
      this.at++;
    }
  }

  finish(): void {
    if (this.at < this.survivors.length) throw defect(this.page, this.at);
  }

  private isSame(i: number, { chars, quads }: ShowEvent, k: number): boolean {
    const { glyphs, shifts, page } = this.page;
    const char = chars[k]!;
    if (glyphs.codes[i] !== char.code || glyphs.unicode[i] !== char.unicode) return false;
    const { a, b, c, d, e, f } = page.geometry.toDisplay;
    const allowed = TOLERANCE + TOLERANCE_EM * glyphs.sizes[i]!;
    const shift = shifts.get(i) ?? NO_SHIFT;
    for (let corner = 0; corner < 8; corner += 2) {
      const x = quads[k * 8 + corner]!;
      const y = quads[k * 8 + corner + 1]!;
      const dx = glyphs.quads[i * 8 + corner]! + shift.x - (a * x + c * y + e);
      const dy = glyphs.quads[i * 8 + corner + 1]! + shift.y - (b * x + d * y + f);
      if (Math.abs(dx) > allowed || Math.abs(dy) > allowed) return false;
    }
    return true;
  }
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
