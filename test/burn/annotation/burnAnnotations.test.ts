import { describe, expect, it } from 'vitest';
import { arrayAt, key, nameAt, PDFDict } from '../../../redaction/pdf/objects.ts';
import { everything, type Scrubbed, scrub } from '../document/scrub.ts';
import { LOOKALIKE, type RemovalCase, SECRET, sevenTests } from '../document/sevenTests.ts';
import { type Parts, pageBurn, utf16, VISIBLE_1 } from '../document/smallPdf.ts';

const MARK = { x0: 100, y0: 600, x1: 200, y1: 612 };
const INSIDE = '/Rect[120 602 180 610]';
const OUTSIDE = '/Rect[300 300 350 350]';

const annotations = (...bodies: string[]): Parts => ({
  page1: `/Annots[${bodies.map((_, i) => `${50 + i} 0 R`).join(' ')}]`,
  objects: {
    ...Object.fromEntries(bodies.map((body, i) => [50 + i, `<</Type/Annot${body}>>`])),
    90: look('niets'),
  },
});

function look(text: string): { dict: string; data: string } {
  const dict = '/Type/XObject/Subtype/Form/BBox[0 0 60 8]/Resources<</Font<</F1 7 0 R>>>>';
  return { dict, data: `BT /F1 8 Tf (${text}) Tj ET` };
}

const visibleStays = { parts: {}, text: VISIBLE_1 };
const markOnPage1 = {
  removed: [],
  pages: (d: Parameters<typeof pageBurn>[0]) => [pageBurn(d, 1, [MARK])],
};
const link = (rect: string, uri: string): string => `/Subtype/Link${rect}/A<</S/URI/URI(${uri})>>`;
const withLook = (parts: Parts, text: string): Parts => ({
  ...parts,
  objects: { ...parts.objects, 91: look(text) },
});

