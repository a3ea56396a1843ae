import fc from 'fast-check';
import { expect, it } from 'vitest';
import { surveyOf } from '../../../redaction/burn/document/contentSurvey.ts';
import { contentEdits } from '../../../redaction/burn/ownNames/contentEdits.ts';
import { OwnNames } from '../../../redaction/burn/ownNames/ownNames.ts';
import { SecretWords } from '../../../redaction/model/secretWords.ts';
import { latin1Bytes } from './smallPdf.ts';

const PLAIN = [
  'q 1 0 0 1 72.5 -.5 cm BT /F1 12 Tf 0 Tr [(a(b)\\)) -20 <4a>] TJ (x) Tj T* (y) \' 1 2 (z) " ET Q',
  '/P <</MCID 12>> BDC EMC /Artifact BMC EMC /OC /MC0 BDC EMC /Span MP /Span /MC1 DP',
  '[3 2] 0 d /GS0 gs /CS0 cs .5 /P0 scn 1 0 0 rg /Im0 Do /Sh0 sh [-200] TJ',
];
const NOT_PLAIN = [
  '1 0 0 rg % note\n0 g',
  '/P <</MCID 12/E (text)>> BDC EMC',
  '/Vries <</MCID 12>> BDC EMC',
  '(stray) 1 0 0 rg',
  '/stray 1 w',
  '/F1 1.2.3 Tf',
  '/F1 (x) 12 Tf',
  '[/name 1] 0 d',
  '(x) [(y)] TJ',
  '/Perceptual ri',
  'true gs',
  'Vries',
  '12 Vri',
  '1 0 0 rg (left over)',
  '1 0 0 rg /left',
  'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI',
];

it.each(PLAIN)('plain: %s', (content) => {
  expect(surveyOf(latin1Bytes(content)).plain).toBe(true);
});

it.each(NOT_PLAIN)('not plain: %s', (content) => {
  expect(surveyOf(latin1Bytes(content)).plain).toBe(false);
});

const OPERATORS = `q Q cm w d ri gs BT ET Tf Tj TJ ' " T* Td Tm cs SCN sc sh Do BMC BDC MP DP EMC ID EI rg true null XY Vries`;
const OPERANDS =
  '1 -.5 +3 5-3 1.2.3 12Tf --4 /F1 /P /Span /Vries /Perceptual /D#20e (x\\)(y)) (y <4a> <4 [1~2] [(a)~2] [/A~2] [[1]] [1~Tc~2] [1 <</MCID~3>> <</MCID~3/T~(x)>> <<>> ) > ] } %c\n';

it('plain content loses nothing but names of resources, whatever the rest of the page lost', () => {
  const names = new OwnNames(new SecretWords([], () => []));
  const token = fc.constantFrom(
    ...OPERATORS.split(' '),
    ...OPERANDS.split(' ').map((word) => word.replaceAll('~', ' ')),
  );
  let plain = 0;
  const property = fc.property(
    fc.array(token, { maxLength: 8 }),
    fc.constantFrom(' ', '\n', ''),
    (tokens, gap) => {
      const content = latin1Bytes(tokens.join(gap));
      if (!surveyOf(content).plain) return;
      plain++;
      expect(contentEdits(content, names, true)).toEqual([]);
    },
  );
  fc.assert(property, { seed: 20261129, numRuns: 20_000, verbose: 1 });
  expect(plain).toBeGreaterThan(500);
});
