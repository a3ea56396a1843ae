import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageContent as joinedContent } from '../../redaction/extract/pageContent.ts';
import { DEFAULT_LIMITS } from '../../redaction/model/ports.ts';
import { lexContent } from '../../redaction/pdf/content/lexer.ts';
import { decodedParts, pageContent } from '../../redaction/pdf/content/pageContent.ts';
import type { PdfDocument } from '../../redaction/pdf/document.ts';
import { load } from '../../redaction/pdf/load.ts';
import { outsideObjects } from '../../redaction/pdf/outside.ts';
import { unreachable } from '../../redaction/pdf/reachable.ts';
import { Rewrite } from '../../redaction/pdf/rewrite.ts';
import { save } from '../../redaction/pdf/save.ts';
import { bytes, codeOf, flateStream, make, onePage, open, ports, stream, text } from './make.ts';

const MEGABYTE = 1 << 20;

/** Everything that the engine does with a document in this room. */
function use(document: PdfDocument): Uint8Array {
  for (const page of document.pages) lexContent(pageContent(document, page), () => {});
  return save(new Rewrite(document));
}

function within(file: string, limits: Partial<typeof DEFAULT_LIMITS>): string {
  const options = { ports, limits: { ...DEFAULT_LIMITS, ...limits } };
  return codeOf(() => use(load(bytes(file), options).value));
}

describe('bombs', () => {
  test('a stream that inflates without end, also twice', () => {
    const zeros = deflateSync(Buffer.alloc(8 * MEGABYTE));
    const once = { ...onePage(), 4: stream('/Filter/FlateDecode', text(zeros)) };
    expect(within(make({ objects: once }), { maxDecodedStream: MEGABYTE })).toBe('limit-exceeded');
    const twice = stream('/Filter[/FlateDecode/FlateDecode]', text(deflateSync(zeros)));
    const file = make({ objects: { ...onePage(), 4: twice } });
    expect(within(file, { maxDecodedStream: MEGABYTE })).toBe('limit-exceeded');
  });

  test('one stream named a million times', () => {
    const contents = '4 0 R '.repeat(1_000_000);
    const objects = { ...onePage('q Q'.repeat(10_000)), 3: `<</Type/Page/Contents[${contents}]>>` };
    expect(within(make({ objects }), {})).toBe('limit-exceeded');
  });

  test('one stream named often enough is refused before its content is put together', () => {
    const objects = {
      ...onePage(),
      3: `<</Type/Page/Contents[${'4 0 R '.repeat(4000)}]>>`,
      4: flateStream('', 'q Q '.repeat(1 << 18)),
    };
    const document = open(make({ objects }));
    let decoded = 0;
    const decode = () => {
      decoded++;
      return new Uint8Array(MEGABYTE);
    };
    expect(codeOf(() => decodedParts(document, document.pages[0]!, decode))).toBe('limit-exceeded');
    expect(decoded).toBe(1);
    expect(codeOf(() => joinedContent(document, document.pages[0]!))).toBe('limit-exceeded');
  });

  test('an object stream that inflates without end', () => {
    const objects = { ...onePage(), 8: flateStream('/Type/ObjStm/N 1/First 4', ' '.repeat(8e6)) };
    const file = `${make({ objects }).replace(/startxref[\s\S]*/, '')}`;
    expect(within(file, { maxDecodedStream: MEGABYTE })).toBe('limit-exceeded');
  });

  test('more pages than allowed', () => {
    const objects = { ...onePage(), 2: `<</Kids[${'3 0 R '.repeat(500)}]>>` };
    expect(within(make({ objects }), { maxPages: 400 })).toBe('limit-exceeded');
  });

  test('a page tree that doubles at every level', () => {
    const objects: Record<number, string> = { 1: '<</Pages 2 0 R>>' };
    for (let n = 2; n < 60; n++) objects[n] = `<</Kids[${n + 1} 0 R ${n + 1} 0 R]>>`;
    objects[60] = '<</Type/Page>>';
    expect(open(make({ objects })).pages.length).toBeLessThanOrEqual(2);
  });
});

