/** Areas and words of one redaction on the same lines, where widths are hidden. */
import { expect, it } from 'vitest';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { redaction } from '../document/smallPdf.ts';
import { proved } from '../proved.ts';

const LINES = [
  'Aanvraag van mevrouw Jansen voor het verbouwen van een woning aan de dijk',
  'Zij stuurt daarbij tekeningen mee van de gevel en van het dak, zoals gevraagd',
  'en vraagt om een besluit voor het einde van de maand, daar de aannemer wacht',
  'op een antwoord van de gemeente. Bijlagen: drie tekeningen en een berekening',
];
const shown = (lines: readonly string[]) =>
  `BT /F1 12 Tf 72 700 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

/** In Display; the first line's letters stand between 91 and 103. */
const WORD = { x0: 380, y0: 91, x1: 440, y1: 103 };

it.each([
  ['a high area that ends within the line', 4, { x0: 150, y0: 97, x1: 230, y1: 150 }],
  ['an area of two lines', 4, { x0: 150, y0: 88, x1: 230, y1: 119 }],
  ['an area that is higher than the word and over it', 1, { x0: 360, y0: 95, x1: 440, y1: 119 }],
  [
    'an area over words beside it, and over the line below',
    4,
    { x0: 250, y0: 95, x1: 372, y1: 140 },
  ],
  ['a higher area that ends beyond it', 1, { x0: 370, y0: 95, x1: 470, y1: 119 }],
])('%s beside a marked word', async (_, lines, area) => {
  const mark = redaction({ x0: 0, y0: 0, x1: 1, y1: 1 }, { width: 'safe' });
  const both = { ...mark, target: { kind: 'area', rects: [WORD, area] } } as Redaction;
  const content1 = shown(LINES.slice(0, lines));
  expect((await proved({ content1 }, [both])).leaks).toEqual([]);
});

it('the mark of a small line is as high as the line where an area takes its words by less than half of their height', async () => {
  const mark = redaction({ x0: 0, y0: 0, x1: 1, y1: 1 }, { width: 'safe' });
  const word = { x0: 142, y0: 94.1, x1: 158, y1: 101.9 };
  const area = { x0: 122, y0: 98.1, x1: 214.3, y1: 142 };
  const both = { ...mark, target: { kind: 'area', rects: [word, area] } } as Redaction;
  const small = shown(LINES).replace('/F1 12 Tf', '/F1 7.58 Tf').replace('16 TL', '9.58 TL');
  const { leaks, words } = await proved({ content1: small }, [both]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('een woning aan de dijk');
});

it('the mark over a line is no higher than the word where a higher area only begins', async () => {
  const mark = redaction({ x0: 0, y0: 0, x1: 1, y1: 1 }, { width: 'safe' });
  const area = { x0: 430, y0: 95, x1: 500, y1: 125 };
  const word = { x0: 300, y0: 91, x1: 432, y1: 103 };
  const both = { ...mark, target: { kind: 'area', rects: [word, area] } } as Redaction;
  const { leaks, ink } = await proved({ content1: shown(LINES.slice(0, 1)) }, [both]);
  expect(leaks).toEqual([]);
  // Below the word the page is as blank as it was; below the area it is dark.
  expect(ink(300, 108, 400, 124)).toEqual([0, 0]);
  expect(ink(440, 108, 490, 124)[1]).toBeGreaterThan(700);
});

it('words of one line may stand each a little lower than the one before: their mark is as high as all of them', async () => {
  const at = [
    [50, 744, 'Bottom', 64],
    [120, 734, 'Middle', 59],
    [190, 741, 'Alphabetic', 94],
    [290, 727, 'Hanging', 75],
  ] as const;
  const content1 = at.map(([x, y, text]) => `BT /F1 20 Tf ${x} ${y} Td (${text}) Tj ET`).join(' ');
  const mark = redaction({ x0: 0, y0: 0, x1: 1, y1: 1 }, { width: 'safe' });
  const rects = at.map(([x0, y, , w]) => ({ x0, y0: 786 - y, x1: x0 + w, y1: 804 - y }));
  const all = { ...mark, target: { kind: 'area', rects } } as Redaction;
  expect((await proved({ content1 }, [all])).leaks).toEqual([]);
});

it('a watermark that a mark cuts takes nothing out of the lines that it runs over', async () => {
  const small = LINES.map((line) => `(${line} ${line}) Tj T*`).join(' ');
  const content1 = `BT /F1 70 Tf 180 666 Td (FILE) Tj ET BT /F1 8 Tf 40 690 Td 12 TL ${small} ET`;
  const mark = redaction({ x0: 185, y0: 687, x1: 230, y1: 696 }, { width: 'safe' });
  const { leaks, words } = await proved({ content1 }, [mark]);
  expect(leaks).toEqual([]);
  expect(words[0]).toContain('einde van de maand');
});
