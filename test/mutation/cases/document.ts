import { nameHoldsPersonalData } from '../../../app/names.ts';
import { latin1Bytes, pdfText, redaction } from '../../burn/document/smallPdf.ts';
import { fixture, type Outcome, outcomeOf, SECRET, textOf } from '../engine.ts';

import { burning, type Case, text } from './parts.ts';

/** A reply on page 2 shows the word as it was: publication takes the reply, and then nothing but a bookmark has it. */
const replied = (): Outcome => {
  const text = (words: string) => `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
  const look = '/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 7 0 R>>>>';
  const source = pdfText({
    catalog: '/Outlines 30 0 R',
    content1: text(SECRET),
    page2: '/Annots[20 0 R 22 0 R]',
    objects: {
      20: '<</Type/Annot/F 4/AP<</N 21 0 R>>/Subtype/FreeText/DA(/F1 12 Tf)/IRT 22 0 R/Rect[300 300 400 320]>>',
      21: { dict: look, data: `BT /F1 12 Tf 2 4 Td (${SECRET}) Tj ET` },
      22: '<</Type/Annot/Subtype/Square/F 4/Rect[200 200 250 250]>>',
      30: '<</First 31 0 R/Last 31 0 R/Count 1>>',
      31: `<</Title(Brief van ${SECRET})/Parent 30 0 R/Dest[4 0 R/Fit]>>`,
    },
  });
  return outcomeOf(latin1Bytes(source), [redaction({ x0: 70, y0: 697, x1: 160, y1: 712 })]);
};

export const DOCUMENT: readonly Case[] = [
  { mutant: 'vanishing-words', classes: [42], run: replied },
  { mutant: 'one-revision', classes: [33, 35, 37], run: () => burning(text(SECRET)) },
  {
    mutant: 'one-revision',
    classes: [34],
    run: () => burning({ content: text('Jansen'), objects: [`<</Naam(${SECRET})>>`] }),
  },
  {
    mutant: 'decryption',
    classes: [38],
    run: () => ({
      left: !/\p{L}{4}/u.test(textOf(fixture('hostile/eigenaar-rc4.pdf'))),
      leaks: undefined,
    }),
  },
  {
    mutant: 'personal-names',
    classes: [63],
    run: () => ({
      left: !nameHoldsPersonalData('Brief aan de heer J. Jansen.pdf', {}),
      leaks: undefined,
    }),
  },
];
