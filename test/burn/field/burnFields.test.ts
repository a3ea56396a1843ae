import { describe, expect, it } from 'vitest';
import { arrayAt, dictAt, nameAt, type PDFDict, textAt } from '../../../redaction/pdf/objects.ts';
import { everything, scrub } from '../document/scrub.ts';
import { LOOKALIKE, type RemovalCase, SECRET, sevenTests } from '../document/sevenTests.ts';
import { type Parts, pageBurn, utf16, VISIBLE_1 } from '../document/smallPdf.ts';

const MARK = { x0: 100, y0: 600, x1: 200, y1: 612 };
const INSIDE = '/Rect[120 602 180 610]';
const OUTSIDE = '/Rect[300 300 350 350]';
const markOnPage1 = {
  removed: [],
  pages: (d: Parameters<typeof pageBurn>[0]) => [pageBurn(d, 1, [MARK])],
};

/** One field merged with its widget, and what the form has besides. */
const form = (field: string, rest = '', acro = '', objects: Parts['objects'] = {}): Parts => ({
  catalog: `/AcroForm<</Fields[50 0 R]/DA(/Helv 8 Tf)${acro}>>`,
  page1: '/Annots[50 0 R]',
  objects: { 50: `<</Type/Annot/Subtype/Widget${rest || OUTSIDE}${field}>>`, ...objects },
});

const visibleStays = { parts: {}, text: VISIBLE_1 };

