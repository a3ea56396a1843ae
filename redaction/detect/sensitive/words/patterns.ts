/** The patterns of `predicates.table.ts`, read. */
import type { Token } from '../../flow/token.ts';
import { POSSESSIVES, SOMEONE } from '../persons.table.ts';
import { HOSPITALS, PRACTICES } from './hospitals.table.ts';
import { healthBits, startsEntry } from './lexicon.ts';
import { PREDICATES } from './predicates.table.ts';
import { ACTS } from './verbs.table.ts';
import { H } from './wordBits.ts';

export interface Element {
  readonly words: ReadonlySet<string>;
  readonly tests: readonly Test[];
  readonly optional: boolean;
  /** Up to so many words of any kind; 0 for an element that is a word. */
  readonly gap: number;
  /** The next word may not be one of `words`. */
  readonly not: boolean;
}

export interface Pattern {
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

export type Test = (token: Token) => boolean;

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
export function testOf(name: string): Test {
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
export function isOneWord(element: Element | undefined): element is Element {
  return element !== undefined && !element.optional && !element.not && element.gap === 0;
}

export const PATTERNS = PREDICATES.trim().split('\n').map(patternOf);

export function isOne({ words, tests }: Element, token: Token): boolean {
  return words.has(token.key) || tests.some((test) => test(token));
}
