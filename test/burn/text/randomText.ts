import { type PageSource, stream } from '../../extract/onePagePdf.ts';

/** mulberry32: the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Random pages of text whose structure no producer would write. */
export class RandomText {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  number(from: number, to: number): string {
    return (from + this.next() * (to - from)).toFixed(this.int(0, 4));
  }

  pick<T>(values: readonly T[]): T {
    return values[this.int(0, values.length - 1)]!;
  }

  word(): string {
    return Array.from({ length: this.int(1, 7) }, () => this.pick([...'abcdefgh   ('])).join('');
  }

  string(): string {
    const text = this.word();
    if (this.next() < 0.3)
      return `<${[...text].map((c) => c.charCodeAt(0).toString(16)).join('')}>`;
    return `(${text.replaceAll('(', '\\(')})`;
  }

  show(): string {
    const kind = this.int(0, 5);
    if (kind === 0) return `${this.string()} '`;
    if (kind === 1) return `${this.number(-1, 3)} ${this.number(-0.5, 2)} ${this.string()} "`;
    if (kind === 2) return `${this.string()} Tj`;
    const parts = Array.from({ length: this.int(1, 5) }, () => {
      return this.next() < 0.4 ? this.number(-900, 400) : this.string();
    });
    return `[${parts.join(' ')}] TJ`;
  }

  setting(): string {
    return this.pick([
      () => `${this.number(-0.5, 2)} Tc`,
      () => `${this.number(-1, 4)} Tw`,
      () => `${this.number(40, 160)} Tz`,
      () => `${this.number(8, 20)} TL`,
      () => `${this.number(-4, 4)} Ts`,
      () => `${this.int(0, 3)} Tr`,
      () => `/F ${this.number(6, 14)} Tf`,
      () => `${this.number(0, 40)} ${this.number(-16, 4)} Td`,
      () => `${this.number(0, 40)} ${this.number(-16, 0)} TD`,
      () => 'T*',
      () => `1 0 0 1 ${this.number(20, 300)} ${this.number(100, 700)} Tm`,
      () => `${this.pick(['0 1 -1 0', '0.8 0.6 -0.6 0.8', '2 0 0 1.5', '1 0 0 -1'])} 200 400 Tm`,
      () => '0.5 g',
    ])();
  }

  text(): string {
    const steps = Array.from({ length: this.int(3, 14) }, () =>
      this.next() < 0.5 ? this.show() : this.setting(),
    );
    return `BT /F 10 Tf ${this.number(20, 300)} ${this.number(100, 700)} Td ${steps.join(' ')} ET`;
  }

  content(form: boolean): string {
    const parts = Array.from({ length: this.int(1, 4) }, () => {
      const text = this.next() < 0.2 && form ? '/A Do' : this.text();
      return this.next() < 0.4
        ? `q 1 0 0 1 ${this.int(0, 50)} ${this.int(-90, 90)} cm ${text} Q`
        : text;
    });
    return parts.join('\n');
  }

  page(): PageSource {
    const form = stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>',
      this.content(false),
    );
    return { content: this.content(true), resources: '/XObject<</A 10 0 R>>', objects: [form] };
  }

  /** Random glyphs of up to three redactions; at least one glyph. */
  hits(count: number): number[][] {
    const groups: number[][] = [];
    for (let i = 0; i < this.int(1, 3); i++) {
      const from = this.int(0, count - 1);
      const to = Math.min(count, from + this.int(1, 6));
      groups.push(Array.from({ length: to - from }, (_, k) => from + k));
    }
    return groups;
  }
}
