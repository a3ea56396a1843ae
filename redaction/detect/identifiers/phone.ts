/**
 * Telephone numbers in all Dutch notations (ten national digits after 0, +31, 0031 or (0)), foreign numbers after
 * +, service numbers, and extensions by label. General numbers stay: service numbers, switchboards by label or
 * profile, and landlines in a letterhead without a person near.
 */
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, type Recognizer, type Scan } from '../scan.ts';
import { caseLabel } from './caseNumbers.ts';
import { acrossLines, type DigitGroup } from './digits.ts';
import { extensions, localNumbers, spelledNumbers } from './phoneByLabel.ts';
import { generalByWords, mayBeOffice, phoneLabel } from './phoneContext.ts';
import { phonesInCells } from './phoneInCells.ts';
import { misprintedNumbers } from './phoneMisprint.ts';
import { militaryNumbers, partialNumbers } from './phonePartial.ts';
import { type PhoneMatch, phonesIn } from './phoneShapes.ts';
import { labelOf } from './valueLabel.ts';

export const GENERAL_SENTENCE = 'Dit lijkt een algemeen telefoonnummer: dat blijft meestal staan.';

export const phone: Recognizer = {
  name: 'phone',
  find(scan) {
    const hits = scan.digits.flatMap((group) => phonesOf(scan, group));
    const starts = new Set(hits.map((hit) => hit.start));
    const inCells = phonesInCells(scan, (match, group) => judge(scan, match, group));
    return [
      ...militaryNumbers(scan),
      ...hits,
      ...inCells.filter((hit) => !starts.has(hit.start)),
      ...broken(scan, hits),
      ...extensions(scan),
      ...localNumbers(scan),
      ...spelledNumbers(scan),
      ...partialNumbers(scan).filter((hit) => !starts.has(hit.start)),
      ...misprintedNumbers(scan).filter((hit) => !starts.has(hit.start)),
    ];
  },
};

function phonesOf(scan: Scan, group: DigitGroup): Hit[] {
  const matches = phonesIn(scan.text, group);
  return (matches.length > 0 ? matches : withoutZero(scan, group)).flatMap((match) =>
    scan.taken.overlaps(match.start, match.end) || isMoment(scan.text, match)
      ? []
      : (judge(scan, match, group) ?? []),
  );
}

/** "06-03-2022 08:12", also over two lines, "12:00 190829": a day or a time. */
function isMoment(text: string, { start, end }: PhoneMatch): boolean {
  return (
    /[-/](?:19|20)\d\d,?\s\d{1,2}[:.]\d\d$/.test(text.slice(start, end + 3)) ||
    /\d:\s?$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Broken over two lines: with a label or an area code, a mobile number, or one that begins with + and a country. */
function broken(scan: Scan, whole: readonly Hit[]): Hit[] {
  const starts = new Set(whole.map((hit) => hit.start));
  return acrossLines(scan.text, scan.digits).flatMap((group) => {
    const match = phonesIn(scan.text, group)[0];
    if (match === undefined || starts.has(match.start) || match.end !== group.end) return [];
    if (scan.taken.overlaps(match.start, match.end) || isMoment(scan.text, match)) return [];
    const hit = judge(scan, match, group);
    const sure = hit?.certainty === 'certain' || match.kind === 'foreign' || isAfterArea(group);
    return hit?.kind === 'personal' && sure ? [hit] : [];
  });
}

/** "(0570-591 / 227)", "0566 / – 63 17 40": what stands before the line's end is the start of a number. */
function isAfterArea({ digits, pieces }: DigitGroup): boolean {
  return digits.length === 10 && /^0[1-9]/.test(digits) && (pieces[0] === 3 || pieces[0] === 4);
}

const RUNG =
  /\b(?:bereikbaar|te bereiken|bel|belt|bellen|app|appen|whatsapp|mobiel)[^\d.;\n]{0,20}$/;

/** "mobiel 6 9664 2960": the zero was left out; only with a label. */
function withoutZero(scan: Scan, group: DigitGroup): PhoneMatch[] {
  const bare = /^(?:31)?(6[1-8]\d{7})$/.exec(group.digits)?.[1];
  if (bare === undefined) return [];
  const kind = labelOf(scan, group.start, group.end);
  const rung = group.pieces[0] === 1 && RUNG.test(leftContext(scan, group.start, 40));
  if (kind !== 'telefoon' && kind !== 'direct' && !rung) return [];
  return [{ start: group.start, end: group.end, kind: 'mobile', digits: `0${bare}` }];
}

/** "+31 6 …", "0031 6 …", "06.17.90.55.38": no case is numbered so. */
function isWritten(text: string, { kind, start, end }: PhoneMatch): boolean {
  return (
    kind === 'mobile' &&
    (/^(?:\(?\+|0031)/.test(text.slice(start, start + 4)) ||
      /^06(?:[ .]\d\d){4}$/.test(text.slice(start, end)))
  );
}

/** "het nummer van Jaap is …", "via het nummer van uw zoon, …": not of a case. */
const OWN_NUMBER = /(?<![a-z])nummer van [a-z. '-]{2,30}(?: is| was)?[:,(]* ?$/;

/** "op zijn eigen nummer, …", "met een nummer, …": no label, but of a telephone. */
const ANY_NUMBER =
  /(?<![a-z])(?:(?:een|dit|eigen|vaste?|prive|nieuwe?|ander|tweede|zelfde|thuis) nummer|nummer van (?:mij|mijn|zijn|haar|hun|de) [a-z]{3,14}(?: [a-z'-]{2,16}){0,2})(?: is| was)?[:,(]* ?$/;

function judge(scan: Scan, match: PhoneMatch, group: DigitGroup): Hit | undefined {
  const label = phoneLabel(scan, match.start);
  const left = leftContext(scan, match.start, 60);
  const own = (match.kind === 'mobile' && OWN_NUMBER.test(left)) || ANY_NUMBER.test(left);
  const kase = label === '' && !own ? caseLabel(scan, match.start) : undefined;
  if (kase !== undefined && !isWritten(scan.text, match)) return undefined;
  const parts = {
    start: match.start,
    end: match.end,
    type: 'telefoon' as const,
    recognizer: 'phone',
    pattern: match.kind,
    context: label,
    group: `telefoon:${match.digits}`,
  };
  const general = match.kind === 'service' ? 'algemeen servicenummer' : generalByWords(scan, match);
  if (general !== undefined) {
    return publicHit({ ...parts, certainty: 'likely', sentence: GENERAL_SENTENCE }, general);
  }
  if (/[\p{L}\d]/u.test(group.after) && match.end === group.end) return undefined;
  const certain = match.kind === 'mobile' || (label !== '' && !mayBeOffice(scan, match.start));
  return personalHit({
    ...parts,
    certainty: certain ? 'certain' : 'likely',
    sentence:
      match.kind === 'mobile'
        ? 'Mobiel telefoonnummer.'
        : 'Doorkiesnummer of telefoonnummer bij een persoon.',
  });
}
