import { expect, test } from 'vitest';
import { all, goes, stays } from '../found.ts';

test.each([
  'minister Van Gennip',
  'De minister van Buitenlandse Zaken, Bruins Slot, is medeondertekenaar.',
  'de minister van LNV, de heer Adema',
  'staatssecretaris Van der Burg',
  'de leden Piri en Brekelmans',
  'het lid De Kort (VVD)',
  'Vraag 3 (leden Nijhof-Leeuw en Podt): klopt dit?',
  'mevrouw Westerveld (GroenLinks)',
  'wethouder M. de Jager',
  'dijkgraaf Poppelaars',
  'Carola Schouten, minister van LNV',
  'de heer Tjeerd Zonneveld (burgemeester Purmerdam), die belde',
  'officier van justitie mr. Van der Laan',
  'eilandsgouverneur Jonathan Johnson',
])('public by role: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
  expect(stays(text, 'naam').length).toBeGreaterThan(0);
});

test.each([
  'de motie-Ceder en de motie Bromet',
  'De stichting heet naar Mauro en helpt kinderen.',
  'Uit Seedorf kwam nog een reactie.',
  'LIMS-Mendel en de schaal van Likert',
  'de inschrijver bij Deutsche Bank',
  'de motie-De Groot/Boswijk',
  'de Wet Mulder en de Wet-Vermeend',
  'de commissie-Remkes',
  'de Thomassentunnel en de Suurhoffbrug',
  'het ir. D.F. Woudagemaal',
  'de Jacob Catsstraat',
  'in café De Vriendschap en dorpshuis De Haan',
  'Van Dijk & Zonen IT',
  'Vastgoed Van Leer B.V.',
  'het Didam-arrest',
  'Hogeschool Van Hall Larenstein',
  'de Willem Barentsz voer uit',
  'Hun werkgever, Steigerbouw Van Vliet en Zn., heeft het gemeld.',
  'Hij kwam via uitzendbureau Flexkracht De Kok.',
  'Projectontwikkelaar Van Heemstede sloot zes overeenkomsten.',
  'De Zr.Ms. Van Amstel gaat uit de vaart.',
  'Er loopt een proef met het taalmodel Claude.',
  'Zij werkt bij het A.M. Edwards Medical Center.',
  'De spelotheek heet Jip en Janneke; zij komt uit Florence.',
  'Het staat bij Bohn Stafleu van Loghum.',
])('named after or a firm: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});

test('a function in a later cell of the row, behind the body that the person is of', () => {
  const table =
    'Naam\tCode\tOrganisatie\tRol\nStijn Smeulders\t-\tProvincie Utrecht\tgedeputeerde, voorzitter\nWillemijn Terborgh\tWT\tProvincie Utrecht\tbeleidsmedewerker\nTijs Veldkamp\tTV\tgedeputeerde Overijssel\t';
  expect(goes(table, 'naam')).toEqual(['Willemijn Terborgh']);
  expect(stays(table, 'naam')).toEqual(['Stijn Smeulders', 'Tijs Veldkamp']);
});

test('a heading with a letter is nobody', () => {
  expect(goes('A. Leden\n\nB. Toelichting\n\nC. Bakker', 'naam')).toEqual(['C. Bakker']);
});

test('a bare surname of the list keeps nothing', () => {
  expect(goes('Hoekstra (FIN) heeft meegelezen met de heer Hoekstra.', 'naam')).toEqual([
    'Hoekstra',
    'Hoekstra',
  ]);
});

test('the top of a department follows the profile', () => {
  const text = 'De SG, mevrouw Van den Berg, is akkoord.';
  expect(goes(text, 'naam')).toEqual([]);
  expect(goes(text, 'naam', { profile: { keepTopOfficials: false } })).toEqual(['Van den Berg']);
});

test('roles of the profile', () => {
  expect(goes('wethouder Bakker', 'naam', { profile: { redactRoles: ['wethouder'] } })).toEqual([
    'Bakker',
  ]);
  expect(
    goes('afdelingsdirecteur J. Bakker', 'naam', { profile: { keepRoles: ['directeur'] } }),
  ).toEqual([]);
});

test('keep and redact lists, with scope', () => {
  const profile = {
    keep: [{ text: 'J. Bakker', reason: 'woordvoerder' }],
    redact: [{ text: 'Project Vos', scope: ['dossier-7'] }],
  };
  const kept = all('J. Bakker sprak over Project Vos.', { profile });
  expect(kept.map((d) => [d.kind, d.keep])).toEqual([['public', 'woordvoerder']]);
  expect(
    goes('J. Bakker sprak over Project Vos.', undefined, {
      profile,
      documentName: 'Dossier-7 nota.pdf',
    }),
  ).toEqual(['Project Vos']);
});

test('what was redacted before is not taken for data', () => {
  expect(
    all('Van: 5.1.2.e\nAan: 5.1.2e en 10.2.e\nT 5.1.2e').filter((d) => d.kind === 'personal'),
  ).toEqual([]);
});

test.each([
  ['Datum: 3 mei 2023\n\nEr is gesproken met Carola Schouten over de brief.', true],
  ['Datum: 3 mei 2012\n\nEr is gesproken met Kajsa Ollongren over de brief.', false],
  ['Verzonden: 12-03-2025\n\nEr is gesproken met Kajsa Ollongren over de brief.', true],
  [
    'Datum: 3 mei 2011\n\nIn het debat in de Kamer over het kabinet vroeg Piri naar de brief.',
    false,
  ],
  [
    'Datum: 3 mei 2022\n\nIn het debat in de Kamer over het kabinet vroeg Piri naar de brief.',
    true,
  ],
  ['Datum: 3 mei 2024\n\nIn het debat in de Kamer over het kabinet vroeg Albayrak dat.', false],
])('the periods of the list count: %s', (text, publicly) => {
  expect(stays(text, 'naam').length > 0).toBe(publicly);
});

test('the proposal says when somebody was in office', () => {
  const text = 'Datum: 3 mei 2025\n\nEr is gesproken met Carola Schouten over de brief.';
  const [found] = all(text).filter((d) => d.kind === 'public');
  expect(found?.keep).toBe('staat op de lijst van publieke personen (2011–2024)');
});

test.each([
  ['Geachte mevrouw Schouten, beste Carola,\nDank voor uw brief over de landbouw.', 'Schouten'],
  ['Hooggeachte heer Hugo de Jonge,\nOp 26 augustus schreef ik u.', 'Hugo de Jonge'],
  ['Beste Jos Wienen,\nU bent de burgemeester.', 'Jos Wienen'],
  [
    'Zeer geachte mevrouw Bruins Slot,\nDank voor uw bezoek. De minister zag de zalen.',
    'Bruins Slot',
  ],
  ['Cultuurwethouder Berend Molenaar opende de zaal.', 'Berend Molenaar'],
  ['Volgens oudminister Molenaar klopt dat niet.', 'Molenaar'],
  ['De voorzieningenrechter, mr. Molenaar, wees het af.', 'Molenaar'],
])('who is greeted or held an office stays: %s', (text, name) => {
  expect(goes(text, 'naam')).not.toContain(name);
});

test.each([
  ['Geachte mevrouw Schouten,\nU vroeg om een vergunning.', 'Schouten'],
  ['Geachte mevrouw Schouten, beste Sjaan,\nU vroeg om een vergunning.', 'Schouten'],
  ['Geachte heer Plasterk,\nU vroeg om een vergunning.', 'Plasterk'],
  ['Scheidsrechter Berend Molenaar floot af.', 'Berend Molenaar'],
])('who is not goes: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test('an office in the row of a table, behind the number of the row or with what it is about', () => {
  const table = [
    'Nr\tFunctie\tNaam\tDatum',
    '11\tMinister\tW.B. Hoekstra\t28-5',
    '12\tSteller\tK. Overmars\t28-5',
  ].join('\n');
  expect(goes(table, 'naam')).toEqual(['K. Overmars']);
  const contacts = 'Naam\tFunctie\nDirk Vreugdenhil\tgedeputeerde wonen\nPiet Kool\tadviseur';
  expect(goes(contacts, 'naam')).toEqual(['Piet Kool']);
  const others = 'Accounthouder\tBestuurder\nRob Kuiper\tgedeputeerde De Bat';
  expect(goes(others, 'naam')).toEqual(['Rob Kuiper']);
});

