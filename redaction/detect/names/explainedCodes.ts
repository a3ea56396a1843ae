/**
 * Codes that stand behind the names they are short for, however they were made: "Willem van den Berg (WiB)",
 * "Floor Smit – FlS", "Tijmen, TvH" in a list of those present. From there on they are theirs.
 */
import { fold } from '../lists/fold.ts';
import { isOrganisationCode } from './codes.ts';
import { isCode } from './handledCodes.ts';
import type { Mention } from './mention.ts';
import type { NamePhrase } from './phrase.ts';

export interface ExplainedCode {
  readonly mention: Mention;
  readonly start: number;
  /** Folded. */
  readonly code: string;
}

const BEHIND =
  /(?: ?\((?:= ?)?| ?\[|, | [-\u2013] |\t)(\p{Lu}\p{L}{1,4}|\p{Ll}{2,4}|\p{Ll}{1,2}\p{Lu})(?=\)|\]| ?[,;/]|\.?\s*(?:\n|\t|$)|\t| [-\u2013(] ?)/uy;

interface Candidate extends ExplainedCode {
  /** No word, name or abbreviation. */
  readonly plain: boolean;
}

/** Where a document explains codes that can be nothing else, what fits a name is no abbreviation either. */
export function explainedCodes(text: string, mentions: readonly Mention[]): ExplainedCode[] {
  const found = mentions.flatMap((mention) => candidateBehind(text, mention) ?? []);
  const plain = found.filter((one) => one.plain);
  return plain.length >= 2 || (plain.length > 0 && found.length >= 4) ? found : plain;
}

function candidateBehind(text: string, mention: Mention): Candidate | undefined {
  // What makes a name of "Readiness Levels (TRL)" is nothing but the letters behind it.
  if (mention.standing !== 'private' || mention.pattern === 'department') return undefined;
  BEHIND.lastIndex = mention.phrase.end;
  const match = BEHIND.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined || !isShaped(written)) return undefined;
  const code = fold(written);
  if (!isShortFor(code, written, mention.phrase)) return undefined;
  const start = match.index + match[0].length - written.length;
  // "mw. De Kok, dK": no word is written so.
  const drawn = /^\p{Ll}{1,2}\p{Lu}$/u.test(written);
  const plain = drawn || (isCode(written) && !isOrganisationCode(written));
  return { mention, start, code, plain };
}

/** "Wim" is a name, "van" a word. */
function isShaped(code: string): boolean {
  return !/^\p{Lu}\p{Ll}+$/u.test(code) && (/\p{Lu}/u.test(code) || isCode(code));
}

/**
 * First the given name's first letter, then letters of which one begins a surname. Of a bare surname the given letter is
 * not known, of a bare first name nothing but that: there a long row of capitals is a service's.
 */
function isShortFor(code: string, written: string, phrase: NamePhrase): boolean {
  const { firsts, surnames, initials } = phrase;
  const given = fold(initials[0] ?? '') || (firsts[0]?.key[0] ?? '');
  const families = surnames.map(({ key }) => key[0] ?? '');
  if (given === '') return families.some((letter) => code.endsWith(letter)) && code.length <= 4;
  if (!code.startsWith(given)) return false;
  if (families.length === 0) return code.length <= 3 || /\p{Ll}/u.test(written);
  return families.some((letter) => code.includes(letter, 1));
}