const CASES: readonly RemovalCase[] = [
  {
    name: 'links under a mark',
    failureClass: 40,
    scrubber: 'struck-annotations',
    here: (text) => annotations(link(INSIDE, `https://example.nl/${text}`)),
    there: (text) =>
      annotations(
        `/Subtype/Link/Rect[0 0 600 800]/QuadPoints[110 608 150 608 110 602 150 602]/A<</S/URI/URI(mailto:${text}@example.nl)>>`,
      ),
    lookalike: {
      parts: annotations(link(OUTSIDE, `https://example.nl/${LOOKALIKE}`)),
      text: LOOKALIKE,
    },
    how: markOnPage1,
  },
  {
    name: 'links whose address holds removed text',
    failureClass: 40,
    scrubber: 'link-targets',
    besides: ['stray-strings'],
    here: (text) => annotations(link(OUTSIDE, `mailto:${text}@example.nl`)),
    there: (text) =>
      annotations(
        link(OUTSIDE, `https://example.nl/?q=${percent(text)}`),
        `/Subtype/Link${OUTSIDE}/Contents ${utf16(text)}`,
      ),
  },
  {
    name: 'texts of annotations under a mark',
    failureClass: 41,
    scrubber: 'struck-annotations',
    besides: ['comment-text', 'stray-strings'],
    here: (text) => annotations(`/Subtype/Highlight${INSIDE}/Contents(${text})`),
    there: (text) =>
      annotations(`/Subtype/FreeText${INSIDE}/DA(/F1 8 Tf)/Contents(${text})/RC(<p>${text}</p>)`),
    lookalike: {
      parts: annotations(`/Subtype/FreeText${OUTSIDE}/DA(/F1 8 Tf)/Contents(${LOOKALIKE})`),
      text: LOOKALIKE,
    },
    how: markOnPage1,
  },
  {
    name: 'notes, authors and subjects anywhere',
    failureClass: 41,
    scrubber: 'comment-text',
    besides: ['stray-strings'],
    here: (text) =>
      annotations(
        `/Subtype/Highlight${OUTSIDE}/QuadPoints[1 2 3 4 5 6 7 8]/T(${text})/Subj(${text})/NM(${text})/Contents(${text})`,
      ),
    there: (text) => annotations(`/Subtype/Text${OUTSIDE}/Contents(${text})/AP<</N 90 0 R>>`),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'note windows and replies',
    failureClass: 42,
    scrubber: 'comment-threads',
    besides: ['comment-text', 'stray-strings'],
    here: (text) => annotations(`/Subtype/Popup${OUTSIDE}/Contents(${text})/Open true`),
    there: (text) =>
      annotations(
        `/Subtype/Square${OUTSIDE}/Popup 52 0 R`,
        `/Subtype/FreeText${OUTSIDE}/IRT 50 0 R/DA(/F1 8 Tf)/Contents(${text})`,
        `/Subtype/Popup${OUTSIDE}/Parent 51 0 R`,
      ),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'appearances for mouse and press',
    failureClass: 43,
    scrubber: 'annotation-appearances',
    here: (text) =>
      withLook(annotations(`/Subtype/Stamp${OUTSIDE}/AP<</N 90 0 R/R 91 0 R>>`), text),
    there: (text) =>
      withLook(
        annotations(`/Subtype/Square${OUTSIDE}/AS/Aan/AP<</N<</Aan 90 0 R/Uit 91 0 R>>>>`),
        text,
      ),
    lookalike: {
      parts: withLook(annotations(`/Subtype/Stamp${OUTSIDE}/AP<</N 91 0 R>>`), LOOKALIKE),
      text: LOOKALIKE,
    },
    how: { removed: [] },
  },
  {
    name: 'appearances under a mark',
    failureClass: 43,
    scrubber: 'struck-annotations',
    here: (text) => withLook(annotations(`/Subtype/Stamp${INSIDE}/AP<</N 91 0 R>>`), text),
    there: (text) =>
      withLook(
        annotations(
          `/Subtype/Ink/Rect[90 590 300 700]/InkList[[90 590 150 606 300 700]]/AP<</N 91 0 R>>`,
        ),
        text,
      ),
    lookalike: {
      parts: withLook(
        annotations(
          `/Subtype/Ink/Rect[90 590 300 700]/InkList[[90 590 95 700 300 700]]/AP<</N 91 0 R>>`,
        ),
        LOOKALIKE,
      ),
      text: LOOKALIKE,
    },
    how: markOnPage1,
  },
  {
    name: 'attachments, sound, film and 3D',
    failureClass: 44,
    scrubber: 'media-annotations',
    besides: ['attachments', 'stray-strings', 'annotation-appearances'],
    here: (text) =>
      annotations(`/Subtype/FileAttachment${OUTSIDE}/AP<</N 90 0 R>>/FS<</F(${text})>>`),
    there: (text) => ({
      ...annotations(
        `/Subtype/Sound${OUTSIDE}/Sound 60 0 R`,
        `/Subtype/3D${OUTSIDE}/3DD 60 0 R`,
        `/Subtype/Screen${OUTSIDE}/A<</S/Rendition/JS(${text})>>`,
      ),
      objects: {
        ...annotations(
          `/Subtype/Sound${OUTSIDE}/Sound 60 0 R`,
          `/Subtype/3D${OUTSIDE}/3DD 60 0 R`,
          `/Subtype/Screen${OUTSIDE}/A<</S/Rendition/JS(${text})>>`,
        ).objects,
        60: { dict: '', data: text },
      },
    }),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'markup that covers removed words',
    failureClass: 46,
    scrubber: 'struck-annotations',
    besides: ['comment-text', 'stray-strings'],
    here: (text) =>
      annotations(
        `/Subtype/Underline/Rect[0 0 600 800]/QuadPoints[110 611 150 611 110 601 150 601]/Contents(${text})`,
      ),
    there: (text) =>
      annotations(
        `/Subtype/StrikeOut/Rect[0 0 600 800]/QuadPoints[1 2 3 2 1 1 3 1 110 611 150 611 110 601 150 601]/Contents(${text})`,
      ),
    lookalike: visibleStays,
    how: markOnPage1,
  },
  {
    name: 'overlay text of redaction annotations',
    failureClass: 47,
    scrubber: 'redact-annotations',
    besides: ['unknown-keys', 'stray-strings'],
    here: (text) => annotations(`/Subtype/Redact${OUTSIDE}/OverlayText(${text})`),
    there: (text) =>
      withLook(annotations(`/Subtype/Redact${OUTSIDE}/RO 91 0 R/AP<</N 91 0 R>>`), text),
    lookalike: visibleStays,
    how: { removed: [] },
  },
  {
    name: 'hidden annotations',
    failureClass: 41,
    scrubber: 'hidden-annotations',
    besides: ['stray-strings'],
    here: (text) => annotations(`/Subtype/FreeText${OUTSIDE}/F 2/DA(/F1 8 Tf)/Contents(${text})`),
    there: (text) => annotations(`/Subtype/FreeText${OUTSIDE}/F 32/DA(/F1 8 Tf)/Contents(${text})`),
    lookalike: {
      parts: annotations(`/Subtype/FreeText${OUTSIDE}/F 4/DA(/F1 8 Tf)/Contents(${LOOKALIKE})`),
      text: LOOKALIKE,
    },
    how: { removed: [] },
  },
  {
    name: 'annotations without room to be drawn in',
    failureClass: 41,
    scrubber: 'hidden-annotations',
    besides: ['stray-strings'],
    here: (text) => annotations(`/Subtype/FreeText/Rect[9 9 9 9]/DA(/F1 8 Tf)/Contents(${text})`),
    there: (text) => annotations(`/Subtype/Stamp/Rect[9 9 99 9]/Contents(${text})`),
    lookalike: {
      parts: annotations(`/Subtype/FreeText${OUTSIDE}/F 4/DA(/F1 8 Tf)/Contents(${LOOKALIKE})`),
      text: LOOKALIKE,
    },
    how: { removed: [] },
  },
];

