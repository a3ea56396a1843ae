/** What stands before a word makes even an ordinary one a surname; and which capitals are abbreviations. */
import type { Token } from '../flow/token.ts';
import { C, classOf, isCompoundOnly, isOrdinary } from '../lists/lexicon.ts';
import { isBehindRole, opensSurname } from './behindRole.ts';
import { isLongInitial } from './nameWords.ts';

export const NAME_BITS = C.first | C.surname;

export function afterInitial(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.dot === true && (before.shape === 'single' || isLongInitial(before));
}

/** Initials, a first name or a particle stand before it: then even a word or a place is a surname. */
export function isLed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  const gap = tokens[i]!.space;
  if (isBehindRole(tokens, i)) return true;
  if (before.key === 'vd' && gap.dotted) return isLedParticle(tokens, i - 1);
  if (gap.dotted && before.text === 'v') return isShortOfVan(tokens, i - 1);
  if (gap.dotted && isTitled(before, tokens[i]!)) return true;
  if (gap.dotted || (gap.blank && before.shape === 'single'))
    return before.dot && (before.shape === 'single' || isLongInitial(before));
  if (gap.closes) return (before.bits & C.first) !== 0;
  if (!gap.blank && !gap.hyphen) return false;
  if (gap.blank && isCalledBy(before) && isUnlisted(tokens[i]!))
    return !FIELD_OF_WORK.test(tokens[i]!.key);
  if (gap.blank && KIN.test(before.key) && isNoWord(tokens[i]!)) return true;
  const bits = before.bits;
  if (gap.hyphen && before.shape !== 'lower')
    if ((bits & NAME_BITS) !== 0 || (i > 1 && before.shape === 'capital' && isLed(tokens, i - 1)))
      return true;
  if ((bits & C.particle) !== 0) return isLedParticle(tokens, i - 1);
  return (
    (bits & C.first) !== 0 &&
    before.shape !== 'lower' &&
    (!isOrdinary(before.key) ||
      gap.hyphen ||
      isFirstBeforeUnlisted(before, tokens[i]!) ||
      isSureFirst(tokens, i - 1)) &&
    (tokens[i]!.bits & (C.functionWord | C.verb)) === 0 &&
    !isRoleOnly(tokens[i]!)
  );
}

/** "Jan v. Nes", "J. v. Nes": behind a first name or an initial. */
function isShortOfVan(tokens: readonly Token[], i: number): boolean {
  const [before, { space }] = [tokens[i - 1], tokens[i]!];
  if (before === undefined || !(space.blank || space.dotted)) return false;
  return before.shape === 'single' ? before.dot : (before.bits & C.first) !== 0;
}

/** "mr. Pels", "drs. Balk": behind an academic title a word is a surname. */
function isTitled(before: Token, { shape, bits }: Token): boolean {
  const other = C.functionWord | C.personRole | C.publicRole | C.title | C.organisation;
  return (
    /^(?:mr|drs|dr|ir|ing|prof)$/.test(before.key) &&
    before.shape === 'lower' &&
    shape === 'capital' &&
    (bits & other) === 0
  );
}

/** "Wouter Pijnappels": a first name that is a word too, before what no dictionary has. */
function isFirstBeforeUnlisted({ bits, shape }: Token, name: Token): boolean {
  return (
    shape === 'capital' &&
    (bits & C.handName) !== 0 &&
    name.shape === 'capital' &&
    (name.bits & C.word) === 0
  );
}

/** First names that a dictionary has too, but hardly any text means otherwise with a capital. */
const SURE_FIRST =
  /^(?:aart|abraham|benjamin|bram|dirk|eddy|eva|frank|hans|hendrik|jaap|jack|jan|janet|jonathan|joop|jozef|kees|kelly|klaas|koen|koos|krijn|luis|margriet|marjolein|miep|mies|nick|pascal|peter|piet|rachel|rik|rob|rosa|sara|sharon|sjaak|steven|thomas|tjerk|viola|wim|wouter)$/;

/** "Jan Vlieger"; not "12 Jan Vergadering". */
function isSureFirst(tokens: readonly Token[], i: number): boolean {
  const { key, shape, space } = tokens[i]!;
  const isMonth = space.blank && tokens[i - 1]?.shape === 'number';
  return shape === 'capital' && SURE_FIRST.test(key) && !isMonth;
}

/** "Hatice Teamleider": a function that nobody is called. */
function isRoleOnly({ bits }: Token): boolean {
  return (bits & C.personRole) !== 0 && (bits & NAME_BITS) === 0;
}

