import { expect, it } from 'vitest';
import { sideWords } from '../../../redaction/burn/ownNames/sideWords.ts';
import { latin1Bytes } from '../document/smallPdf.ts';

it.each<[string, string, string[]]>([
  ['what is shown', '[(Wybrandus \\) (a) b) -20.25 <57796272>] TJ', []],
  ['short names and numbers', '/F1 12.5 Tf 1 0 0 1 72.000 720.125 Tm', []],
  ['names', '/GS_Wybrandus gs', ['/GS_Wybrandus']],
  ['comments', '% 0612345678\n1 g %x', ['% 0612345678']],
  ['property lists', '/Span <</Naam (Wybrandus)>> BDC', ['/Span', '<</Naam (Wybrandus)>>']],
  ['a list around a list', '<</A <</B 1>> /Wybrandus 2>>', ['<</A <</B 1>>', '/Wybrandus']],
  ['operators that nobody knows', 'BX Wybrandus EX', ['Wybrandus']],
  ['a word behind a number', '12Wybrandus 1234', ['12Wybrandus']],
  ['what never ends', '<</Wybrandus', ['<</Wybrandus']],
])('%s', (_, content, expected) => {
  expect([...sideWords(latin1Bytes(content))]).toEqual(expected);
});
