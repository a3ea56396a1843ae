/** Shapes of names and codes that forms, lists and mails of others showed. */
import { describe, expect, test } from 'vitest';
import { all, goes, stays } from '../found.ts';

describe('goes', () => {
  test.each([
    ['Aanwezig: Oord, T. (Tessel); Velde, P. te (Pim); Mo, X.', 'Velde, P. te (Pim)'],
    ['Ze kwam met haar zoon Ilyad (03-12-2014) langs.', 'Ilyad'],
    ['De secretaresse Trui Hoge belt morgen.', 'Trui Hoge'],
    ['Gisteren belde Anna Grote over de vergunning.', 'Anna Grote'],
    ['De portier, genaamd Bouchrit, riep iets.', 'Bouchrit'],
    ['Anders loopt het via de tas van SG.\n@Paul: kun jij dit nakijken?', 'Paul'],
    ['Ontvangst door minister Hugo de Jonge en protocol (Giovanni).', 'Giovanni'],
    ['mr. J.J.M. Bakker, Prins & Koomen Advocaten, gemachtigde', 'J.J.M. Bakker'],
    ['De commissie: verhinderd is het lid B. van Zanten-Kwee.', 'B. van Zanten-Kwee'],
    ['Verblijft in pleeggezin Groothuis-Kramer te Almere.', 'Groothuis-Kramer'],
    ['ok. dirk is ziek, sterkte dirk, dan gaat wes alleen', 'wes'],
    ['zet dit in de mail aan kees de bruijn en bij mr van loon', 'kees de bruijn'],
    ['zet dit in de mail aan kees de bruijn en bij mr van loon', 'van loon'],
    ['Volgens directeur de Vries is dat zo.', 'de Vries'],
    ['Zij sprak met huisarts van der Wind over de zaak.', 'van der Wind'],
    ['Wij spraken meneer Prang.', 'Prang'],
    ['Mevrouw de Koning belde.', 'de Koning'],
    [
      'Mw. Van der Plas-Ouwersloot (niet het Kamerlid Van der Plas) is er.',
      'Van der Plas-Ouwersloot',
    ],
    ['Bel even met mijn collega Jan Bos in 1612 als je er niet uitkomt.', 'Jan Bos'],
    ['Dat zei sergeant DE WIT ons gisteren.', 'DE WIT'],
    ['Afgemeld: Rens ter Oord, K.L. Veldhuizen, wethouder Kroon', 'K.L. Veldhuizen'],
    [
      'De brief van Karin van den Oever. De minister, aldus Van den Oever, wist het.',
      'Van den Oever',
    ],
    ['Hij mailde: "Dag Edwin, ik ben er" en ging weg.', 'Edwin'],
    ['Vragen naar Bram K. van de afdeling', 'Bram K.'],
    ['Behandelaar: NS / TO\n\nBel met Nora Smit.', 'NS'],
    ['MV / FEB / CQR\n\nMarit Visser schreef dit.', 'CQR'],
    ['Bij punt 2 vraagt MA of het klopt. Marit Arends schreef dit.', 'MA'],
    ['Aan: RRI; BvdG\nOnderwerp: stand', 'RRI'],
    ['Gezien\tParaaf\tDatum\nBas-Jan van Wijnen\tbjvw\t11-11\nDemi Kok\tDK\t12-11', 'bjvw'],
    ['Post\tBedrag\tBerekend door\nhooi\t€ 100\tJP\n\nJan Peters was er.', 'JP'],
  ])('%s', (text, name) => {
    expect(goes(text)).toContain(name);
  });

  test('the initial with the surname of somebody of the document is his mailbox', () => {
    expect(goes('Bos, M., arts, ook mbos@zorg.test', 'email')).toEqual(['mbos']);
  });
});

describe('stays', () => {
  test.each([
    ['Burgemeester Avin Folkens-Kelder is op de hoogte.', 'Avin Folkens-Kelder'],
    ['Naam\tFunctie\nRoos van der Zande\tvoorzitter van de unie, dijkgraaf', 'Roos van der Zande'],
  ])('%s', (text, name) => {
    expect(stays(text)).toContain(name);
    expect(goes(text)).not.toContain(name);
  });

  test('what is done is no name where another column tells by whom', () => {
    const text =
      'Nr\tActie\tWie\n1\tTerugkoppeling Kerkhof\tTO\n2\tNavraag Heijmans\tRB\n3\tBrief\tTO';
    const inColumns = all(text).filter(({ why }) => why.pattern === 'column');
    expect(inColumns.filter(({ type }) => type === 'naam')).toEqual([]);
  });
});

test('a letter that begins behind a greeting without a name', () => {
  expect(goes('Geachte heer\nIn uw brief van 12 mei vraagt u om uitstel.')).toEqual([]);
  expect(goes('Geachte mevrouw Op,\nDank voor uw brief.')).toEqual(['Op']);
});

test('small words behind a form of address or in a sentence are no names', () => {
  expect(goes('mevr op de hoek wil dat we bellen over die lege winkel')).toEqual([]);
  expect(goes('het gesprek met de heer over het afgelegde traject is geweest')).toEqual([]);
  expect(goes('dat is met jan en alleman besproken, hij gaat bas spelen')).toEqual([]);
});

test('who is greeted together with the college presides over it', () => {
  expect(goes('Geacht college, geachte mevrouw Ollongren,\nDit is de derde brief.')).toEqual([]);
  expect(goes('Geachte heer Buma,\nDit is de derde brief.')).toEqual(['Buma']);
  expect(goes('Geacht college, geachte heer Zwartjes,\nDit is de derde brief.')).toEqual([
    'Zwartjes',
  ]);
});

test('whom one works for behind a double name of which half is a first name too', () => {
  expect(goes('Dat zei ir. Pelle Sörensen-Kaya van Royal HaskoningDHV gisteren.')).toEqual([
    'Pelle Sörensen-Kaya',
  ]);
});

test.each([
  'Gisteren informeerde de minister de Kamer over de zaak.',
  'De klant de Consument en de medewerker de Rechtspraak.',
  'Hij is adviseur van de Hema en directeur van de Bijenkorf.',
])('what is behind a function is not always who: %s', (text) => {
  expect(goes(text)).toEqual([]);
});
