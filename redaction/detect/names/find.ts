/** All phrases of a document that may be names, each judged in its place. */
import type { Token } from '../flow/token.ts';
import { walk } from '../flow/walk.ts';
import { wordPattern } from '../flow/words.ts';
import { foldText } from '../lists/fold.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { classify } from './classify.ts';
import { complete, withGeneration } from './completed.ts';
import { bareLowerName, lowerCaseName } from './lowerCase.ts';
import { mayStartLower } from './lowerStarts.ts';
import type { Mention } from './mention.ts';
import { isInitial, isNameShaped, isParticle, nameAfterParticles } from './nameWords.ts';
import { type NamePhrase, phraseAt } from './phrase.ts';
import { placeLength } from './placeNames.ts';
import { spelledAt } from './publicList.ts';
import { rowTextOf } from './rowRoles.ts';
import { signsAs, signsInMandate } from './signing.ts';
import { stopsOf } from './stops.ts';
import type { Slot } from './structure/slot.ts';
import type { Slots } from './structure/structure.ts';

export function findMentions(scan: Scan, tokens: readonly Token[], slots: Slots): Mention[] {
  const mentions: Mention[] = [];
  const document: OfDocument = {
    governs: GOVERNING.test(foldText(scan.text.slice(0, HEAD))),
    political: scan.words.matches(POLITICAL).length > 0,
  };
  const reading = { scan, tokens, slots, stop: stopsOf(tokens), document };
  walk(tokens, (i) => {
    const read = readAt(reading, i);
    if (typeof read === 'number') return read;
    mentions.push(read);
    return read.phrase.to;
  });
  return mentions;
}

interface Reading {
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly stop: (i: number) => boolean;
  readonly document: OfDocument;
}

/** The mention that begins there, or the last token of what is none. */
function readAt(reading: Reading, i: number): Mention | number {
  const { tokens, slots } = reading;
  if (isLower(tokens, i)) {
    const lower = lowerCaseName(tokens, i, slots);
    return lower === undefined
      ? bareLower(reading, i)
      : judge(reading, lower, slots.at(tokens[i]!.start));
  }
  const known = spelledAt(tokens, i);
  if (known > 0)
    return judge(reading, spelledPhrase(tokens, i, i + known - 1), slots.at(tokens[i]!.start));
  const place = placeLength(tokens, i);
  if (place > 0) return i + place - 1;
  if (isGreetingWord(tokens, i, slots)) return i;
  const slot = slots.at(tokens[i]!.start);
  const phrase = capitalName(reading, i, slot);
  if (phrase === undefined) return i;
  return { ...judge(reading, phrase, slot), phrase: withGeneration(tokens, phrase) };
}

/** Points that it needs by itself: what has fewer may be carried there from another place. */
const BARE_ENOUGH = 2;

function bareLower(reading: Reading, i: number): Mention | number {
  const { tokens, slots } = reading;
  const phrase = bareLowerName(tokens, i);
  if (phrase === undefined) return i;
  const mention = judge(reading, phrase, slots.at(tokens[i]!.start));
  return mention.score >= BARE_ENOUGH ? mention : i;
}

function isLower(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.shape === 'lower' && !mayStartLower(tokens, i);
}

function capitalName(
  { tokens, stop }: Reading,
  i: number,
  slot: Slot | undefined,
): NamePhrase | undefined {
  // A line of a list is one person's: what stands on the next is another's.
  const ends = (k: number): boolean =>
    stop(k) || (slot?.kind === 'list' && tokens[k] !== undefined && tokens[k].start >= slot.end);
  const whole = startsName(tokens, i, ends) ? phraseAt(tokens, i, ends) : undefined;
  return (
    complete(tokens, whole, slot) ?? (isAddressed(tokens, i) ? surnameOnly(tokens, i) : undefined)
  );
}

/** Letters of a document in which its title stands. */
const HEAD = 400;
const GOVERNING =
  /bestuurlijk (?:overleg|afstemming|platform)|\bbestuurlijk\)|(?:dagelijks|algemeen|regionaal) bestuur|portefeuillehouders ?overleg|poho\b|burgemeesters(?:kring|overleg)|bestuurders|regioraad|veiligheidsbestuur/;

/** What the whole document tells. */
interface OfDocument {
  readonly governs: boolean;
  readonly political: boolean;
}

const POLITICAL = wordPattern(
  '\\b',
  'ministers?|staatssecretaris|bewindspersoon|bewindslieden|tweede kamer|kamerbrief|kamervraag|kamervragen|kamerlid|kamerleden|kabinet|ministerraad|motie|beslisnota|commissiedebat|woordvoering|de kamer'.split(
    '|',
  ),
  '\\b',
  'iu',
);

function judge(
  { scan, tokens, document }: Reading,
  phrase: NamePhrase,
  slot: Slot | undefined,
): Mention {
  return classify(
    {
      ...document,
      tokens,
      text: scan.text,
      slot,
      profile: scan.options.profile ?? {},
      year: scan.year,
      row: rowTextOf(scan, phrase),
      signsAs: signsAs(scan, phrase),
      signsInMandate:
        scan.options.profile?.keepSignatories === true && signsInMandate(scan, phrase),
      identifier: identifierAfter(scan, phrase),
    },
    phrase,
  );
}

function startsName(tokens: readonly Token[], i: number, stop: (i: number) => boolean): boolean {
  if (isInitial(tokens, i)) return !isCodesEnd(tokens, i);
  if (isLonePreposition(tokens, i) || isRank(tokens, i)) return false;
  if (isParticle(tokens[i]!)) {
    const name = nameAfterParticles(tokens, i);
    if (name >= 0)
      return (
        !stop(name) ||
        (isNameShaped(tokens[i]!) && (tokens[i]!.bits & (C.first | C.surname)) !== 0 && !stop(i))
      );
  }
  return isNameShaped(tokens[i]!) && !stop(i);
}

