/** First letters with full stops and no surname: "Verslag: A.K.", "medisch adviseur (E.B.)", "DEU K.Ö.", "MT-lid A.d.G.". */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import { walk } from '../flow/walk.ts';
import type { Hit } from '../hit.ts';
import { C } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import { isLongInitial } from './nameWords.ts';
import type { Persons } from './persons.ts';
import { personRole } from './roles.ts';
import { CODE_LABELS } from './structure/slot.ts';
import type { Slots } from './structure/structure.ts';

interface Letters {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

export function dottedCodeHits(
  scan: Scan,
  tokens: readonly Token[],
  slots: Slots,
  persons: Persons,
  taken: ReadonlySet<number>,
): Hit[] {
  const hits: Hit[] = [];
  walk(tokens, (i) => {
    const letters = !tokens[i]!.dot || taken.has(i) ? undefined : lettersAt(tokens, i);
    if (letters === undefined) return i;
    if (!isApart(tokens, letters) || isAbbreviated(letters.code)) return letters.to;
    const hit = judge(scan, tokens, slots, persons, letters);
    if (hit !== undefined) hits.push(hit);
    return letters.to;
  });
  return hits;
}

/** Two to four letters that each have their stop, the first and last of them capitals. */
function lettersAt(tokens: readonly Token[], from: number): Letters | undefined {
  let to = from;
  while ((isLetter(tokens[to]) || isLong(tokens[to])) && (to === from || tokens[to]!.gap === '.'))
    to++;
  const count = to - from;
  if (count < 2 || count > 4) return undefined;
  const code = tokens.slice(from, to).map(({ text }) => text);
  if (!isCapital(code[0]!) || !isCapital(code.at(-1)!)) return undefined;
  return { from, to: to - 1, code: code.join('') };
}

function isLetter(token: Token | undefined): token is Token {
  return token !== undefined && token.text.length === 1 && token.shape !== 'number' && token.dot;
}

/** "Th.d.H." */
function isLong(token: Token | undefined): boolean {
  return token !== undefined && isLongInitial(token);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** No name behind it: those are the name's initials; no number or hyphen before it: that is a code of a thing. */
function isApart(tokens: readonly Token[], { from, to }: Letters): boolean {
  const next = tokens[to + 1];
  if (tokens[from]!.space.hyphen || tokens[from]!.gap.endsWith('.')) return false;
  return next === undefined || !next.space.dotted || next.shape === 'lower' || next.space.sentence;
}

/** What is written with stops without being anybody: legal forms, offices, countries, times. */
const ABBREVIATED =
  /^(?:BV|NV|VOF|VVE|CV|UA|BA|SG|DG|IG|PSG|MT|USA|US|UK|EU|VS|VN|EG|NB|PS|BC|AD|HBO|MBO|VWO|EHBO|TNT|BTW|HR|BW|PM|NVT|NTB|RK|NT|OT)$/;

function isAbbreviated(code: string): boolean {
  return ABBREVIATED.test(code);
}

function judge(
  scan: Scan,
  tokens: readonly Token[],
  slots: Slots,
  persons: Persons,
  { from, to, code }: Letters,
): Hit | undefined {
  const slot = slots.at(tokens[from]!.start);
  const placed = slot !== undefined && CODE_LABELS.test(slot.label);
  const known = persons.byCode(code).find(({ standing }) => standing === 'private');
  const told =
    placed || slot?.kind === 'label' || slot?.kind === 'column' || followsRole(tokens, from);
  const apart = isWholeCell(scan, tokens, from, to) || isSpokenOf(tokens, from, to);
  if (known === undefined && !told && !apart) return undefined;
  return personalHit({
    start: tokens[from]!.start,
    end: tokens[to]!.end + 1,
    type: 'initialen',
    certainty: told ? 'likely' : 'check',
    recognizer: 'initials',
    pattern: 'dotted',
    context: slot?.label ?? '',
    ...(known === undefined ? {} : { group: `persoon:${known.id}` }),
    sentence: 'Voorletters zonder achternaam, op de plaats van een persoon.',
  });
}

/** "medisch adviseur (E.B.)", "collega J.K.". */
function followsRole(tokens: readonly Token[], from: number): boolean {
  const { space } = tokens[from]!;
  const before = tokens[from - 1];
  if (before === undefined || !(space.blank || space.opens || space.comma)) return false;
  if (space.opens && /^(?:voorletters|initialen|paraaf)$/.test(before.key)) return true;
  const called = (before.bits & C.honorific) !== 0 && space.opens;
  return called || personRole(before.key) !== undefined || before.key === 'lid';
}

/** "het dossier van T.G. wordt", "met AvdW en K.S. in kamer 2": a person's preposition, and no name behind it. */
function isSpokenOf(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (before === undefined || !tokens[from]!.space.blank || to - from > 2) return false;
  if (!/^(?:van|door|met|namens|bij|en)$/.test(before.key)) return false;
  if (before.key === 'en' && tokens[from - 2]?.shape !== 'mixed') return false;
  return next === undefined || (next.shape === 'lower' && !/^(?:en|nr|nummer)$/.test(next.key));
}

function isWholeCell(scan: Scan, tokens: readonly Token[], from: number, to: number): boolean {
  const cell = cellAt(scan.flow, tokens[from]!.start);
  if (cell === undefined || scan.neighbours.row(cell).length < 2) return false;
  return tokens[from]!.start - cell.start < 2 && cell.end - tokens[to]!.end < 3;
}
