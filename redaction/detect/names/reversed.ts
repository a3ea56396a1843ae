/** "Jansen, S.M. (Sanne) - BD/DWJZ", "Haan, Pien de", "Wolf, drs. M.A. de", "Meulen, Tjitske van der". */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { isInitial, isNameShaped, isParticle, nameAfterParticles } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';

/** `phrase` is a surname; the tokens after it hold a comma and the rest. */
export function reversedAt(tokens: readonly Token[], phrase: NamePhrase): NamePhrase | undefined {
  if (phrase.initials !== '') return undefined;
  let at = phrase.to + 1;
  const next = tokens[at];
  if (next === undefined || !next.space.comma) return undefined;
  if (
    /^(?:aanwezigen?|deelnemers?|leden|genodigden|afwezigen?|betrokkenen)$/.test(
      tokens[phrase.to]!.key,
    )
  )
    return undefined;
  while (tokens[at] !== undefined && isTitle(tokens[at]!)) at++;
  let initials = '';
  while (
    tokens[at] !== undefined &&
    isInitial(tokens, at) &&
    (initials === '' || follows(tokens[at]!))
  )
    initials += tokens[at++]!.text.toUpperCase();
  if (initials !== '' && startsOtherName(tokens, at)) return undefined;
  const firsts: Token[] = [];
  at = readFirsts(tokens, at, initials, firsts);
  if (hasOwnSurname(phrase, firsts)) return undefined;
  const read = particlesAt(tokens, at);
  // "Asante, D. op de lijst": the sentence goes on.
  const particles = initials !== '' && !endsInParticles(tokens, at, read.length) ? [] : read;
  const called = isFirstName(firsts) || endsInParticles(tokens, at, particles.length);
  if (initials === '' && !(called && !isEnumerated(phrase, firsts))) return undefined;
  at += particles.length;
  if (firsts.length === 0 && tokens[at]?.space.opens === true)
    at = readFirsts(tokens, at, initials, firsts);
  const last = tokens[at - 1]!;
  return {
    ...phrase,
    to: at - 1,
    end: endOf(last, tokens[at]),
    initials,
    firsts,
    particles: particles.length > 0 ? particles : phrase.particles,
    surnames: [...phrase.firsts, ...phrase.surnames],
    reversed: true,
  };
}

/** "wethouder Zuidema, Piet Zuidema (adviseur)": two of one surname. */
function hasOwnSurname({ surnames }: NamePhrase, firsts: readonly Token[]): boolean {
  const last = firsts.length > 1 ? firsts.at(-1)!.key : undefined;
  return last !== undefined && surnames.some(({ key }) => key === last);
}

/** The keys of the small particles that follow: "de", "van der". */
function particlesAt(tokens: readonly Token[], from: number): string[] {
  const particles: string[] = [];
  for (let token = tokens[from]; particles.length < 4; token = tokens[from + particles.length]) {
    if (token === undefined || !isParticle(token) || !isSmall(token) || !follows(token)) break;
    particles.push(token.key);
  }
  return particles;
}

/** "Khattabi, J. El", "Meer, W.F. Van der": some write theirs with a capital. */
function isSmall({ shape, key }: Token): boolean {
  return (
    shape === 'lower' || (shape === 'capital' && /^(?:el|al|ben|van|de|den|der|ter|ten)$/.test(key))
  );
}

/** "Brinkhof, Annelot van den": no sentence ends in particles, so even an unknown word before them is a first name. */
function endsInParticles(tokens: readonly Token[], from: number, count: number): boolean {
  const next = tokens[from + count];
  return (
    count > 0 &&
    (next === undefined || next.space.hard || /[<;(@"]/.test(next.gap) || isDash(next.gap))
  );
}

/** "Nes, J. van - DGB": his unit comes. */
function isDash(gap: string | undefined): boolean {
  return gap === ' - ' || gap === ' – ';
}

/** "Ömer, Sylvia Blankestijn", "Evert-Jan, Romy": two persons beside each other. */
function isEnumerated(phrase: NamePhrase, firsts: readonly Token[]): boolean {
  const own = [...phrase.firsts, ...phrase.surnames];
  const double = own.length === 2 && own[1]!.space.hyphen;
  if (double && own.every(({ bits }) => (bits & C.first) !== 0)) return true;
  const onlyFirst = own.length === 1 && (own[0]!.bits & C.first) !== 0 && own[0]!.shape !== 'upper';
  if (!onlyFirst) return false;
  return (own[0]!.bits & C.surname) === 0 || firsts.some((token) => (token.bits & C.first) === 0);
}

function endOf(last: Token, next: Token | undefined): number {
  if (last.dot && last.shape === 'single') return last.end + 1;
  return next?.gap.startsWith(')') ? last.end + 1 : last.end;
}

/** "Kwekerij Jansen, dhr. A. Jansen": the initials belong to the name behind them. */
function startsOtherName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !(next.space.dotted || next.space.blank)) return false;
  if (next.gap.includes('\n') || endsInParticles(tokens, at, particlesAt(tokens, at).length))
    return false;
  if (isNameShaped(next)) return true;
  const name = isParticle(next) ? nameAfterParticles(tokens, at) : -1;
  return name >= 0 && !isDash(tokens[name]!.gap);
}

function isTitle(token: Token): boolean {
  return (token.bits & (C.title | C.honorific)) !== 0 && (token.dot || token.shape === 'lower');
}

function follows(token: Token): boolean {
  const gap = token.space;
  if (/[<@]/.test(token.gap)) return false;
  return gap.blank || gap.dotted || gap.hyphen || gap.closes || token.gap === '.-';
}

function readFirsts(
  tokens: readonly Token[],
  from: number,
  initials: string,
  firsts: Token[],
): number {
  let at = from;
  while (
    tokens[at] !== undefined &&
    firsts.length < 3 &&
    isNameShaped(tokens[at]!) &&
    tokens[at]!.shape !== 'upper'
  ) {
    const gap = tokens[at]!.space;
    const first = firsts.length === 0;
    if (!(gap.blank || gap.hyphen || (first && (gap.comma || gap.dotted || gap.opens)))) break;
    // The next line of a list is somebody else's.
    if (!first && gap.text.includes('\n')) break;
    if (first && initials !== '' && !gap.opens) break;
    if (gap.opens && (tokens[at]!.bits & C.first) === 0 && isOrdinary(tokens[at]!.key)) break;
    firsts.push(tokens[at++]!);
  }
  return at;
}

/** Without initials the word after the comma must be a known first name, or end its cell or line. */
function isFirstName(firsts: readonly Token[]): boolean {
  return firsts.length > 0 && firsts.some((token) => (token.bits & C.first) !== 0);
}
