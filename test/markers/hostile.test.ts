import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { searchMarkers } from '../../fixtures/scripts/markers.ts';
import { burn } from '../../redaction/burn/burn.ts';
import { DEFAULT_LABEL_STYLE as style } from '../../redaction/model/label.ts';
import { load } from '../../redaction/pdf/load.ts';
import { verify } from '../../redaction/verify/verify.ts';
import { redaction } from '../burn/text/burnText.ts';
import { hostileFile } from './channels.ts';
import { oddFile } from './oddChannels.ts';

/** Colours of an Indexed space that content selects: bytes that might be read as letters (docs/failure-classes.md, 27). */
const STAY = ['palette'];

describe.each([
  ['hostile', hostileFile(), 170, []],
  ['odd', oddFile(), 100, STAY],
] as const)('the %s file', (_name, { bytes, markers }, least, stay) => {
  const words = [...markers.values()];
  const nameOf = new Map([...markers].map(([channel, word]) => [word, channel]));

  it('holds every word of its channels', () => {
    const found = new Set(searchMarkers(Buffer.from(bytes), words).map(({ marker }) => marker));
    expect(words.filter((word) => !found.has(word)).map((word) => nameOf.get(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(least);
  });

  it('keeps nothing of any channel after the page was marked as a whole', async () => {
    const original = load(bytes, { ports: nodePorts() }).value;
    const redactions = [redaction('r', { rect: { x0: 0, y0: 0, x1: 600, y1: 800 } })];
    const { value: burned } = burn(original, redactions);
    const left = searchMarkers(Buffer.from(burned.bytes), words).map(({ marker }) => marker);
    expect([...new Set(left)].map((word) => nameOf.get(word)).sort()).toEqual(stay);
    const { value } = verify({
      original,
      burned: burned.bytes,
      redactions,
      removals: burned.removals,
      style,
      secondReader: await pdfiumReader(),
      thorough: true,
    });
    expect(value.leaks).toEqual([]);
  });
});
