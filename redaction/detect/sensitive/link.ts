/** To whom belongs an illness whose own sentence names nobody? A label, brackets behind a name, the sentence before. */
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import type { Scan } from '../scan.ts';
import { GROUPS } from './health.table.ts';
import type { Found } from './limits.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subject.ts';
import { isPerson, type People } from './told.ts';

/** The last sentence about somebody. */
export interface Before {
  readonly sentence: Sentence;
  readonly subject: Subject;
}

/** What a form asks or a note is headed with; the second kind says nothing of health by itself. */
const LABELS = new Set(
  'symptomen symptoom klachten klacht beperkingen beperking belemmeringen belemmering diagnose diagnoses indicatie anamnese ziektebeeld ziekte letsel verwondingen aandoening aandoeningen medicatie medicijnen medicijngebruik allergie allergieen verzuim verzuimreden ziekmelding afwezigheid afwezig gezondheid gezondheidstoestand medisch hulpmiddelen hulpmiddel dieet dieetwensen zorgvraag voorgeschiedenis behandeling ingreep bijzonderheden bijzonderheid bijzonder thuis uitval uitvalreden ziektereden reden oorzaak verwonding conclusie beperkt belastbaarheid doodsoorzaak overlijdensoorzaak'.split(
    ' ',
  ),
);
const NEUTRAL = new Set(
  'toelichting opmerking opmerkingen opm noot nb situatie aanleiding achtergrond status vangnet overig overige prive persoonlijk thuissituatie context reactie antwoord'.split(
    ' ',
  ),
);
const LABEL_WORDS = 3;

/** "Oorzaak: lumbago", "Vangnet | ja (orgaandonatie)". */
export function isLabelled(
  scan: Scan,
  tokens: readonly Token[],
  { from }: Sentence,
  found: Found,
): boolean {
  for (let i = from; i < Math.min(found.from, from + LABEL_WORDS); i++)
    if (tokens[i + 1]!.space.colon)
      return [0, 1, 2].some((n) => i - n >= from && isLabel(tokens[i - n]!.key, found.from - i));
  const cell = cellAt(scan.flow, tokens[found.from]!.start);
  if (cell === undefined) return false;
  const row = scan.neighbours.row(cell);
  if (row.length !== 2 || row[1] !== cell) return false;
  return row[0]!.label.split(/[ /]/).some((word) => isLabel(word, found.from - from));
}

function isLabel(word: string, distance: number): boolean {
  return LABELS.has(word) || (NEUTRAL.has(word) && distance <= 4);
}

