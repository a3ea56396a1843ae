/**
 * Text as a word processor writes it: an embedded TrueType font, a TJ array with kerning a line, about 470
 * words and four of twenty e-mail addresses a page. The same number of pages gives the same bytes.
 */
import { deflateSync } from 'node:zlib';
import { fontObjects, LIBERATION } from './liberation.ts';

/** Addresses of invented persons: what the detection of this project takes for personal. */
const SURNAMES =
  'aardewerk bakkersma cornelisse dijkhuizen eikelboom frederiks gerritsma hofstede iepenburg jorritsma';
export const TERMS = SURNAMES.split(' ').flatMap((name) => [
  `j.${name}@voorbeeld.nl`,
  `m.${name}@voorbeeld.nl`,
]);

export interface BenchPdf {
  readonly bytes: Uint8Array;
  /** A plan with the four addresses of each page (docs/cli.md). */
  readonly plan: string;
}

const LINES = 48;
const WORDS = 10;
const SIZE = 10;
const LEFT = 60;
const TOP = 780;
const LEADING = 15;
const HIT_LINES = [5, 17, 29, 41];
const PAGE_HEIGHT = 842;

export function makePdf(pages: number): BenchPdf {
  const random = sequence(7);
  const objects: Buffer[] = [];
  const redactions: object[] = [];
  const kids: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const { content, rects } = makePage(page, random);
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    const [pageObject, contentObject] = [6 + 2 * page, 7 + 2 * page];
    kids.push(`${pageObject} 0 R`);
    objects[pageObject] = Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${PAGE_HEIGHT}]/Contents ${contentObject} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    );
    const head = Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`);
    objects[contentObject] = Buffer.concat([head, packed, Buffer.from('\nendstream')]);
    redactions.push({ page, rects, ground: '5.1.2e' });
  }
  objects[1] = Buffer.from('<</Type/Catalog/Pages 2 0 R>>');
  objects[2] = Buffer.from(`<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>`);
  [objects[3], objects[4], objects[5]] = fontObjects(3);
  return { bytes: assemble(objects), plan: JSON.stringify({ redactions }) };
}

function makePage(page: number, random: () => number) {
  const rects: number[][] = [];
  const lines: string[] = [];
  for (let line = 0; line < LINES; line++) {
    const words = Array.from({ length: WORDS }, () => word(random));
    const hit = HIT_LINES.indexOf(line);
    if (hit >= 0) {
      const term = TERMS[(page * 4 + hit) % TERMS.length]!;
      words.splice(2, 3, term);
      rects.push(boxOf(`${words.slice(0, 2).join(' ')} `, term, line));
    }
    lines.push(`[${kerned(words.join(' '))}]TJ 0 -${LEADING} Td`);
  }
  return { content: `BT /F1 ${SIZE} Tf ${LEFT} ${TOP} Td\n${lines.join('\n')}\nET`, rects };
}

function boxOf(before: string, term: string, line: number): number[] {
  const baseline = PAGE_HEIGHT - TOP + line * LEADING;
  const x0 = LEFT + widthOf(before);
  const box = [x0 + 0.5, baseline - 7, x0 + widthOf(term) - 0.5, baseline + 2];
  return box.map((n) => Number(n.toFixed(2)));
}

function widthOf(text: string): number {
  return ([...text].reduce((sum, c) => sum + LIBERATION.widths[c.charCodeAt(0)]!, 0) * SIZE) / 1000;
}

/** Hexadecimal pieces of a few characters with small adjustments between them, as LibreOffice writes them. */
function kerned(text: string): string {
  const pieces = text.match(/.{1,3}/g) ?? [];
  return pieces
    .map((piece, i) => `<${Buffer.from(piece).toString('hex')}>${i % 2 ? 1 : -1}`)
    .join('');
}

function word(random: () => number): string {
  const letters = 'enatirodslghvkmubpwjzcf';
  const length = 3 + Math.floor(random() * 5);
  return Array.from({ length }, () => letters[Math.floor(random() ** 2 * letters.length)]).join('');
}

function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function assemble(objects: readonly (Buffer | undefined)[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let at = parts[0]!.length;
  objects.forEach((object, number) => {
    if (object === undefined) return;
    const written = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    offsets.set(number, at);
    parts.push(written);
    at += written.length;
  });
  const rows = Array.from({ length: objects.length }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined
      ? '0000000000 65535 f \n'
      : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer<</Size ${objects.length}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length}\n${rows.join('')}${trailer}`));
  return Buffer.concat(parts);
}
