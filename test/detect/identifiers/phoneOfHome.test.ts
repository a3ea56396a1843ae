import { expect, test } from 'vitest';
import { detect } from '../../../redaction/detect/detect.ts';
import { pageOf } from '../pageOf.ts';

function phonesIn(text: string): string[] {
  return detect([pageOf(text)]).value.flatMap(({ kind, type, ranges }) =>
    type === 'telefoon' ? [`${kind} ${text.slice(ranges[0]!.start, ranges[0]!.end)}`] : [],
  );
}

test.each<[string, string[]]>([
  [
    'Hij is 71, woont aan de Coevorderweg 9, 7782 RB De Krim, 0524 57 19 88.',
    ['personal 0524 57 19 88'],
  ],
  [
    'Aan: Tjeerd Oosterhof, Laan van Wateringse Veld 1002, 2548 BT Den Haag, tel. 070 359 46 02. Gepland tussen acht en twaalf.',
    ['personal 070 359 46 02'],
  ],
  [
    'Opa (woont Molenweg 3, 9771 AZ Sauwerd, belt met 050-306 14 88) is geen belanghebbende.',
    ['personal 050-306 14 88'],
  ],
  // Of an office, and where something else stands between.
  ['Gemeente Hulst, Grote Markt 21, 4561 EA Hulst, 0114 38 92 81', ['public 0114 38 92 81']],
  [
    'Hij woont aan de Coevorderweg 9, 7782 RB De Krim. De receptie belt u op 0524 57 19 81.',
    ['public 0524 57 19 81'],
  ],
])('%s', (text, expected) => {
  expect(phonesIn(text)).toEqual(expected);
});
