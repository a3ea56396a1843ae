import { describe, expect, it } from 'vitest';
import { readNumberTree } from '../../../redaction/burn/document/nameTree.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import {
  arrayAt,
  dictAt,
  key,
  nameAt,
  numberAt,
  PDFArray,
  PDFDict,
  PDFNumber,
  type PDFRef,
  textAt,
} from '../../../redaction/pdf/objects.ts';
import { everything, type Scrubbed, type ScrubOptions, scrub } from '../document/scrub.ts';
import { LOOKALIKE, type RemovalCase, SECRET, sevenTests } from '../document/sevenTests.ts';
import { type Parts, pageBurn, type Struck, VISIBLE_1 } from '../document/smallPdf.ts';

const MARK = { x0: 100, y0: 600, x1: 200, y1: 612 };
const TWO =
  '/P<</MCID 0>>BDC BT /F1 12 Tf (Een) Tj ET EMC /P<</MCID 1>>BDC BT /F1 12 Tf (Twee) Tj ET EMC';

interface Tree {
  /** Entries of: the root, the document element 31, the paragraphs 32 (MCID 0) and 33 (MCID 1), both on page 1. */
  readonly root?: string;
  readonly top?: string;
  readonly first?: string;
  readonly second?: string;
  readonly firstType?: string;
  readonly kids?: string;
  readonly objects?: Parts['objects'];
  readonly page1?: string;
}

function tagged(tree: Tree): Parts {
  const { first = '', second = '', firstType = 'P' } = tree;
  return {
    catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 30 0 R/Lang(nl)',
    page1: `/StructParents 0${tree.page1 ?? ''}`,
    content1: TWO,
    objects: {
      30: `<</Type/StructTreeRoot/K 31 0 R/ParentTree<</Nums[0[32 0 R 33 0 R]]>>/ParentTreeNextKey 1${tree.root ?? ''}>>`,
      31: `<</Type/StructElem/S/Document/P 30 0 R/K${tree.kids ?? '[32 0 R 33 0 R]'}${tree.top ?? ''}>>`,
      32: `<</Type/StructElem/S/${firstType}/P 31 0 R/Pg 3 0 R/K 0${first}>>`,
      33: `<</Type/StructElem/S/P/P 31 0 R/Pg 3 0 R/K[1]${second}>>`,
      ...tree.objects,
    },
  };
}

const struck = (...mcids: Struck[]): ScrubOptions => ({
  removed: [],
  pages: (d) => [pageBurn(d, 1, [MARK], mcids)],
});
const firstStruck = struck({ mcid: 0 });
const visibleStays = { parts: {}, text: VISIBLE_1 };

