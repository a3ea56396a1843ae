/** A unit or body where the grammar asks for one: behind a function, behind "bij", in brackets behind a person. */
import type { Token } from '../flow/token.ts';
import { C, isOrdinary } from '../lists/lexicon.ts';
import { isBehindRole } from './behindRole.ts';
import { isNameShaped } from './nameWords.ts';
import type { NamePhrase } from './phrase.ts';
import { personRole } from './roles.ts';
import type { Veto } from './vetoReason.ts';

const BODY = 'organisatie waar iemand werkt';
const DIRECTION = /^(?:noord|zuid|oost|west|midden|centrum)$/;
const RELATION =
  /^(?:zoon|dochter|vader|moeder|broer|zus|zuster|oom|tante|neef|nicht|opa|oma|vriend|vriendin|partner)$/;

export function employerOf(tokens: readonly Token[], phrase: NamePhrase): Veto | undefined {
  if (phrase.initials !== '' || phrase.particles.length > 0) return undefined;
  if (isUnitOfFunction(tokens, phrase)) return { reason: BODY, word: 'functie' };
  if (isJobFamily(tokens, phrase)) return { reason: 'naam van een functie', word: 'familie' };
  if (isBodyInBrackets(tokens, phrase)) return { reason: BODY, word: 'haakjes' };
  if (isWorkedAt(tokens, phrase)) return { reason: BODY, word: 'bij' };
  if (isOwnEmployer(tokens, phrase)) return { reason: BODY, word: 'van' };
  if (isSurveyor(tokens, phrase)) return { reason: 'naam van een bureau', word: 'onderzoek' };
  if (isRepresented(tokens, phrase)) return { reason: BODY, word: 'namens' };
  return undefined;
}

function isRole({ key, bits }: Token): boolean {
  return (bits & C.topRole) !== 0 || personRole(key) !== undefined || /.{5}hoofd$/.test(key);
}

/** "districtshoofd Zuid", "directeur Bedrijfsvoering": a word of the language or a direction right behind a function. */
function isUnitOfFunction(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [before, own] = [tokens[from - 1], tokens[from]!];
  if (before === undefined || from !== to || !own.space.blank || own.shape !== 'capital')
    return false;
  if (RELATION.test(before.key) || !isRole(before) || before.shape === 'upper') return false;
  if (DIRECTION.test(own.key)) return true;
  if (isBehindRole(tokens, from)) return false;
  return isOrdinary(own.key) && (own.bits & (C.first | C.surname | C.handName)) === 0;
}

/** "functiegebouw Rijk, familie Uitvoering": jobs come in families too. */
function isJobFamily(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const own = tokens[from]!;
  if (!/^(?:functie)?familie$/.test(tokens[from - 1]?.key ?? '') || from !== to) return false;
  if ((own.bits & (C.first | C.surname | C.handName)) !== 0) return false;
  return (
    tokens[from - 1]!.key !== 'familie' ||
    tokens.slice(Math.max(0, from - 8), from - 1).some(({ key }) => key.startsWith('functie'))
  );
}

/** "(Rode Kruis)" behind a name: words of the language, none of them a name. */
function isBodyInBrackets(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [left, own] = [tokens[from - 1], tokens[from]!];
  if (left === undefined || !own.space.opens || from === to) return false;
  if (tokens[to + 1] !== undefined && !tokens[to + 1]!.space.closes) return false;
  if (!isNameShaped(left)) return false;
  if ((own.bits & (C.first | C.surname | C.handName)) !== 0) return false;
  return tokens
    .slice(from, to + 1)
    .every(({ key, bits }) => isOrdinary(key) && (bits & C.first) === 0);
}

/** "journalist bij Follow", "oom in Asmara", "haar adviseur van Agra-Matic": no name that a list knows. */
function isWorkedAt(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [owner, role, link] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (role === undefined || link === undefined) return false;
  if (!tokens[from]!.space.blank || !link.space.blank) return false;
  if (tokens.slice(from, to + 1).some(({ bits }) => (bits & C.first) !== 0)) return false;
  if (!isRole(role)) return false;
  const known = (tokens[from]!.bits & C.surname) !== 0;
  if (link.key === 'in') return (tokens[from]!.bits & C.handName) === 0;
  if (link.key === 'bij') return !known;
  const owned = /^(?:mijn|uw|zijn|haar|hun|onze|jullie)$/.test(owner?.key ?? '');
  return link.key === 'van' && owned && !known && !RELATION.test(role.key);
}

/** "Wiebe Hoogland van Heijmans", "Koen Koenders van Heineken": the name had its surname, so "van" says where he works. */
function isOwnEmployer(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [person, of] = [tokens[from - 2], tokens[from - 1]];
  if (person === undefined || of?.text !== 'van' || from !== to) return false;
  if (!tokens[from]!.space.blank || !of.space.blank) return false;
  const own = tokens[from]!;
  if ((own.bits & C.first) !== 0 || own.shape === 'lower') return false;
  // Otherwise the words would have been one name ("Petra van Zuilekom").
  const named = C.first | C.surname;
  return person.shape === 'capital' && person.text.length > 1 && (person.bits & named) !== 0;
}

/** "het bouwkundig onderzoek van Brontec": a lone word that no list knows, behind a kind of survey. */
function isSurveyor(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  const [kind, work, link] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  if (from !== to || link?.key !== 'van' || kind === undefined || work === undefined) return false;
  if ((tokens[from]!.bits & (C.first | C.surname)) !== 0 || !tokens[from]!.space.blank)
    return false;
  return (
    /^(?:onderzoek|rapport|advies|berekening|inspectie|keuring)$/.test(work.key) &&
    /.{4}(?:ische?|kundige?|technische?|logische?)$/.test(kind.key)
  );
}

/** "Namens Brontec ontvangt directeur …": a person stands for it. */
function isRepresented(tokens: readonly Token[], { from, to }: NamePhrase): boolean {
  if (from !== to || tokens[from - 1]?.key !== 'namens' || !tokens[from]!.space.blank) return false;
  if ((tokens[from]!.bits & (C.first | C.surname)) !== 0) return false;
  const [verb, role] = [tokens[to + 1], tokens[to + 2]];
  if (verb === undefined || role === undefined) return false;
  return verb.shape === 'lower' && verb.space.blank && isRole(role);
}
