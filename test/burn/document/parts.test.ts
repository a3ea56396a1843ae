import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppearanceString } from '../../../redaction/burn/document/appearanceString.ts';
import { surveyOf } from '../../../redaction/burn/document/contentSurvey.ts';
import { hiddenText, readingsOfBytes } from '../../../redaction/burn/document/hiddenText.ts';
import { withoutForeignText } from '../../../redaction/burn/document/iccText.ts';
import { plainLanguage } from '../../../redaction/burn/document/language.ts';
import { readNumberTree, writeNumberTree } from '../../../redaction/burn/document/nameTree.ts';
import { readClaims, writeXmp } from '../../../redaction/burn/document/xmp.ts';
import { isNeutralText, spokenLabel } from '../../../redaction/model/neutralText.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import { lexContent } from '../../../redaction/pdf/content/lexer.ts';
import { NameOperand } from '../../../redaction/pdf/content/operation.ts';
import { PDFNumber, PDFString } from '../../../redaction/pdf/objects.ts';
import { Rewrite } from '../../../redaction/pdf/rewrite.ts';
import { everything, scrub } from './scrub.ts';
import { latin1Bytes, openPdf, pdfText } from './smallPdf.ts';

const rewrite = new Rewrite(openPdf(latin1Bytes(pdfText({}))));
const hiding = (...terms: string[]) =>
  hiddenText({ rewrite, secret: () => new SecretWords(terms, () => []) });

describe('names that content uses', () => {
  it('are those of each operator', () => {
    const content =
      '/F1 12 Tf /Im0 Do /G#30 gs /CS0 cs /P0 scn 1 0 0 scn /Sh0 sh /OC /MC0 BDC /Span <</MCID 0/A/B>> BDC (/F9 Tf) Tj <2F> Tj % /F8 1 Tf\n[/No (a)] TJ EMC';
    const used = Object.fromEntries(
      [...surveyOf(latin1Bytes(content)).names].map(([k, v]) => [k, [...v]]),
    );
    expect(used).toEqual({
      Font: ['F1'],
      XObject: ['Im0'],
      ExtGState: ['G0'],
      ColorSpace: ['CS0'],
      Pattern: ['P0'],
      Shading: ['Sh0'],
      Properties: ['MC0'],
    });
  });

  it('include the colour space of an inline image, whose data is not read', () => {
    const used = surveyOf(latin1Bytes('BI /W 1 /H 1 /BPC 8 /CS /Cs1 ID / EI /Im7 Do')).names;
    expect([...(used.get('ColorSpace') ?? [])]).toEqual(['Cs1']);
    expect([...(used.get('XObject') ?? [])]).toEqual(['Im7']);
  });

  it('agree with the lexer on any content', () => {
    const token = fc.constantFrom(
      '/A',
      '/Bc',
      '/D#20e',
      '1',
      '-.5',
      '(x\\)(y))',
      '<4a>',
      '[/A (b) 2]',
      '<</K/A>>',
      'Do',
      'gs',
      'Tf',
      'scn',
      'cs',
      'q',
      'BDC',
      '% c\n',
    );
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const bytes = latin1Bytes(tokens.join(' '));
        const fast = [...(surveyOf(bytes).names.get('XObject') ?? [])].sort();
        const slow = new Set<string>();
        lexContent(bytes, ({ operator, operands }) => {
          const last = operands.at(-1);
          if (operator === 'Do' && last instanceof NameOperand) slow.add(last.name);
        });
        for (const name of slow) expect(fast).toContain(name);
      }),
      { seed: 20240305, verbose: 1 },
    );
  });
});

describe('hidden text', () => {
  it('is read in every encoding', () => {
    const name = 'Müller';
    const encodings = [
      Uint8Array.from(name, (c) => c.charCodeAt(0)),
      latin1Bytes(unescape(encodeURIComponent(name))),
      Uint8Array.from([0xfe, 0xff, ...[...name].flatMap((c) => [0, c.charCodeAt(0)])]),
      Uint8Array.from([...name].flatMap((c) => [c.charCodeAt(0), 0])),
      latin1Bytes(encodeURIComponent(name)),
    ];
    for (const bytes of encodings) expect(readingsOfBytes(bytes)).toContain(name);
  });

  it('is found whatever case, accents and spaces', () => {
    const { holds } = hiding('devriessmit', 'jansen');
    expect(holds('DE VRIES-SMIT')).toBe(true);
    expect(holds('brief_Jansén.docx')).toBe(true);
    expect(holds('Janssen')).toBe(false);
  });
});

