import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexContent, operationsOf } from '../../redaction/pdf/content/lexer.ts';
import type { StringOperand } from '../../redaction/pdf/content/operation.ts';
import { printOperand, printOperation } from '../../redaction/pdf/normalForm.ts';
import { bytes, codeOf, text } from './make.ts';

function printed(content: string): string[] {
  return operationsOf(bytes(content)).map(printOperation);
}

function operand(content: string): string {
  return printOperand(operationsOf(bytes(`${content} x`))[0]!.operands[0]!);
}

describe('operands', () => {
  test.each([
    ['12', '12'],
    ['-0.5', '-0.5'],
    ['+3', '3'],
    ['.25', '0.25'],
    ['4.', '4'],
    ['--5', '-5'],
    ['5-3', '53'],
    ['-', '0'],
    ['0.1234567890123456789', '0.1234567890123456'],
    ['123456789012', '123456789012'],
    ['true', 'true'],
    ['null', 'null'],
    ['/Name', '/Name'],
    ['/A#20B', '/A B'],
    ['/', '/'],
    ['(a(b)c)', '(a\\(b\\)c)'],
    ['(a\\)b)', '(a\\)b)'],
    ['(\\101\\7x)', '<410778>'],
    ['(\\053)', '(+)'],
    ['(a\\\r\nb)', '(ab)'],
    ['(a\rb)', '<610a62>'],
    ['(a\\zb)', '(azb)'],
    ['<41 4>', '(A@)'],
    ['<>', '()'],
    ['[1 (a) /B [2] ]', '[1 (a) /B [2]]'],
    ['<</A 1/B<</C(x)>>>>', '<</A 1 /B <</C (x)>>>>'],
    ['<</A 1 /B>>', '<</A 1>>'],
  ])('%s reads as %s', (content, expected) => {
    expect(operand(content)).toBe(expected);
  });

  test('a second point starts a new number', () => {
    expect(printed('1.2.3 m')).toEqual(['0 1.2 0.3 m']);
  });

  test('a string knows where it stands, delimiters included', () => {
    const [operation] = operationsOf(bytes('  [(ab) <4142>] TJ'));
    const strings = operation!.operands[0] as readonly StringOperand[];
    expect([strings[0]!.start, strings[0]!.end, strings[0]!.hex]).toEqual([3, 7, false]);
    expect([strings[1]!.start, strings[1]!.end, strings[1]!.hex]).toEqual([8, 14, true]);
  });
});

describe('operations', () => {
  test('spans go from the first operand to just after the operator', () => {
    const content = "q % comment\n 1 0 0 1 5 5 cm\n(x)Tj(y)' Q";
    const spans = operationsOf(bytes(content)).map((o) => content.slice(o.start, o.end));
    expect(spans).toEqual(['q', '1 0 0 1 5 5 cm', '(x)Tj', "(y)'", 'Q']);
  });

  test('all show operators, and tokens without space between them', () => {
    expect(printed('/F1 12Tf[(a)-20(b)]TJ(c)Tj(d)\' 1 2(e)" T*')).toEqual([
      '0 /F1 12 Tf',
      '1 [(a) -20 (b)] TJ',
      '2 (c) Tj',
      "3 (d) '",
      '4 1 2 (e) "',
      '5 T*',
    ]);
  });

  test('operands without an operator and stray delimiters are passed over', () => {
    expect(printed('] >> ) q } 1 2')).toEqual(['0 q']);
  });

  test('an unclosed string ends with the stream', () => {
    expect(printed('q (abc')).toEqual(['0 q']);
  });

  test('visiting stops when told', () => {
    const seen: string[] = [];
    lexContent(bytes('q Q BT ET'), (operation) => seen.push(operation.operator) < 2);
    expect(seen).toEqual(['q', 'Q']);
  });

  test('Tc inside the array of a TJ is passed over, any other operator is refused', () => {
    expect(printed('[(a) 5 Tc (b)] TJ')).toEqual(['0 [(a) 5 (b)] TJ']);
    expect(codeOf(() => printed('[(a) Tj (b)] TJ'))).toBe('content-broken');
    expect(codeOf(() => printed('[(a) Tc q Q'))).toBe('content-broken');
    expect(codeOf(() => printed('<4z1> Tj'))).toBe('content-broken');
    for (const number of ['6.12e-17', '1E5', '-1.e+3'])
      expect(codeOf(() => printed(`1 ${number} 0 1 72 700 cm`))).toBe('content-broken');
    expect(printed('5 0ET 1 0EMC')).toHaveLength(2);
  });

  test('absurd nesting is refused', () => {
    expect(codeOf(() => printed('['.repeat(100_000)))).toBe('limit-exceeded');
    expect(codeOf(() => printed('<</A'.repeat(100_000)))).toBe('limit-exceeded');
  });
});

