/** Bookmarks to the headings (ISO 32000-2, 12.3.3): a long report is walked by them. */
import { type PdfFile, textString } from './pdfFile.ts';

export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  /** From the page's foot. */
  readonly top: number;
}

interface Item extends Bookmark {
  readonly number: number;
  readonly children: Item[];
}

/** Object number of the outline; items deeper than the first level are closed. */
export function writeOutline(file: PdfFile, bookmarks: readonly Bookmark[]): number {
  const root = file.reserve();
  const tops: Item[] = [];
  const path: Item[] = [];
  for (const bookmark of bookmarks) {
    const item = { ...bookmark, number: file.reserve(), children: [] };
    while (path.length > 0 && path[path.length - 1]!.level >= item.level) path.pop();
    (path.at(-1)?.children ?? tops).push(item);
    path.push(item);
  }
  file.set(root, `<</Type/Outlines${ends(tops)}/Count ${tops.length}>>`);
  writeItems(file, tops, root);
  return root;
}

function writeItems(file: PdfFile, items: readonly Item[], parent: number): void {
  for (const [i, item] of items.entries()) {
    const [before, after] = [items[i - 1], items[i + 1]];
    const inside =
      item.children.length === 0 ? '' : `${ends(item.children)}/Count -${item.children.length}`;
    file.set(
      item.number,
      `<</Title${textString(item.title)}/Parent ${parent} 0 R` +
        `/Dest[${item.page} 0 R/XYZ null ${Math.ceil(item.top)} null]` +
        `${before ? `/Prev ${before.number} 0 R` : ''}${after ? `/Next ${after.number} 0 R` : ''}${inside}>>`,
    );
    writeItems(file, item.children, item.number);
  }
}

function ends(items: readonly Item[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? `/First ${first.number} 0 R/Last ${last.number} 0 R` : '';
}
