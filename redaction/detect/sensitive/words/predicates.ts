/** Finds the patterns of `predicates.table.ts` from a word on. */
import type { Token } from '../../flow/token.ts';
import { wordFact } from '../../flow/wordFacts.ts';
import { remembered } from '../../lists/remembered.ts';
import { POSSESSIVES, SOMEONE } from '../persons.table.ts';
import { HOSPITALS, PRACTICES } from './hospitals.table.ts';
import { healthBits, startsEntry } from './lexicon.ts';
import { PREDICATES } from './predicates.table.ts';
import { ACTS } from './verbs.table.ts';
import { H } from './wordBits.ts';

/** Inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly tests: readonly Test[];
  readonly optional: boolean;
  /** Up to so many words of any kind; 0 for an element that is a word. */
  readonly gap: number;
  /** The next word may not be one of `words`. */
  readonly not: boolean;
}

interface Pattern {
  /** Its place in the table. */
  readonly line: number;
  readonly elements: readonly Element[];
  /** What must stand behind the first word; undefined when anything may. */
  readonly second: Element | undefined;
  /** Indices of the first and the last marked element. */
  readonly first: number;
  readonly last: number;
}

const NUMBER =
  /^(?:\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|meerdere|paar|tweede|derde|tweedegraads)$/;

const ACTING = new Set(ACTS.trim().split(/\s+/));
const HOUSES = new Set(HOSPITALS.trim().split(/\s+/));
const TREATING = new Set(PRACTICES.trim().split(/\s+/));

type Test = (token: Token) => boolean;

const CLASSES: Record<string, Test> = {
  poss: ({ key }) => POSSESSIVES.has(key),
  num: ({ key }) => NUMBER.test(key),
  who: ({ key }) => SOMEONE.has(key),
  act: ({ key }) => ACTING.has(key),
  hospital: ({ key, shape }) => shape !== 'lower' && HOUSES.has(key),
  practice: ({ key, shape }) => shape !== 'lower' && TREATING.has(key),
  any: () => true,
  adj: ({ key }) => key.length > 4 && /(?:er|e)$/.test(key),
};

function bitTest(name: string): Test {
  const bit = H[name as keyof typeof H];
  return ({ key, shape, form }) =>
    startsEntry(form) &&
    (healthBits(key) & bit) !== 0 &&
    (key.length > 3 || bit === H.body || shape === 'upper');
}

/** One for all patterns that ask for the class. */
function testOf(name: string): Test {
  CLASSES[name] ??= bitTest(name);
  return CLASSES[name];
}

const BLANK: Element = { words: new Set(), tests: [], optional: true, gap: 0, not: false };

function elementOf(source: string): Element {
  if (source[0] === '~') return { ...BLANK, gap: Number(source.slice(1)) };
  if (source[0] === '!') return { ...BLANK, words: new Set(source.slice(1).split('|')), not: true };
  const parts = source.replace(/\?$/, '').split('|');
  return {
    ...BLANK,
    words: new Set(parts.filter((part) => part[0] !== '@')),
    tests: parts.filter((part) => part[0] === '@').map((part) => testOf(part.slice(1))),
    optional: source.endsWith('?'),
  };
}

function patternOf(source: string, line: number): Pattern {
  const parts = source.split(' ');
  const words = parts.filter((part) => part !== '<' && part !== '>');
  const open = parts.indexOf('<');
  const close = parts.indexOf('>');
  const elements = words.map(elementOf);
  return {
    line,
    elements,
    second: isOneWord(elements[0]) && isOneWord(elements[1]) ? elements[1] : undefined,
    first: Math.max(0, open),
    last: close < 0 ? words.length - 1 : close - (open < 0 ? 1 : 2),
  };
}

/** A word, also any of a class, which must be there. */
function isOneWord(element: Element | undefined): element is Element {
  return element !== undefined && !element.optional && !element.not && element.gap === 0;
}

const PATTERNS = PREDICATES.trim().split('\n').map(patternOf);
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

function isOne({ words, tests }: Element, token: Token): boolean {
  return words.has(token.key) || tests.some((test) => test(token));
}

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
