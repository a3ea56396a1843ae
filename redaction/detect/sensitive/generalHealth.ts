/** Conditions that are said of no one in particular: a subject of policy, a number, a group, the name of a body. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { type Found, isCondition } from './conditions.ts';
import { GROUPS, SOMEONE } from './health.table.ts';
import type { Sentence } from './sentence.ts';
import { isSpokenOf } from './spokenOf.ts';

const TOPIC = new Set([
  'werkgroep',
  'thema',
  'richtlijn',
  'onderzoek',
  'over',
  'aanpak',
  'programma',
  'project',
  'voorlichting',
  'beleid',
  'onderwerp',
  'expertisecentrum',
  'vereniging',
  'stichting',
  'fonds',
  'projectgroep',
  'commissie',
  'platform',
  'afdeling',
  'dossier',
  'portefeuille',
  'wet',
  'cursus',
  'training',
  'congres',
]);

/** "mensen met een beperking", "dyslexie komt bij kinderen voor". */
export function isGeneral(tokens: readonly Token[], sentence: Sentence, found: Found): boolean {
  const { from, to, kind } = found;
  if (isSpokenOf(tokens, sentence, found)) return true;
  const topic = rowStart(tokens, sentence, from) - 1;
  if (TOPIC.has(tokens[topic]?.key ?? '') && !isComplaint(tokens, topic)) return true;
  if (
    /^(?:beperking|breuk|trauma|blind|trainer)$/.test(tokens[to]!.key) &&
    /^(?:van|op|tot|voor|in)$/.test(tokens[to + 1]?.key ?? '')
  )
    return true;
  if (isFigure(tokens, to) || isInsight(tokens, from, to)) return true;
  if (isAdvice(tokens, sentence, from) || isTime(tokens, sentence, from)) return true;
  if (from === to && isOffice(tokens[from]!)) return true;
  if (isHeadOf(tokens, from) || isCompared(tokens, from)) return true;
  if (kind !== 'predicate' && isSpeciality(tokens, sentence, from)) return true;
  if (isMeasured(tokens, from, to)) return true;
  if (
    isCounted(tokens, rowStart(tokens, sentence, from)) ||
    isOfMany(tokens, to) ||
    isBody(tokens, from, to)
  )
    return true;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 7); i--) {
    if (GROUPS.has(tokens[i]!.key) && !isClass(tokens, i)) return true;
    if (SOMEONE.has(tokens[i]!.key) || /^(?:ik|hij)$/.test(tokens[i]!.key)) return false;
    if (/^(?:die|dat)$/.test(tokens[i]!.key) && tokens[i]!.space.comma) return false;
  }
  return false;
}

/** "een blinde vlek", "een blinde muur". */
function isFigure(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]!.key === 'blinde' &&
    /^(?:vlek|vlekken|muur|gevel|kaart)$/.test(tokens[to + 1]?.key ?? '')
  );
}

/** "kan niet altijd zien wie de eigenaar is": what is not known; who "kan niet meer zien wie er staat" is ill. */
function isInsight(tokens: readonly Token[], from: number, to: number): boolean {
  const worse = tokens
    .slice(from, to)
    .some(({ key }) => /^(?:meer|nauwelijks|amper|slecht|goed)$/.test(key));
  return (
    !worse &&
    /^(?:zien|horen|lezen|spreken)$/.test(tokens[to]!.key) &&
    /^(?:wie|wat|of|dat|waar|hoe|welke?|wanneer|waarom)$/.test(tokens[to + 1]?.key ?? '')
  );
}

/** "Visser, hoofd P&O", "Raaijmakers (Hart)": who leads, and a party of a council. */
function isOffice({ key, shape, space }: Token): boolean {
  if (key === 'hoofd') return space.comma || space.opens || space.colon;
  return key === 'hart' && shape === 'capital' && space.opens;
}

/** "het hoofd bedrijfsvoering, Pepijn uit …": who leads. */
function isHeadOf(tokens: readonly Token[], from: number): boolean {
  const [article, head, field] = [tokens[from - 1], tokens[from]!, tokens[from + 1]];
  if (head.key !== 'hoofd' || !/^(?:het|een|ons)$/.test(article?.key ?? '')) return false;
  const other = C.functionWord | C.verb | C.particle;
  return field?.space.blank === true && field.shape === 'lower' && (field.bits & other) === 0;
}

/** "de ervaring met de ziekte van Pfeiffer", "de door u genoemde ziekte": known, and nobody has it. */
function isCompared(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (/^(?:genoemde|bedoelde|zogeheten)$/.test(before)) return true;
  const at = /^(?:de|het)$/.test(before) ? from - 2 : from - 1;
  return (
    tokens[at]?.key === 'met' &&
    /^(?:ervaring|ervaringen|verband|vergelijking)$/.test(tokens[at - 1]?.key ?? '')
  );
}

/** "groep 8", "groep zes": a form of a school. */
function isClass(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.key === 'groep' && /^[1-8]/.test(tokens[i + 1]?.key ?? '');
}

const CONDITIONAL = /^(?:als|indien|wanneer|zodra|mocht)$/;
const ASKED = /^(?:heeft|bent|hebt|heb|ben|voelt|gebruikt|slikt|lijdt|draagt|wordt|kunt|krijgt)$/;

