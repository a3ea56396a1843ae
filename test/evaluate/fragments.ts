/**
 * `npx node test/evaluate/fragments.ts FILE... [--accept certain|likely|all] [--verbose]`
 *
 * Measures detection on banks of fragments: excerpts of a few lines with inline gold (`marks.ts`), each
 * headed `#### id | genre`. Paragraphs are wrapped as a page would wrap them; ` | ` parts the cells of a row. No PDF is
 * made: what layout does to text is measured by `evaluate.ts`.
 */
import { readFileSync } from 'node:fs';
import { detect } from '../../redaction/detect/detect.ts';
import type { Detection } from '../../redaction/model/detection.ts';
import { pageOf } from '../detect/pageOf.ts';
import { accepted, HEADING, printFindings, type Score, scoreAlive, totals } from './evaluate.ts';
import type { Gold, GoldSpan } from './judge.ts';
import { readMarked } from './marks.ts';

const LINE = 95;
/** Private characters that stand for the marks while lines are wrapped. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

interface Fragment {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Omit<GoldSpan, 'pieces'> & { start: number; end: number })[];
}

export function readFragments(source: string): Fragment[] {
  return source
    .split(/^#### */m)
    .slice(1)
    .map((part) => {
      const head = part.slice(0, part.indexOf('\n'));
      return readFragment(head.split('|')[0]!.trim(), part.slice(head.length + 1).trim());
    });
}

function readFragment(id: string, source: string): Fragment {
  const { html, marks } = readMarked(source, (text) => `${OPEN}${text}${CLOSE}`);
  const wrapped = html.split('\n').map(wrap).join('\n');
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const char of wrapped) {
    if (char === OPEN) spans.push({ start: text.length, end: -1 });
    else if (char === CLOSE) spans.at(-1)!.end = text.length;
    else text += char;
  }
  const gold = spans.map((span, i) => ({ id: i, page: 1, ...marks[i]!, ...span }));
  return { id, text, spans: gold };
}

function wrap(line: string): string {
  if (line.includes(' | ')) return line.split(' | ').join('\t');
  const rows: string[] = [''];
  for (const word of line.split(' ')) {
    const longer = rows.at(-1) === '' ? word : `${rows.at(-1)} ${word}`;
    if (longer.length > LINE) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  return rows.join('\n');
}

function goldOf({ id, text, spans }: Fragment): Gold {
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, text: m[0] }));
  const piecesOf = ({ start, end }: { start: number; end: number }): GoldSpan['pieces'] =>
    words.flatMap((word, w) => {
      const [s, e] = [Math.max(start, word.start), Math.min(end, word.start + word.text.length)];
      const [from, to] = [s - word.start, e - word.start];
      return s < e ? [{ w, s: from, e: to, text: word.text.slice(from, to) }] : [];
    });
  return {
    doc: id,
    scan: false,
    spans: spans.map((span) => ({ ...span, pieces: piecesOf(span) })),
    word_list: words.map((word) => [1, 0, 0, 0, 0, word.text]),
  };
}

function aliveAfter(text: string, detections: readonly Detection[]): boolean[][] {
  const alive = new Array<boolean>(text.length).fill(true);
  for (const { start, end } of detections.flatMap((d) => d.ranges)) alive.fill(false, start, end);
  return [...text.matchAll(/\S+/g)].map((m) => alive.slice(m.index, m.index + m[0].length));
}

export function scoreFragment(fragment: Fragment, level: string): Score {
  const page = pageOf(fragment.text.replaceAll(/\n{3,}/g, '\n\n'));
  if (page.text !== fragment.text) throw new Error(`${fragment.id}: the page reads otherwise`);
  const detections = accepted(detect([page]).value, level);
  return { ...scoreAlive(goldOf(fragment), aliveAfter(page.text, detections)), name: fragment.id };
}

function main(): void {
  const args = process.argv.slice(2);
  const level = args.includes('--accept') ? args[args.indexOf('--accept') + 1]! : 'all';
  const files = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--accept');
  const scores = files.flatMap((file) =>
    readFragments(readFileSync(file, 'utf8')).map((fragment) => scoreFragment(fragment, level)),
  );
  console.log(HEADING);
  for (const text of totals(scores)) console.log(text);
  if (args.includes('--verbose')) printFindings(scores);
}

if (import.meta.filename === process.argv[1]) main();
