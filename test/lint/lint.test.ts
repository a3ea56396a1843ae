/** The lint on small files, on what burning makes of conforming ones, and against veraPDF where it is there. */
import { existsSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { lint } from '../../redaction/verify/lint/lint.ts';
import { opened, type PageSource } from '../extract/onePagePdf.ts';
import { compare, pdfsIn, type Standard } from './agreement.ts';
import { hasVeraPdf, judge } from './veraPdf.ts';

const CORPUS = '/work/shared/corpus/';
const FOLDERS: readonly (readonly [string, Standard])[] = [
  [`${CORPUS}verapdf-ua1`, 'ua1'],
  [`${CORPUS}verapdf-2b`, '2b'],
];

const P = '/P <</MCID 0>> BDC BT /F 10 Tf 100 700 Td (tekst) Tj ET EMC';
/** A paragraph, tagged: structure root 10, element 11, parent tree 12. */
function tagged(more: Partial<PageSource> = {}, element = '/S/P/K 0'): PageSource {
  return {
    content: P,
    page: '/MediaBox[0 0 600 800]/StructParents 0',
    catalog: '/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>/Lang(nl)',
    objects: [
      '<</Type/StructTreeRoot/K 11 0 R/ParentTree 12 0 R>>',
      `<</Type/StructElem/P 10 0 R/Pg 3 0 R${element}>>`,
      '<</Nums[0[11 0 R]]>>',
    ],
    ...more,
  };
}

function rules(source: PageSource): string[] {
  const found = lint(opened(source), { accessible: true, archivable: undefined });
  return found.map(({ rule }) => rule);
}

/** What every one of these small files lacks. */
const ALWAYS = ['PDF/UA-1 7.1-8', 'PDF/UA-1 7.1-10', 'PDF/UA-1 7.21.4.1-1'];

describe('the lint', () => {
  it('finds nothing wrong with the tags of a tagged paragraph', () => {
    expect(rules(tagged()).filter((rule) => !ALWAYS.includes(rule))).toEqual([]);
  });

  it.each<readonly [string, string, PageSource]>([
    ['a file without tags', '7.1-11', { content: P }],
    ['untagged text', '7.1-3', tagged({ content: `${P} BT /F 10 Tf (meer) Tj ET` })],
    ['a box outside of the tags', '7.1-3', tagged({ content: `${P} 0 0 9 9 re f` })],
    [
      'an artifact within a tag',
      '7.1-1',
      tagged({ content: P.replace('BT', '/Artifact BMC EMC BT') }),
    ],
    ['a tag within an artifact', '7.1-2', tagged({ content: `/Artifact BMC ${P} EMC` })],
    ['a type of its own', '7.1-5', tagged({}, '/S/Alinea/K 0')],
    ['a figure without alternative', '7.3-1', tagged({}, '/S/Figure/K 0')],
    ['a heading of the second level first', '7.4.2-1', tagged({}, '/S/H2/K 0')],
    ['a cell outside of a row', '7.2-9', tagged({}, '/S/TD/K 0')],
    ['an item outside of a list', '7.2-17', tagged({}, '/S/LI/K 0')],
    ['a note without ID', '7.9-1', tagged({}, '/S/Note/K 0')],
    ['no language', '7.2-34', tagged({ catalog: '/StructTreeRoot 10 0 R' })],
    ['a language that is none', '7.2-29', tagged({}, '/S/P/K 0/Lang(neder lands)')],
    [
      'an element without parent',
      '7.1-12',
      tagged({
        objects: [
          '<</K 11 0 R/ParentTree 12 0 R>>',
          '<</S/P/K 0/Pg 3 0 R>>',
          '<</Nums[0[11 0 R]]>>',
        ],
      }),
    ],
    [
      'a link outside of the tags',
      '7.18.5-1',
      tagged({
        page: '/MediaBox[0 0 600 800]/StructParents 0/Annots[<</Subtype/Link/Rect[9 9 99 99]/Contents(x)>>]',
      }),
    ],
  ])('finds %s', (_, clause, source) => {
    expect(rules(source)).toContain(`PDF/UA-1 ${clause}`);
  });

  it.each<readonly [string, string, PageSource]>([
    [
      'content that names another parent',
      '1',
      tagged({ objects: tagged().objects!.with(2, '<</Nums[0[10 0 R]]>>') }),
    ],
    ['an MCID that no page shows', '2', tagged({}, '/S/P/K[0 7]')],
    ['an object that is not there', '3', tagged({}, '/S/P/K[0<</Type/OBJR/Obj 99 0 R>>]')],
  ])('finds %s', (_, rule, source) => {
    expect(rules(source)).toContain(`woo-redact ${rule}`);
  });
});

describe.skipIf(!existsSync(CORPUS) || !hasVeraPdf())('beside veraPDF', () => {
  it.each(FOLDERS)('says the same of %s as %s', { timeout: 300_000 }, (folder, standard) => {
    const files = pdfsIn(folder);
    const found = compare(files, standard, judge(standard, files));
    expect(found.agreeing).toBe(found.files);
    expect(found.files).toBe(files.length);
  });
});
