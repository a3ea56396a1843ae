/** What keeps its place beside words that width mode `safe` sets anew tells the width of what was hidden: that is said. */
import { expect, it } from 'vitest';
import { stream } from '../../extract/onePagePdf.ts';
import { burnText, redaction } from './burnText.ts';

const BEFORE = 'Besproken met ';
const NAME = 'Jansen';
const ADVANCE = 6;
/** Where the word behind ` via ` begins and ends. */
const X0 = 72 + (BEFORE.length + NAME.length + 5) * ADVANCE + 0.7;
const X1 = X0 + 60;

function findingsOf(drawn: string, last = `BT /F 10 Tf ${X0} 700 Td (overleg.nl) Tj ET`) {
  const content = `${drawn} BT /F 10 Tf 72 700 Td (${BEFORE}${NAME} via ) Tj ET ${last} BT /F 10 Tf 72 680 Td (Een regel die er ook staat en die breder is dan de andere.) Tj ET`;
  const form = stream(
    '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>',
    `BT /F 10 Tf ${X0} 700 Td (overleg.nl) Tj ET`,
  );
  const glyphs = [...NAME].map((_, i) => BEFORE.length + i);
  const { work } = burnText({ content, resources: '/XObject<</A 10 0 R>>', objects: [form] }, [
    redaction('r', { glyphs }, 'safe'),
  ]);
  return (work.context as unknown as { findings: { code: string }[] }).findings.map(
    ({ code }) => code,
  );
}

it.each([
  ['a line under them', `${X0} 698 ${X1 - X0} 0.5 re f`],
  ['a stroke under them', `${X0} 698 m ${X1} 698 l S`],
  ['a ground behind them', `0.9 g ${X0} 697 ${X1 - X0} 12 re f 0 g`],
] as const)('%s tells where they stood', (_, drawn) => {
  expect(findingsOf(drawn)).toContain('width-not-hidden');
});

it('text of a form that goes on with the line does', () => {
  expect(findingsOf('', '/A Do')).toContain('width-not-hidden');
});

it.each([
  ['nothing', ''],
  ['a frame around the table', '60 600 400 150 re S'],
  ['a line under the whole line', `72 698 m 500 698 l S`],
  ['a line under another line', `${X0} 678 m ${X1} 678 l S`],
] as const)('%s does not', (_, drawn) => {
  expect(findingsOf(drawn)).not.toContain('width-not-hidden');
});
