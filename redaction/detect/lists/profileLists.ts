/** Keep and redact lists of a profile or dossier: compared without case and accents, on whole words. */
import type { ListEntry } from '../../model/profile.ts';
import { personalHit, publicHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import type { Scan } from '../scan.ts';
import { foldText } from './fold.ts';

/** Entries whose scope fits the document's name. */
export function entriesFor(
  entries: readonly ListEntry[] | undefined,
  documentName: string | undefined,
): readonly ListEntry[] {
  const name = foldText(documentName ?? '');
  return (entries ?? []).filter(
    (entry) =>
      entry.scope === undefined ||
      entry.scope.length === 0 ||
      entry.scope.some((part) => name.includes(foldText(part))),
  );
}

/** Every place of every entry that goes. */
export function redactListHits(scan: Scan): Hit[] {
  return entriesFor(scan.options.profile?.redact, scan.options.documentName).flatMap((entry) =>
    placesOf(scan.text, entry.text).map(({ start, end }) =>
      personalHit({
        start,
        end,
        type: typeOf(entry.text),
        certainty: 'certain',
        recognizer: 'redactList',
        pattern: 'list',
        context: 'lijst',
        sentence: `Staat op de laklijst${reasonOf(entry)}.`,
        group: `lijst:${foldText(entry.text)}`,
      }),
    ),
  );
}

/** Hits inside or equal to a keep entry's place become proposals to keep. */
export function applyKeepList(scan: Scan, hits: readonly Hit[]): Hit[] {
  const kept = entriesFor(scan.options.profile?.keep, scan.options.documentName).flatMap((entry) =>
    placesOf(scan.text, entry.text).map((place) => ({ ...place, entry })),
  );
  if (kept.length === 0) return [...hits];
  return hits.map((hit) => {
    const found =
      hit.kind === 'personal'
        ? kept.find((k) => k.start <= hit.start && k.end >= hit.end)
        : undefined;
    return found === undefined ? hit : asKept(hit, found.entry);
  });
}

function asKept(hit: Hit, entry: ListEntry): Hit {
  const { start, end, type, why } = hit;
  return publicHit(
    {
      start,
      end,
      type,
      certainty: 'certain',
      recognizer: why.recognizer,
      pattern: 'keepList',
      sentence: `Staat op de lijst van wat blijft staan${reasonOf(entry)}.`,
      ...(hit.group === undefined ? {} : { group: hit.group }),
    },
    entry.reason ?? 'staat op de lijst van het profiel',
  );
}

function reasonOf(entry: ListEntry): string {
  return entry.reason === undefined ? '' : ` (${entry.reason})`;
}

function typeOf(text: string): Hit['type'] {
  if (text.includes('@')) return 'email';
  return /^[\d\s+()./-]{6,}$/.test(text) ? 'telefoon' : /\d/.test(text) ? 'passage' : 'naam';
}

/** Folding keeps the length for plain accents; a text for which it does not is compared in lower case. */
function placesOf(text: string, wanted: string): { start: number; end: number }[] {
  const folded = foldText(text);
  const [hay, needle] =
    folded.length === text.length
      ? [folded, foldText(wanted)]
      : [text.toLowerCase(), wanted.toLowerCase()];
  if (needle.length < 2 || hay.length !== text.length) return [];
  const places: { start: number; end: number }[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (
      !/[\p{L}\p{N}]/u.test(hay[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(hay[at + needle.length] ?? ' ')
    )
      places.push({ start: at, end: at + needle.length });
  }
  return places;
}
