import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { extractPage } from '../../redaction/extract/extract.ts';
import { DEFAULT_LABEL_STYLE } from '../../redaction/model/label.ts';
import { glyphsOf } from '../../redaction/model/pageText.ts';
import type { Redaction, WidthMode } from '../../redaction/model/redaction.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';
import { pieceRects } from '../../redaction/review/pieceRects.ts';
import type { SecondReader } from '../../redaction/verify/secondReader.ts';
import { verify } from '../../redaction/verify/verify.ts';

const ports = nodePorts();
const NOTA = new URL('../../fixtures/pdf/beslisnota.pdf', import.meta.url);
let original: PdfDocument;
let secondReader: SecondReader;
let words: string[];

beforeAll(async () => {
  original = load(readFileSync(NOTA), { ports }).value;
  secondReader = await pdfiumReader();
  const { text } = extractPage(original, 1).value.text;
  words = [...new Set(text.match(/\p{L}{7,}/gu))].slice(0, 6);
});

/** Marks every occurrence of the word on page 1. */
function redactionsOf(word: string, width: WidthMode = 'exact'): Redaction[] {
  const { text, glyphs } = extractPage(original, 1).value;
  const starts: number[] = [];
  for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1))
    starts.push(at);
  return starts.map((start) => {
    const hit = glyphsOf(text, start, start + word.length);
    return {
      id: `${word}-${start}`,
      page: 1,
      target: { kind: 'text', glyphs: hit, rects: pieceRects(glyphs, hit) },
      grounds: ['5.1.2e'],
      width,
      passage: word,
      origin: {
        type: 'naam',
        certainty: 'certain',
        rule: 'test',
        decidedBy: 't',
        decidedAt: '',
      },
    };
  });
}

function leaksOf(burned: Uint8Array, redactions: readonly Redaction[], thorough = true): string[] {
  const style = DEFAULT_LABEL_STYLE;
  const request = { original, burned, redactions, removals: [], style, secondReader, thorough };
  return verify(request).value.leaks.map((l) => l.code);
}

function burned(redactions: readonly Redaction[]): Uint8Array {
  return burn(original, redactions, { style: DEFAULT_LABEL_STYLE }).value.bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

describe('verify', () => {
  it.each(['exact', 'safe', 'line'] as const)(
    'and a line of no height through a word (%s)',
    (width) => {
      const redactions = redactionsOf(words[0]!, width).map((redaction): Redaction => {
        const rects = redaction.target.rects.map((r) => {
          const middle = (r.y0 + r.y1) / 2;
          return { ...r, y0: middle - 0.06, y1: middle + 0.06 };
        });
        return { ...redaction, target: { kind: 'area', rects } };
      });
      expect(leaksOf(burned(redactions), redactions)).toEqual([]);
    },
  );

  it.each(['exact', 'safe', 'line'] as const)('certifies what burn made (%s)', (width) => {
    const redactions = words.slice(0, 3).flatMap((w) => redactionsOf(w, width));
    expect(redactions.length).toBeGreaterThan(2);
    expect(leaksOf(burned(redactions), redactions)).toEqual([]);
  });

  it('refuses the original itself', () => {
    const redactions = redactionsOf(words[0]!);
    expect(leaksOf(original.bytes, redactions)).toContain('marked-glyph-remains');
  });

  it('refuses a file in which one of two marks was not burnt', () => {
    const [a, b] = [redactionsOf(words[0]!), redactionsOf(words[1]!)];
    expect(leaksOf(burned(a), [...a, ...b])).toContain('marked-glyph-remains');
  });

  it('refuses a file in which more went than was marked', () => {
    const [a, b] = [redactionsOf(words[0]!), redactionsOf(words[1]!)];
    expect(leaksOf(burned([...a, ...b]), a)).toContain('unmarked-glyph-lost');
  });

  it('refuses an earlier revision in front, bytes behind, and a torn file', () => {
    const redactions = redactionsOf(words[0]!);
    const good = burned(redactions);
    expect(leaksOf(joined(original.bytes, good), redactions)).not.toEqual([]);
    const note = new TextEncoder().encode(`\n% ${words[0]}\n`);
    expect(leaksOf(joined(good, note), redactions)).toContain('bytes-outside-objects');
    expect(leaksOf(good.subarray(0, good.length - 400), redactions)).not.toEqual([]);
  });

  it('sees removed text in the document title', () => {
    const redactions = redactionsOf(words[0]!);
    const { bytes } = burn(original, redactions, { title: `Brief aan ${words[0]}` }).value;
    expect(leaksOf(bytes, redactions)).toContain('removed-text-in-string');
  });
});
