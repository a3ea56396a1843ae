/** Measures detection on a document with inline gold: `{…}` must go, `[…]` must stay. */
import { detect } from '../../redaction/detect/detect.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import type { DetectOptions } from '../../redaction/model/profile.ts';
import { pageOf } from './pageOf.ts';

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly stays: boolean;
}

export interface Measured {
  readonly missed: readonly string[];
  readonly kept: readonly string[];
  readonly lostTraps: readonly string[];
  readonly over: readonly string[];
  readonly words: number;
  readonly detections: readonly Detection[];
}

/** The text without the marks, and where they were. `[at]` is text. */
export function readMarks(source: string): { text: string; marks: Marked[] } {
  let text = '';
  const marks: Marked[] = [];
  const trimmed = source.trim();
  for (const part of trimmed.split(/(\{[^}]*\}|\[(?!at\])[^\]]*\])/)) {
    if (!/^(?:\{.*\}|\[(?!at\]).*\])$/s.test(part) || /^\[\d\d:\d\d\]$/.test(part)) {
      text += part;
      continue;
    }
    marks.push({
      start: text.length,
      end: text.length + part.length - 2,
      text: part.slice(1, -1),
      stays: part.startsWith('['),
    });
    text += part.slice(1, -1);
  }
  return { text, marks };
}

const SMALL = new Set(
  'van der den de het ten ter te tot en el al da di du la le von mr drs dr ir ing mw prof kol maj'.split(
    ' ',
  ),
);

export function measure(
  source: string,
  options: DetectOptions = {},
  accept: (d: Detection) => boolean = (d) => d.kind === 'personal',
): Measured {
  const { text, marks } = readMarks(source);
  const page = pageOf(text);
  if (page.text !== text) throw new Error('the document has three line ends in a row');
  const detections = detect([page], options).value;
  const gone = new Uint8Array(text.length);
  for (const d of detections.filter(accept)) for (const r of d.ranges) gone.fill(1, r.start, r.end);
  const missed = marks.filter((m) => !m.stays && !isGone(text, gone, m));
  const lost = marks.filter((m) => m.stays && !stands(gone, m.start, m.end));
  return {
    missed: missed.map((m) => m.text),
    kept: marks.filter((m) => m.stays).map((m) => m.text),
    lostTraps: lost.map((m) => m.text),
    over: overRedacted(text, gone, marks),
    words: text.split(/\s+/).length,
    detections,
  };
}

/** As the scorer: removed unless every significant word can still be read. */
function isGone(text: string, gone: Uint8Array, mark: Marked): boolean {
  const words = [...text.slice(mark.start, mark.end).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: mark.start + m.index,
    end: mark.start + m.index + m[0].length,
    text: m[0],
  }));
  const significant = words.filter((w) => w.text.length >= 2 && !SMALL.has(w.text.toLowerCase()));
  const judged = significant.length > 0 ? significant : words;
  return judged.some((w) => !stands(gone, w.start, w.end));
}

function stands(gone: Uint8Array, start: number, end: number): boolean {
  let left = 0;
  for (let i = start; i < end; i++) left += gone[i] === 1 ? 0 : 1;
  return left >= 0.7 * (end - start);
}

function overRedacted(text: string, gone: Uint8Array, marks: readonly Marked[]): string[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)]
    .filter(
      (m) =>
        !stands(gone, m.index, m.index + m[0].length) &&
        !marks.some((k) => !k.stays && k.start < m.index + m[0].length && k.end > m.index),
    )
    .map((m) => `${text.slice(Math.max(0, m.index - 15), m.index)}[${m[0]}]`.replace(/\s+/g, ' '));
}
