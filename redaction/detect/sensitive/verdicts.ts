/** What a doctor says that somebody can, or cannot, do: "de bedrijfsarts schrijft dat je niet in het donker kunt werken". */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import type { Found } from './limits.ts';
import type { Sentence } from './sentence.ts';

const isDoctor = wordFact(({ key }) =>
  /^(?:arts|dokter|\p{L}*arts|\p{L}*psycholoog|psychiater|arbeidsdeskundige|fml|neuroloog|cardioloog|internist|specialist|fysiotherapeut|ergotherapeut|revalidatiearts)$/u.test(
    key,
  ),
);
const WHO = /^(?:je|u|hij|zij|ze|ik)$/;
const LIMITED =
  /^(?:niet|geen|maximaal|hooguit|hoogstens|slechts|beperkt|verminderd|minder|nauwelijks|moeilijk|onvoldoende|permanent|blijvend)$/;
const ABLE =
  /^(?:kunt|kan|kun|mag|mogen|kunnen|aankunt|aankan|belastbaar|inzetbaar|hersteld|werken|hervatten|hervat|aangewezen|houden|vermijden|ontzien|verdraagt|reizen|tillen|staan|zitten|lopen|functioneren|re-integreren|uitvoeren)$/;
const CARE = /^(?:toezicht|zorg|hulp|begeleiding|verzorging|verpleging|rust|behandeling)$/;
const FARTHEST = 24;

/** Does a doctor speak, or the list of what somebody can do at work? */
export function isExamined(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i <= to; i++) if (isDoctor(tokens[i]!.form)) return true;
  return false;
}

/** In a sentence with a doctor: from the first word that limits to the last that says what. */
export function verdictsIn(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  let doctor = false;
  for (let i = from; i <= to; i++) {
    if (isDoctor(tokens[i]!.form)) doctor = true;
    else if (doctor && opensVerdict(tokens, i)) {
      const found = limitFrom(tokens, i, Math.min(to, i + FARTHEST));
      if (found !== undefined) return [found];
    }
  }
  return [];
}

/** "dat je", "dat de heer Bos", "dat er"; "Volgens de bedrijfsarts kunt u". */
function opensVerdict(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !next.space.blank) return false;
  const { key } = tokens[i]!;
  if (key === 'dat') return isOne(next) || /^(?:er|de|mevrouw|meneer|uw|mijn)$/.test(next.key);
  return /^(?:kunt|kun|kan|mag|ben|bent|is|moet|acht)$/.test(key) && isOne(next);
}

function isOne({ key, shape }: Token): boolean {
  return WHO.test(key) || shape === 'capital';
}

function limitFrom(tokens: readonly Token[], i: number, to: number): Found | undefined {
  const general = tokens[i + 1]!.key === 'er';
  let first: number | undefined;
  let last: number | undefined;
  for (let at = i + 2; at <= to; at++) {
    const { key, space } = tokens[at]!;
    if (/[;()]/.test(tokens[at]!.gap) || space.colon) break;
    if (first === undefined && LIMITED.test(key)) first = longBefore(tokens, at);
    else if (first !== undefined && (general ? CARE : ABLE).test(key)) last = at;
  }
  if (first === undefined || last === undefined) return undefined;
  return { from: first, to: last, strong: true, kind: 'predicate' };
}

/** "voorlopig niet", "tijdelijk niet meer". */
function longBefore(tokens: readonly Token[], at: number): number {
  return /^(?:voorlopig|tijdelijk)$/.test(tokens[at - 1]!.key) ? at - 1 : at;
}