describe('depth', () => {
  test.each([
    ['arrays', '['.repeat(200_000)],
    ['dictionaries', '<</A'.repeat(200_000)],
    ['both', '[<</A'.repeat(200_000)],
  ])('%s nested without end', (_, deep) => {
    const objects = { ...onePage(), 1: '<</Pages 2 0 R/V 9 0 R>>', 9: deep };
    expect(codeOf(() => use(open(make({ objects }))))).toBe('limit-exceeded');
  });

  test('parentheses nested without end are one string', () => {
    const deep = `${'('.repeat(200_000)}${')'.repeat(200_000)}`;
    const document = open(make({ objects: { ...onePage(), 1: `<</Pages 2 0 R/V${deep}>>` } }));
    expect(use(document).length).toBeGreaterThan(400);
  });

  test('a chain of a hundred thousand references', () => {
    const objects: Record<number, string> = { ...onePage(), 1: '<</Pages 2 0 R/V 10 0 R>>' };
    for (let n = 10; n < 100_010; n++) objects[n] = `[${n + 1} 0 R]`;
    const document = open(make({ objects }));
    expect(open(use(document)).pages.length).toBe(1);
    expect(unreachable(document)).toEqual([]);
  });
});

describe('cycles', () => {
  test('of references', () => {
    const objects = { ...onePage(), 1: '<</Pages 2 0 R/V 8 0 R>>', 8: '9 0 R', 9: '8 0 R' };
    const document = open(make({ objects }));
    expect(document.resolve(document.get(document.catalogRef))).toBeDefined();
    use(document);
  });

  test('of lengths, contents, kids and filters', () => {
    const objects = {
      1: '<</Pages 2 0 R>>',
      2: '<</Kids 2 0 R/Parent 2 0 R>>',
      3: '<</Type/Page/Contents 3 0 R>>',
      4: '<</Length 4 0 R/Filter 4 0 R>>\nstream\nq\nendstream',
    };
    expect(codeOf(() => open(make({ objects })))).toBe('no-pages');
    const page = { ...objects, 2: '<</Kids[3 0 R]>>', 3: '<</Type/Page/Contents 4 0 R>>' };
    use(open(make({ objects: page })));
  });

  test('an object stream inside itself, or inside another that is inside it', () => {
    const rows = [
      [2, 9, 0],
      [2, 8, 0],
    ].map(([kind, at, index]) => String.fromCharCode(kind!, at!, index!));
    const dict = `/Type/XRef/Size 10/Index[8 2]/W[1 1 1]/Root 1 0 R`;
    const file = `%PDF-1.5\n1 0 obj\n${stream(dict, rows.join(''))}\nendobj\nstartxref\n9\n%%EOF`;
    expect(codeOf(() => open(file))).toBe('file-truncated');
  });
});

