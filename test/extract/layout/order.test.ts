import { describe, expect, test } from 'vitest';
import { GlyphFlag } from '../../../redaction/model/glyph.ts';
import { blocksOf, type Glyph, layout, lines, text } from './page.ts';

const SENTENCE = [
  'De samenwerking met de provincies is goed maar kan nog',
  'beter. Dit wordt weergegeven in de cijfers van het jaar.',
  'Hierom wordt u geadviseerd om middels een brief de stand',
  'van zaken te delen met de Kamer. De brief is afgestemd',
  'met drie ministeries en ligt bij de directie ter inzage.',
  'Er zijn geen financiële gevolgen voor de begroting.',
];
const COLOPHON = [
  'Directoraat-Generaal',
  'Turfmarkt 147',
  '2511 DP Den Haag',
  'Contactpersoon',
  'mr. A. Voorbeeld',
  'T 070 123 45 67',
  'Datum',
  '18 oktober 2023',
];

describe('columns', () => {
  test('a colophon beside the letter is a block of its own', () => {
    const page = layout([
      ...lines(60, 120, 13, SENTENCE),
      ...lines(430, 118, 9, COLOPHON, { size: 7 }),
    ]);
    expect(blocksOf(page)).toEqual([SENTENCE, COLOPHON]);
    expect(page.blocks.map((block) => block.kind)).toEqual(['body', 'colophon']);
  });

  test('a sentence that goes on below the colophon is not interrupted by it', () => {
    const wide =
      'Deze laatste regel loopt onder de smalle kolom door tot aan de rechterkantlijn van het blad';
    const page = layout([
      ...lines(60, 120, 13, SENTENCE),
      ...lines(430, 118, 9, COLOPHON, { size: 7 }),
      ...text(60, 198, wide),
    ]);
    expect(blocksOf(page)).toEqual([COLOPHON, [...SENTENCE, wide]]);
  });

  test('a colophon on the baseline grid of the letter', () => {
    const page = layout([
      ...lines(60, 120, 13, SENTENCE),
      ...lines(430, 120, 13, COLOPHON.slice(0, 6), { size: 7 }),
    ]);
    expect(blocksOf(page)).toEqual([SENTENCE, COLOPHON.slice(0, 6)]);
  });

  test('two columns of running text', () => {
    const left = SENTENCE.map((line) => line.slice(0, 40));
    const right = SENTENCE.map((line) => line.slice(-40));
    const page = layout([...lines(50, 120, 13, left), ...lines(310, 120, 13, right)]);
    expect(page.text).toBe(
      `${left.map((l) => l.trim()).join('\n')}\n\n${right.map((r) => r.trim()).join('\n')}`,
    );
  });

  test('label left of value within the colophon', () => {
    const labels = lines(430, 118, 9, ['Contact', 'Telefoon', 'Datum'], { size: 7 });
    const values = lines(475, 118, 9, ['A. Voorbeeld', '070 123', '2 mei'], { size: 7 });
    const page = layout([...lines(60, 123, 13, SENTENCE), ...labels, ...values]);
    expect(page.text).toContain('Contact\tA. Voorbeeld\nTelefoon\t070 123\nDatum\t2 mei');
  });
});

