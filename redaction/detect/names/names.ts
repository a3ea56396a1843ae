/** Names of persons: found, attributed to a person, kept or proposed. */
import type { Certainty } from '../../model/detection.ts';
import { personalHit, publicHit } from '../explain.ts';
import type { Token } from '../flow/token.ts';
import type { Hit, Range } from '../hit.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { allCodeHits } from './allCodes.ts';
import { speaksOfPolitics } from './classify.ts';
import { withColumnNames } from './columnNames.ts';
import { commentLabels } from './commentLabels.ts';
import { coordinate, coordinateAttributed } from './coordinate.ts';
import { readCues } from './cues.ts';
import { explainedCodes } from './explainedCodes.ts';
import { fileNameHits } from './fileNames.ts';
import { findMentions } from './find.ts';
import { gatherPersons, isPlain, type Persons } from './persons.ts';
import { type Attributed, propagate } from './propagate.ts';
import { isListedSurname } from './publicList.ts';
import { seedsOf } from './seeds.ts';
import { spreadThings } from './spreadThings.ts';
import { findSlots, type Slots } from './structure/structure.ts';

export interface Names {
  readonly hits: readonly Hit[];
  /** What was read as a firm, a street, a law or another thing that bears a name. */
  readonly things: readonly Range[];
  readonly persons: Persons;
  readonly slots: Slots;
}

