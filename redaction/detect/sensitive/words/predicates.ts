/** Finds the patterns of `predicates.table.ts` from a word on. */
import type { Token } from '../../flow/token.ts';
import { wordFact } from '../../flow/wordFacts.ts';
import { C, classOf } from '../../lists/lexicon.ts';
import { remembered } from '../../lists/remembered.ts';
import { type Element, isOne, isOneWord, PATTERNS, type Pattern, testOf } from './patterns.ts';

/** Inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of what a pattern must hold, the element that running text has least: with the fewest words without a meaning of their own. */
function rarest({ elements }: Pattern): Element {
  const required = elements.filter(isOneWord);
  const common = ({ words, tests }: Element): number =>
    [...words].filter((word) => (classOf(word) & COMMON) !== 0).length +
    tests.filter((test) => WIDE.has(test)).length;
  return required.reduce((least, one) => (common(one) < common(least) ? one : least));
}

const COMMON = C.functionWord | C.verb | C.particle;
const WIDE = new Set(['poss', 'num', 'who', 'any', 'adj'].map(testOf));
let rare: Pick<Element, 'words' | 'tests'> | undefined;

/** Made when first asked: the lists of words are decoded then. */
function rareOnes(): Pick<Element, 'words' | 'tests'> {
  if (rare !== undefined) return rare;
  const elements = PATTERNS.map(rarest);
  rare = {
    words: new Set(elements.flatMap(({ words }) => [...words])),
    tests: [...new Set(elements.flatMap(({ tests }) => tests))],
  };
  return rare;
}

/** Is it one of those of which one stands in every sentence in which a pattern is found? */
export const tells = wordFact((form) => {
  const { words, tests } = rareOnes();
  const token = { key: form.key, shape: form.shape, form } as Token;
  return words.has(form.key) || tests.some((test) => test(token));
});

const NONE: readonly Pattern[] = [];
/** Few patterns begin with a word of a class: those alone are asked one by one. */
const OF_CLASS = PATTERNS.filter(({ elements }) => elements[0]!.tests.length > 0);
const FIRST_CLASSES = new Set(OF_CLASS.flatMap(({ elements }) => elements[0]!.tests));
const BY_WORD = new Map<string, Pattern[]>();
for (const pattern of PATTERNS)
  for (const word of pattern.elements[0]!.words)
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), pattern]);

/** Patterns that may start with a word, in the order of the table, told apart by the word behind it. */
interface Starting {
  /** Behind which other words may stand than those they name. */
  readonly open: readonly Pattern[];
  /** With those, the ones that ask for this word. */
  readonly byNext: ReadonlyMap<string, readonly Pattern[]>;
}

const startingWith = remembered((key): Starting | null => {
  const form = { text: key, key, bits: 0, shape: 'upper' as const, asked: 0, yes: 0 };
  const token = { key, shape: form.shape, form } as Token;
  const own = BY_WORD.get(key) ?? NONE;
  const classes = new Set([...FIRST_CLASSES].filter((test) => test(token)));
  const others =
    classes.size === 0
      ? NONE
      : OF_CLASS.filter(
          (pattern) =>
            !own.includes(pattern) && pattern.elements[0]!.tests.some((test) => classes.has(test)),
        );
  const all = [...own, ...others].sort((a, b) => a.line - b.line);
  return all.length === 0 ? null : startingOf(all);
});

function startingOf(all: readonly Pattern[]): Starting {
  const open = all.filter(isOpen);
  const byNext = new Map<string, readonly Pattern[]>();
  for (const next of all.flatMap(({ second }) => [...(second?.words ?? [])]))
    if (!byNext.has(next))
      byNext.set(
        next,
        all.filter((pattern) => isOpen(pattern) || pattern.second!.words.has(next)),
      );
  return { open, byNext };
}

/** May a word stand behind the first that it does not name? */
function isOpen({ second }: Pattern): boolean {
  return second === undefined || second.tests.length > 0;
}

/** May a pattern start with this word? */
export const startsPredicate = wordFact(({ key }) => startingWith(key) !== null);

/** The longest pattern from token `i`, within the tokens up to `last`. */
export function predicateAt(tokens: readonly Token[], i: number, last: number): Span | undefined {
  const { key, form } = tokens[i]!;
  const starting = startsPredicate(form) ? startingWith(key) : null;
  if (starting === null) return undefined;
  let best: Span | undefined;
  const next = tokens[i + 1];
  const marks: number[] = [];
  for (const pattern of starting.byNext.get(next?.key ?? '') ?? starting.open) {
    if (pattern.second !== undefined && (next === undefined || !isOne(pattern.second, next)))
      continue;
    marks.length = 0;
    if (!matches(tokens, i, last, pattern, 0, marks)) continue;
    const span = spanOf(marks, pattern);
    if (span !== undefined && (best === undefined || span.to > best.to)) best = span;
  }
  return best;
}

/** Patterns hold at most a dozen elements and gaps of a few words: the work is bounded. */
function matches(
  tokens: readonly Token[],
  at: number,
  last: number,
  pattern: Pattern,
  n: number,
  marks: number[],
): boolean {
  const element = pattern.elements[n];
  if (element === undefined) return true;
  if (element.not)
    return (
      (at > last || !element.words.has(tokens[at]!.key)) &&
      matches(tokens, at, last, pattern, n + 1, marks)
    );
  for (let skip = 0; skip <= element.gap; skip++) {
    if (element.gap > 0) {
      if (at + skip - 1 > last || (skip > 0 && !isJoined(tokens, at + skip - 1))) return false;
      marks[n] = -1;
      if (matches(tokens, at + skip, last, pattern, n + 1, marks)) return true;
      continue;
    }
    const fits = at <= last && isOne(element, tokens[at]!) && (n === 0 || isJoined(tokens, at));
    if (fits) {
      marks[n] = at;
      if (matches(tokens, at + 1, last, pattern, n + 1, marks)) return true;
    }
  }
  if (!element.optional || element.gap > 0) return false;
  marks[n] = -1;
  return matches(tokens, at, last, pattern, n + 1, marks);
}

/** No full stop, semicolon, bracket or colon stands before this word. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return !/[.:;()[\]–—|]/.test(tokens[at]!.gap);
}

function spanOf(marks: readonly number[], { first, last }: Pattern): Span | undefined {
  const inside = marks.slice(first, last + 1).filter((mark) => mark >= 0);
  return inside.length === 0 ? undefined : { from: inside[0]!, to: inside.at(-1)! };
}