const CASES: readonly RemovalCase[] = [
  {
    name: 'ActualText, Alt, E, T of the element that lost text and of all above it',
    failureClass: 48,
    scrubber: 'struck-structure',
    here: (text) => tagged({ first: `/ActualText(${text})/Alt(${text})/E(${text})/T(${text})` }),
    there: (text) => tagged({ top: `/ActualText(${text})/Alt(${text})/E(${text})/T(${text})` }),
    lookalike: { parts: tagged({ second: `/ActualText(${LOOKALIKE})` }), text: LOOKALIKE },
    how: firstStruck,
  },
  {
    name: 'the same on an element that only the parent tree names',
    failureClass: 48,
    scrubber: 'struck-structure',
    here: (text) =>
      tagged({
        kids: '[34 0 R 33 0 R]',
        objects: { 30: ROOT_34, 34: `<</S/P/P 31 0 R/Pg 3 0 R/ActualText(${text})/K 7>>` },
      }),
    there: (text) =>
      tagged({
        kids: '[34 0 R 33 0 R]',
        objects: { 30: ROOT_34, 34: `<</S/P/P 31 0 R/T(${text})/Pg 3 0 R/K 9>>` },
      }),
    lookalike: { parts: tagged({ second: `/Alt(${LOOKALIKE})` }), text: LOOKALIKE },
    how: firstStruck,
  },
  {
    name: 'structure text elsewhere that holds removed text',
    failureClass: 48,
    scrubber: 'structure-text',
    besides: ['stray-strings'],
    here: (text) => tagged({ second: `/ActualText(de heer ${text})` }),
    there: (text) => tagged({ second: `/Alt(${text})/E(${text})/T(${text})` }),
  },
  {
    name: 'structure text of elements without content',
    failureClass: 48,
    scrubber: 'structure-text',
    here: (text) =>
      tagged({
        kids: '[32 0 R 33 0 R 34 0 R]',
        objects: { 34: `<</S/P/P 31 0 R/ActualText(${text})>>` },
      }),
    there: (text) =>
      tagged({
        kids: '[32 0 R 33 0 R 34 0 R]',
        objects: { 34: `<</S/Span/P 31 0 R/K[]/E(${text})>>` },
      }),
    lookalike: { parts: tagged({ second: `/E(${LOOKALIKE})` }), text: LOOKALIKE },
    how: { removed: [] },
  },
  {
    name: 'identifiers',
    failureClass: 48,
    scrubber: 'structure-ids',
    besides: ['stray-strings', 'structure-attributes'],
    here: (text) => tagged({ first: `/ID(${text})`, root: `/IDTree<</Names[(${text})32 0 R]>>` }),
    there: (text) => tagged({ second: `/ID(${text})/A<</O/Table/Headers[(${text})]>>` }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'user properties and attributes of other formats',
    failureClass: 49,
    scrubber: 'structure-attributes',
    besides: ['stray-strings'],
    here: (text) => tagged({ first: `/A<</O/UserProperties/P[<</N(Naam)/V(${text})>>]>>` }),
    there: (text) =>
      tagged({ second: `/A[<</O/CSS-2.00/color(${text})>> 0 <</O/PrintField/Desc(${text})>>]` }),
    lookalike: { parts: tagged({ first: '/A<</O/Layout/Placement/Block>>' }), text: 'Placement' },
    how: { removed: [] },
  },
  {
    name: 'summaries of tables that lost text',
    failureClass: 49,
    scrubber: 'structure-attributes',
    besides: ['stray-strings', 'struck-structure'],
    here: (text) => tagged({ top: `/A<</O/Table/Summary(${text})>>` }),
    there: (text) => tagged({ first: `/A[<</O/Table/Short(${text})>>]` }),
    lookalike: {
      parts: tagged({ second: `/A<</O/Table/Summary(${LOOKALIKE})>>` }),
      text: LOOKALIKE,
    },
    how: firstStruck,
  },
  {
    name: 'associated files of elements',
    failureClass: 57,
    scrubber: 'attachments',
    besides: ['stray-strings', 'unknown-keys'],
    here: (text) => tagged({ first: `/AF[<</F(${text})>>]` }),
    there: (text) => tagged({ root: `/AF[<</F(${text})>>]` }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'role and class maps',
    failureClass: 50,
    scrubber: 'structure-names',
    besides: ['stray-strings'],
    here: (text) => tagged({ firstType: text, root: `/RoleMap<</${text}/P>>` }),
    there: (text) =>
      tagged({
        first: `/C/${text}`,
        root: `/ClassMap<</${text}<</O/Layout/TextAlign/Start>>>>/RoleMap<</Oud${text}/P>>`,
      }),
    lookalike: {
      parts: tagged({ firstType: 'Textbody', root: '/RoleMap<</Textbody/P>>' }),
      text: 'Textbody',
    },
    how: { removed: [] },
  },
  {
    name: 'namespaces',
    failureClass: 51,
    scrubber: 'structure-namespaces',
    besides: ['stray-strings'],
    here: (text) =>
      tagged({
        root: '/Namespaces[60 0 R]',
        first: '/NS 60 0 R',
        objects: { 60: `<</Type/Namespace/NS(http://example.nl/${text})>>` },
      }),
    there: (text) =>
      tagged({
        root: '/Namespaces[60 0 R]',
        objects: { 60: `<</NS(http://iso.org/pdf2/ssn)/Schema<</F(${text})>>>>` },
      }),
    lookalike: {
      parts: tagged({
        root: '/Namespaces[60 0 R]',
        objects: { 60: '<</NS(http://iso.org/pdf2/ssn)>>' },
      }),
      text: 'http://iso.org/pdf2/ssn',
    },
    how: { removed: [] },
  },
  {
    name: 'namespaces that the root does not list',
    failureClass: 51,
    scrubber: 'structure-namespaces',
    besides: ['stray-strings'],
    here: (text) =>
      tagged({ first: `/NS<</NS(http://example.nl/${text})/RoleMapNS<</${text}[/P]>>>>` }),
    there: (text) =>
      tagged({ first: '/NS 60 0 R', objects: { 60: `<</NS(http://example.nl/${text})>>` } }),
    lookalike: {
      parts: tagged({ first: '/NS<</NS(http://iso.org/pdf2/ssn)>>' }),
      text: 'http://iso.org/pdf2/ssn',
    },
    how: { removed: [] },
  },
  {
    name: 'elements about pages that are not shown',
    failureClass: 34,
    scrubber: 'detached-structure',
    besides: ['structure-text', 'page-tree'],
    here: (text) =>
      tagged({
        kids: '[32 0 R 34 0 R]',
        objects: { 34: `<</S/P/P 31 0 R/Pg 40 0 R/K 0/ActualText(${text})>>`, 40: STRAY_PAGE },
      }),
    there: (text) =>
      tagged({
        kids: '[32 0 R 34 0 R]',
        objects: {
          34: '<</S/Sect/P 31 0 R/K 35 0 R>>',
          35: `<</S/P/P 34 0 R/K<</Type/MCR/Pg 40 0 R/MCID 0>>/T(${text})>>`,
          40: STRAY_PAGE,
        },
      }),
    lookalike: { parts: tagged({ second: `/T(${LOOKALIKE})` }), text: LOOKALIKE },
    how: { removed: [] },
  },
  {
    name: 'streams that only the structure still names',
    failureClass: 34,
    scrubber: 'detached-structure',
    here: (text) =>
      tagged({
        first: '/X 0',
        objects: {
          32: '<</S/P/P 31 0 R/Pg 3 0 R/K[0<</Type/MCR/Stm 60 0 R/MCID 4>>]>>',
          60: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]', data: `% ${text}` },
        },
      }),
    there: (text) =>
      tagged({
        objects: {
          32: '<</S/P/P 31 0 R/Pg 3 0 R/K[0<</Type/OBJR/Obj 60 0 R>>]>>',
          60: {
            dict: '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
            data: text,
          },
        },
      }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'annotations that only the structure still names, in place or by reference',
    failureClass: 34,
    scrubber: 'detached-structure',
    here: (text) =>
      tagged({
        objects: {
          32: '<</S/P/P 31 0 R/Pg 3 0 R/K[0<</Type/OBJR/Obj 60 0 R>>]>>',
          60: linkTo(text),
        },
      }),
    there: (text) =>
      tagged({
        objects: {
          32: '<</S/P/P 31 0 R/Pg 3 0 R/K[0 61 0 R]>>',
          60: linkTo(text),
          61: '<</Type/OBJR/Obj 60 0 R>>',
        },
      }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
];

function linkTo(text: string): string {
  return `<</Type/Annot/Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(http://example.nl/${text})>>>>`;
}

const ROOT_34 =
  '<</Type/StructTreeRoot/K 31 0 R/ParentTree<</Nums[0[34 0 R 33 0 R]]>>/ParentTreeNextKey 1>>';
const STRAY_PAGE = '<</Type/Page/MediaBox[0 0 1 1]>>';

sevenTests(CASES.map((one) => ({ clean: tagged({}), ...one, how: { ...one.how } })));

/** Elements in reading order, one a line: type, MCIDs, what it says. */
function print({ output }: Pick<Scrubbed, 'output'>): string {
  const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
  return kidsOf(output, root)
    .flatMap((kid) => printElement(output, kid, ''))
    .join('\n');
}

function kidsOf(output: PdfDocument, dict: PDFDict): unknown[] {
  const value = output.resolve(dict.get(key('K')));
  return value instanceof PDFArray ? value.asArray().map((v) => output.resolve(v)) : [value];
}

function printElement(output: PdfDocument, value: unknown, indent: string): string[] {
  if (value instanceof PDFNumber) return [`${indent}${value.asNumber()}`];
  if (!(value instanceof PDFDict)) return [];
  if (value.has(key('MCID'))) return [`${indent}MCR ${numberAt(output, value, 'MCID')}`];
  if (value.has(key('Obj'))) return [`${indent}OBJR`];
  const says = ['ActualText', 'Alt', 'E', 'T']
    .map((name) => [name, textAt(output, value, name)])
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => ` ${name}=${text}`);
  const line = `${indent}${nameAt(output, value, 'S')}${says.join('')}`;
  return [line, ...kidsOf(output, value).flatMap((kid) => printElement(output, kid, `${indent} `))];
}

describe('structure after redaction', () => {
  it('puts the mark next to what was removed, with the ground in Dutch', () => {
    const result = scrub(tagged({}), firstStruck);
    expect(print(result)).toBe(
      'Document\n P\n  0\n  Span ActualText=[gelakt: artikel 5.1, tweede lid, onder e, Woo]\n   2\n P\n  1',
    );
    const tags = [...[...result.tags.values()][0]!.values()];
    expect(tags).toEqual([{ mcid: 2 }]);
  });

  it('enters the mark in the parent tree', () => {
    const { output } = scrub(tagged({}), firstStruck);
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    const row = output.resolve(readNumberTree(output, dictAt(output, root, 'ParentTree')).get(0));
    const owners = (row as PDFArray)
      .asArray()
      .map((slot) => nameAt(output, output.resolve(slot) as PDFDict, 'S'));
    expect(owners).toEqual(['P', 'P', 'Span']);
  });

  it('gives one passage over two pages one Span', () => {
    const { output, tags } = scrub(tagged({}), {
      pages: (d) => [pageBurn(d, 1, [MARK], [{ mcid: 1 }]), pageBurn(d, 2, [MARK])],
    });
    expect(print({ output })).toContain('onder e, Woo]\n   2\n   MCR 0');
    expect([...tags.values()].map((t) => [...t.values()][0]!.mcid)).toEqual([2, 0]);
    expect(numberAt(output, output.pages[1]!.dict, 'StructParents')).toBe(1);
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    expect(numberAt(output, root, 'ParentTreeNextKey')).toBe(2);
  });

  it('keeps the order of marks on one element', () => {
    const { output } = scrub(tagged({}), {
      pages: (d) => [pageBurn(d, 1, [MARK, { ...MARK, y0: 500, y1: 510 }], [{ mcid: 0 }])],
    });
    expect(print({ output })).toMatch(/P\n {2}0\n {2}Span.*\n {3}2\n {2}Span.*\n {3}3\n P/u);
  });

  it('gives a mark over untagged content a paragraph after the page', () => {
    const { output } = scrub(tagged({}), struck());
    expect(print({ output })).toMatch(/ P\n {2}1\n P\n {2}Span ActualText=.*\n {3}2$/u);
  });

  it('puts a mark inside what the standard wants in lists and tables', () => {
    expect(print(scrub(tagged({ firstType: 'LI' }), firstStruck))).toMatch(
      / LI\n {2}0\n {2}LBody\n {3}Span/u,
    );
    const browser = tagged({
      firstType: 'NonStruct',
      objects: { 31: '<</S/LI/P 30 0 R/K[32 0 R 33 0 R]>>' },
    });
    expect(print(scrub(browser, firstStruck))).toMatch(/ NonStruct\n {2}0\n {2}LBody\n {3}Span/u);
    const rows = scrub(tagged({ firstType: 'Rij', root: '/RoleMap<</Rij/TR>>' }), firstStruck);
    expect(print(rows)).toMatch(/ Type1\n {2}0\n {2}TD\n {3}Span/u);
  });

  it('knows a picture by the role map', () => {
    const parts = tagged({ firstType: 'Foto', first: '/Alt(x)', root: '/RoleMap<</Foto/Figure>>' });
    expect(print(scrub(parts, firstStruck))).toContain('Type1 Alt=[gelakt]');
  });

  it('lets a picture and a formula say that something was removed', () => {
    const { output } = scrub(
      tagged({ firstType: 'Figure', first: `/Alt(Foto van ${SECRET})` }),
      firstStruck,
    );
    expect(print({ output })).toContain('Figure Alt=[gelakt]');
  });

  it('keeps the sizes of pictures and tables, and not those of words', () => {
    const sized = '/A<</O/Layout/Placement/Inline/BBox[1 2 3 4]/Width 2/Height 2>>';
    const attributesOf = (firstType: string) => {
      const { output } = scrub(tagged({ firstType, first: sized }), struck({ mcid: 1 }));
      return [...new Set(everything(output).match(/Placement|BBox|Width|Height/gu))];
    };
    expect(attributesOf('Figure')).toEqual(['Placement', 'BBox', 'Width', 'Height']);
    expect(attributesOf('Span')).toEqual(['Placement']);
  });

  it('keeps texts of elements that lost nothing', () => {
    const { output } = scrub(tagged({ second: '/Alt(Een grafiek)/T(Titel)' }), firstStruck);
    expect(print({ output })).toContain('P Alt=Een grafiek T=Titel');
  });

  it('takes out the reference to an annotation that went, and its element', () => {
    const parts = tagged({
      kids: '[32 0 R 33 0 R 34 0 R]',
      page1: '/Annots[50 0 R]',
      root: '',
      objects: {
        30: '<</Type/StructTreeRoot/K 31 0 R/ParentTree<</Nums[0[32 0 R 33 0 R]1 34 0 R]>>>>',
        34: '<</S/Annot/P 31 0 R/Pg 3 0 R/K<</Type/OBJR/Obj 50 0 R>>/Alt(notitie)>>',
        50: '<</Type/Annot/Subtype/Stamp/Rect[110 602 150 610]/StructParent 1>>',
      },
    });
    const { output } = scrub(parts, struck());
    expect(print({ output })).not.toContain('OBJR');
    expect(print({ output })).not.toContain('Annot');
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    expect([...readNumberTree(output, dictAt(output, root, 'ParentTree')).keys()]).toEqual([0]);
    expect(print(scrub(parts))).toContain('Annot Alt=notitie\n  OBJR');
  });

  it('keeps a table cell whose only content was an annotation', () => {
    const { output } = scrub(
      tagged({
        kids: '[34 0 R]',
        page1: '/Annots[50 0 R]',
        objects: {
          34: '<</S/TR/P 31 0 R/K[35 0 R]>>',
          35: '<</S/TD/P 34 0 R/Pg 3 0 R/K[<</Type/OBJR/Obj 50 0 R>>]>>',
          50: '<</Type/Annot/Subtype/Stamp/Rect[110 602 150 610]>>',
        },
      }),
      struck(),
    );
    expect(print({ output })).toContain('TR\n  TD');
  });

  it('renames identifiers in elements, headers and their tree alike', () => {
    const { output } = scrub(
      tagged({
        first: '/ID(kop_Jansen)',
        second: '/A<</O/Table/Headers[(kop_Jansen)(weg)]/RowSpan 2>>',
        root: '/IDTree<</Names[(kop_Jansen)32 0 R]>>',
      }),
    );
    const all = everything(output);
    expect(all).not.toContain('Jansen');
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    const names = arrayAt(output, dictAt(output, root, 'IDTree')!, 'Names')!;
    expect(names.size()).toBe(2);
    expect(textAt(output, output.resolve(names.get(1)) as PDFDict, 'ID')).toBe('e1');
    expect(all).toContain('RowSpan');
  });

  it('follows chains of the role map and drops entries that nothing uses', () => {
    const { output } = scrub(
      tagged({
        firstType: 'KopJansen',
        root: '/RoleMap<</KopJansen/KopBasis/KopBasis/H1/Ongebruikt/P>>',
      }),
    );
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    const roles = dictAt(output, root, 'RoleMap')!;
    expect(roles.entries().map(String)).toEqual(['/Type1,/Type2', '/Type2,/H1']);
    expect(print({ output })).toContain('Type1\n  0');
  });

  it('keeps a standard type whose name is a removed word', () => {
    const { output } = scrub(tagged({ firstType: 'Table' }), { removed: ['Table'] });
    expect(print({ output })).toContain('Table\n  0');
  });

  it('survives circles, shared and missing elements, and very deep trees', () => {
    const objects: Record<number, string> = {
      31: '<</S/Document/P 30 0 R/K[32 0 R 32 0 R 31 0 R 99 0 R 100 0 R]>>',
    };
    for (let i = 100; i < 3100; i++)
      objects[i] = `<</S/Div/P ${i - 1} 0 R/K[${i + 1} 0 R 31 0 R]>>`;
    const { output } = scrub(tagged({ objects }), firstStruck);
    const root = dictAt(output, output.catalog, 'StructTreeRoot')!;
    const top = dictAt(output, root, 'K')!;
    const types = arrayAt(output, top, 'K')!.asArray();
    // The paragraph once, the chain once; the circle and the missing element are gone.
    expect(types.map((slot) => nameAt(output, output.resolve(slot) as PDFDict, 'S'))).toEqual([
      'P',
      'Div',
    ]);
  });

  it('points marked content in a copied form to the copy', () => {
    const parts = tagged({
      objects: {
        32: '<</S/P/P 31 0 R/K<</Type/MCR/Pg 3 0 R/Stm 60 0 R/MCID 0>>>>',
        60: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]', data: `% ${SECRET}` },
        61: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>', data: '% kopie' },
      },
    });
    const { output } = scrub(
      { ...parts, resources: '/XObject<</X0 61 0 R>>', content1: '/X0 Do' },
      {
        pages: (d) => {
          const refs = [...d.refs()];
          const [original, copy] = [60, 61].map((n) => refs.find((r) => r.objectNumber === n)!);
          const burn = pageBurn(d, 1, [MARK], [{ mcid: 0, stream: original! }]);
          return [
            {
              ...burn,
              copies: [{ use: 1, original: original!, copy: copy!, originalStays: false }],
            },
          ];
        },
      },
    );
    expect(everything(output)).not.toContain(SECRET);
    expect(print({ output })).toContain('MCR 0');
  });

  it('every content kid of the output names a page or stream of the output', () => {
    const { output } = scrub(tagged({}), firstStruck);
    const pages = new Set(output.pages.map((page) => page.ref));
    for (const ref of output.refs()) {
      const dict = output.get(ref);
      if (!(dict instanceof PDFDict) || !dict.has(key('Pg'))) continue;
      expect(pages.has(dict.get(key('Pg')) as PDFRef)).toBe(true);
    }
  });
});