export function findNames(scan: Scan, tokens: readonly Token[]): Names {
  const slots = findSlots(scan);
  const read = readCues(tokens, findMentions(scan, tokens, slots));
  const mentions = coordinate(tokens, spreadThings(read));
  const persons = gatherPersons(mentions, seedsOf(scan), explainedCodes(scan.text, mentions));
  const attributed = coordinateAttributed(tokens, propagate(tokens, mentions, persons));
  const named = withColumnNames(
    scan,
    attributed.flatMap((one) => toHit(scan, one) ?? []),
  );
  const taken = new Set(
    attributed
      .filter((one) => one.mention.standing !== 'unknown')
      .flatMap(({ mention }) => range(mention.phrase.from, mention.phrase.to)),
  );
  const codes = allCodeHits(scan, tokens, { slots, persons, taken, named });
  const files = fileNameHits(scan, persons, named);
  return {
    hits: [...named, ...codes, ...files, ...commentLabels(scan)],
    things: attributed
      .filter(({ mention }) => mention.standing === 'thing')
      .map(({ mention: { phrase } }) => ({ start: phrase.start, end: phrase.end })),
    persons,
    slots,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Points a mention needs without any person of the document behind it. */
const THRESHOLD = 2;

function toHit(scan: Scan, one: Attributed): Hit | undefined {
  const { mention, person, propagated } = one;
  if (mention.standing === 'thing' || mention.standing === 'unknown') return undefined;
  const group = person === undefined ? undefined : `persoon:${person.id}`;
  const parts = {
    start: mention.phrase.start,
    end: mention.phrase.end,
    type: 'naam' as const,
    recognizer: 'name',
    pattern: mention.pattern,
    context: mention.context,
    ...(group === undefined ? {} : { group }),
  };
  if (mention.standing === 'public' || mention.standing === 'policy') {
    return publicHit(
      { ...parts, certainty: 'likely', sentence: `Publiek? ${mention.keep ?? ''}.` },
      mention.keep ?? 'publieke functie',
    );
  }
  if (!propagated && mention.score < THRESHOLD) return undefined;
  const certainty = certaintyOf(scan.text, one);
  if (isMereCapital(scan.text, one, certainty)) return undefined;
  return personalHit({ ...parts, certainty, sentence: sentenceOf(one) });
}

/**
 * A capital behind a label, in a list or under a greeting that nothing else calls a name: on documents of ten authors
 * such words were a person's once in ten times. The sweep shows them.
 */
function isMereCapital(
  text: string,
  { mention, propagated }: Attributed,
  certainty: Certainty,
): boolean {
  if (propagated || certainty === 'certain') return false;
  const { pattern, phrase } = mention;
  if (pattern === 'label') return certainty === 'check';
  if (pattern === 'capitals')
    return (
      certainty === 'check' && !/^[\s(,|]*(?:0|\+)\d/.test(text.slice(phrase.end, phrase.end + 6))
    );
  const word = phrase.surnames[0] ?? phrase.firsts[0];
  const lone = phrase.from === phrase.to && word !== undefined && isOrdinary(word.key);
  if (pattern === 'list') return certainty === 'likely';
  return pattern === 'closing' && lone;
}

function certaintyOf(text: string, { mention, person, propagated }: Attributed): Certainty {
  if (propagated)
    return person?.plain === true && !mention.ambiguous && !isSharedWord(text, mention)
      ? 'certain'
      : person?.sure === true
        ? 'likely'
        : 'check';
  if (isLoneWord(mention)) return 'check';
  if (isAside(mention) || isWordAfterLabel(mention) || mention.context === 'maatschap')
    return 'likely';
  if (isPlain(mention) || (person?.plain === true && !mention.ambiguous && mention.score >= 2))
    return 'certain';
  if (mention.pattern === 'firstAndSurname' && mention.score >= 3.5 && !mention.ambiguous)
    return 'certain';
  return mention.score >= 2.8 ? 'likely' : 'check';
}

/** "een tolk (Berber)": one word in brackets behind a function may say something else than who. */
function isAside({ phrase, slot, pattern }: Attributed['mention']): boolean {
  const word = phrase.firsts[0] ?? phrase.surnames[0];
  return (
    slot === undefined &&
    pattern === 'role' &&
    phrase.from === phrase.to &&
    word?.space.opens === true
  );
}

/** A bare surname that a place has too, or, where politics is spoken of, an office holder: this may be the other. */
function isSharedWord(text: string, { phrase }: Attributed['mention']): boolean {
  const { from, to, surnames } = phrase;
  const [word] = surnames;
  if (from !== to || word === undefined) return false;
  const place = (word.bits & (C.place | C.surname)) === C.place;
  return place || (isListedSurname(word.key) && speaksOfPolitics(text, phrase));
}

/** "Teamleider: Goed bezig": behind a label or a colon people also just say something. */
function isWordAfterLabel({ phrase, slot, ambiguous }: Attributed['mention']): boolean {
  return slot?.kind === 'label' && ambiguous && phrase.from === phrase.to;
}

/** One word that no list knows, named for what stands around it: a firm does and says as a person does. */
function isLoneWord({ phrase, pattern, slot }: Attributed['mention']): boolean {
  return (
    phrase.from === phrase.to &&
    slot === undefined &&
    /^(?:cue|enumeration|verb|context|capital)$/.test(pattern) &&
    (tokenBits(phrase) & (C.first | C.surname)) === 0
  );
}

function tokenBits({ firsts, surnames }: Attributed['mention']['phrase']): number {
  return [...firsts, ...surnames].reduce((bits, token) => bits | token.bits, 0);
}

const SENTENCES: Record<string, string> = {
  honorific: 'Naam na een aanspreekvorm.',
  title: 'Naam na een titel.',
  label: 'Naam bij een label dat om een persoon vraagt.',
  column: 'Naam in een kolom met personen.',
  mailHeader: 'Naam in de kop van een e-mail.',
  greeting: 'Naam in een aanhef.',
  closing: 'Naam onder een groet of ondertekening.',
  list: 'Naam in een lijst van personen.',
  chat: 'Naam van wie iets schrijft in een gesprek.',
  item: 'Naam vooraan in een opsomming.',
  initials: 'Voorletters met een achternaam.',
  firstAndSurname: 'Voornaam met achternaam.',
  listedName: 'Woorden uit de namenlijst.',
  firstName: 'Voornaam uit de namenlijst.',
  surname: 'Achternaam uit de namenlijst.',
  particle: 'Achternaam met tussenvoegsel.',
  role: 'Naam na een functie die niet openbaar is.',
  enumeration: 'Naam in een opsomming met een andere naam.',
  doubleName: 'Dubbele achternaam.',
  cue: 'De woorden eromheen worden van personen gezegd.',
  department: 'Naam met een afdeling erachter.',
  propagation: 'Deze naam staat elders in het document bij een persoon die gelakt wordt.',
};

function sentenceOf({ mention, propagated }: Attributed): string {
  return SENTENCES[propagated ? 'propagation' : mention.pattern] ?? 'Dit lijkt een naam.';
}
