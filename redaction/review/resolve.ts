/**
 * From what was decided to what is burnt: ranges of text become exact glyphs, drawn areas stay areas,
 * and passages that share glyphs become one redaction with the grounds of all.
 */
import type { Detection } from '../model/detection.ts';
import type { Display, Rect } from '../model/geometry.ts';
import type { PageGlyphs } from '../model/glyph.ts';
import type { GroundCode } from '../model/ground.ts';
import type { Finding, Outcome } from '../model/outcome.ts';
import { glyphsOf, type PageText, type TextRange } from '../model/pageText.ts';
import type { Decision, Mark, Redaction, RedactionOrigin, WidthMode } from '../model/redaction.ts';
import { foldDecisions } from './foldDecisions.ts';
import { mergeOverlapping } from './mergeOverlapping.ts';
import { pieceRects } from './pieceRects.ts';

/** The part of an extracted page that resolving needs. */
export interface ResolvablePage {
  readonly glyphs: PageGlyphs;
  readonly text: PageText;
}

export interface ResolveRequest {
  readonly detections: readonly Detection[];
  readonly marks: readonly Mark[];
  readonly decisions: readonly Decision[];
  /** 1-based page number to its text and glyphs. */
  readonly pages: (page: number) => ResolvablePage;
  /**
   * For redactions of text; area marks leave no gap to hide. Default `safe`. With `exact` a finding
   * `width-tells-name` counts the names whose width can still be measured.
   */
  readonly widthMode?: WidthMode;
}

interface Subject {
  readonly id: string;
  readonly page: number;
  readonly ranges: readonly TextRange[];
  readonly rects: readonly Rect<Display>[];
  readonly origin: RedactionOrigin;
  readonly grounds: readonly GroundCode[];
}

/** Redactions in order of page, then of the place on it; ids `r1`, `r2`, … are stable for equal input. */
export function resolve(request: ResolveRequest): Outcome<Redaction[]> {
  const inForce = foldDecisions(request.decisions);
  const subjects = [
    ...request.detections.map((d) => subjectOfDetection(d, inForce.get(d.id))),
    ...request.marks.map((m) => subjectOfMark(m, inForce.get(m.id))),
  ].filter((s) => s !== undefined);
  const findings: Finding[] = [];
  const width = request.widthMode ?? 'safe';
  const resolved = subjects.flatMap((s) => redactionsOf(s, request.pages, width, findings));
  const merged = mergeOverlapping(resolved, request.pages);
  if (width === 'exact') findings.push(...tellingWidths(merged));
  return { value: merged.map((r, i) => ({ ...r, id: `r${i + 1}` })), findings };
}

/** Kinds of text whose length alone narrows down who is meant (docs/widths.md). */
const TELLING: ReadonlySet<string> = new Set(['naam', 'initialen', 'email', 'gebruikersnaam']);

function tellingWidths(redactions: readonly Redaction[]): Finding[] {
  const count = redactions.filter(
    (r) => r.target.kind === 'text' && TELLING.has(r.origin.type),
  ).length;
  return count === 0
    ? []
    : [{ code: 'width-tells-name', severity: 'warning', detail: String(count) }];
}

function subjectOfDetection(d: Detection, decision: Decision | undefined): Subject | undefined {
  if (decision?.verdict !== 'accept') return undefined;
  return {
    id: d.id,
    page: d.page,
    ranges: decision.ranges ?? d.ranges,
    rects: decision.rects ?? (d.area === undefined ? [] : [d.area]),
    origin: originOf(d.type, d.certainty, `${d.why.recognizer}/${d.why.pattern}`, decision),
    grounds: decision.grounds.length > 0 ? decision.grounds : [d.ground],
  };
}

/** A mark that a person drew is a decision by itself, until it is rejected. */
function subjectOfMark(m: Mark, decision: Decision | undefined): Subject | undefined {
  if (decision?.verdict === 'reject') return undefined;
  const grounds = decision?.grounds ?? [];
  return {
    id: m.id,
    page: m.page,
    ranges: decision?.ranges ?? m.ranges,
    rects: decision?.rects ?? m.rects,
    origin: originOf(m.type, 'manual', 'manual', decision),
    grounds: grounds.length > 0 ? grounds : [m.ground],
  };
}

function originOf(
  type: RedactionOrigin['type'],
  certainty: RedactionOrigin['certainty'],
  rule: string,
  decision: Decision | undefined,
): RedactionOrigin {
  const [decidedBy, decidedAt] = [decision?.by ?? 'plan', decision?.at ?? ''];
  return { type, certainty, rule, decidedBy, decidedAt };
}

function redactionsOf(
  subject: Subject,
  pages: ResolveRequest['pages'],
  width: WidthMode,
  findings: Finding[],
): Redaction[] {
  const { origin, grounds, id: passage } = subject;
  const redactions: Redaction[] = [];
  for (const range of subject.ranges) {
    const page = pages(range.page);
    const glyphs = glyphsOf(page.text, range.start, range.end);
    if (glyphs.length === 0) {
      findings.push({ code: 'range-without-glyphs', severity: 'warning', page: range.page });
      continue;
    }
    const target = { kind: 'text' as const, glyphs, rects: pieceRects(page.glyphs, glyphs) };
    redactions.push({ id: '', page: range.page, target, grounds, width, passage, origin });
  }
  if (subject.rects.length > 0) {
    const target = { kind: 'area' as const, rects: subject.rects };
    redactions.push({ id: '', page: subject.page, target, grounds, width, passage, origin });
  }
  return redactions;
}
