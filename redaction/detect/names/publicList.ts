/** Names on the public list of office holders: full names, and surnames as a hint only. */
import { MEMBERS_OF_PARLIAMENT, MINISTERS } from '../keep/officeHolders.table.ts';
import { fold } from '../lists/fold.ts';
import type { NamePhrase } from './phrase.ts';

interface Holder {
  readonly first: string;
  readonly from: number;
  readonly to: number;
}

let bySurname: Map<string, Holder[]> | undefined;

function holders(): Map<string, Holder[]> {
  if (bySurname !== undefined) return bySurname;
  bySurname = new Map();
  for (const table of [MINISTERS, MEMBERS_OF_PARLIAMENT]) {
    for (const entry of table.trim().split(/;\s*/)) {
      const [first = '', surname = '', years = ''] = entry.trim().split('|');
      const [from, to] = years.split('-').map((year) => 2000 + Number(year));
      if (surname === '') continue;
      const key = fold(surname).replace(/[\s-]+/g, ' ');
      const list = bySurname.get(key) ?? [];
      list.push({ first: fold(first), from: from ?? 0, to: to ?? 0 });
      bySurname.set(key, list);
    }
  }
  return bySurname;
}

/** Particles and surname, folded, blanks for hyphens: the key of the public list. */
export function surnameKey(phrase: NamePhrase): string {
  const words = phrase.surnames.length > 0 ? phrase.surnames : phrase.firsts;
  return [...phrase.particles, ...words.map((token) => token.key)].join(' ').replace(/['’]/g, "'");
}

/** Is a surname without particles on the list? */
export function isListedSurname(key: string): boolean {
  return holders().has(key);
}

/** `full` when first name or initial fits too, `surname` when only the surname is on the list. */
export function onPublicList(phrase: NamePhrase): 'full' | 'surname' | undefined {
  const list = holders().get(surnameKey(phrase));
  if (list === undefined) return undefined;
  const first = phrase.firsts[0]?.key;
  if (phrase.surnames.length > 0 && first !== undefined)
    return list.some((h) => firstNames(h.first).includes(first)) ? 'full' : undefined;
  if (phrase.initials !== '')
    return list.some((h) => h.first[0] === phrase.initials[0]!.toLowerCase())
      ? 'surname'
      : undefined;
  return 'surname';
}

function firstNames(text: string): string[] {
  return text.split(/[ -]/);
}
