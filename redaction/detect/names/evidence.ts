/** What the words of a phrase and their place say about a person: points, added up. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { calledBefore } from './calledAs.ts';
import {
  against,
  employerBehind,
  identifierPoints,
  inBrackets,
  isUnitsPerson,
  prepositionBefore,
  trailingInitial,
  verbPoints,
} from './contextEvidence.ts';
import { ownWords } from './ownWords.ts';
import type { NamePhrase } from './phrase.ts';
import { type Evidence, NONE } from './points.ts';
import { departmentAfter } from './roleAfter.ts';
import type { Role } from './roles.ts';
import { saidOfOne } from './saidOfOne.ts';
import type { Slot } from './structure/slot.ts';

const SLOT_POINTS: Record<Slot['kind'], number> = {
  header: 6,
  label: 5,
  column: 5,
  greeting: 6,
  closing: 5,
  chat: 5,
  list: 4,
  item: 2,
};

export function evidenceOf(
  tokens: readonly Token[],
  phrase: NamePhrase,
  slot: Slot | undefined,
  role: Role | undefined,
  identifier: 'brackets' | 'near' | 'none',
): Evidence {
  const found: Evidence[] = [
    titleBefore(tokens, phrase),
    slotPoints(tokens, phrase, slot),
    ownWords(tokens, phrase),
    ...((role?.kind === 'private' || role?.kind === 'spokesperson') && !isEmployers(tokens, phrase)
      ? [{ points: 3, pattern: 'role', context: role.word }]
      : []),
    ...(departmentAfter(tokens, phrase) && !isLoneUnknown(phrase)
      ? [{ points: 2.5, pattern: 'department', context: '' }]
      : []),
    { points: verbPoints(tokens, phrase), pattern: 'verb', context: '' },
    calledBefore(tokens, phrase),
    identifierPoints(identifier),
    trailingInitial(tokens, phrase),
    inBrackets(tokens, phrase),
    employerBehind(tokens, phrase),
    saidOfOne(tokens, phrase),
    { points: prepositionBefore(tokens, phrase), pattern: 'context', context: '' },
    { points: against(tokens, phrase), pattern: 'against', context: '' },
  ];
  const points = found.reduce((sum, e) => sum + e.points, 0);
  const best = found.reduce((most, e) => (e.points > most.points ? e : most));
  return { points, pattern: best.pattern, context: best.context };
}

/** "de arts van Argonaut", "een klant van Essent": one word that is no first name, and a function that works for it. */
function isEmployers(tokens: readonly Token[], phrase: NamePhrase): boolean {
  const [worker, of] = [tokens[phrase.from - 2], tokens[phrase.from - 1]];
  if (of?.key !== 'van' || !tokens[phrase.from]!.space.blank || phrase.from !== phrase.to)
    return false;
  const word = tokens[phrase.from]!;
  return WORKS.test(worker?.key ?? '') && (word.bits & (C.first | C.surname)) === 0;
}

const WORKS =
  /(?:arts|student|studente|stagiair|stagiaire|trainee|promovendus|docent|docente|hoogleraar|lector|controller|adviseur|adviseuse|medewerker|medewerkster|directeur|manager|leider|jurist|consulent|klant|huurder|monteur|woordvoerder|inspecteur|eigenaar|specialist|deskundige|coach|begeleider|verpleegkundige|beheerder|makelaar|accountant|onderzoeker|taxateur|taxatrice|portier|chauffeur|planner)$/;

/** "de heer X", "mw. X", "mr. drs. X". */
export function titleBefore(tokens: readonly Token[], phrase: NamePhrase): Evidence {
  const token = tokens[retired(tokens, phrase.from) - 1];
  if (token === undefined || isDirectorate(tokens, token)) return NONE;
  if (isForAttention(tokens, phrase.from)) return { points: 4, pattern: 'cue', context: 't.a.v.' };
  const gap = tokens[phrase.from]!.space;
  if (beginsLetter(tokens, phrase)) return NONE;
  if (!gap.blank && !(gap.dotted && tokens[phrase.from - 1]!.dot)) return NONE;
  const bits = token.bits;
  if ((bits & C.honorific) !== 0 && token.text !== 'HR')
    return { points: 5, pattern: 'honorific', context: token.key };
  if ((bits & C.title) !== 0 && (token.dot || /^(?:dr|mr|drs|ir|ing|prof)$/.test(token.key)))
    return { points: 4.5, pattern: 'title', context: token.key };
  return NONE;
}