/** "raadslid Slagter (borstkanker)": of whoever is named there, in public office or not. */
export function isBesideName(tokens: readonly Token[], { from }: Found, people: People): boolean {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  return (
    before !== undefined && /^,? ?\($/.test(token.gap) && people.overlaps(before.start, before.end)
  );
}

/** What a note about an absence says before its reason. */
const ABSENT =
  /^(?:ziek|opname|mes|bed|thuis|weg|afwezig|uitgevallen|overleden|gestorven|verlof|ziekenhuis|terug|arts|dokter|niet|opgenomen|verhinderd|afgemeld|ziekgemeld|gemeld|herstel|ziekteverlof|rijden|lappenmand|mij|hem|haar|verzuim|ziekmelding)$/;

/** "Van Gestel, prostaatkanker.", "meldt zich ziek: keelontsteking", "ligt op bed (open tbc)". */
export function isNoted(
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found,
  people: People,
): boolean {
  const at = startOf(tokens, sentence, found.from);
  const before = tokens[at - 1];
  if (at <= sentence.from || before === undefined || found.kind === 'sign') return false;
  if (!/^ ?[,(:–—-] ?\(?$/.test(tokens[at]!.gap)) return false;
  if (ABSENT.test(before.key) && !tokens[at]!.space.comma) return true;
  return isPerson(tokens, at - 1, people) && /^(?:capital|upper|single)$/.test(before.shape);
}

/** Where its article and adjectives begin. */
function startOf(tokens: readonly Token[], { from }: Sentence, found: number): number {
  let at = found;
  while (
    at > from &&
    found - at < 3 &&
    tokens[at]!.space.blank &&
    MODIFIER.test(tokens[at - 1]!.key)
  )
    at--;
  return at;
}

const MODIFIER =
  /^(?:een|de|het|zijn|haar|mijn|\p{L}{3,}e|open|licht|zwaar|acuut|ernstig|vermoedelijk|waarschijnlijk|al|weer|nog|steeds|helaas|dubbel)$/u;

/** "de dementie van mijn moeder", "de stoornis van eiseres". */
export function isOwned(
  tokens: readonly Token[],
  { to }: Sentence,
  found: Found,
  people: People,
): boolean {
  if (tokens[found.to + 1]?.key !== 'van') return false;
  for (let i = found.to + 2; i <= Math.min(to, found.to + 4); i++)
    if (GROUPS.has(tokens[i]!.key) || tokens[i]!.key === 'een') return false;
    else if (isPerson(tokens, i, people)) return true;
  return false;
}

/** "die agorafobie heeft": one has, many have. */
export function isRelative(
  tokens: readonly Token[],
  { from, to }: Sentence,
  found: Found,
): boolean {
  if (!/^(?:heeft|had|kreeg|krijgt)$/.test(tokens[found.to + 1]?.key ?? '') || found.to + 1 > to)
    return false;
  for (let i = found.from - 1; i > Math.max(from, found.from - 6); i--)
    if (tokens[i]!.key === 'die')
      return (
        !GROUPS.has(tokens[i - 1]!.key) &&
        !/^(?:ieder|iedereen|elke?|een|degene)$/.test(tokens[i - 2]?.key ?? '')
      );
  return false;
}

const SAYS =
  /^(?:aldus|zegt|zei|schrijft|schreef|vindt|vertelt|vertelde|meldt|grapt|stelt|volgens|antwoordt|noteert)$/;

/** "…, zegt woordvoerder Bakker": the one who says it is the only person of the sentence. */
export function isReported(
  tokens: readonly Token[],
  { from, to }: Sentence,
  found: Found,
  people: People,
): boolean {
  let says = -1;
  for (let i = found.to + 1; i <= to && says < 0; i++)
    if (SAYS.test(tokens[i]!.key) && !tokens[i]!.space.blank) says = i;
  if (says < 0) return false;
  for (let i = from; i < says; i++) if (isPerson(tokens, i, people)) return false;
  return true;
}

const FARTHEST = 60;

/** Right before, or a sentence or two before in the same block. */
export function isNear(tokens: readonly Token[], end: number, from: number): boolean {
  if (from - end > FARTHEST) return false;
  for (let i = end + 1; i <= from; i++)
    if (tokens[i]!.space.newBlock || tokens[i]!.space.newCell) return false;
  return true;
}

function isShare({ key, gap }: Token): boolean {
  return (
    /%/.test(gap) ||
    /^(?:(?!(?:19|20)\d\d$)\d{3,}|procent|percentage|duizenden|honderden)$/.test(key)
  );
}

const DIRECT =
  /^(?:heeft|heb|had|hebt|kreeg|krijgt|krijg|met|door|wegens|vanwege|na|ivm|kampt|lijdt|aan|vermoeden|vermoedt|diagnose|blijkt|bleek|namelijk|onderging|ondergaat|draagt|gebruikt|slikt)$/;
const BETWEEN =
  /^(?:een|de|het|zijn|haar|mijn|uw|deze|die|zo'n|al|nog|weer|ook|sinds|helaas|nu|dan|daar|daarna|toen|er|inmiddels|\p{L}{4,}e|van|eerder|\d{4})$/u;

/** "Eerder verzuim na een hartinfarct.", "Huisarts vermoedt depressie.": of whom the sentence before was. */
export function isCarried(
  tokens: readonly Token[],
  sentence: Sentence,
  found: Found,
  before: Before | undefined,
  people: People,
): boolean {
  if (before === undefined || !isNear(tokens, before.sentence.to, sentence.from)) return false;
  for (let i = sentence.from; i <= sentence.to; i++)
    if ((i < found.from && GROUPS.has(tokens[i]!.key)) || isShare(tokens[i]!)) return false;
  if (found.kind === 'predicate') return true;
  if (found.kind === 'sign') return false;
  if (isNote(tokens, sentence, found)) return true;
  if (found.from > sentence.from && /[(:–—]/.test(tokens[found.from]!.gap)) return true;
  return isDirect(tokens, sentence, found, people) || isAboutOne(tokens, sentence, found);
}

const OF_MANY =
  /^(?:zijn|waren|worden|werden|hebben|hadden|kunnen|krijgen|nemen|neemt|stijgt|daalt|komt|kamer|minister|motie|beleid|onderzoek|wet|voorkomen|preventie|u|altijd|vaak|meestal|indien|als|bespreekt|project|programma|maatregelen|cijfers|let|risico|gevallen|meldingen)$/;

const OF_ONE =
  /^(?:heeft|had|heb|kreeg|krijgt|speelt|wacht|volgt|weer|thuis|sinds|inmiddels|nu|waarschijnlijk|helaas|vermoedelijk|eerste|tweede|ander|andere|jongste|oudste)$/;

/** No verb of several, no policy and no advice in a short sentence: still of whom the one before was. */
function isAboutOne(tokens: readonly Token[], { from, to }: Sentence, found: Found): boolean {
  if (!found.strong || found.kind !== undefined || to - from > MOST_ABOUT_ONE) return false;
  let told = false;
  for (let i = from; i <= to; i++)
    if (OF_MANY.test(tokens[i]!.key)) return false;
    else if (OF_ONE.test(tokens[i]!.key)) told = true;
  return told;
}

const MOST_ABOUT_ONE = 16;
const SHORT = 4;

/** "Sinds maandag griep." */
function isNote(tokens: readonly Token[], { from, to }: Sentence, found: Found): boolean {
  return found.to === to && found.from - from <= SHORT && tokens[from]!.shape !== 'number';
}

function isDirect(
  tokens: readonly Token[],
  { from }: Sentence,
  found: Found,
  people: People,
): boolean {
  for (let i = found.from - 1; i >= Math.max(from, found.from - 4); i--) {
    const { key } = tokens[i]!;
    if (DIRECT.test(key)) return key !== 'met' || !isMany(tokens, i - 1, from, people);
    if (!BETWEEN.test(key)) return false;
  }
  return false;
}

/** "scholen met", "zorgverleners met": of more than one. */
function isMany(tokens: readonly Token[], i: number, from: number, people: People): boolean {
  if (i < from || isPerson(tokens, i, people)) return false;
  return /(?:en|s)$/.test(tokens[i]!.key) && tokens[i]!.key.length > 4;
}