test('whoever has a function of his own is not of the office that the list began with', () => {
  const list =
    'Aanwezig: dijkgraaf Hein Pieper, heemraden Teun Bouwhuis, I. Groothedde en Van den Berkmortel, R.A. Sanders (secretaris-directeur), Dirkje Waninge (bestuursadviseur, verslag), Joost Blom (DJZ)';
  expect(goes(list, 'naam')).toEqual(['R.A. Sanders', 'Dirkje Waninge', 'Joost Blom']);
  const members = 'Vragen van de raadsleden Witlox (TEAM Meierstad) en Van den Tillaar (Hart).';
  expect(goes(members, 'naam')).toEqual([]);
});

test('who speaks for a body of office holders need not be one', () => {
  const text = 'De VNG en het Nederlands Genootschap van Burgemeesters (R. Oude Lohuis) lazen mee.';
  expect(goes(text, 'naam')).toEqual(['R. Oude Lohuis']);
});

test.each([
  ['Caspar Veldkamp, minister van BZ – PA Anne Bol, 06 1234 5678', 'Anne Bol'],
  [
    'Aanwezig zijn van de ambtelijke organisatie Jitske Roorda (hoofd Bestuurszaken).',
    'Jitske Roorda',
  ],
  ['Ik bel met het team Toezicht De Boer en daarna met Bakker en Co over de planning.', 'De Boer'],
  ['Kopie: Vastgoed Jansen, Wegenbouw De Vries', 'De Vries'],
])('who serves an office or a body: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});
