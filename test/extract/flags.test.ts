import { describe, expect, it } from 'vitest';
import type { ContentDevice } from '../../redaction/extract/device.ts';
import { interpretPage } from '../../redaction/extract/interpreter.ts';
import { readPage } from '../../redaction/extract/readPage.ts';
import { GlyphFlag } from '../../redaction/model/glyph.ts';
import { opened, type PageSource } from './onePagePdf.ts';

function flagsOf(content: string, more: Partial<PageSource> = {}): number[] {
  const document = opened({ content, ...more });
  return [...readPage(document, document.pages[0]!).glyphs.flags];
}

const SHOW = 'BT /F 10 Tf 100 700 Td (x) Tj ET';

describe('flags of glyphs', () => {
  it.each([
    ['plain', SHOW, 0],
    ['rendering mode 3', SHOW.replace('(x)', '3 Tr (x)'), GlyphFlag.Invisible],
    ['rendering mode 7', SHOW.replace('(x)', '7 Tr (x)'), GlyphFlag.Invisible],
    ['alpha 0', `/Clear gs ${SHOW}`, GlyphFlag.Invisible],
    ['alpha 0 of the stroke, which mode 0 does not use', `/Stroke gs ${SHOW}`, 0],
    ['clipped away', `0 0 50 50 re W n ${SHOW}`, GlyphFlag.Invisible],
    ['restored clip', `q 0 0 50 50 re W n Q ${SHOW}`, 0],
    ['outside the page', SHOW.replace('100', '900'), GlyphFlag.OffPage],
    ['artifact', `/Artifact BMC ${SHOW} EMC`, GlyphFlag.Artifact],
    ['actual text', `/Span<</ActualText(y)>>BDC ${SHOW} EMC`, GlyphFlag.ActualText],
    ['named property list', `/Span/P BDC ${SHOW} EMC`, GlyphFlag.ActualText],
    ['a layer that is off', `/OC/Off BDC ${SHOW} EMC`, GlyphFlag.HiddenLayer],
    ['a layer that is on', `/OC/On BDC ${SHOW} EMC`, 0],
    ['a membership of layers', `/OC/Member BDC ${SHOW} EMC`, GlyphFlag.HiddenLayer],
    ['after the sequence', `/OC/Off BDC EMC ${SHOW}`, 0],
  ])('%s', (_, content, expected) => {
    const resources =
      '/ExtGState<</Clear<</ca 0>>/Stroke<</CA 0>>>>' +
      '/Properties<</P<</ActualText(y)>>/Off 10 0 R/On 11 0 R/Member<</Type/OCMD/OCGs[10 0 R 11 0 R]/P/AllOn>>>>';
    const objects = ['<</Type/OCG/Name(a)>>', '<</Type/OCG/Name(b)>>'];
    const catalog = '/OCProperties<</OCGs[10 0 R 11 0 R]/D<</OFF[10 0 R]>>>>';
    expect(flagsOf(content, { resources, objects, catalog })).toEqual([expected]);
  });

  it('hides nothing in a document without optional content, whatever its content says', () => {
    const resources = '/Properties<</M<</Type/OCMD/OCGs 10 0 R/P/AllOff>>>>';
    const content = `/OC/M BDC ${SHOW} EMC`;
    expect(flagsOf(content, { resources, objects: ['<</Type/OCG/Name(a)>>'] })).toEqual([0]);
  });

  it('sees the second strike of bold, not the second l of ll', () => {
    const content = 'BT /F 10 Tf 100 700 Td (ll) Tj ET BT /F 10 Tf 100.3 700 Td (ll) Tj ET';
    const duplicate = GlyphFlag.Duplicate;
    expect(flagsOf(content)).toEqual([0, 0, duplicate, duplicate]);
  });

  it('takes the same letter of a line that crosses there for no second strike', () => {
    const turned = 'BT /F 10 Tf 0 1 -1 0 98 698 Tm (ll) Tj ET';
    expect(flagsOf(`BT /F 10 Tf 100 700 Td (ll) Tj ET ${turned}`)).toEqual([0, 0, 0, 0]);
  });

  it.each(['1e18', '-3e30', '4e38'])('ends where glyphs stand %s points away', (far) => {
    const place = Number(far).toLocaleString('en', { useGrouping: false });
    const flags = flagsOf(`BT /F 10 Tf ${place} 700 Td (ll) Tj ET BT 100 ${place} Td (ll) Tj ET`);
    expect(flags.every((flag) => (flag & GlyphFlag.OffPage) !== 0)).toBe(true);
  });

  it('tells the innermost MCID', () => {
    const content = `/P<</MCID 3>>BDC ${SHOW} /Span<</MCID 4>>BDC ${SHOW} EMC ${SHOW} EMC ${SHOW}`;
    const document = opened({ content });
    const { mcids } = readPage(document, document.pages[0]!).glyphs;
    expect([...mcids]).toEqual([3, 4, 3, -1]);
  });
});

describe('events', () => {
  function events(content: string, device: (log: string[]) => ContentDevice): string[] {
    const document = opened({ content });
    const log: string[] = [];
    interpretPage(document, document.pages[0]!, device(log));
    return log;
  }

  it('reports paths with their span, clips by themselves', () => {
    const log = events('0 0 m 5 5 l 1 2 3 4 5 6 c h S 1 1 2 2 re W n 3 3 2 2 re W f', (log) => ({
      paintPath: (e) => log.push(`${e.start} ${e.operation.end} ${e.segmentCount} ${e.clip}`),
      clipPath: (e) => log.push(`clip ${e.segmentCount}`),
    }));
    expect(log).toEqual(['0 29 4 null', 'clip 5', '45 59 5 nonzero']);
  });

  it('tells the stretches of a path, and whether the matrix changes within it', () => {
    const told = events('0 0 m 1 w 5 5 l S 0 0 m q 1 1 l S 0 0 m 1 1 l S', (log) => ({
      paintPath: (e) =>
        log.push(`${e.interrupted} ${e.stretches.map((s) => `${s.start}-${s.end}`).join(' ')}`),
    }));
    expect(told).toEqual(['false 0-5 10-17', 'true 18-23 26-33', 'false 34-47']);
  });

  it('reports unknown operators, tolerated ones inside BX … EX', () => {
    const log = events('1 2 foo BX (s) bar EX /a baz', (log) => ({
      unknownOperator: (o, _, tolerated) => log.push(`${o.operator} ${tolerated}`),
    }));
    expect(log).toEqual(['foo false', 'bar true', 'baz false']);
  });

  it('goes on after operands that do not fit', () => {
    const log = events('1 0 0 cm (x) w 1 m /N gs /N Do 2 2 re f 3 3 2 2 re f', (log) => ({
      paintPath: (e) => log.push(String(e.bounds.x0)),
    }));
    expect(log).toEqual(['3']);
  });

  it('lets an error of the device end the walk', () => {
    const stop = () => {
      throw new Error('stop');
    };
    expect(() => events('1 0 0 1 0 0 cm', () => ({ operation: stop }))).toThrow('stop');
  });
});