describe('language tags', () => {
  it('say a language and no more', () => {
    const of = (tag: string) => plainLanguage(PDFString.of(tag));
    expect(['nl', 'nl-NL', 'zh-Hant-TW', ''].map(of)).toEqual(['nl', 'nl-NL', 'zh-Hant-TW', '']);
    expect(['nl-x-jansen', 'portugue-pt', 'Piet Jansen', 'nl_NL'].map(of)).toEqual([
      'nl',
      'und',
      undefined,
      undefined,
    ]);
  });
});

describe('default appearances', () => {
  it('select a font, size and colour', () => {
    for (const good of ['/Helv 12 Tf 0 g', '0.1 .2 -3 rg /F#201 0 Tf', '', ' 0 0 1 RG '])
      expect(isAppearanceString(PDFString.of(good))).toBe(true);
    for (const bad of ['(Jansen) Tj', '/Helv 12 Tf % Jansen', 'Jansen', '/Helv 12 Tf Jansen'])
      expect(isAppearanceString(PDFString.of(bad))).toBe(false);
  });
});

describe('number trees', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(100_000), { maxLength: 700 }), (keys) => {
        const entries = new Map(keys.map((k) => [k, PDFNumber.of(k * 2)]));
        const read = readNumberTree(rewrite, writeNumberTree(rewrite, entries));
        expect([...read.keys()]).toEqual([...keys].sort((a, b) => a - b));
      }),
      { seed: 7, numRuns: 30, verbose: 1 },
    );
  });
});

describe('claims', () => {
  it('are read as attributes and elements', () => {
    expect(readClaims('pdfaid:part="3" pdfaid:conformance=\'u\'')).toEqual({
      pdfa: { part: '3', conformance: 'U' },
    });
    expect(readClaims('<pdfuaid:part> 2 </pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>')).toEqual({
      pdfua: { part: '2', rev: '2024' },
    });
    expect(readClaims('<pdfaid:part>Jansen</pdfaid:part>')).toEqual({});
  });

  it('describe the PDF/UA properties where PDF/A asks for it', () => {
    const claims = { pdfa: { part: '2', conformance: 'A' }, pdfua: { part: '1' } };
    expect(writeXmp({ title: 'x', producer: 'y', claims })).toContain('pdfaExtension:schemas');
    expect(writeXmp({ title: 'x', producer: 'y', claims: { pdfua: { part: '1' } } })).not.toContain(
      'pdfaExtension:schemas',
    );
  });
});

describe('neutral texts', () => {
  it('are exactly what burn writes', () => {
    for (const text of ['[gelakt]', 'Laag 3', 'veld12', 'e7', spokenLabel(['5.1.2e', '5.1.1e'])])
      expect(isNeutralText(text)).toBe(true);
    for (const text of ['[gelakt: Jansen]', 'Laag Jansen', 'veld van 1', 'x [gelakt]'])
      expect(isNeutralText(text)).toBe(false);
  });

  it('cover the whole XMP packet', () => {
    const xml = writeXmp({
      title: 'Openbaar gemaakt document',
      producer: 'woo-redact',
      language: 'nl',
      claims: { pdfa: { part: '2', conformance: 'A' }, pdfua: { part: '1' } },
    });
    const texts = xml
      .replace(/<[^>]*>/gu, '\n')
      .split('\n')
      .map((t) => t.trim())
      .filter((t) => /[A-Za-z]{4}/u.test(t));
    const others = texts.filter(
      (t) => !isNeutralText(t) && !/^(?:https?:|application\/pdf)/u.test(t),
    );
    expect(others).toEqual([]);
  });
});

/** A profile of ICC version 2 with two texts. */
function profile(description: string, copyright: string): Uint8Array {
  return profileOf([
    ['desc', `desc\0\0\0\0${u32(description.length + 1)}${description}\0${'\0'.repeat(78)}`],
    ['cprt', `text\0\0\0\0${copyright}\0`],
  ]);
}

function wide(text: string): string {
  return [...text].map((c) => `\0${c}`).join('');
}

function profileOf(tags: readonly (readonly [string, string])[]): Uint8Array {
  let table = u32(tags.length);
  let at = 132 + tags.length * 12;
  for (const [name, body] of tags) {
    table += name + u32(at) + u32(body.length);
    at += body.length;
  }
  return latin1Bytes(
    `${'h'.repeat(36)}acsp${'h'.repeat(44)}${'\x07'.repeat(16)}${'\0'.repeat(28)}${table}${tags.map(([, body]) => body).join('')}`,
  );
}

