import { expect, test } from 'vitest';
import { GROUNDS } from '../../redaction/model/ground.table.ts';
import { type GroundCode, groundOf, isGroundCode } from '../../redaction/model/ground.ts';
import {
  excludeEachOther,
  type GroundsContext,
  groundsFindings,
} from '../../redaction/review/groundsRules.ts';

const CONTEXT: GroundsContext = {
  today: '2026-11-23',
  isDecisionNote: false,
  environment: 'no',
  motivated: new Set(),
};

type Row = readonly [
  name: string,
  grounds: readonly GroundCode[],
  motivation: string | undefined,
  context: Partial<GroundsContext>,
  codes: readonly string[],
];

const ROWS: readonly Row[] = [
  ['an absolute ground by itself', ['5.1.1e'], undefined, {}, []],
  ['a relative ground without motivation', ['5.1.2b'], undefined, {}, ['motivation-missing']],
  ['blank is no motivation', ['5.1.2b'], '  ', {}, ['motivation-missing']],
  ['a relative ground with motivation', ['5.1.2b'], 'Schaadt de onderhandeling.', {}, []],
  ['motivated once for all', ['5.1.2e'], undefined, { motivated: new Set(['5.1.2e']) }, []],
  ['5.1.5 with lid 1', ['5.1.5', '5.1.1c'], 'm', {}, ['ground-excludes']],
  ['5.1.5 with lid 2', ['5.1.2e', '5.1.5'], 'm', {}, ['ground-excludes']],
  ['5.1.5 with 5.2', ['5.2', '5.1.5'], undefined, {}, []],
  ['5.1.4 without a date', ['5.1.4'], 'na bekendmaking', {}, ['term-missing']],
  ['5.1.4 with a date in words', ['5.1.4'], 'openbaar op 3 maart 2027', {}, []],
  ['5.1.4 with a date in figures', ['5.1.4'], 'na 03-03-2027', {}, []],
  [
    'older than five years',
    ['5.2'],
    undefined,
    { documentDate: '2021-11-22' },
    ['older-than-five-years'],
  ],
  ['five years to the day', ['5.2'], undefined, { documentDate: '2021-11-23' }, []],
  ['old, but motivated', ['5.2'], 'm', { documentDate: '2019-01-01' }, []],
  ['old, absolute ground', ['5.1.1d'], undefined, { documentDate: '2019-01-01' }, []],
  [
    'an opinion in a beslisnota',
    ['5.2'],
    undefined,
    { isDecisionNote: true },
    ['opinion-in-decision-note'],
  ],
  ['an opinion elsewhere', ['5.2'], undefined, {}, []],
  ['5.1.6 outside the environment', ['5.1.6'], undefined, {}, ['only-for-environment']],
  ['5.1.6 for the environment', ['5.1.6'], undefined, { environment: 'environmental' }, []],
  [
    '5.1.5 for the environment',
    ['5.1.5'],
    undefined,
    { environment: 'environmental' },
    ['not-for-environment'],
  ],
  [
    '5.1.1c for the environment',
    ['5.1.1c'],
    undefined,
    { environment: 'environmental' },
    ['not-for-environment'],
  ],
  ['emissions', ['5.1.2b'], 'm', { environment: 'emissions' }, ['not-for-emissions']],
];

test.each(ROWS)('%s', (_, grounds, motivation, context, codes) => {
  const findings = groundsFindings([{ page: 3, grounds, motivation }], { ...CONTEXT, ...context });
  expect(findings.map((f) => f.code)).toEqual(codes);
  for (const finding of findings)
    expect(finding).toMatchObject({ page: 3, detail: grounds.join(' ') });
});

test('only 5.1.5 excludes others', () => {
  const codes = GROUNDS.map((g) => g.code);
  const pairs = codes.flatMap((a) =>
    codes.filter((b) => excludeEachOther(a, b)).map((b) => `${a} ${b}`),
  );
  expect(pairs.every((pair) => pair.includes('5.1.5'))).toBe(true);
  expect(pairs).toHaveLength(2 * 14);
});

/** Woo, version in force 15-08-2026; labels as VWS uses them, where it has one. */
test('the table of grounds', () => {
  expect(GROUNDS.map((g) => [g.code, g.kind, g.label])).toEqual([
    ['5.1.1a', 'absolute', 'Eenheid van de Kroon'],
    ['5.1.1b', 'absolute', 'Veiligheid van de Staat'],
    ['5.1.1c', 'absolute', 'Vertrouwelijk verstrekte bedrijfs- of fabricagegegevens'],
    ['5.1.1d', 'absolute', 'Bijzondere persoonsgegevens'],
    ['5.1.1e', 'absolute', 'Nationale identificatienummers'],
    ['5.1.2a', 'relative', 'Internationale betrekkingen'],
    ['5.1.2b', 'relative', 'Economische of financiële belangen van de Staat'],
    ['5.1.2c', 'relative', 'Opsporing en vervolging van strafbare feiten'],
    ['5.1.2d', 'relative', 'Inspectie, controle en toezicht door bestuursorganen'],
    ['5.1.2e', 'relative', 'Eerbiediging van de persoonlijke levenssfeer'],
    ['5.1.2f', 'relative', 'Concurrentiegevoelige bedrijfs- en fabricagegegevens'],
    ['5.1.2g', 'relative', 'Bescherming van het milieu waarop deze informatie betrekking heeft'],
    ['5.1.2h', 'relative', 'Beveiliging van personen en bedrijven en het voorkomen van sabotage'],
    [
      '5.1.2i',
      'relative',
      'Goed functioneren van de Staat, andere publiekrechtelijke lichamen of bestuursorganen',
    ],
    ['5.1.4', 'temporary', 'Geadresseerde neemt eerst kennis'],
    ['5.1.5', 'relative', 'Voorkomen van onevenredige benadeling'],
    ['5.1.6', 'relative', 'Milieu-informatie: ernstige schade door bedrijfsgegevens'],
    ['5.2', 'absolute', 'Persoonlijke beleidsopvattingen'],
    ['5.2.2', 'relative', 'Persoonlijke beleidsopvattingen in niet tot personen herleidbare vorm'],
    ['5.4', 'temporary', 'Informatie die berust bij de formateur'],
    ['5.4a', 'absolute', 'Ondersteuning van individuele Kamer-, Staten- of raadsleden'],
  ]);
});

test('each code names its article', () => {
  const lid = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];
  for (const { code, article } of GROUNDS) {
    const [, number, paragraph, letter] = /^(5\.\d)a?(?:\.(\d)([a-i])?)?$/.exec(code) ?? [];
    expect(article, code).toContain(`artikel ${code === '5.4a' ? '5.4a' : number}`);
    if (paragraph !== undefined) expect(article, code).toContain(`${lid[Number(paragraph)]} lid`);
    if (letter !== undefined) expect(article, code).toContain(`onder ${letter},`);
  }
});

test.each([
  ['5.1.2e', '5.1.2e'],
  ['5.1.2.e', '5.1.2e'],
  [' 5.2 ', '5.2'],
  ['5.1.2j', undefined],
  ['10.2e', undefined],
  ['', undefined],
])('groundOf(%j)', (written, code) => {
  expect(groundOf(written)?.code).toBe(code);
  expect(isGroundCode(written)).toBe(written === code);
});