describe('inline images', () => {
  function image(dict: string, data: string): string[] {
    const operations = operationsOf(bytes(`q BI ${dict} ID ${data} EI Q`));
    expect(operations.map((o) => o.operator)).toEqual(['q', 'BI', 'Q']);
    const { inlineImage } = operations[1]!;
    return [printOperation(operations[1]!), text(inlineImage!.data)];
  }

  test('abbreviations are expanded, unfiltered data has the length its size tells', () => {
    expect(image('/W 2 /H 2 /BPC 8 /CS /G', 'a EI')).toEqual([
      '1 <</BitsPerComponent 8 /ColorSpace /DeviceGray /Height 2 /Width 2>> 4 bytes BI',
      'a EI',
    ]);
  });

  test('the data of a mask, rows padded to bytes', () => {
    expect(image('/W 9 /H 2 /IM true', '\x00EI ')[1]).toBe('\x00EI ');
  });

  test('EI right behind the data counts where the content ends with it', () => {
    const glued = (rest: string) => () => operationsOf(bytes(`BI /F /CCF ID xEIy@EI${rest}`));
    expect(glued('')().map(({ inlineImage }) => inlineImage?.data.length)).toEqual([5]);
    expect(glued(' \n')()).toHaveLength(1);
    expect(glued(' Q')).toThrow(expect.objectContaining({ code: 'content-broken' }));
  });

  test.each([
    ['that stand in their own lines', 'EI Q BT (a) Tj ET q BI /F /CCF ID y\nEI\nQ'],
    ['right behind the data at the end', 'EI Q BT (a) Tj ET q BI /F /CCF ID y@EI'],
    ['and that other content follows at once', 'EIQ BT (a) Tj ET q BI /F /CCF ID y@EI'],
    ['with an operator that is none', 'EI/x gs niets (a) Tj ET q BI /F /CCF ID y@ EI'],
    ['with an operator that is none in front', 'EI niets BT (a) Tj ET BI /F /CCF ID y@ EI'],
  ])('content between two images is no data of the first: marks %s', (_, rest) => {
    const read = () => operationsOf(bytes(`q BI /F /CCF ID x@${rest}`));
    expect(read).toThrow(expect.objectContaining({ code: 'content-broken' }));
  });

  test('EI inside compressed data is no end when no content follows', () => {
    expect(image('/W 9 /H 9 /F /Fl', 'x\x9c EI \x01\x02 EI\x80')[1]).toBe(
      'x\x9c EI \x01\x02 EI\x80',
    );
  });

  test('filters that mark their end', () => {
    expect(image('/F /AHx', '4142 EI 43>')[1]).toBe('4142 EI 43>');
    expect(image('/F [/A85 /Fl]', 'ab EI Q~>')[1]).toBe('ab EI Q~>');
    expect(image('/F /RL', '\x03 EI \x80')[1]).toBe('\x03 EI \x80');
    const jpeg = '\xff\xd8\xff\xe0\x00\x06 EI \xff\xdazz EI \xff\x00\xff\xd9';
    expect(image('/F /DCT', jpeg)[1]).toBe(jpeg);
  });

  test('a Length is believed when EI follows it', () => {
    expect(image('/F /Fl /L 6', 'a EI \x01')[1]).toBe('a EI \x01');
    expect(image('/F /Fl /L 60', 'abc')[1]).toBe('abc');
  });

  test('but not that content is data: viewers end the image where its own data end', () => {
    expect(codeOf(() => printed('BI /F /CCF /L 14 ID x@ EI Q (a) Tj\nEI Q'))).toBe(
      'content-broken',
    );
    const sized = operationsOf(bytes('BI /W 8 /H 1 /IM true /L 15 ID x EI Q (a) Tj x\nEI Q'));
    expect(sized.map((o) => o.operator)).toEqual(['BI', 'Q', 'Tj', 'x', 'EI', 'Q']);
  });

  test('an image without end is refused', () => {
    expect(codeOf(() => printed('BI /W 1 /H 1 ID abc'))).toBe('content-broken');
    expect(codeOf(() => printed('BI /W 1 q Q'))).toBe('content-broken');
  });
});

describe('any bytes', () => {
  const chunk = fc.oneof(
    fc.constantFrom(
      '(',
      ')',
      '<',
      '>',
      '<<',
      '>>',
      '[',
      ']',
      '/',
      '%',
      '{',
      '\\',
      'BI ',
      ' ID ',
      ' EI ',
    ),
    fc.constantFrom('q ', 'Q\n', '1 0 0 1 2 3 cm ', 'BT ', '/F1 9 Tf ', '(a)Tj ', '[<41>-3(b)]TJ '),
    fc.uint8Array({ maxLength: 6 }).map(text),
  );

  test('give operations in order, or a refusal, never anything else', () => {
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 60 }), (chunks) => {
        const content = bytes(chunks.join(''));
        let last = 0;
        try {
          operationsOf(content).forEach((operation, i) => {
            expect(operation.ordinal).toBe(i);
            expect(operation.start).toBeGreaterThanOrEqual(last);
            expect(operation.end).toBeGreaterThan(operation.start);
            last = operation.end;
          });
          expect(last).toBeLessThanOrEqual(content.length);
        } catch (error) {
          expect(['content-broken', 'limit-exceeded']).toContain((error as { code: string }).code);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what is printed reads back as the same strings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
        const hex = [...data].map((b) => b.toString(16).padStart(2, '0')).join('');
        const literal = [...data].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join('');
        for (const content of [`<${hex}> Tj`, `(${literal}) Tj`]) {
          const string = operationsOf(bytes(content))[0]!.operands[0] as StringOperand;
          expect([...string.bytes]).toEqual([...data]);
        }
      }),
    );
  });
});
