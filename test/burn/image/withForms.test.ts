import { expect, it } from 'vitest';
import { nodePorts } from '../../../app/ports/nodePorts.ts';
import { burn } from '../../../redaction/burn/burn.ts';
import { interpretPage } from '../../../redaction/extract/interpreter.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { load } from '../../../redaction/pdf/load.ts';
import { loaded, onePage } from '../path/burnContent.ts';

const REDACTION = {
  id: 'r1',
  page: 1,
  target: { kind: 'area', rects: [{ x0: 50, y0: 722, x1: 80, y1: 742 }] },
  grounds: ['5.1.2e'],
  width: 'exact',
  passage: 'p1',
  origin: { type: 'passage', certainty: 'manual', rule: 'plan', decidedBy: 'test', decidedAt: '' },
} as unknown as Redaction;

it('an image’s copy and a form’s copy have names of their own', () => {
  const image = {
    source: '/Subtype/Image/Width 16/Height 14/BitsPerComponent 1/ColorSpace/DeviceGray',
    data: new Uint8Array(28).fill(0x55),
  };
  const form = {
    source: '/Subtype/Form/BBox[0 0 600 700]/Resources<<>>',
    data: Uint8Array.from('0 60 200 1 re f 300 300 5 5 re f', (c) => c.charCodeAt(0)),
  };
  const content = '/F Do q 48 0 0 42 20 30 cm /I Do Q 0 64 200 1 re f';
  const document = loaded(onePage(content, '/XObject<</F 11 0 R/I 10 0 R>>', [image, form]));
  const { bytes } = burn(document, [REDACTION]).value;
  const after = load(bytes, { ports: nodePorts() }).value;
  const drawn: string[] = [];
  interpretPage(after, after.pages[0]!, {
    paintPath: (event) => drawn.push(`path in ${event.use}`),
    paintImage: (event) => drawn.push(`image in ${event.use}`),
  });
  const inForm = drawn.filter((line) => line === 'path in 1');
  expect(inForm).toHaveLength(3);
  expect(drawn.filter((line) => line.startsWith('image'))).toEqual(['image in 0']);
});