/** "Formulier P-204-B. Pagina": the last letter of a code. */
function isCodesEnd(tokens: readonly Token[], i: number): boolean {
  const { space, gap } = tokens[i]!;
  // A number that a recogniser took stands in the gap.
  return /\d-$/.test(gap) || (space.hyphen && tokens[i - 1]?.shape === 'number');
}

/** "Uit Seedorf kwam": surnames with these have an article behind them. */
function isLonePreposition(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.text === 'Van' && tokens[i]!.space.sentence && next?.space.blank === true)
    return (
      (next.bits & C.first) !== 0 && (next.bits & C.surname) === 0 && isFullName(tokens, i + 1)
    );
  if (isAdverbial(tokens, i)) return true;
  return (
    tokens[i]!.shape === 'capital' &&
    /^(?:uit|in|op|aan|bij|over|voor|onder|tot)$/.test(tokens[i]!.key) &&
    next?.space.blank === true &&
    ((next.bits & C.particle) === 0 || /^(?:ait|el|al|ben|van|de|oulad|abu)$/.test(next.key)) &&
    next.shape !== 'lower'
  );
}

/** "In het Veiligheidshuis Drenthe is …": a sentence begins with where, and the word is one of the language. */
function isAdverbial(tokens: readonly Token[], i: number): boolean {
  const { key, shape, space } = tokens[i]!;
  if (
    shape !== 'capital' ||
    !space.sentence ||
    !/^(?:in|op|aan|bij|over|voor|onder|uit)$/.test(key)
  )
    return false;
  const word = tokens[nameAfterParticles(tokens, i)];
  const article = /^(?:de|het)$/.test(tokens[i + 1]?.key ?? '');
  return article && word !== undefined && (word.bits & C.surname) === 0 && isOrdinary(word.key);
}

function isFullName(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return after?.space.blank === true && isNameShaped(after);
}

/** "Maj L.P.M. Snel": a title that some are called, before initials. */
function isRank(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    (tokens[i]!.bits & C.title) !== 0 && next?.space.blank === true && isInitial(tokens, i + 1)
  );
}

/** "Hoi Sanne": the greeting itself is no name. */
function isGreetingWord(tokens: readonly Token[], i: number, slots: Slots): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (isQuotedGreeting(tokens, i)) return true;
  if (!tokens[i]!.space.hard && i > 0 && !tokens[i]!.space.sentence) return false;
  const slot = slots.at(next.start);
  return (
    (slot?.kind === 'greeting' || slot?.kind === 'closing') &&
    slot.start > tokens[i]!.start &&
    slot.start <= next.start &&
    next.space.blank
  );
}

/** `: "Dag Edwin, ik heb …"`. */
function isQuotedGreeting(tokens: readonly Token[], i: number): boolean {
  const [next, after] = [tokens[i + 1]!, tokens[i + 2]];
  return (
    tokens[i]!.shape === 'capital' &&
    /^(?:dag|hoi|ha|hallo|beste|lieve|geachte|hey)$/.test(tokens[i]!.key) &&
    next.space.blank &&
    (next.bits & C.first) !== 0 &&
    (after === undefined || /^[,!]/.test(after.gap))
  );
}

/** "de heer Van", "mevrouw Dag": after these words any capital is a name. */
function isAddressed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !isNameShaped(tokens[i]!)) return false;
  const gap = tokens[i]!.space;
  return (
    (gap.blank || (gap.dotted && /^(?:mevr|mw|dhr|hr|fam)$/.test(before.key))) &&
    /^(?:heer|mevrouw|mevr|mw|dhr|meneer|hr|fam|familie)$/.test(before.key) &&
    (tokens[i]!.bits & (C.publicRole | C.personRole | C.title)) === 0
  );
}

function surnameOnly(tokens: readonly Token[], i: number): NamePhrase {
  return { ...single(tokens, i, i), firsts: [], surnames: [tokens[i]!] };
}

/** First names up to the first particle or the last word, then the surname. */
function spelledPhrase(tokens: readonly Token[], from: number, to: number): NamePhrase {
  const words = tokens.slice(from, to + 1);
  const particle = words.findIndex(
    (token, k) => k > 0 && k < words.length - 1 && isParticle(token),
  );
  const count = particle > 0 ? particle : Math.max(1, words.length - 1);
  const rest = words.slice(count);
  const given = rest.findIndex((token) => !isParticle(token));
  return {
    ...single(tokens, from, to),
    firsts: words.slice(0, count),
    particles: rest.slice(0, Math.max(0, given)).map((token) => token.key),
    surnames: rest.slice(Math.max(0, given)),
  };
}

function single(tokens: readonly Token[], from: number, to: number): NamePhrase {
  return {
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    initials: '',
    firsts: [tokens[from]!],
    particles: [],
    surnames: tokens.slice(from + 1, to + 1),
    reversed: false,
  };
}

/** "Jansen (06 …)", "Jansen, j.jansen@…": an identifier within a few characters on the same line. */
function identifierAfter(scan: Scan, phrase: NamePhrase): 'brackets' | 'near' | 'none' {
  const behind = scan.text.slice(phrase.end, phrase.end + 26);
  const end = behind.search(/[\n\t;]/);
  const reach = end < 0 ? behind.length : end;
  if (!scan.contacts.overlaps(phrase.end, phrase.end + reach)) return 'none';
  return /^ ?\(/.test(behind) ? 'brackets' : 'near';
}