describe('tables', () => {
  const rows: readonly (readonly string[])[] = [
    ['Naam', 'Functie', 'Telefoon'],
    ['A. de Vries', 'beleidsmedewerker', '06 1234 5678'],
    ['B. Jansen', 'adviseur', '070 123 45 67'],
  ];
  const table = (cells: readonly (readonly string[])[], step: number): Glyph[] =>
    cells.flatMap((row, i) => row.flatMap((cell, j) => text(60 + 150 * j, 200 + step * i, cell)));

  test('cells of a row are joined by tabs and know their column', () => {
    const page = layout(table(rows, 18));
    expect(page.text).toBe(rows.map((row) => row.join('\t')).join('\n'));
    expect(page.blocks.map((block) => block.kind)).toEqual(['table']);
    expect(page.lines[1]?.cells.map((cell) => cell.column)).toEqual([0, 1, 2]);
    expect(page.lines[1]?.cells[1]?.box.x0).toBeCloseTo(210, 3);
  });

  test('an empty cell does not shift the columns', () => {
    const page = layout(table([rows[0]!, ['C. Bos', '', '088 1'], rows[2]!], 18));
    expect(page.lines[1]?.cells.map((cell) => cell.column)).toEqual([0, 2]);
  });

  test('drawing column by column makes no difference', () => {
    const byColumn = [0, 1, 2].flatMap((j) =>
      rows.flatMap((row, i) => text(60 + 150 * j, 200 + 18 * i, row[j]!)),
    );
    expect(layout(byColumn).text).toBe(rows.map((row) => row.join('\t')).join('\n'));
  });

  test('wrapped cells stay together', () => {
    const page = layout([
      ...text(60, 200, 'J.W. Voorbeeld'),
      ...lines(160, 200, 12, ['Holterweg 5 te', 'Markelo'], {}),
      ...lines(260, 200, 12, ['Melkveehouder die wil stoppen maar', 'daar geen koper voor vindt']),
      ...text(60, 240, 'P. Van den Berg'),
      ...text(160, 240, 'Oirschot'),
      ...text(260, 240, 'Loonbedrijf'),
    ]);
    expect(page.text).toContain('Holterweg 5 te\nMarkelo\t');
    expect(page.text).toContain('stoppen maar\ndaar geen');
    expect(page.text).toContain('P. Van den Berg\tOirschot\tLoonbedrijf');
  });

  test('a label centred beside a value of two lines', () => {
    const page = layout([
      ...table([['Datum', '7 maart']], 18),
      ...lines(210, 220, 13, ['Hendrik Bos, Carla de Graaf en', 'Udo Voorbeeld']),
      ...text(60, 226.5, 'Aanwezig'),
      ...text(60, 254, 'Afwezig'),
      ...text(210, 254, 'P. Eijnden'),
    ]);
    expect(page.text).toContain(
      'Aanwezig\tHendrik Bos, Carla de Graaf en\nUdo Voorbeeld\nAfwezig\t',
    );
  });

  test('a label so long that its value follows at once', () => {
    const page = layout([
      ...text(60, 200, 'Provincie'),
      ...text(143, 200, 'L. Buijs'),
      ...text(60, 220, 'Veiligheidsregio'),
      ...text(143, 220, 'kolonel Storm'),
      ...text(60, 240, 'Verslag'),
      ...text(143, 240, 'P.J. Mulder'),
    ]);
    expect(page.text).toBe(
      'Provincie\tL. Buijs\nVeiligheidsregio\tkolonel Storm\nVerslag\tP.J. Mulder',
    );
  });

  test('a caption parts two tables', () => {
    const below = rows.map((row, i) =>
      row.flatMap((cell, j) => text(60 + 150 * j, 330 + 18 * i, cell)),
    );
    const page = layout([...table(rows, 18), ...text(60, 300, 'Bestuurders'), ...below.flat()]);
    expect(page.blocks.map((block) => block.kind)).toEqual(['table', 'body', 'table']);
  });

  test('bullets and numbers belong to their text', () => {
    const page = layout([
      ...text(60, 100, '•'),
      ...text(78, 100, 'Eerste punt'),
      ...text(60, 113, '2.'),
      ...text(78, 113, 'Tweede punt'),
    ]);
    expect(page.text).toBe('• Eerste punt\n2. Tweede punt');
  });
});

describe('the rest of the page', () => {
  test('header and footer stand first and last', () => {
    const page = layout([
      ...text(60, 800, 'Pagina 1 van 2', { size: 7 }),
      ...lines(60, 120, 13, SENTENCE),
      ...text(60, 40, 'Documentnummer 14', { size: 7 }),
    ]);
    expect(page.blocks.map((block) => block.kind)).toEqual(['header', 'body', 'footer']);
  });

  test('hidden, off-page, invisible and rotated text comes after what is seen', () => {
    const page = layout([
      ...text(60, 100, 'verborgen', { flags: GlyphFlag.HiddenLayer }),
      ...text(600, 100, 'buiten', { flags: GlyphFlag.OffPage }),
      ...text(60, 100, 'herkend', { flags: GlyphFlag.Invisible }),
      ...text(580, 400, 'gedraaid', { angle: 90 }),
      ...text(60, 100, 'gewone tekst op de bladzijde'),
    ]);
    expect(page.text.split('\n\n')).toEqual([
      'gewone tekst op de bladzijde',
      'gedraaid',
      'herkend',
      'verborgen',
      'buiten',
    ]);
  });

  test.each([90, 180, 270, 37])('text written at %i degrees reads like any other', (angle) => {
    const page = layout(text(300, 400, 'Jan de Vries', { angle, drawSpaces: false }));
    expect(page.text).toBe('Jan de Vries');
  });

  test('a rotated line has an upright box around it', () => {
    const { box } = layout(text(300, 400, 'Jan', { angle: 90 })).lines[0]!;
    expect([box.x0, box.y0, box.x1, box.y1].map(Math.round)).toEqual([298, 400, 309, 415]);
  });

  test('vertical writing runs down, columns from right to left', () => {
    const column = (x: number, content: string) =>
      [...content].map((unicode, i) => {
        const [glyph] = text(x, 100 + 10 * i, unicode, { flags: GlyphFlag.Vertical });
        return { ...glyph!, width: 1 };
      });
    expect(layout([...column(60, '二行'), ...column(75, '一行')]).text).toBe('一行\n二行');
  });

  test('bold and size of a line', () => {
    const page = layout([
      ...text(60, 100, 'Kop', { bold: true, size: 14 }),
      ...text(60, 118, 'tekst'),
    ]);
    expect(page.lines.map(({ bold, fontSize }) => [bold, fontSize])).toEqual([
      [true, 14],
      [false, 10],
    ]);
  });

  test('two texts over each other do not mix their letters', () => {
    const page = layout([...text(60, 100, 'Jan de Vries'), ...text(62, 100.5, 'VERTROUWELIJK')]);
    expect(page.text).toContain('Jan de Vries');
    expect(page.text).toContain('VERTROUWELIJK');
  });

  test('an empty page', () => {
    const page = layout([]);
    expect([page.text, page.lines, page.blocks]).toEqual(['', [], []]);
  });
});