function isLedParticle(tokens: readonly Token[], i: number): boolean {
  let at = i;
  let capital = false;
  while (
    at > 0 &&
    (tokens[at]!.bits & C.particle) !== 0 &&
    !(at < i && !tokens[at + 1]!.space.blank)
  ) {
    capital ||= tokens[at]!.shape === 'capital';
    at--;
  }
  if (capital) return isCapitalName(tokens, at, i + 1);
  const before = tokens[at]!;
  if (before.shape === 'single' && before.dot) return true;
  if ((before.bits & (C.title | C.honorific)) !== 0) return true;
  // "ANNA DE WIT": all in capitals.
  if (before.shape === 'upper' && tokens[i + 1]?.shape === 'upper')
    return before.text.length > 2 && (before.bits & C.first) !== 0;
  return before.shape === 'capital' && isNameLike(before.key);
}

/** "directeur Bedrijfsvoering", "adviseur Waterveiligheid": what somebody is of. */
const FIELD_OF_WORK =
  /(?:voering|heid|beleid|zaken|beheer|zorg|diensten|dienst|management|techniek|advies|recht|wezen|kunde|logie|economie|financien|communicatie|onderwijs|ontwikkeling|ordening|planning|handhaving|levering|verlening|voorziening|bouw|ruimte|vervoer)$/;

/** A form of address or a relation: "fam. Wieren", "haar zoon Milad". */
function isCalledBy(before: Token): boolean {
  return (before.bits & (C.honorific | C.personRole)) !== 0 && before.shape === 'lower';
}

const KIN =
  /^(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|vrouw|man|partner|echtgenoot|echtgenote|vriend|vriendin|kind|moeder|vader|neef|nicht|kleinzoon|kleindochter|buurman|buurvrouw)$/;

/** Not listed as a word, whatever it can be derived from. */
function isNoWord({ shape, bits }: Token): boolean {
  const listed = C.word | C.functionWord | C.place | C.thing | C.organisation | C.month;
  return shape === 'capital' && (bits & listed) === 0;
}

/** No word of the dictionary, although it can be read as two. */
function isUnlisted(token: Token): boolean {
  return token.shape === 'capital' && token.text.length > 2 && isCompoundOnly(token.key);
}

/** A first name, or an unknown word that is no place, firm or thing. */
function isNameLike(key: string): boolean {
  const bits = classOf(key);
  if ((bits & C.first) !== 0) return true;
  return (
    !isOrdinary(key) &&
    (bits & (C.place | C.thing | C.organisation | C.otherName | C.honorific)) === 0
  );
}

/** "De Smet", "Van der Goes" in a sentence or after a title; not "De kerk" at its start. */
function isCapitalName(tokens: readonly Token[], at: number, name: number): boolean {
  const first = tokens[at + 1]!;
  const gap = first.space;
  const retired = tokens[at]!.key === 'd' && tokens[at - 1]?.key === 'b';
  if (retired) return (classOf(tokens[at - 2]?.key ?? '') & C.honorific) !== 0;
  if (gap.blank || gap.dotted) {
    const before = tokens[at]!;
    const titled = (before.bits & (C.title | C.honorific)) !== 0;
    return (
      titled || (gap.blank && !/^(?:de|het|een)$/.test(first.key)) || (before.bits & C.first) !== 0
    );
  }
  // "IRF (Van Zwol)"
  if (gap.opens && tokens[at]!.shape === 'upper') return first.text === 'Van';
  if (gap.comma && !gap.hard && isVanDen(tokens, at + 1)) return true;
  return opensSurname(tokens, at + 1, name);
}

/** "de taxateur, Van den Akker": behind a comma "Van" and an article only begin a surname. */
function isVanDen(tokens: readonly Token[], van: number): boolean {
  const article = tokens[van + 1];
  return (
    (tokens[van]!.text === 'Van' &&
      /^(?:de|den|der|'t|t)$/.test(article?.key ?? '') &&
      tokens[van + 2]?.shape === 'capital') ||
    (/^(?:Ten|Ter)$/.test(tokens[van]!.text) && article?.shape === 'capital')
  );
}

/** FEZ, RIVM; but not ÖZTÜRK or a capital name in a line of capitals. */
export function isAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const bits = token.bits;
  if ((bits & C.abbreviation) !== 0) return !isLed(tokens, i) || token.text.length <= 3;
  if (token.text.length >= 4 && (bits & NAME_BITS) !== 0) return false;
  if (token.text.length === 3 && (bits & C.handName) !== 0 && isLed(tokens, i)) return false;
  if (token.text.length >= 6 && !isOrdinary(token.key)) return false;
  const capitals = [tokens[i - 1], tokens[i + 1]].some(
    (t) =>
      t !== undefined &&
      t.shape === 'upper' &&
      t.text.length >= 3 &&
      (t.bits & (NAME_BITS | C.particle)) !== 0,
  );
  if (capitals && (bits & NAME_BITS) !== 0) return false;
  return !(token.text.length >= 5 && isLed(tokens, i)) && !(capitals && token.text.length >= 4);
}
