import { describe, expect, it } from 'vitest';
import { dictAt, key, nameAt, textAt } from '../../../redaction/pdf/objects.ts';
import { CASES } from './removalCases.ts';
import { outline } from './removalParts.ts';
import { everything, scrub } from './scrub.ts';
import { sevenTests } from './sevenTests.ts';
import { latin1Bytes, openPdf, pdfText } from './smallPdf.ts';

sevenTests(CASES);

describe('cleaning the document', () => {
  const tagged = {
    catalog: '/Lang(nl-NL)/Metadata 20 0 R',
    objects: {
      20: {
        dict: '/Type/Metadata/Subtype/XML',
        data: '<rdf:Description pdfaid:part="2" pdfaid:conformance="B"><pdfuaid:part>1</pdfuaid:part><dc:title>Geheim</dc:title>',
      },
    },
  };

  it('keeps the claims of PDF/A and PDF/UA and the language, and nothing else of XMP', () => {
    const { output } = scrub(tagged);
    const all = everything(output);
    expect(all).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(all).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(all).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(all).toContain('<rdf:li>nl-NL</rdf:li>');
    expect(all).not.toContain('Geheim');
  });

  it('writes the metadata uncompressed, as PDF/A-1 wants', () => {
    const { output } = scrub(tagged);
    const metadata = dictAt(output, output.catalog, 'Metadata');
    expect(metadata && nameAt(output, metadata, 'Filter')).toBeUndefined();
  });

  it('gives a neutral title, or the one it was given, with a date only when told', () => {
    const { output } = scrub({ info: '/Title(Geheim)' });
    const info = dictAt(output, output.trailer, 'Info')!;
    expect(textAt(output, info, 'Title')).toBe('Openbaar gemaakt document');
    expect(textAt(output, info, 'ModDate')).toBeUndefined();
    const named = scrub(
      {},
      { options: { title: 'Besluit <1>', date: '2024-03-05T06:07:08Z' } },
    ).output;
    const namedInfo = dictAt(named, named.trailer, 'Info')!;
    expect(textAt(named, namedInfo, 'Title')).toBe('Besluit <1>');
    expect(textAt(named, namedInfo, 'ModDate')).toBe('D:20240305060708Z');
    expect(everything(named)).toContain('Besluit &#60;1&#62;');
  });

  it('makes destinations by name explicit, in links and bookmarks', () => {
    const { output } = scrub({
      ...outline('(Hoofdstuk 1)', '/Dest(_Toc_Jansen)'),
      catalog: '/Outlines 20 0 R/Names<</Dests<</Names[(_Toc_Jansen)<</D[4 0 R/XYZ 10 20 0]>>]>>>>',
      page1: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest(_Toc_Jansen)>>]',
    });
    const all = everything(output);
    expect(all).not.toContain('Jansen');
    expect(all.split('\n').filter((line) => line === 'XYZ')).toHaveLength(2);
  });

  it('survives circles in bookmarks, name trees and forms', () => {
    const { output } = scrub({
      catalog: '/Outlines 20 0 R/Names<</Dests 30 0 R>>',
      resources: '/XObject<</X0 40 0 R>>',
      content1: '/X0 Do',
      objects: {
        20: '<</First 21 0 R/Last 21 0 R>>',
        21: '<</Title(a)/Next 21 0 R/First 20 0 R/Parent 20 0 R/Dest[3 0 R/Fit]>>',
        30: '<</Kids[30 0 R]>>',
        40: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X0 40 0 R>>>>',
          data: '/X0 Do',
        },
      },
    });
    expect(output.pages).toHaveLength(2);
  });

  it('keeps resources that a form without its own takes from the page', () => {
    const { output } = scrub({
      resources: '/XObject<</X0 20 0 R/X1 21 0 R>>/ExtGState<</G0<</CA .5>>>>',
      content1: '/X0 Do',
      objects: {
        20: { dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', data: '/G0 gs /X1 Do' },
        21: {
          dict: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>',
          data: '0 0 1 1 re f',
        },
      },
    });
    const all = everything(output);
    for (const name of ['X0', 'X1', 'G0']) expect(all).toContain(name);
  });

  it('keeps a page whose content cannot be read as it is, and says so', () => {
    const { findings, output } = scrub({ content1: 'BI /W 1 ID' });
    expect(findings.map((f) => f.code)).toContain('resources-kept');
    expect(everything(output)).toContain('Helvetica');
  });

  it('counts closed bookmarks as closed and open ones as open', () => {
    const { output } = scrub({
      catalog: '/Outlines 20 0 R',
      objects: {
        20: '<</First 21 0 R/Last 22 0 R/Count 3>>',
        21: '<</Title(a)/Parent 20 0 R/Next 22 0 R/First 23 0 R/Last 23 0 R/Count 1/Dest[3 0 R/Fit]>>',
        22: '<</Title(b)/Parent 20 0 R/Prev 21 0 R/First 24 0 R/Last 24 0 R/Count -1/Dest[4 0 R/Fit]>>',
        23: '<</Title(c)/Parent 21 0 R/Dest[3 0 R/Fit]>>',
        24: '<</Title(d)/Parent 22 0 R/Dest[4 0 R/Fit]>>',
      },
    });
    const outlines = dictAt(output, output.catalog, 'Outlines')!;
    expect(String(outlines.get(key('Count')))).toBe('3');
    const first = dictAt(output, outlines, 'First')!;
    expect(String(first.get(key('Count')))).toBe('1');
    expect(String(dictAt(output, first, 'Next')!.get(key('Count')))).toBe('-1');
  });

  it('gives the same bytes for the same file', () => {
    const parts = { ...outline('(a)'), info: '/Author(b)' };
    expect(scrub(parts).bytes).toEqual(scrub(parts).bytes);
  });

  it('leaves the original objects alone', () => {
    const text = pdfText(outline('(Gesprek met Wybrandus)'));
    const document = openPdf(latin1Bytes(text));
    scrub(latin1Bytes(text), { removed: ['Wybrandus'] });
    expect(everything(document)).toContain('Wybrandus');
  });
});
