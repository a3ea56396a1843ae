/** A person may be called as an ink is: what is painted with it stays, whatever was removed. */
import { describe, expect, it } from 'vitest';
import { redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const TINT = '<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>';
const word = redaction({ x0: 60, y0: 690, x1: 300, y1: 715 });

describe('an ink called as what was removed', () => {
  it.each([
    ['Black', '[/Separation/Black/DeviceGray 20 0 R]'],
    ['Black', '[/DeviceN[/Black]/DeviceGray 20 0 R]'],
    ['Black', '[/DeviceN 21 0 R/DeviceGray 20 0 R]'],
    ['Reflex', '[/DeviceN[/PANTONE#20Reflex#20Blue#20C]/DeviceGray 20 0 R]'],
    ['Wybrandus', '[/Separation/Wybrandus/DeviceGray 20 0 R]'],
    ['Wybrandus', '[/DeviceN[/Wybrandus]/DeviceGray 20 0 R]'],
  ])('%s paints on in %s', async (name, space) => {
    const { leaks, ink } = await proved(
      {
        content1: `BT /F1 12 Tf 72 700 Td (${name}) Tj ET 72 400 200 100 re f /Cs cs 0 sc 72 400 200 100 re f`,
        resources: `/ColorSpace<</Cs ${space}>>`,
        objects: { 20: TINT, 21: `[/${name}]` },
      },
      [word],
    );
    // White on black, which shows through where a viewer cannot read the colour space.
    expect([leaks, ink(72, 300, 272, 400)]).toEqual([[], [0, 0]]);
  });
});
