/**
 * Pages as LibreOffice writes them: six paragraphs of running Dutch, each line a text object of its own with one TJ of many
 * short strings in a subset font, about 470 words and four of twenty e-mail addresses a page. The same number of pages
 * gives the same bytes.
 */
import { hex, SubsetFont, stream, widthOf } from './liberation.ts';
import { prose } from './prose.ts';

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

const PARAGRAPHS = 6;
const WORDS = 78;
const HIT_PARAGRAPHS = 4;
const SIZE = 10;
const LEFT = 56.8;
const WIDTH = 481.7;
const TOP = 775.789;
const LEADING = 12.7;
const BETWEEN = 6;
const PAGE_HEIGHT = 841.89;

export function makePdf(pages: number): BenchPdf {
  const random = sequence(7);
  const words = prose(random);
  const font = new SubsetFont();
  const objects: Buffer[] = [];
  const redactions: object[] = [];
  const kids: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const { content, rects } = new PageWriter(font).write(paragraphsOf(page, words, random));
    const [pageObject, contentObject] = [6 + 2 * page, 7 + 2 * page];
    kids.push(`${pageObject} 0 R`);
    objects[pageObject] = Buffer.from(
      `<</Type/Page/Parent 2 0 R/Resources 7 0 R/MediaBox[0 0 595.304 ${PAGE_HEIGHT}]/Contents ${contentObject} 0 R>>`,
    );
    objects[contentObject] = stream(Buffer.from(content, 'latin1'));
    redactions.push({ page, rects, ground: '5.1.2e' });
  }
  objects[1] = Buffer.from('<</Type/Catalog/Pages 2 0 R>>');
  objects[2] = Buffer.from(`<</Type/Pages/Count ${pages}/Kids[${kids.join(' ')}]>>`);
  for (const [i, object] of font.objects(3).entries()) objects[3 + i] = object;
  objects[7] = Buffer.from('<</Font<</F1 3 0 R>>/ProcSet[/PDF/Text]>>');
  return { bytes: assemble(objects), plan: JSON.stringify({ redactions }) };
}

function paragraphsOf(page: number, words: Iterator<string>, random: () => number): string[][] {
  return Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
    const text = Array.from({ length: WORDS }, () => words.next().value);
    if (paragraph < HIT_PARAGRAPHS)
      text[10 + Math.floor(random() * 60)] = TERMS[(page * 4 + paragraph) % TERMS.length]!;
    return text;
  });
}

class PageWriter {
  private readonly font: SubsetFont;
  private readonly rects: number[][] = [];
  private content = `0.1 w\nq 0 0.028 595.275 841.861 re\nW* n\n`;
  private y = TOP;

  constructor(font: SubsetFont) {
    this.font = font;
  }

  write(paragraphs: readonly string[][]): { content: string; rects: number[][] } {
    for (const words of paragraphs) {
      for (const line of linesOf(words)) this.line(line);
      this.y -= BETWEEN;
    }
    return { content: `${this.content}Q`, rects: this.rects };
  }

  private line(words: readonly string[]): void {
    words.forEach((word, i) => {
      if (TERMS.includes(word)) this.rects.push(this.boxOf(words.slice(0, i), word));
    });
    const text = [...words.join(' '), ' '];
    const at = `${LEFT} ${Number(this.y.toFixed(3))} Td /F1 ${SIZE} Tf`;
    this.content += `q 0 0 0 rg\nBT\n${at}[${this.pieces(text)}]TJ\nET\nQ\n`;
    this.y -= LEADING;
  }

  private boxOf(before: readonly string[], word: string): number[] {
    const x0 = LEFT + lengthOf([...before, ''].join(' '));
    const baseline = PAGE_HEIGHT - this.y;
    const box = [x0 + 0.5, baseline - 7, x0 + lengthOf(word) - 0.5, baseline + 2];
    return box.map((n) => Number(n.toFixed(2)));
  }

  /** LibreOffice corrects what rounding of widths adds up to: after every letter or two, by a few thousandths. */
  private pieces(text: readonly string[]): string {
    const codes = text.map((one) => this.font.codeOf(one));
    let written = '<';
    let error = 0;
    codes.forEach((code, i) => {
      written += hex(code, 2);
      const next = codes[i + 1];
      if (next === undefined || (7 * code + 3 * next) % 20 >= 11) return;
      const step = error > 0 ? -2 - 4 * (code % 2) : 3 + 4 * (next % 2);
      written += `>${step}<`;
      error += step;
    });
    return `${written}>`;
  }
}

function linesOf(words: readonly string[]): string[][] {
  const lines: string[][] = [];
  let length = WIDTH;
  for (const word of words) {
    const more = lengthOf(` ${word}`);
    if (length + more <= WIDTH) lines.at(-1)!.push(word);
    else lines.push([word]);
    length = length + more <= WIDTH ? length + more : lengthOf(word);
  }
  return lines;
}

function lengthOf(text: string): number {
  let width = 0;
  for (const one of text) width += widthOf(one);
  return (width * SIZE) / 1000;
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
