/**
 * The label that a value has: before it ("BSN nr. van betrokkene is: …"), behind it ("… (BSN)"), or by its place in a
 * form or table. Glue between label and value is taken off word by word; lengths are bounded, so it is linear.
 */
import { foldText } from '../lists/fold.ts';
import { remembered } from '../lists/remembered.ts';
import { leftContext, placedLabels, type Scan } from '../scan.ts';
import { compact, isCaseWord, kindOfKey, kindOfLabel, type LabelKind } from './labelKinds.ts';

const REACH = 96;
const MARKS = /[\s\u00a0:;=.,\-\u2013\u2014([{'"\u201c\u201d\u201e\u2018«<|/#*_]+$/;
const VERB = /(?:^|\s)(?:is|was|luidt|zijn|betreft|namelijk|te weten|thans|nu|op)$/;
/** A role or "van betrokkene" between label and value. */
const OWNER =
  /(?:^|[\s/(-])(?:client|aanvrager|aanvraagster|verzoeker|melder|werknemer|medewerker|partner|kind|leerling|vader|moeder|ouder|betrokkene|bezwaarmaker|patient|student|bestuurder|houder|eigenaar|militair)\s?\d?$|(?:^|\s)(?:van|voor)\s[a-z' .-]{2,32}$/;
const BRACKET = /\(([^()]{1,40})\)?$/;
/** "BSN's 111222333 en": an earlier value of the same list. */
const EARLIER =
  /(?:^|[\s(:])[a-z]{0,3}-?\d[\d .\-\u2011\u00a0]{2,18}\d\s*(?:,|\/|;|&|en|of|resp\.?)$/;
const MOST_STEPS = 7;

/** The kind of the label nearest to the value at [start, end), or undefined. */
export function labelOf(scan: Scan, start: number, end: number): LabelKind | undefined {
  return (
    labelBefore(leftContext(scan, start, REACH)) ??
    labelBehind(foldText(scan.text.slice(end, end + 48))) ??
    placedKind(scan, start)
  );
}

export function placedKind(scan: Scan, start: number): LabelKind | undefined {
  for (const label of placedLabels(scan, start)) {
    const kind = kindOfPlaced(label);
    if (kind !== null) return kind;
  }
  return undefined;
}

const kindOfPlaced = remembered((label) => labelBefore(label) ?? null);

/** Of folded text that ends where the value starts. */
export function labelBefore(text: string): LabelKind | undefined {
  let left = text.slice(Math.max(text.lastIndexOf('\t'), text.lastIndexOf('\n\n')) + 1);
  for (let step = 0; step < MOST_STEPS && left !== ''; step++) {
    const bare = left.replace(MARKS, '');
    const kind = labelAtEnd(bare);
    if (kind !== undefined) return kind;
    const next = withoutGlue(left, bare);
    if (next === left) return undefined;
    left = next;
  }
  return undefined;
}

function withoutGlue(left: string, bare: string): string {
  const bracket = bare.endsWith(')') ? BRACKET.exec(bare) : null;
  if (bracket?.[1] !== undefined)
    return labelAtEnd(bracket[1].trim()) === undefined ? bare.slice(0, bracket.index) : bracket[1];
  for (const glue of [VERB, OWNER]) {
    const found = glue.exec(bare);
    if (found !== null) return bare.slice(0, found.index);
  }
  const earlier = EARLIER.exec(left.trimEnd());
  if (earlier !== null) return left.slice(0, earlier.index + 1);
  return bare;
}

/** The longest of the last four words together that is a label. */
export function labelAtEnd(text: string): LabelKind | undefined {
  const words = text.slice(lastWords(text, 4)).split(/[\s/_]+/);
  const parts = words.map(compact);
  for (let from = 0; from < parts.length; from++) {
    const key = parts.slice(from).join('');
    const kind = key === '' ? undefined : kindOfKey(key);
    if (kind !== undefined) return kind;
  }
  const last = words.at(-1)!;
  const own = last.includes('-') ? kindOfLabel(last) : undefined;
  return own ?? (isCaseWord(parts.at(-1)!) ? 'zaak' : undefined);
}

/** Where the last few words begin, or the text. */
function lastWords(text: string, count: number): number {
  let found = 0;
  for (let at = text.length - 1; at >= 0; at--)
    if (isBetween(text, at) && (at === 0 || !isBetween(text, at - 1)) && ++found === count)
      return afterGap(text, at);
  return 0;
}

function afterGap(text: string, at: number): number {
  let end = at;
  while (isBetween(text, end)) end++;
  return end;
}

function isBetween(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code > 8 && code < 14) || code === 47 || code === 95;
  return /\s/.test(text[at]!);
}

/** "999978688 (BSN)", "… is zijn burgerservicenummer". */
function labelBehind(right: string): LabelKind | undefined {
  const bracket = /^\s?[([]([^()[\]\n]{2,30})[)\]]/.exec(right)?.[1];
  if (bracket !== undefined) return labelAtEnd(bracket.replace(MARKS, ''));
  const named = /^ (?:is|was|als) (?:(?:het|de|mijn|zijn|haar|uw|hun) )?([a-z.'-]{3,30})/.exec(
    right,
  )?.[1];
  return named === undefined ? undefined : kindOfKey(compact(named));
}