/** "Heeft u diabetes, dan …", "Als u zwanger bent": to whoever reads it. */
function isAdvice(tokens: readonly Token[], { from, to }: Sentence, found: number): boolean {
  const { key } = tokens[from]!;
  if (/^(?:uw|je|jouw)$/.test(tokens[found - 1]?.key ?? '')) return false;
  for (let i = found - 1; i > from; i--)
    if (/^(?:ik|mijn|mij|hij)$/.test(tokens[i]!.key)) return false;
  const next = tokens[from + 1]?.key ?? '';
  if (ASKED.test(key)) return /^(?:u|je)$/.test(next);
  return CONDITIONAL.test(key) && from + 1 <= to && /^(?:u|je)$/.test(next);
}

const WAVE = /^(?:corona|covid|griep|coronavirus)$/;
const AFFECTED =
  /^(?:ziek|opgenomen|overleden|overleed|thuis|afwezig|heeft|had|kreeg|bed|herstelt|klachten|ziekenhuis|ic|isolatie|positief|uitgevallen)$/;

/** "Sinds corona", "door covid is het overleg verplaatst": a time, and nobody's illness. */
function isTime(tokens: readonly Token[], { from, to }: Sentence, found: number): boolean {
  if (!WAVE.test(tokens[found]!.key) || found === from) return false;
  const before = tokens[found - 1]!.key;
  if (/^(?:tijdens|voor|sinds)$/.test(before)) return true;
  if (!/^(?:door|na|vanwege|wegens)$/.test(before)) return false;
  for (let i = from; i <= to; i++) if (i !== found && AFFECTED.test(tokens[i]!.key)) return false;
  return true;
}

const WORKS_ON =
  /^(?:arts|internist|hoogleraar|professor|specialist|verpleegkundige|afdeling|poli|polikliniek|spreekuur|lector|deskundige|consulent|casemanager|lotgenoten|informatieavond|campagne|cijfers|training|cursus|nota|rapport|onderzoek|artikel|voorlichting|lezing|congres)$/;

/** "arts maag-, darm- en leverziekten", "cijfers over valpartijen en heupbreuken". */
function isSpeciality(tokens: readonly Token[], { from }: Sentence, found: number): boolean {
  if (/(?:ziekten|ziektes|aandoeningen)$/.test(tokens[found]!.key)) return true;
  for (let i = found - 1; i >= Math.max(from, found - 5); i--) {
    const { key } = tokens[i]!;
    if (WORKS_ON.test(key)) return true;
    if (
      /^(?:zijn|haar|mijn|uw|hij|zij|ze|ik|dat|die|blijkt|bleek|heeft|had|is|was|met|wegens|vanwege)$/.test(
        key,
      )
    )
      return false;
  }
  return false;
}

/** "steeds meer depressie", "elke fractuur". */
function isMeasured(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    from === to &&
    /^(?:meer|minder|veel|weinig|elke|iedere|geen|alle)$/.test(tokens[from - 1]?.key ?? '') &&
    !/^(?:niet|nooit)$/.test(tokens[from - 2]?.key ?? '')
  );
}

/** "klagen over slapeloosheid". */
function isComplaint(tokens: readonly Token[], over: number): boolean {
  if (tokens[over]!.key !== 'over') return false;
  for (let i = over - 1; i >= Math.max(0, over - 4); i--)
    if (/^kla(?:gen|agt|ag|agde|agden)$/.test(tokens[i]!.key)) return true;
  return false;
}

const COUNTED =
  /^(?:tekort|tekorten|vergoeding|verkoop|prijs|prijzen|levering|voorraad|beschikbaarheid|toegang|wachttijd|wachttijden|wachtlijst|wachtlijsten|cijfers|sterfgevallen|sterfte|preventie|bestrijding|uitbraak|uitbraken|toename|afname|stijging|daling|gevallen|meldingen|risico|kans|screening|vaccin|vaccinatie|behandelaars|expert|expertise|specialist|gespecialiseerd|deskundige)$/;

/** "tekorten aan insuline", "sterfgevallen door hartfalen", "de kans op een beroerte". */
function isCounted(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:een|de|het)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return (
    /^(?:aan|van|voor|tot|door|naar|op|tegen|in|met)$/.test(tokens[at]?.key ?? '') &&
    COUNTED.test(tokens[at - 1]?.key ?? '')
  );
}

/** "burn-out onder zorgpersoneel", "een depressie bij jongeren". */
function isOfMany(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:onder|bij|voor)$/.test(tokens[to + 1]?.key ?? '')) return false;
  return [2, 3].some((n) => {
    const key = tokens[to + n]?.key ?? '';
    return GROUPS.has(key) || /(?:personeel|patienten|clienten|professionals)$/.test(key);
  });
}

/** "Alzheimer Nederland", "Diabetes Fonds": who works on it. */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  return (
    from === to &&
    tokens[from]!.shape === 'capital' &&
    next?.shape === 'capital' &&
    next.space.blank &&
    !next.space.sentence
  );
}

/** "kinkhoest en mazelen": where the row of conditions begins. */
function rowStart(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let at = from;
  while (
    at - 2 > sentence.from &&
    (tokens[at]!.space.comma || /^(?:en|of)$/.test(tokens[at - 1]!.key)) &&
    isCondition(tokens[tokens[at]!.space.comma ? at - 1 : at - 2]!.key)
  )
    at -= tokens[at]!.space.comma ? 1 : 2;
  return at;
}