function u32(n: number): string {
  return String.fromCharCode((n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
}

describe('class 64: text in colour profiles', () => {
  const nobody = hiding();

  it('leaves profiles that everybody has', () => {
    expect(
      withoutForeignText(
        profile('sRGB IEC61966-2.1', 'Copyright (c) 1998 Hewlett-Packard Company'),
        nobody,
      ),
    ).toBeUndefined();
  });

  it('blanks what only this profile says, and keeps its size', () => {
    const before = profile('Scanner van Wybrandus', 'Copyright Apple Inc.');
    const after = withoutForeignText(before, nobody)!;
    expect(after.length).toBe(before.length);
    expect(String.fromCharCode(...after)).not.toContain('Wybrandus');
    expect(String.fromCharCode(...after)).toContain('Copyright Apple Inc.');
    expect([...after.subarray(84, 100)]).toEqual(new Array(16).fill(0));
  });

  it.each([
    ['a tag of nobody else', [['Eigx', 'eigx\0\0\0\0Wybrandus']]],
    ['text of one word', [['cprt', 'utf8\0\0\0\0Wybrandus']]],
    [
      'a list of localised texts',
      [['desc', `mluc\0\0\0\0${u32(1)}${u32(12)}nlNL${u32(18)}${u32(28)}${wide('Wybrandus')}`]],
    ],
    [
      'names of colours',
      [
        [
          'ncl2',
          `ncl2\0\0\0\0${u32(0)}${u32(1)}${u32(0)}${'\0'.repeat(64)}${'Wybrandus'.padEnd(32, '\0')}123456`,
        ],
      ],
    ],
    ['a colorant', [['clrt', `clrt\0\0\0\0${u32(1)}${'Wybrandus'.padEnd(32, '\0')}123456`]]],
    ['a dictionary', [['meta', `dict\0\0\0\0${u32(1)}${u32(16)}${wide('Wybrandus')}`]]],
    ['reserved bytes of a table', [['rTRC', `curv${'Wybr'}\0\0\0\0`]]],
  ] as const)('blanks %s', (_what, tags) => {
    const after = withoutForeignText(profileOf(tags), nobody)!;
    expect(readingsOfBytes(after).join().replaceAll('\0', '')).not.toContain('Wybr');
  });

  it('blanks bytes that belong to no tag, and the reserved end of the header', () => {
    const plain = profile('sRGB', 'Adobe');
    const longer = latin1Bytes(`${String.fromCharCode(...plain)}Wybrandus`);
    const headed = plain.slice();
    headed.set(latin1Bytes('Wybrandus'), 105);
    for (const bytes of [longer, headed])
      expect(String.fromCharCode(...withoutForeignText(bytes, nobody)!)).not.toContain('Wybr');
  });

  it('leaves tables of numbers', () => {
    const tags = [['rTRC', 'curv\0\0\0\0\0\0\0\x08NumbersLikeText.']] as const;
    expect(withoutForeignText(profileOf(tags), nobody)).toBeUndefined();
  });

  it('empties what is no profile but says something', () => {
    const after = withoutForeignText(latin1Bytes('desc Wybrandus 06-12345678'), nobody)!;
    expect([...new Set(after)]).toEqual([0]);
    expect(withoutForeignText(new Uint8Array(40), nobody)).toBeUndefined();
  });

  it('blanks a known word that was removed', () => {
    expect(withoutForeignText(profile('Adobe RGB', 'x'), hiding('adobe'))).toBeDefined();
  });

  it('survives a profile that lies about its sizes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        const bytes = profile('Wybrandus', 'x');
        bytes.set(noise.subarray(0, bytes.length - 128), 128);
        withoutForeignText(bytes, nobody);
      }),
      { seed: 64, verbose: 1 },
    );
  });

  const data = String.fromCharCode(...profile('Scanner van Wybrandus', 'x'));
  const parts = {
    resources: '/ColorSpace<</Cs[/ICCBased 20 0 R]>>',
    content1: '/Cs cs',
    objects: { 20: { dict: '/N 3', data } },
  };

  it('finds the profile behind a colour space and an output intent', () => {
    const intent = {
      catalog: '/OutputIntents[<</S/GTS_PDFA1/DestOutputProfile 20 0 R>>]',
      objects: parts.objects,
    };
    for (const file of [parts, intent]) {
      expect(everything(scrub(file).output)).not.toContain('Wybrandus');
      const off = { options: { without: new Set(['icc-text', 'output-intents']) } };
      expect(everything(scrub(file, off).output)).toContain('Wybrandus');
    }
  });
});
