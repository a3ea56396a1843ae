/** Names that somebody typed without capitals: after a form of address, after a greeting, first names with particles. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { bareLowerEnd, isCommonName } from './bareLower.ts';
import { isParticle } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import type { Slot } from './structure/slot.ts';
import type { Slots } from './structure/structure.ts';

const LOWER_SLOTS = new Set<Slot['kind']>(['greeting', 'closing', 'header', 'chat']);
const isAddress = wordFact(({ key }) => /^(?:heer|mevrouw|mevr|mw|dhr|meneer)$/.test(key));
/** Particles that stand in no ordinary sentence before a noun. */
const SURE_PARTICLES = /^(?:vd|vander|vanden)$/;

/** The name that starts at the lower-case token `i`, or undefined. */
export function lowerCaseName(
  tokens: readonly Token[],
  i: number,
  slots: Slots,
): NamePhrase | undefined {
  return (
    afterAddress(tokens, i) ??
    firstWithParticles(tokens, i) ??
    initialsWithParticle(tokens, i) ??
    afterRole(tokens, i) ??
    inSlot(tokens, i, slots)
  );
}

/** "sta bij de poort met jaap": a first name that is no word, with its surname; anywhere. */
export function bareLowerName(tokens: readonly Token[], i: number): NamePhrase | undefined {
  const to = bareLowerEnd(tokens, i);
  if (to < 0) return undefined;
  const particles = tokens.slice(i + 1, to).filter(isParticle);
  return made(tokens, { i, to, initials: '', firsts: 1, particles, bare: to === i });
}

/** "mevrouw sewnath", "de heer p. de boer". */
function afterAddress(tokens: readonly Token[], i: number): NamePhrase | undefined {
  const before = tokens[i - 1];
  const gap = tokens[i]!.space;
  if (before === undefined || !(gap.blank || gap.dotted)) return undefined;
  if (!isAddress(before.form) && !isTitleBeforeParticle(before, tokens[i]!)) return undefined;
  // "mevr op de hoek", "de heer over het afgelegde": small, such particles begin no name.
  if (/^(?:op|over|in|bij|uit|voor|onder|aan|tot)$/.test(tokens[i]!.key)) return undefined;
  let at = i;
  let initials = '';
  while (isLowerInitial(tokens, at) && initials.length < 4) initials += tokens[at++]!.key;
  const from = at;
  while (tokens[at] !== undefined && isParticle(tokens[at]!) && at - from < 4 && joined(tokens, at))
    at++;
  const name = tokens[at];
  if (name === undefined || name.shape !== 'lower' || !joined(tokens, at) || name.key.length < 3)
    return undefined;
  if (!mayBeSurname(name, initials !== '' || at > from)) return undefined;
  return made(tokens, { i, to: at, initials, firsts: 0, particles: tokens.slice(from, at) });
}

/** "bij mr van loon". */
function isTitleBeforeParticle({ key, shape }: Token, next: Token): boolean {
  return (
    shape === 'lower' && /^(?:mr|dr|drs|ir)$/.test(key) && /^(?:van|de|ten|ter)$/.test(next.key)
  );
}

function isLowerInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.shape === 'lower' && token.text.length === 1 && token.dot;
}

function joined(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]!.space;
  return gap.blank || gap.dotted;
}

function mayBeSurname({ bits, key }: Token, led: boolean): boolean {
  if ((bits & (C.functionWord | C.verb | C.particle | C.title | C.honorific)) !== 0) return false;
  if ((bits & (C.personRole | C.publicRole)) !== 0) return led && (bits & C.surname) !== 0;
  if (!isOrdinary(key)) return true;
  return (bits & C.surname) !== 0 && (led || (bits & C.handName) !== 0);
}

/** "piet vd broek", "jan van der berg". */
function firstWithParticles(tokens: readonly Token[], i: number): NamePhrase | undefined {
  if ((tokens[i]!.bits & C.first) === 0 || tokens[i]!.key.length < 3) return undefined;
  let at = i + 1;
  while (tokens[at] !== undefined && isParticle(tokens[at]!) && at - i < 4 && joined(tokens, at))
    at++;
  const particles = tokens.slice(i + 1, at);
  const name = tokens[at];
  if (particles.length === 0 || name === undefined || !joined(tokens, at)) return undefined;
  if (name.shape !== 'lower' || !mayBeSurname(name, true)) return undefined;
  const words = particles.map((token) => token.key).join(' ');
  const sure = SURE_PARTICLES.test(particles[0]!.key) || /^van de[rn]\b/.test(words);
  const common = isCommonName(tokens[i]!.form) && (name.bits & C.surname) !== 0;
  if (!sure && !common && (isOrdinary(tokens[i]!.key) || isOrdinary(name.key))) return undefined;
  return made(tokens, { i, to: at, initials: '', firsts: 1, particles });
}

