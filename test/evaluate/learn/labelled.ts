/** Texts with their gold by offset: what `train.ts` learns from. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExtractedPage } from '../../../redaction/extract/extract.ts';
import { glyphsOf, type PageText } from '../../../redaction/model/pageText.ts';
import { pageOf } from '../../detect/pageOf.ts';
import { glyphsOfWord } from '../alive.ts';
import { readPages } from '../evaluate.ts';
import { readFragments } from '../fragments.ts';
import type { Gold, GoldSpan } from '../judge.ts';

export interface Labelled {
  /** The folder or file it comes from: what is left out together when the rest is learnt. */
  readonly set: string;
  readonly pages: readonly PageText[];
  spanAt(page: number, offset: number): Pick<GoldSpan, 'type' | 'action'> | undefined;
}

/** A folder with `pdf/` and `gold/`, or a bank of fragments. */
export function labelledIn(path: string): Labelled[] {
  return path.endsWith('.txt') ? fragmentsIn(path) : documentsIn(path);
}

function fragmentsIn(file: string): Labelled[] {
  return readFragments(readFileSync(file, 'utf8')).map(({ text, spans }) => ({
    set: basename(file),
    pages: [pageOf(text.replaceAll(/\n{3,}/g, '\n\n'))],
    spanAt: (_, offset) => spans.find((span) => span.start <= offset && offset < span.end),
  }));
}

function documentsIn(folder: string): Labelled[] {
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json') && !name.endsWith('-scan.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as Gold;
      const pages = readPages(join(folder, 'pdf', name.replace('.json', '.pdf')));
      return labelledDocument(basename(folder), gold, pages);
    });
}

function labelledDocument(set: string, gold: Gold, pages: readonly ExtractedPage[]): Labelled {
  const spans = pages.map(() => new Map<number, GoldSpan>());
  const letters = gold.word_list.map((word) => glyphsOfWord(pages[word[0] - 1]!, word));
  for (const span of gold.spans)
    for (const { w, s, e } of span.pieces)
      for (const glyph of letters[w]!.slice(s, e))
        spans[gold.word_list[w]![0] - 1]!.set(glyph, span);
  const texts = pages.map((page) => page.text);
  return {
    set,
    pages: texts,
    spanAt: (page, offset) => {
      const own = spans[page - 1]!;
      const glyph = glyphsOf(texts[page - 1]!, offset, offset + 1).find((one) => own.has(one));
      return glyph === undefined ? undefined : own.get(glyph);
    },
  };
}
