import { key, type PDFName } from '../../pdf/objects.ts';

/** Old to new name, in the order in which names are met. A common name stays whatever was removed: `Table` is no secret. */
export class Renaming {
  private readonly names = new Map<string, string>();
  private readonly known = new Map<PDFName, PDFName>();
  private readonly prefix: string;
  private readonly common: ReadonlySet<string>;
  private count = 0;

  constructor(prefix: string, common: ReadonlySet<string>) {
    this.prefix = prefix;
    this.common = common;
  }

  of(name: string): string {
    let renamed = this.names.get(name);
    if (renamed === undefined) {
      const stays = this.common.has(name);
      renamed = stays ? name : `${this.prefix}${++this.count}`;
      this.names.set(name, renamed);
    }
    return renamed;
  }

  /** Names are pooled: thousands of paragraphs ask for the same one. */
  ofName(name: PDFName): PDFName {
    let renamed = this.known.get(name);
    if (renamed === undefined) {
      const text = name.decodeText();
      const other = this.of(text);
      renamed = other === text ? name : key(other);
      this.known.set(name, renamed);
    }
    return renamed;
  }

  get renamed(): number {
    return this.count;
  }
}
