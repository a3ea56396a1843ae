import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['De heer H.G. Oosterhuis (28-02-1961, reg.nr. 61.02.28.417) was daar.', ['28-02-1961']],
  ['Partner\tTesfay Haile Mehari, 17-jul-1988, V-nr. 2918840325', ['17-jul-1988']],
  ['Kind 1\tNatnael Tesfay, 02032017', ['02032017']],
  ['R. (Rachid) Amrani (1982-12-01). Zij verblijft hier.', ['1982-12-01']],
  [
    'Vader Yassin Amrani (1990) en moeder Chantal van Beek (3 oktober ’92)',
    ['1990', '3 oktober ’92'],
  ],
  ['Ik ben van 15 maart 1946 en mijn vrouw is van 27-4-’59.', ['15 maart 1946', '27-4-’59']],
  [
    'geboren op vierentwintig december tweeduizendtwee te Goes',
    ['vierentwintig december tweeduizendtwee'],
  ],
  ['Getuige Ferhat Demir (geb. 6/2003)', ['6/2003']],
  ['Vervoersmanager A. Claessens, geb. 14-XII-1969', ['14-XII-1969']],
  ['Naam\tGeb.\tPers.nr.\nLoes Mulders\t291285\t100977', ['291285']],
  ['Kinderen: Imane (16-02-2005) en Ilyas (28-09-2008).', ['16-02-2005', '28-09-2008']],
  ['Aangehouden werd Sharif Nouri, 4-4-2003. Zie BVH 2023-077104 van de politie.', ['4-4-2003']],
  ['onder wie Plamen Dimitrov (Bulgaarse nationaliteit, 11.05.1996) en', ['11.05.1996']],
  [
    'Geboren te Appingedam op zes juni negentienhonderdtachtig.',
    ['zes juni negentienhonderdtachtig'],
  ],
  ['Hij krijgt minder omdat hij van 3 januari 1956 is.', ['3 januari 1956']],
  [
    'Debiteur\tGegevens\nAbubakar, Y.\t999986600 / 01-07-71\nDe Boer-Soesman\t999904413 / 22-10-58',
    ['01-07-71', '22-10-58'],
  ],
  ['Abubakar, Y.\t999986600 / 01-07-2025\tontvangen', []],
  ['De brief die wij van 3 januari 1956 kennen is weg.', []],
  ['Getekend te Breda door P. Terpstra, 12 maart 2024.', []],
  ['Getekend: J. Terpstra, 12 maart 2024', []],
  ['Zie Van den Berg (2018) en het besluit van J. Terpstra (12-3-2024).', []],
])('%s', (text, expected) => {
  expect(goes(text, 'geboortedatum')).toEqual(expected);
});

test.each([
  ['Abubakar, Y.\t999986600 / 01-07-71\t11.408,22', ['999986600']],
  ['Abubakar, Y.\t999986601 / 01-07-71\t11.408,22', []],
  ['Abubakar, Y.\t999986600/01-07-71\t11.408,22', []],
  ['Abubakar, Y.\t01-07-71 / 999986600\t11.408,22', ['999986600']],
  ['Abubakar, Y.\t01-07-71 / 999986600 / 12\t11.408,22', ['999986600']],
])('a number beside a stroke: %s', (text, expected) => {
  expect(goes(text, 'bsn')).toEqual(expected);
});
