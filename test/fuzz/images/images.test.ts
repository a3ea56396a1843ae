/**
 * Images in every coding but JPEG's, JPEG 2000's and JBIG2's, made by encoders of the tests' own: PDFium shows what is outside the
 * mark as it shows the bare samples, and what was under it has no part in the output.
 */
import { expect, it } from 'vitest';
import { pdfiumReader } from '../../../app/ports/pdfiumReader.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { loaded } from '../../burn/path/burnContent.ts';
import { redaction } from '../../burn/text/burnText.ts';
import { randomOf } from '../random.ts';
import { type ImageCase, imageCase, MARGIN } from './imageCase.ts';

const SEED = Number(process.env.SEED ?? 11);
const COUNT = Number(process.env.COUNT ?? 150);
const second = await pdfiumReader();

function burnt(file: Uint8Array, { mark }: ImageCase) {
  const { x0, y0, x1, y1 } = mark;
  const rect = { x0: x0 + MARGIN, y0: y0 + MARGIN, x1: x1 + MARGIN, y1: y1 + MARGIN };
  return burn(loaded(file), [redaction('r', { rect })]).value.bytes;
}

function drawn(bytes: Uint8Array) {
  const opened = second.open(bytes);
  const image = opened.render(1, 1);
  opened.close();
  return image;
}

/** Samples beyond the mark, and a sample of room, that look otherwise. */
function changedOutside(one: ImageCase, output: Uint8Array): number {
  const [before, after] = [drawn(one.plain), drawn(output)];
  const { x0, y0, x1, y1 } = one.mark;
  let changed = 0;
  for (let y = 0; y < before.height; y++)
    for (let x = 0; x < before.width; x++) {
      const [sx, sy] = [x - MARGIN, y - MARGIN];
      if (sx >= x0 - 1 && sx < x1 + 1 && sy >= y0 - 1 && sy < y1 + 1) continue;
      const at = 4 * (y * before.width + x);
      const differs = [0, 1, 2].some(
        (c) => Math.abs(before.pixels[at + c]! - after.pixels[at + c]!) > 3,
      );
      if (differs) changed++;
    }
  return changed;
}

it('nothing of what is under a mark is in the output, and all else looks as before', () => {
  for (let i = 0; i < COUNT; i++) {
    const one = imageCase(randomOf(SEED, i));
    const output = burnt(one.file, one);
    const same = Buffer.from(output).equals(Buffer.from(burnt(one.twin, one)));
    expect({ i, what: one.what, same, changed: changedOutside(one, output) }).toEqual({
      i,
      what: one.what,
      same: true,
      changed: 0,
    });
  }
});
