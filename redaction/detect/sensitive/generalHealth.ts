/** Conditions that are said of no one in particular: a subject of policy, a number, a group, the name of a body. */
import type { Token } from '../flow/token.ts';
import { type Found, isCondition } from './conditions.ts';
import { GROUPS, SOMEONE } from './health.table.ts';
import type { Sentence } from './sentence.ts';

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
export function isGeneral(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Found,
): boolean {
  const topic = rowStart(tokens, sentence, from) - 1;
  if (TOPIC.has(tokens[topic]?.key ?? '') && !isComplaint(tokens, topic)) return true;
  if (
    /^(?:beperking|breuk|trauma|blind|trainer)$/.test(tokens[to]!.key) &&
    /^(?:van|op|tot|voor|in)$/.test(tokens[to + 1]?.key ?? '')
  )
    return true;
  if (isCounted(tokens, from) || isOfMany(tokens, to) || isBody(tokens, from, to)) return true;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 7); i--) {
    if (GROUPS.has(tokens[i]!.key)) return true;
    if (SOMEONE.has(tokens[i]!.key)) return false;
    if (/^(?:die|dat)$/.test(tokens[i]!.key) && tokens[i]!.space.comma) return false;
  }
  return false;
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
