/** What conforms to PDF/UA-1 or PDF/A-2 before burning conforms after it, and each passage is read once. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { load } from '../../redaction/pdf/load.ts';
import { brokenClaims, readings } from '../../redaction/verify/lint/accessibility.ts';
import { pdfsIn } from './agreement.ts';
import { burnWords } from './burnWords.ts';

const CORPUS = '/work/shared/corpus/';
const FILES = ['verapdf-ua1', 'verapdf-2b'].flatMap((folder) =>
  existsSync(CORPUS + folder) ? pdfsIn(CORPUS + folder) : [],
);

describe.skipIf(FILES.length === 0)('burning words of a conforming file', () => {
  const ports = nodePorts();
  it.each(FILES.map((file) => [basename(file), file]))('keeps what %s claims', (_, file) => {
    const original = load(readFileSync(file), { ports }).value;
    for (const width of ['exact', 'safe', 'line'] as const) {
      const { burned, redactions } = burnWords(original, width);
      const output = load(burned.bytes, { ports }).value;
      expect(brokenClaims(original, output), width).toEqual([]);
      expect(readings(original, output, redactions), width).toEqual([]);
    }
  });
});