/** "ik heb p. de boer gevraagd": an initial, a particle and a known surname, inside a line. */
function initialsWithParticle(tokens: readonly Token[], i: number): NamePhrase | undefined {
  if (!isLowerInitial(tokens, i) || tokens[i]!.space.hard || !tokens[i]!.space.blank)
    return undefined;
  let at = i + 1;
  while (isLowerInitial(tokens, at) && at - i < 3) at++;
  const from = at;
  while (tokens[at] !== undefined && isParticle(tokens[at]!) && at - from < 3 && joined(tokens, at))
    at++;
  const name = tokens[at];
  if (at === from || name === undefined || name.shape !== 'lower' || !joined(tokens, at))
    return undefined;
  // "met u. De broer van …": the next sentence.
  if (tokens[from]!.shape !== 'lower') return undefined;
  if (
    (name.bits & C.surname) === 0 ||
    (name.bits & (C.functionWord | C.organisation | C.honorific)) !== 0
  )
    return undefined;
  const initials = tokens
    .slice(i, from)
    .map((token) => token.key)
    .join('');
  return made(tokens, { i, to: at, initials, firsts: 0, particles: tokens.slice(from, at) });
}

/** "mijn dochter jolijn", "de boswachter, siebren": a listed first name that is no word. */
function afterRole(tokens: readonly Token[], i: number): NamePhrase | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before === undefined || (token.bits & C.first) === 0) return undefined;
  if (isOrdinary(token.key) && !isOwnKin(tokens, i) && !isCommonName(token.form)) return undefined;
  if (token.key.length < 4 || !(token.space.blank || token.space.comma)) return undefined;
  if ((before.bits & C.personRole) === 0) return undefined;
  return made(tokens, { i, to: i, initials: '', firsts: 1, particles: [], bare: true });
}

/** "mijn man klaas en": a relation of one's own, and no word that says how he is. */
function isOwnKin(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:man|vrouw|zoon|dochter|broer|zus|zusje|broertje|vriend|vriendin|collega|buurman|buurvrouw)$/.test(
      tokens[i - 1]!.key,
    ) &&
    /^(?:mijn|mn|m'n|zijn|haar|onze|uw|je)$/.test(tokens[i - 2]?.key ?? '') &&
    (tokens[i]!.bits & (C.verb | C.functionWord)) === 0
  );
}

/** "groet, pieter": a first name alone in its place; "Van: pieter jansen". */
function inSlot(tokens: readonly Token[], i: number, slots: Slots): NamePhrase | undefined {
  const token = tokens[i]!;
  if ((token.bits & C.first) === 0 || token.key.length < 2) return undefined;
  const slot = slots.at(token.start);
  if (slot === undefined || !LOWER_SLOTS.has(slot.kind)) return undefined;
  const own = token.space;
  const next = tokens[i + 1];
  const alone = next === undefined || next.start >= slot.end || !next.space.blank;
  const starts = own.hard || own.comma || token.start - slot.start < 3 || !own.blank;
  if (starts && alone)
    return made(tokens, { i, to: i, initials: '', firsts: 1, particles: [], bare: true });
  const surname =
    next !== undefined &&
    starts &&
    next.shape === 'lower' &&
    (next.bits & (C.surname | C.particle)) !== 0;
  return surname && (slot.kind === 'header' || slot.kind === 'closing' || slot.kind === 'chat')
    ? fullInSlot(tokens, i, slot)
    : undefined;
}

function fullInSlot(tokens: readonly Token[], i: number, slot: Slot): NamePhrase | undefined {
  let to = i + 1;
  while (
    tokens[to + 1] !== undefined &&
    tokens[to + 1]!.start < slot.end &&
    tokens[to + 1]!.space.blank &&
    to - i < 4
  )
    to++;
  if (isParticle(tokens[to]!) || (tokens[to]!.bits & C.surname) === 0) return undefined;
  const particles = tokens.slice(i + 1, to).filter(isParticle);
  return made(tokens, { i, to, initials: '', firsts: 1, particles });
}

interface Parts {
  readonly i: number;
  readonly to: number;
  readonly initials: string;
  readonly firsts: number;
  readonly particles: readonly Token[];
  readonly bare?: boolean;
}

function made(tokens: readonly Token[], parts: Parts): NamePhrase {
  const { i, to } = parts;
  const words = tokens.slice(i, to + 1).filter((token) => token.text.length > 1);
  const names = words.filter((token) => !parts.particles.includes(token));
  return {
    from: i,
    to,
    start: tokens[i]!.start,
    end: tokens[to]!.end,
    initials: parts.initials.toUpperCase(),
    firsts: names.slice(0, parts.firsts),
    particles: parts.particles.map((token) => token.key),
    surnames: parts.bare === true ? [] : names.slice(parts.firsts),
    reversed: false,
  };
}