const CASES: readonly RemovalCase[] = [
  {
    name: 'fields under a mark',
    failureClass: 45,
    scrubber: 'struck-fields',
    here: (text) => form(`/FT/Tx/T(${text})/V(${text})/DV(${text})/TU(${text})`, INSIDE),
    there: (text) => ({
      catalog: '/AcroForm<</Fields[50 0 R]/CO[51 0 R]>>',
      page1: '/Annots[51 0 R]',
      page2: '/Annots[52 0 R]',
      objects: {
        50: `<</FT/Tx/T(naam)/V(${text})/Kids[51 0 R 52 0 R]>>`,
        51: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${INSIDE}>>`,
        52: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${INSIDE}/AP<</N 53 0 R>>>>`,
        53: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', data: '% elders' },
      },
    }),
    lookalike: { parts: form(`/FT/Tx/T(naam)/V(${LOOKALIKE})`), text: LOOKALIKE },
    how: markOnPage1,
  },
  {
    name: 'values elsewhere that hold removed text',
    failureClass: 45,
    scrubber: 'field-values',
    besides: ['stray-strings'],
    here: (text) =>
      form(`/FT/Tx/T(naam)/V(${text})/DV ${utf16(text)}/TU(Naam van ${text})/MK<</CA(${text})>>`),
    there: (text) => form(`/FT/Ch/T(${text})/Opt[[(a)(${text})](b)]`),
    lookalike: { parts: form(`/FT/Ch/T(keuze)/Opt[(${LOOKALIKE})(b)]`), text: LOOKALIKE },
  },
  {
    name: 'rich values, mapping names and other captions',
    failureClass: 45,
    scrubber: 'field-scripts',
    besides: ['stray-strings'],
    here: (text) => form(`/FT/Tx/T(naam)/RV(<p>${text}</p>)/TM(${text})`),
    there: (text) => form('/FT/Tx/T(naam)/RV 60 0 R', '', '', { 60: { dict: '', data: text } }),
    lookalike: { parts: form('/FT/Btn/T(knop)/MK<</CA(Verzenden)>>'), text: 'Verzenden' },
  },
  {
    name: 'calculation and format scripts',
    failureClass: 45,
    scrubber: 'field-scripts',
    besides: ['scripts', 'stray-strings'],
    here: (text) => form(`/FT/Tx/T(naam)/AA<</C<</S/JavaScript/JS(${text})>>>>`),
    there: (text) =>
      form('/FT/Btn/T(knop)/A 60 0 R', '', '', { 60: `<</S/JavaScript/JS(${text})>>` }),
    lookalike: {
      parts: form(`/FT/Btn/T(knop)/A<</S/URI/URI(https://example.nl/${LOOKALIKE})>>`),
      text: LOOKALIKE,
    },
  },
  {
    name: 'XFA',
    failureClass: 45,
    scrubber: 'xfa',
    besides: ['stray-strings', 'misplaced-streams'],
    here: (text) =>
      form('/FT/Tx/T(naam)', '', '/XFA 60 0 R', { 60: { dict: '', data: `<xdp>${text}</xdp>` } }),
    there: (text) =>
      form('/FT/Tx/T(naam)', '', '/XFA[(preamble) 60 0 R]', { 60: { dict: '', data: text } }),
    lookalike: visibleStays,
  },
  {
    name: 'fields that no page shows',
    failureClass: 45,
    scrubber: 'fields-without-widget',
    besides: ['stray-strings', 'hidden-annotations'],
    here: (text) => ({
      catalog: '/AcroForm<</Fields[50 0 R]>>',
      objects: { 50: `<</FT/Tx/T(verborgen)/V(${text})>>` },
    }),
    there: (text) => ({
      catalog: '/AcroForm<</Fields[50 0 R]>>',
      page1: '/Annots[51 0 R]',
      objects: {
        50: '<</T(boven)/Kids[51 0 R]>>',
        51: `<</Type/Annot/Subtype/Widget/F 2${OUTSIDE}/Parent 50 0 R/FT/Tx/T(x)/V(${text})>>`,
      },
    }),
    lookalike: { parts: form(`/FT/Tx/T(zichtbaar)/V(${LOOKALIKE})`), text: LOOKALIKE },
    how: { removed: [] },
  },
  {
    name: 'signatures',
    failureClass: 39,
    scrubber: 'signatures',
    besides: ['stray-strings'],
    here: (text) =>
      form('/FT/Sig/T(handtekening)/V 60 0 R', '', '/SigFlags 3', {
        60: `<</Type/Sig/Name(${text})/Reason(${text})/Contents<00>/ByteRange[0 0 0 0]>>`,
      }),
    there: (text) => ({
      catalog: '/Perms<</DocMDP 60 0 R>>',
      objects: { 60: `<</Type/Sig/Name(${text})/Contents<00>>>` },
    }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'appearances for mouse and press',
    failureClass: 43,
    scrubber: 'annotation-appearances',
    besides: ['own-names'],
    here: (text) =>
      form('/FT/Btn/T(knop)/AP<</N 60 0 R/D 61 0 R>>', '', '', {
        60: look('knop'),
        61: look(text),
      }),
    there: (text) =>
      form('/FT/Btn/T(knop)/AP<</N 60 0 R/R 61 0 R>>', '', '', {
        60: look('knop'),
        61: look(text),
      }),
    lookalike: {
      parts: form('/FT/Btn/T(knop)/AP<</N 60 0 R>>', '', '', { 60: look(LOOKALIKE) }),
      text: LOOKALIKE,
    },
  },
];

function look(text: string): { dict: string; data: string } {
  return { dict: '/Type/XObject/Subtype/Form/BBox[0 0 60 8]/Resources<<>>', data: `% ${text}` };
}

sevenTests(CASES);

describe('fields', () => {
  it('renames a button state that holds removed text, in all places', () => {
    const { output } = scrub(
      form(
        `/FT/Btn/T(keuze)/V/${SECRET}/AS/${SECRET}/AP<</N<</${SECRET} 60 0 R/Off 60 0 R>>>>`,
        '',
        '',
        { 60: look('x') },
      ),
      { removed: [SECRET] },
    );
    const all = everything(output);
    expect(all).not.toContain(SECRET);
    const widget = output.resolve(
      arrayAt(output, output.pages[0]!.dict, 'Annots')!.get(0),
    ) as PDFDict;
    expect(nameAt(output, widget, 'AS')).toBe('gelakt');
    expect(
      dictAt(output, dictAt(output, widget, 'AP')!, 'N')!
        .keys()
        .map(String),
    ).toEqual(['/gelakt', '/Off']);
  });

  it('keeps the other buttons of a group when a mark takes one', () => {
    const { output } = scrub(
      {
        catalog: '/AcroForm<</Fields[50 0 R]>>',
        page1: '/Annots[51 0 R 52 0 R]',
        objects: {
          50: '<</FT/Btn/Ff 32768/T(groep)/Kids[51 0 R 52 0 R]>>',
          51: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${INSIDE}>>`,
          52: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${OUTSIDE}>>`,
        },
      },
      markOnPage1,
    );
    expect(arrayAt(output, output.pages[0]!.dict, 'Annots')!.size()).toBe(1);
    const acro = dictAt(output, output.catalog, 'AcroForm')!;
    const field = output.resolve(arrayAt(output, acro, 'Fields')!.get(0)) as PDFDict;
    expect(arrayAt(output, field, 'Kids')!.size()).toBe(1);
  });

  it('leaves the picture of a field elsewhere when a mark takes one of its widgets, not its value', () => {
    const { output } = scrub(
      {
        catalog: '/AcroForm<</Fields[50 0 R]>>',
        page1: '/Annots[51 0 R]',
        page2: '/Annots[52 0 R]',
        objects: {
          50: '<</FT/Tx/T(naam)/V(Waarde)/Kids[51 0 R 52 0 R]>>',
          51: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${INSIDE}>>`,
          52: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${OUTSIDE}/AP<</N 53 0 R>>>>`,
          53: look('Elders'),
        },
      },
      markOnPage1,
    );
    const all = everything(output);
    expect(all).not.toContain('Waarde');
    expect(all).toContain('Elders');
    expect(dictAt(output, output.catalog, 'AcroForm')).toBeUndefined();
    const stamp = output.resolve(
      arrayAt(output, output.pages[1]!.dict, 'Annots')!.get(0),
    ) as PDFDict;
    expect(nameAt(output, stamp, 'Subtype')).toBe('Stamp');
  });

  it('drops a form without fields', () => {
    const { output } = scrub({ catalog: '/AcroForm<</Fields[]/SigFlags 3>>' });
    expect(dictAt(output, output.catalog, 'AcroForm')).toBeUndefined();
  });

  it('keeps a visible signature field without its signature, and warns', () => {
    const { output, findings } = scrub(
      form('/FT/Sig/T(h)/V 60 0 R/AP<</N 61 0 R>>', '', '', {
        60: '<</Type/Sig/Name(x)>>',
        61: look('Getekend'),
      }),
    );
    expect(everything(output)).toContain('Getekend');
    expect(findings.map((f) => f.code)).toContain('signature-removed');
  });

  it('cleans a widget that the form does not know, and the fields above it', () => {
    const { output } = scrub(
      {
        page1: '/Annots[51 0 R]',
        objects: {
          50: `<</FT/Btn/T(boven)/V(${SECRET})/Kids[51 0 R]>>`,
          51: `<</Type/Annot/Subtype/Widget/Parent 50 0 R${OUTSIDE}/TU(${SECRET})>>`,
        },
      },
      { removed: [SECRET] },
    );
    expect(everything(output)).not.toContain(SECRET);
    const widget = output.resolve(
      arrayAt(output, output.pages[0]!.dict, 'Annots')!.get(0),
    ) as PDFDict;
    expect(textAt(output, widget, 'TU')).toBe('veld');
  });

  it.each([
    ['the page tree', '2 0 R'],
    ['the page', '3 0 R'],
    ['the catalog', '1 0 R'],
    ['a font', '20 0 R'],
    ['resources', '21 0 R'],
  ])('takes %s that a widget gives for its parent for no field', (_, parent) => {
    const { output } = scrub({
      page1: '/Annots[51 0 R 52 0 R]',
      resources: '/Font<</F9 20 0 R>>/XObject<</X0 22 0 R>>',
      content1: '/X0 Do BT /F9 12 Tf (Zichtbaar) Tj ET',
      objects: {
        20: '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
        21: '<</ExtGState<</G<</LW 2>>>>>>',
        22: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 21 0 R',
          data: '/G gs 0 0 1 1 re f',
        },
        51: `<</Type/Annot/Subtype/Widget/Parent ${parent}${OUTSIDE}>>`,
        52: `<</Type/Annot/Subtype/Widget/F 2/Parent ${parent}${OUTSIDE}>>`,
      },
    });
    expect(output.pages).toHaveLength(2);
    const all = everything(output);
    for (const name of ['Courier', 'X0', 'LW']) expect(all).toContain(name);
  });

  it('survives circles and deep nesting of fields', () => {
    const objects: Record<number, string> = { 50: '<</T(a)/Kids[50 0 R 1000 0 R]/Parent 50 0 R>>' };
    for (let i = 1000; i < 1400; i++)
      objects[i] = `<</T(b)/Parent ${i - 1} 0 R/Kids[${i + 1} 0 R 50 0 R]>>`;
    const { output } = scrub({ catalog: '/AcroForm<</Fields[50 0 R 50 0 R]>>', objects });
    expect(output.pages).toHaveLength(2);
  });
});