function percent(text: string): string {
  return [...text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');
}

sevenTests(CASES);

function kept({ output }: Scrubbed): string[] {
  const page = output.pages[0]!.dict;
  return (arrayAt(output, page, 'Annots')?.asArray() ?? []).map((slot) => {
    const dict = output.resolve(slot);
    return dict instanceof PDFDict ? (nameAt(output, dict, 'Subtype') ?? '') : '';
  });
}

describe('annotations', () => {
  it('class 3: warns of a Redact annotation that was never applied', () => {
    const { findings } = scrub(annotations(`/Subtype/Redact${OUTSIDE}`));
    expect(findings).toContainEqual({
      code: 'redact-annotation-removed',
      severity: 'warning',
      page: 1,
      detail: '1',
    });
  });

  it('class 2: a box drawn as annotation over a mark goes', () => {
    expect(kept(scrub(annotations(`/Subtype/Square${INSIDE}/IC[0 0 0]`), markOnPage1))).toEqual([]);
  });

  it('a frame around a mark stays, a filled one goes', () => {
    const frame = '/Subtype/Square/Rect[50 500 400 700]';
    expect(kept(scrub(annotations(frame), markOnPage1))).toEqual(['Square']);
    expect(kept(scrub(annotations(`${frame}/IC[1 1 1]`), markOnPage1))).toEqual([]);
  });

  it('a link on the neighbouring line stays under a text mark, goes under an area mark', () => {
    const neighbour = link('/Rect[120 611 180 623]', 'https://example.nl/');
    const asText = {
      removed: [],
      pages: (d: Parameters<typeof pageBurn>[0]) => [pageBurn(d, 1, [MARK], [], 'text')],
    };
    expect(kept(scrub(annotations(neighbour), asText))).toEqual(['Link']);
    expect(kept(scrub(annotations(neighbour), markOnPage1))).toEqual([]);
  });

  it('an annotation without a usable place goes from a page with marks', () => {
    expect(kept(scrub(annotations('/Subtype/Circle/Rect[1 2]'), markOnPage1))).toEqual([]);
    expect(kept(scrub(annotations('/Subtype/Circle/Rect[1 2]')))).toEqual(['Circle']);
  });

  it('an annotation whose appearance lost glyphs goes', () => {
    const how = {
      pages: (d: Parameters<typeof pageBurn>[0]) => [
        { ...pageBurn(d, 1, [MARK]), struckAnnotations: new Set([1]) },
      ],
    };
    expect(
      kept(scrub(annotations(`/Subtype/Stamp${OUTSIDE}`, `/Subtype/Circle${OUTSIDE}`), how)),
    ).toEqual(['Stamp']);
  });

  it('keeps safe targets and drops the others', () => {
    const action = (a: string): string => `/Subtype/Link${OUTSIDE}/A<<${a}>>`;
    const actions = [
      '/S/GoTo/D[4 0 R/Fit]',
      '/S/URI/URI(http://example.nl)',
      '/S/Named/N/NextPage',
      '/S/Launch/F(a.exe)',
      '/S/URI/URI(file:///C:/Users/jansen)',
      '/S/GoToR/F(b.pdf)/D[0/Fit]',
      '/S/JavaScript/JS(x)',
      '/S/Named/N/Print',
    ];
    const { output } = scrub(annotations(...actions.map(action)));
    const slots = arrayAt(output, output.pages[0]!.dict, 'Annots')!.asArray();
    const has = slots.map((slot) => (output.resolve(slot) as PDFDict).has(key('A')));
    expect(has).toEqual([true, true, true, false, false, false, false, false]);
  });

  it('completes relative addresses with the base of the document, which goes', () => {
    const { output } = scrub({
      ...annotations(link(OUTSIDE, 'pagina.html')),
      catalog: '/URI<</Base(https://example.nl/map/)>>',
    });
    expect(everything(output)).toContain('https://example.nl/map/pagina.html');
  });

  it('keeps the picture of a note as an empty stamp', () => {
    const result = scrub(
      annotations(`/Subtype/Text${OUTSIDE}/Contents(${SECRET})/AP<</N 90 0 R>>`),
    );
    expect(kept(result)).toEqual(['Stamp']);
    expect(everything(result.output)).toContain('niets');
  });

  it('keeps the icon of a note that viewers draw, and nothing of the note', () => {
    const note = `/Subtype/Text${OUTSIDE}/Contents(${SECRET})/T(${SECRET})/Open true/C[1 1 0]`;
    const result = scrub(annotations(`${note}/Name/Comment`, `${note}/Name/${SECRET}`));
    expect(kept(result)).toEqual(['Text', 'Text']);
    expect(everything(result.output)).toContain('/Comment');
    expect(everything(result.output)).not.toContain(SECRET);
    expect(everything(result.output)).not.toMatch(/Open true|Contents\(/u);
  });

  it.each([`/CA(${SECRET})`, `/C[1(${SECRET})0]`, `/C[/${SECRET}]`])(
    'keeps numbers alone of the looks of a note: %s',
    (look) => {
      const result = scrub(annotations(`/Subtype/Text${OUTSIDE}${look}`));
      expect(kept(result)).toEqual(['Text']);
      expect(everything(result.output)).not.toContain(SECRET);
    },
  );

  it('does not change an annotation that has nothing to lose', () => {
    const { removals } = scrub(
      annotations(`/Subtype/Highlight${OUTSIDE}/QuadPoints[1 2 3 4 5 6 7 8]/C[1 1 0]`),
    );
    expect(removals.filter((r) => r.kind !== 'metadata')).toEqual([]);
  });

  it('speaks of a tagged annotation by its kind only', () => {
    const { output } = scrub(
      annotations(`/Subtype/Ink${OUTSIDE}/StructParent 0/Contents(paraaf ${SECRET})`),
    );
    expect(everything(output)).toContain('tekening');
    expect(everything(output)).not.toContain(SECRET);
  });

  it('says what an annotation without tags is where the file claims PDF/UA', () => {
    const data = '<x xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>';
    const parts = annotations(
      `/Subtype/Text${OUTSIDE}/Contents(${SECRET})`,
      `/Subtype/Highlight${OUTSIDE}/QuadPoints[1 2 3 4 5 6 7 8]/Contents(${SECRET})`,
    );
    const claim = { dict: '/Type/Metadata/Subtype/XML', data };
    const objects = { ...parts.objects, 60: claim };
    const { output } = scrub({ ...parts, catalog: '/Metadata 60 0 R', objects });
    expect(everything(output)).toContain('notitie');
    expect(everything(output)).toContain('markering');
    expect(everything(output)).not.toContain(SECRET);
  });

  it.each(['<<>>', '<</N<</On 90 0 R>>>>'])(
    'an appearance that shows nothing stays one: %s',
    (ap) => {
      const { output } = scrub(
        annotations(`/Subtype/FreeText${OUTSIDE}/DA(/F1 8 Tf)/Contents(zonder)/AP${ap}`),
      );
      const [annotation] = arrayAt(output, output.pages[0]!.dict, 'Annots')?.asArray() ?? [];
      const looks = (output.resolve(annotation) as PDFDict).get(key('AP'));
      expect(String(looks).replace(/\s/gu, '')).toBe(ap.replace(/\/On.*R/u, ''));
    },
  );
});
