import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../redaction/pdf/content/lexer.ts';
import { printObject, printOperation } from '../../redaction/pdf/normalForm.ts';
import { PDFRef } from '../../redaction/pdf/objects.ts';
import { outsideObjects } from '../../redaction/pdf/outside.ts';
import { unreachable, walkReachable } from '../../redaction/pdf/reachable.ts';
import { append, bytes, flateStream, make, onePage, open, startXref, stream } from './make.ts';

const kinds = (file: string) => outsideObjects(open(file)).map(({ kind }) => kind);
const outside = (file: string) =>
  outsideObjects(open(file)).map(({ start, end }) => file.slice(start, end).trim());

describe('what nothing leads to', () => {
  test('objects without a reference, and those only they lead to', () => {
    const objects = { ...onePage(), 7: '[8 0 R]', 8: '(x)', 9: '<</A 3 0 R>>' };
    const left = unreachable(open(make({ objects })));
    expect(left.map((ref) => ref.objectNumber)).toEqual([7, 8, 9]);
  });

  test('what the trailer names is reached', () => {
    const objects = { ...onePage(), 7: '<</Title(x)>>' };
    expect(unreachable(open(make({ objects, trailer: '/Root 1 0 R/Info 7 0 R' })))).toEqual([]);
  });

  test('the walk goes in the order of the references, each object once', () => {
    const objects = {
      ...onePage(),
      1: '<</Pages 2 0 R/V[9 0 R 8 0 R 9 0 R 77 0 R]>>',
      8: '(a)',
      9: '[8 0 R]',
    };
    const document = open(make({ objects }));
    const order: number[] = [];
    walkReachable(document, [document.catalogRef], (ref) => order.push(ref.objectNumber));
    expect(order).toEqual([1, 2, 3, 4, 9, 8]);
  });

  test('a visit that answers false leaves out what follows', () => {
    const document = open(make({ objects: onePage() }));
    const order: number[] = [];
    walkReachable(document, [document.catalogRef], (ref) => {
      order.push(ref.objectNumber);
      return ref !== PDFRef.of(3);
    });
    expect(order).toEqual([1, 2, 3]);
  });
});

describe('bytes outside objects', () => {
  const file = make({ objects: onePage() });

  test('none in a clean file', () => {
    expect(outsideObjects(open(file))).toEqual([]);
  });

  test('before the header, between objects, after the end', () => {
    expect(kinds(`junk\n${file}`)).toEqual(['before-header']);
    expect(kinds(`${file}secret`)).toEqual(['after-end']);
    expect(outside(`${file}\nsecret words\n`)).toEqual(['secret words']);
    const between = make({
      objects: { ...onePage(), 4: `${stream('', 'q')}\nendobj\n% secret\n` },
    });
    expect(outside(between)[0]).toContain('% secret');
  });

  test('what an earlier revision said', () => {
    const second = append(file, { 4: stream('', 'new') }, `/Root 1 0 R/Prev ${startXref(file)}`);
    expect(outside(second).join()).toContain('q Q');
  });

  test('an object stream with a copy that the table looks for elsewhere', () => {
    const objects = {
      ...onePage(),
      8: flateStream('/Type/ObjStm/N 2/First 8', `${'1 0 5 30<</Pages 2 0 R>>'.padEnd(38)}(x)`),
    };
    const first = make({ objects });
    const rows = '\x02\x00\x08\x01\x02\x00\x08\x00';
    const at = first.length;
    const dict = `/Type/XRef/Size 10/W[1 2 1]/Index[5 1 6 1]/Root 1 0 R/Prev ${startXref(first)}`;
    const whole = `${first}9 0 obj\n${stream(dict, rows)}\nendobj\nstartxref\n${at}\n%%EOF\n`;
    expect(kinds(whole)).toContain('stale-object');
  });
});

test('the normal form of an object and of operations', () => {
  const objects = { ...onePage(), 9: '<</Z[1 -2.5/N(a\\))]/A<</B null/C<00ff>>>/S 4 0 R>>' };
  const document = open(make({ objects }));
  expect(printObject(document.get(PDFRef.of(9)))).toBe(
    [
      '<<',
      '  /A <<',
      '    /B null',
      '    /C <00ff>',
      '  >>',
      '  /S 4 0 R',
      '  /Z [1 -2.5 /N (a\\))]',
      '>>',
    ].join('\n'),
  );
  expect(printObject(document.get(PDFRef.of(4)))).toBe('<<\n  /Length 3\n>> stream of 3 bytes');
  const content = '/P <</MCID 0>> BDC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC';
  expect(operationsOf(bytes(content)).map(printOperation)).toEqual([
    '0 /P <</MCID 0>> BDC',
    '1 <</BitsPerComponent 8 /ColorSpace /DeviceGray /Height 1 /Width 1>> 1 bytes BI',
    '2 EMC',
  ]);
});
