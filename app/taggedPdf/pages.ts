/** Pages that are filled from the top down; who asks for more room than is left gets a new page. */
import type { Typeface } from './font/typeface.ts';
import type { PdfFile } from './pdfFile.ts';
import type { Structure, StructureElement } from './structure.ts';

/** A4, lying: tables of many columns. In points. */
export const SHEET = { width: 841.89, height: 595.28 } as const;
export const MARGIN = { side: 45, top: 45, bottom: 50 } as const;
export const BODY_WIDTH = SHEET.width - 2 * MARGIN.side;
const BODY_HEIGHT = SHEET.height - MARGIN.top - MARGIN.bottom;
const FOOTER = { baseline: 28, size: 8 } as const;

export interface Style {
  readonly face: 'R' | 'B';
  readonly size: number;
}

export const leading = (style: Style): number => 1.32 * style.size;

export interface Page {
  readonly number: number;
  /** StructParents. */
  readonly key: number;
  readonly streams: number[];
}

export class Pages {
  readonly made: Page[] = [];
  /** Distance of the next line's top from the page's foot. */
  top = 0;
  readonly faces: Readonly<Record<Style['face'], Typeface>>;
  readonly structure: Structure;
  private readonly content: string[] = [];
  private readonly file: PdfFile;

  constructor(
    file: PdfFile,
    structure: Structure,
    faces: Readonly<Record<Style['face'], Typeface>>,
  ) {
    this.file = file;
    this.structure = structure;
    this.faces = faces;
    this.turn();
  }

  get current(): Page {
    return this.made[this.made.length - 1]!;
  }

  get left(): number {
    return this.top - MARGIN.bottom;
  }

  get isFresh(): boolean {
    return this.left >= BODY_HEIGHT;
  }

  turn(): void {
    if (this.made.length > 0) this.finishContent();
    // Black of the device means nothing in an archive (ISO 19005-2, 6.2.4.3).
    this.content.push('/Black cs 0 sc');
    this.made.push({ number: this.file.reserve(), key: this.structure.page(), streams: [] });
    this.top = SHEET.height - MARGIN.top;
  }

  /** A new page where less is left, unless this one is empty. */
  need(height: number): void {
    if (this.left < height && !this.isFresh) this.turn();
  }

  /** What is settable of a text in a style, and its width in points. */
  measure(style: Style): (text: string) => number {
    const face = this.faces[style.face];
    return (text) => face.widthOf(text) * style.size;
  }

  /** Lines of one element from `top` down, as one piece of marked content. */
  lines(element: StructureElement, style: Style, lines: readonly Line[], top: number): void {
    if (lines.length === 0) return;
    const { current, structure } = this;
    const mcid = structure.mark(element, current);
    const shown = lines.map(({ text, x }, i) =>
      this.show(style, text, x, this.baseline(style, top, i)),
    );
    this.content.push(`/Span<</MCID ${mcid}>>BDC`, ...shown, 'EMC');
  }

  /** Lines that are no part of what is read: a row of heads that was read on the page before. */
  unread(style: Style, lines: readonly Line[], top: number): void {
    const shown = lines.map(({ text, x }, i) =>
      this.show(style, text, x, this.baseline(style, top, i)),
    );
    this.content.push('/Artifact<</Type/Pagination>>BDC', ...shown, 'EMC');
  }

  /** A line over the width of the page, as thick as `thickness`. */
  rule(top: number, thickness: number): void {
    const area = [MARGIN.side, top, BODY_WIDTH, thickness].map(figure).join(' ');
    this.content.push(`/Artifact<</Type/Layout>>BDC ${area} re f EMC`);
  }

  /** The page objects, with the footers: only now it is known how many there are. */
  write(resources: string, parent: number, footer: string): void {
    const style: Style = { face: 'R', size: FOOTER.size };
    const text = this.faces.R.settable(footer);
    this.finishContent();
    for (const [i, page] of this.made.entries()) {
      this.drawFooter(style, text, `pagina ${i + 1} van ${this.made.length}`);
      this.finishContent(page);
      const streams = page.streams.map((stream) => `${stream} 0 R`).join(' ');
      this.file.set(
        page.number,
        `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 ${SHEET.width} ${SHEET.height}]` +
          `/Resources ${resources}/StructParents ${page.key}/Tabs/S/Contents[${streams}]>>`,
      );
    }
  }

  private drawFooter(style: Style, text: string, place: string): void {
    const widthOf = this.measure(style);
    const right = SHEET.width - MARGIN.side - widthOf(place);
    const room = right - 2 * MARGIN.side;
    this.content.push(
      '/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC',
      this.show(style, shortened(text, room, widthOf), MARGIN.side, FOOTER.baseline),
      this.show(style, place, right, FOOTER.baseline),
      'EMC',
    );
  }

  /** What was drawn goes into the file: pages that are full are not kept in memory. */
  private finishContent(page = this.current): void {
    page.streams.push(this.file.stream('', Buffer.from(this.content.join('\n'), 'latin1')));
    this.content.length = 0;
  }

  private baseline(style: Style, top: number, line: number): number {
    return top - style.size - line * leading(style);
  }

  private show(style: Style, text: string, x: number, y: number): string {
    const shown = this.faces[style.face].shown(text);
    return `BT /${style.face} ${style.size} Tf ${figure(x)} ${figure(y)} Td ${shown} Tj ET`;
  }
}

export interface Line {
  readonly text: string;
  readonly x: number;
}

function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 0 && widthOf(`${text.slice(0, end)}…`) > width) end--;
  return `${text.slice(0, end)}…`;
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