describe('lying tables', () => {
  const withXref = (dict: string, data: string) => {
    const body = onePage('q Q');
    let file = '%PDF-1.5\n';
    for (const [number, object] of Object.entries(body))
      file += `${number} 0 obj\n${object}\nendobj\n`;
    return `${file}9 0 obj\n${flateStream(`/Type/XRef/Root 1 0 R${dict}`, data)}\nendobj\nstartxref\n${file.length}\n%%EOF`;
  };

  test.each([
    ['W of zeros', '/Size 9/W[0 0 0]'],
    ['W too wide', '/Size 9/W[1 100 1]'],
    ['W negative', '/Size 9/W[1 -2 1]'],
    ['an Index of thousands of millions', '/Size 9/W[1 2 1]/Index[0 9999999999 4 1]'],
    ['an Index that is negative or broken', '/Size 9/W[1 2 1]/Index[-5 10 0.5 3]'],
    ['a Size without end', '/Size 999999999999/W[1 2 1]'],
  ])('%s', (_, dict) => {
    const document = open(withXref(dict, '\x01\x00\x09\x00'.repeat(5000)));
    expect(document.pages.length).toBe(1);
    use(document);
  });

  test('a subsection that promises more than there is', () => {
    const file = make({ objects: onePage('q Q') }).replace('xref\n0 1\n', 'xref\n0 4294967295\n');
    expect(open(file).pages.length).toBe(1);
  });

  test('entries that all point into one long run of white space', () => {
    const space = ' '.repeat(2_000_000);
    const file = `${make({ objects: onePage('q Q') })}${space}`;
    const at = file.length - space.length + 10;
    const lines = `${String(at).padStart(10, '0')} 00000 n \n`.repeat(20_000);
    const table = `xref\n0 20000\n${lines}trailer\n<</Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
    expect(open(file + table).pages.length).toBe(1);
  });

  test('objects inside one another', () => {
    const count = 3000;
    let file = '%PDF-1.4\n';
    const lines: string[] = [];
    for (let n = 10; n < 10 + count; n++) {
      lines.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
      file += `${n} 0 obj (`;
    }
    file += 'x'.repeat(500_000);
    const plain = make({ objects: { ...onePage(), 1: `<</Pages 2 0 R/V[${refs(10, count)}]>>` } });
    const shift = plain.length;
    const moved = lines.map(
      (line) => `${String(Number(line.slice(0, 10)) + shift).padStart(10, '0')}${line.slice(10)}`,
    );
    const whole = plain + file;
    const prev = /startxref\n(\d+)/.exec(plain)![1];
    const table = `\nxref\n10 ${count}\n${moved.join('')}trailer\n<</Root 1 0 R/Prev ${prev}>>\nstartxref\n${whole.length + 1}\n%%EOF`;
    expect(codeOf(() => use(open(whole + table)))).toBe('limit-exceeded');
    expect(codeOf(() => outsideObjects(open(whole + table)))).toBe('limit-exceeded');
  });

  function refs(first: number, count: number): string {
    return Array.from({ length: count }, (_, i) => `${first + i} 0 R`).join(' ');
  }
});

test('a hundred thousand objects', () => {
  const objects: Record<number, string> = { ...onePage() };
  for (let n = 10; n < 100_010; n++) objects[n] = `<</N ${n}/S(text)>>`;
  objects[1] = `<</Pages 2 0 R/V[${Array.from({ length: 100_000 }, (_, i) => `${i + 10} 0 R`).join(' ')}]>>`;
  const document = open(make({ objects }));
  const again = open(use(document));
  expect([...again.refs()].length).toBeGreaterThan(100_000);
});

describe('any change to a file', () => {
  const seeds = [
    make({ objects: onePage('q BT /F1 9 Tf (Jan) Tj ET Q') }),
    text(
      save(
        new Rewrite(
          open(make({ objects: { ...onePage(), 1: '<</Pages 2 0 R/V[5 0 R]>>', 5: '(x)' } })),
        ),
        { objectStreams: true },
      ),
    ),
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(30),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }).map(text),
      fc.constantFrom(
        'endobj',
        'stream\n',
        '<<',
        '>>',
        ' 0 R',
        '/Length 99999999',
        '/Kids[2 0 R]',
        '/Prev 0',
        'obj',
        '(',
        '[',
        '4294967296',
      ),
    ),
  });

  test('gives a document whose copy is sound, or a refusal', () => {
    const known =
      /^(none|file-|not-a-pdf|no-pages|limit-exceeded|content-broken|filter-|encryption-|password-|object-)/;
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (seed, changes) => {
          let file = seed;
          for (const { at, remove, insert } of changes) {
            const from = Math.floor(at * file.length);
            file = file.slice(0, from) + insert + file.slice(from + remove);
          }
          const outcome = codeOf(() => {
            const document = open(file);
            const copy = open(save(new Rewrite(document)));
            expect(copy.pages.length).toBe(document.pages.length);
            expect(copy.findings.filter(({ code }) => code === 'xref-rebuilt')).toEqual([]);
            expect([...unreachable(copy), ...outsideObjects(copy)]).toEqual([]);
            use(document);
          });
          expect(outcome).toMatch(known);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
