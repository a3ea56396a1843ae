/**
 * Parcels in the land register (Kadasterwet art. 48): who owns one can be looked up. "Perceel Ergenshuizen C 1187",
 * "sectie N, nrs. 412, 413 en 688", and later "N 412" alone.
 */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, type Recognizer, type Scan } from '../scan.ts';

const NUMBERS = /\d{1,5}(?: ?[A-Z]\d{1,4})?(?:(?:, ?| en | & |\/| t\/m )\d{2,5}){0,12}/.source;
/** A section is one or two capitals; the municipality stands before it. */
const PARCEL = new RegExp(
  `(?<![\\p{L}\\d.-])(?:(?:\\p{Lu}[\\p{Ll}'-]{2,24},? ){0,3}[Ss]ectie ([A-Z]{1,2}),? (?:(?:nummers?|nrs?\\.?|perceel|perceelnummers?) ?)?|(?:\\p{Lu}[\\p{Ll}'-]{2,24} ){0,2}([A-Z]{1,2}) )${NUMBERS}(?![\\p{L}\\d])`,
  'gu',
);
const LABEL =
  /(?:perce(?:el|len)|kadast(?:er|raal|rale)|kad\.|gelegen|sectie|grondruil|eigendom)[^.;\n]{0,60}$/;
const SECTION = /(?:^| )[Ss]ectie /;
/** Capitals and numbers that are something else. */
const OTHER = /(?:^| )(?:NR|NL|EU|PO|VO|MT|DG|SG|AB|DB|OR|BV|NV|EN|ISO|NEN) ?\d/;

/** Whose it is, or that somebody lives there: said in the sentence, or in the row of the table. */
const OWNED =
  /(?:eigena(?:ar|res)|eigendom|rechthebbende|erfpacht|pacht|(?<!op naam )van (?:hem|haar|hen|mij|ons|ondergetekenden?)(?![a-z])|cliente?\b|verzoeker|aanvrager|betrokkene|appellant|reclamant|familie|\bfam\.|de heer|mevrouw|\bmw\.|\bdhr\.|echtpaar|woon(?:t|huis|boerderij)|\bwonen|woning|\bthuis|hoeve|boerderij|\bhun |\b(?:zijn|haar|hun|mijn|ons|uw) (?:perceel|percelen|grond|land)|\bmijn |\bonze |prive)/;

/** Of the sentence, or of the line and those around it in a form. */
function isOwned(scan: Scan, { index, 0: text }: RegExpExecArray): boolean {
  const from = Math.max(0, index - 160);
  const left = foldText(scan.text.slice(from, index))
    .split(/[.;] |\n\n/)
    .at(-1)!;
  const right = foldText(scan.text.slice(index + text.length, index + text.length + 120)).split(
    /[.;]\s|\n\n|\n(?=aanvrager|verzoeker|naam|eigenaar|melder|datum)/,
  )[0]!;
  return OWNED.test(`${left} ${right}`);
}

export const kadaster: Recognizer = {
  name: 'kadaster',
  find(scan) {
    if (!/kadast|perce(?:el|len)|sectie/i.test(scan.text)) return [];
    const matches = [...scan.text.matchAll(PARCEL)];
    if (!matches.some((match) => isOwned(scan, match))) return [];
    const sections = new Map<string, Set<string>>();
    const hits = matches.flatMap((match) => {
      if (!isLabelled(scan, match)) return [];
      const section = match[1] ?? match[2]!;
      const known = sections.get(section) ?? new Set();
      for (const [number] of match[0].matchAll(/\d{2,5}/g)) known.add(number);
      sections.set(section, known);
      return [make(match, 'label')];
    });
    const starts = new Set(hits.map((hit) => hit.end));
    const again = matches.filter(
      (match) =>
        !starts.has(match.index + match[0].length) &&
        [...match[0].matchAll(/\d{2,5}/g)].some(([n]) =>
          sections.get(match[1] ?? match[2]!)?.has(n),
        ),
    );
    return [...hits, ...again.map((match) => make(match, 'known'))];
  },
};

/** Words of the label that begin with a capital. */
const LEAD = /^(?:(?:Perceel|Percelen|Kadastraal|Kadastrale|Kadaster|Gemeente),? ){1,2}/;

function isLabelled(scan: Scan, match: RegExpMatchArray): boolean {
  if (SECTION.test(match[0]) || LEAD.test(match[0])) return true;
  return !OTHER.test(match[0]) && LABEL.test(leftContext(scan, match.index!, 90));
}

function make(match: RegExpMatchArray, pattern: string): Hit {
  const lead = LEAD.exec(match[0])?.[0].length ?? 0;
  return personalHit({
    start: match.index! + lead,
    end: match.index! + match[0].length,
    type: 'adres',
    certainty: 'check',
    recognizer: 'kadaster',
    pattern,
    sentence: 'Kadastrale aanduiding: wie de eigenaar is, kan worden opgezocht.',
  });
}
