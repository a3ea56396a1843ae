import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printObject } from '../../redaction/pdf/normalForm.ts';
import {
  key,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '../../redaction/pdf/objects.ts';
import { outsideObjects } from '../../redaction/pdf/outside.ts';
import { unreachable } from '../../redaction/pdf/reachable.ts';
import { Rewrite } from '../../redaction/pdf/rewrite.ts';
import { save } from '../../redaction/pdf/save.ts';
import { append, bytes, codeOf, make, onePage, open, startXref, stream, text } from './make.ts';

const SECRET = 'Jan Voorbeeld';

function saved(file: string | Uint8Array, edit: (rewrite: Rewrite) => void = () => {}): string {
  const rewrite = new Rewrite(open(file));
  edit(rewrite);
  return text(save(rewrite));
}

/** The file with every stream decoded in place of its compressed bytes. */
function decoded(file: string): string {
  const document = open(bytes(file));
  const objects = [...document.refs()].map((ref) => {
    const object = document.get(ref);
    const data =
      object !== undefined && 'contents' in object ? document.decode(object as never) : [];
    return `${printObject(object)} ${String.fromCharCode(...data)}`;
  });
  return `${file}\n${objects.join('\n')}`;
}

describe('what is not reachable is not written', () => {
  test.each(['1.4', '1.7'])('unreferenced objects (version %s)', (version) => {
    const file = make({ version, objects: { ...onePage(), 9: `(${SECRET})`, 10: '<</A 9 0 R>>' } });
    expect(decoded(saved(file))).not.toContain(SECRET);
  });

  test('earlier revisions', () => {
    const first = make({ objects: onePage(`(${SECRET}) Tj`) });
    const second = append(first, { 4: stream('', 'q Q') }, `/Root 1 0 R/Prev ${startXref(first)}`);
    const out = saved(second);
    expect(decoded(out)).not.toContain(SECRET);
    expect(out.match(/startxref/g)).toHaveLength(1);
    expect(open(out).revisions).toBe(1);
  });

  test('old copies in object streams, bytes between objects, before and after the file', () => {
    const file = make({ objects: onePage() }).replace('2 0 obj', `% ${SECRET}\n2 0 obj`);
    expect(saved(`${SECRET}\n${file}${SECRET}`)).not.toContain(SECRET);
  });

  test('Info and custom keys of the old trailer', () => {
    const objects = { ...onePage(), 9: `<</Author(${SECRET})>>` };
    const file = make({
      objects,
      trailer: `/Root 1 0 R/Info 9 0 R/Own(${SECRET})/ID[(${SECRET})(x)]`,
    });
    expect(decoded(saved(file))).not.toContain(SECRET);
  });

  test('what a rewrite drops or replaces', () => {
    const file = make({ objects: { ...onePage(`(${SECRET}) Tj`), 9: `(${SECRET})` } });
    const out = saved(file, (rewrite) => {
      rewrite.replace(PDFRef.of(4), rewrite.stream(rewrite.dict({}), bytes('q Q')));
      rewrite.editDict(PDFRef.of(1))!.set(key('Gone'), PDFRef.of(9));
      rewrite.drop(PDFRef.of(9));
    });
    expect(decoded(out)).not.toContain(SECRET);
    expect(out).not.toContain('Gone');
  });

  test('nothing is left over in the output', () => {
    for (const version of ['1.4', '1.7']) {
      const document = open(saved(make({ version, objects: { ...onePage(), 9: '(x)' } })));
      expect(unreachable(document)).toEqual([]);
      expect(outsideObjects(document)).toEqual([]);
    }
  });
});

describe('what is reachable is written as it was', () => {
  test('streams keep their bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        const out = open(saved(make({ objects: onePage(text(data)) })));
        expect(out.decode(out.pages[0]!.contents[0]!)).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });

  test('strings keep their bytes, names their spelling, numbers their value', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 30 }),
        fc.uint8Array({ maxLength: 10 }).map((name) => name.map((byte) => byte || 1)),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (data, name, number) => {
          const escaped = [...name].map((b) => `#${b.toString(16).padStart(2, '0')}`).join('');
          const octal = [...data].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join('');
          const value = `[(${octal})/${escaped} ${number.toFixed(4)}<${Buffer.from(data).toString('hex')}>]`;
          const file = make({ objects: { ...onePage(), 1: `<</Pages 2 0 R/V ${value}>>` } });
          const read = (source: string) => printObject(open(source).catalog.get(key('V')));
          expect(read(saved(file))).toBe(read(file));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('literal strings as other programs write them', () => {
    const strings = [
      '(a(b)c)',
      '(\\()',
      '(\\\\)',
      '(\\)x)',
      '(a\rb)',
      '(\xff\xfe)',
      '()',
      '<>',
      '<4>',
    ];
    const file = make({ objects: { ...onePage(), 1: `<</Pages 2 0 R/V[${strings.join('')}]>>` } });
    const read = (source: string) => printObject(open(source).catalog.get(key('V')));
    expect(read(saved(file))).toBe(read(file));
  });

  test('an empty name before a number stays a name', () => {
    const file = make({ objects: { ...onePage(), 1: '<</Pages 2 0 R/ 5/V[/ 5 0]>>' } });
    const document = open(saved(file));
    expect(printObject(document.catalog)).toContain('/ 5');
    expect(printObject(document.catalog.get(key('V')))).toBe('[/ 5 0]');
  });

  test('saving twice gives the same bytes, with the same ID', () => {
    const file = make({ objects: onePage() });
    const once = saved(file);
    expect(saved(file)).toBe(once);
    expect(saved(once)).toBe(once);
    expect(saved(make({ objects: onePage('q q Q Q') }))).not.toContain(
      /\/ID\[<(\w+)>/.exec(once)![1],
    );
  });

  test('dangling references are null in arrays and no entries in dictionaries', () => {
    const file = make({
      objects: { ...onePage(), 1: '<</Pages 2 0 R/V[7 0 R 1]/W 7 0 R/N null>>' },
    });
    const { catalog } = open(saved(file));
    expect(printObject(catalog.get(key('V')))).toBe('[null 1]');
    expect([catalog.has(key('W')), catalog.keys().includes(key('N'))]).toEqual([false, false]);
  });

  test('references through references lead to the object', () => {
    const objects = {
      ...onePage(),
      1: '<</Pages 2 0 R/V 7 0 R/W 9 0 R>>',
      7: '8 0 R',
      8: '(x)',
      9: '9 0 R',
    };
    const document = open(saved(make({ objects })));
    expect(printObject(document.resolve(document.catalog.get(key('V'))))).toBe('(x)');
    expect(document.catalog.has(key('W'))).toBe(false);
  });

  test('a Length in an object of its own becomes direct', () => {
    const objects = { ...onePage(), 4: '<</Length 5 0 R>>\nstream\nq Q\nendstream', 5: '3' };
    const document = open(saved(make({ objects })));
    expect(printObject(document.pages[0]!.contents[0])).toContain('/Length 3');
  });
});

describe('form of the file', () => {
  test('object streams from 1.5 on, a table up to 1.4 and for PDF/A-1', () => {
    const objects: Record<number, string> = { ...onePage() };
    for (let n = 10; n < 400; n++) objects[n] = `<</Number ${n}/Next ${n + 1} 0 R>>`;
    objects[1] = '<</Type/Catalog/Pages 2 0 R/First 10 0 R/Metadata 9 0 R>>';
    objects[9] = stream('/Type/Metadata', '<x><pdfaid:part>2</pdfaid:part></x>');
    const modern = saved(make({ version: '1.7', objects }));
    expect(modern).toContain('/Type/ObjStm');
    expect(modern.length).toBeLessThan(saved(make({ version: '1.4', objects })).length / 2);
    expect(saved(make({ version: '1.4', objects }))).toMatch(/^%PDF-1\.4\n[\s\S]*\nxref\n0 /);
    objects[9] = stream('/Type/Metadata', "<x pdfaid:part='1'/>");
    expect(saved(make({ version: '1.7', objects }))).not.toContain('/ObjStm');
  });

  test('a header, a binary comment, and no Encrypt', () => {
    const out = saved(make({ version: '1.6', objects: onePage() }));
    expect(out.startsWith('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n')).toBe(true);
  });

  test('Info of the rewrite is written', () => {
    const out = saved(make({ objects: onePage() }), (rewrite) => {
      const info = rewrite.dict({ Title: PDFHexString.fromText('Besluit') });
      rewrite.trailer.set('Info', rewrite.add(info));
    });
    const document = open(out);
    const info = document.resolve(document.trailer.get(key('Info'))) as PDFDict;
    expect(printObject(info)).toContain('/Title');
  });

  test('many objects: numbers without holes, in the order of reachability', () => {
    const objects: Record<number, string> = { ...onePage() };
    for (let n = 100; n < 3000; n++) objects[n] = `[${n + 1} 0 R (${n})]`;
    objects[1] = '<</Pages 2 0 R/V 100 0 R>>';
    const document = open(saved(make({ objects })));
    let value = document.resolve(document.catalog.get(key('V')));
    let count = 0;
    while (value !== undefined) {
      count++;
      value = document.resolve((value as unknown as { get(i: number): PDFRef }).get(0));
    }
    expect(count).toBe(2900);
    expect(unreachable(document)).toEqual([]);
  });
});

describe('mistakes of the caller are caught', () => {
  test('unbalanced parentheses in a literal string', () => {
    const out = saved(make({ objects: onePage() }), (rewrite) => {
      rewrite.editDict(PDFRef.of(1))!.set(key('V'), PDFString.of('a)b(\\'));
    });
    expect(printObject(open(out).catalog.get(key('V')))).toBe('(a\\)b\\(\\\\)');
  });

  test('text that was not encoded, and dictionaries inside themselves', () => {
    const edit = (change: (catalog: PDFDict, rewrite: Rewrite) => void) => () =>
      saved(make({ objects: onePage() }), (rewrite) => {
        change(rewrite.editDict(PDFRef.of(1))!, rewrite);
      });
    expect(codeOf(edit((catalog) => catalog.set(key('V'), PDFString.of('€'))))).toBe(
      'engine-defect',
    );
    expect(codeOf(edit((catalog) => catalog.set(key('V'), catalog)))).toBe('engine-defect');
  });

  test('a stream that stands where a reference should gets a number', () => {
    const out = saved(make({ objects: onePage() }), (rewrite) => {
      const added = rewrite.stream(rewrite.dict({ A: PDFNumber.of(1) }), bytes('x'));
      rewrite.editDict(PDFRef.of(1))!.set(PDFName.of('V'), added);
    });
    const document = open(out);
    expect(printObject(document.resolve(document.catalog.get(key('V'))))).toContain('/A 1');
  });
});
