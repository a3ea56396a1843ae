import { nameHoldsPersonalData } from '../../../app/names.ts';
import { fixture, SECRET, textOf } from '../engine.ts';

import { burning, type Case, text } from './parts.ts';

export const DOCUMENT: readonly Case[] = [
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