/** "Geachte heer ⏎ In uw brief …": the letter begins without a comma; who is greeted by name has one behind it. */
function beginsLetter(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const next = tokens[to + 1];
  return (
    from === to &&
    (tokens[from]!.bits & C.functionWord) !== 0 &&
    /^(?:geachte|beste|waarde)$/.test(tokens[from - 2]?.key ?? '') &&
    next?.space.blank === true &&
    (next.shape === 'lower' || next.shape === 'number')
  );
}

/** "Directoraat-generaal Agro". */
function isDirectorate(tokens: readonly Token[], { index, key, space }: Token): boolean {
  return key === 'generaal' && space.hyphen && tokens[index - 1]?.key === 'directoraat';
}

/** "t.a.v. Sanderijn Knol", "ter attentie van X": two words and more, or a name of the lists. */
function isForAttention(tokens: readonly Token[], from: number): boolean {
  const [a, b, c] = [tokens[from - 3]?.key, tokens[from - 2]?.key, tokens[from - 1]?.key];
  const letters = a === 't' && b === 'a' && c === 'v' && tokens[from - 1]!.dot;
  const words = a === 'ter' && b === 'attentie' && c === 'van';
  return (letters || words) && !tokens[from]!.space.hard;
}

/** Steps over "b.d.": "kolonel b.d. Storm". */
function retired(tokens: readonly Token[], from: number): number {
  return tokens[from - 1]?.key === 'd' && tokens[from - 2]?.key === 'b' && tokens[from - 1]!.dot
    ? from - 2
    : from;
}

function slotPoints(
  tokens: readonly Token[],
  phrase: NamePhrase,
  slot: Slot | undefined,
): Evidence {
  if (slot === undefined) return NONE;
  const pattern = slot.kind === 'header' ? 'mailHeader' : slot.kind;
  const lone = slot.kind === 'column' && isLoneUnknown(phrase);
  const trust = lone ? (/^acti/.test(slot.label) ? 0.3 : 0.7) : 1;
  return {
    points: SLOT_POINTS[slot.kind] * fit(tokens, phrase, slot) * trust,
    pattern,
    context: slot.label,
  };
}

/** One word that no list knows: a firm stands in a column of senders as a person does. */
function isLoneUnknown({ initials, firsts, surnames }: NamePhrase): boolean {
  const [word, more] = [...firsts, ...surnames];
  return (
    initials === '' &&
    more === undefined &&
    word !== undefined &&
    (word.bits & (C.first | C.surname)) === 0
  );
}

/** In a list or after a closing the line must be the name; elsewhere a phrase inside a sentence counts half. */
function fit(tokens: readonly Token[], phrase: NamePhrase, slot: Slot): number {
  if (
    tokens[phrase.from]!.space.opens &&
    phrase.from === phrase.to &&
    (tokens[phrase.from]!.bits & C.first) === 0
  )
    return isUnitsPerson(tokens, phrase) ? 0.6 : 0.2;
  if (slot.kind === 'header' || slot.kind === 'greeting' || slot.kind === 'chat') return 1;
  const first = startsPiece(tokens, phrase, slot);
  const ends = endsPiece(tokens, phrase, slot);
  if (first && ends) return 1;
  return first || ends ? 0.6 : 0.3;
}

/** Nothing but titles, honorifics and separators before it in its piece of the slot. */
function startsPiece(tokens: readonly Token[], phrase: NamePhrase, slot: Slot): boolean {
  for (let at = phrase.from; at >= 0; at--) {
    const gap = tokens[at]!.space;
    const before = tokens[at - 1];
    if (
      before === undefined ||
      before.start < slot.start ||
      gap.hard ||
      gap.comma ||
      gap.opens ||
      gap.colon ||
      /[;/|–]/.test(tokens[at]!.gap)
    )
      return true;
    const bits = before.bits;
    if (
      (bits & (C.title | C.honorific)) === 0 &&
      !/^(?:de|en|and|of|namens|door|tijdelijk|wnd|plv)$/.test(before.key)
    )
      return false;
  }
  return true;
}

function endsPiece(tokens: readonly Token[], phrase: NamePhrase, slot: Slot): boolean {
  const next = tokens[phrase.to + 1];
  if (next === undefined || next.start >= slot.end) return true;
  const gap = next.space;
  return (
    gap.hard ||
    gap.comma ||
    gap.opens ||
    gap.closes ||
    gap.sentence ||
    /[;/|<[–-]/.test(next.gap) ||
    /^(?:en|and|of|eo)$/.test(next.key)
  );
}
