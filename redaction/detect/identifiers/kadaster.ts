/**
 * Parcels in the land register (Kadasterwet art. 48): who owns one can be looked up. "Perceel Ergenshuizen C 1187",
 * "sectie N, nrs. 412, 413 en 688", and later "N 412" alone.
 */
import { personalHit } from '../explain.ts';
import type { WordPattern } from '../flow/words.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, type Recognizer, type Scan } from '../scan.ts';

const NUMBERS = /\d{1,5}(?: ?[A-Z]-?\d{1,4})?(?:(?:, ?| en | & |\/| t\/m )\d{2,5}){0,12}/.source;
const APART = '(?<![\\p{L}\\d.-])';
const NAME = "\\p{Lu}[\\p{Ll}'-]{2,24}";
const NUMBERED = '(?:(?:nummers?|nrs?\\.?|perceel|perceelnummers?) ?)?';
/** A section is one or two capitals; the municipality stands before it. */
const PARCEL: WordPattern = {
  first: /^[A-Z]{1,2}$/,
  whole: new RegExp(
    `(?:(?<=${APART}((?:${NAME},? ){0,3}[Ss]ectie ))([A-Z]{1,2}),? ${NUMBERED}|(?<=${APART}((?:${NAME} ){0,2}))([A-Z]{1,2}) )${NUMBERS}(?![\\p{L}\\d])`,
    'uy',
  ),
};

interface Parcel {
  readonly index: number;
  readonly text: string;
  readonly section: string;
}

/** Found at the letters of the section, which are rarer than the capitals before them. */
function parcelsOf({ words }: Scan): Parcel[] {
  return words.matches(PARCEL).map(({ index, 0: rest, 1: named, 2: letters, 3: lead, 4: bare }) => {
    const before = named ?? lead ?? '';
    return { index: index - before.length, text: before + rest, section: letters ?? bare ?? '' };
  });
}
const LABEL =
  /(?:perce(?:el|len)|kadast(?:er|raal|rale)|kad\.|gelegen|sectie|grondruil|eigendom)[^.;\n]{0,60}$/;
const SECTION = /(?:^| )[Ss]ectie /;
/** Capitals and numbers that are something else. */
const OTHER = /(?:^| )(?:NR|NL|EU|PO|VO|MT|DG|SG|AB|DB|OR|BV|NV|EN|ISO|NEN) ?\d/;

/** Whose it is, or that somebody lives there: said in the sentence, or in the row of the table. */
const OWNED =
  /(?:eigena(?:ar|res)|eigendom|rechthebbende|erfpacht|pacht|(?<!op naam )van (?:hem|haar|hen|mij|ons|ondergetekenden?)(?![a-z])|cliente?\b|verzoeker|aanvrager|betrokkene|appellant|reclamant|familie|\bfam\.|de heer|mevrouw|\bmw\.|\bdhr\.|echtpaar|woon(?:t|huis|boerderij)|\bwonen|woning|\bthuis|hoeve|boerderij|\bhun |\b(?:zijn|haar|hun|mijn|ons|uw) (?:perceel|percelen|grond|land)|\bmijn |\bonze |prive)/;

/** Of the sentence, or of the line and those around it in a form. */
function isOwned(scan: Scan, { index, text }: Parcel): boolean {
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
    const parcels = parcelsOf(scan);
    if (!parcels.some((parcel) => isOwned(scan, parcel))) return [];
    const sections = new Map<string, Set<string>>();
    const hits = parcels.flatMap((parcel) => {
      if (!isLabelled(scan, parcel)) return [];
      const known = sections.get(parcel.section) ?? new Set();
      for (const [number] of parcel.text.matchAll(/\d{2,5}/g)) known.add(number);
      sections.set(parcel.section, known);
      return [make(parcel, 'label')];
    });
    const starts = new Set(hits.map((hit) => hit.end));
    const again = parcels.filter(
      ({ index, text, section }) =>
        !starts.has(index + text.length) &&
        [...text.matchAll(/\d{2,5}/g)].some(([n]) => sections.get(section)?.has(n)),
    );
    return [...hits, ...again.map((parcel) => make(parcel, 'known'))];
  },
};

/** Words of the label that begin with a capital. */
const LEAD = /^(?:(?:Perceel|Percelen|Kadastraal|Kadastrale|Kadaster|Gemeente),? ){1,2}/;

function isLabelled(scan: Scan, { index, text }: Parcel): boolean {
  if (SECTION.test(text) || LEAD.test(text)) return true;
  return !OTHER.test(text) && LABEL.test(leftContext(scan, index, 90));
}

function make({ index, text }: Parcel, pattern: string): Hit {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return personalHit({
    start: index + lead,
    end: index + text.length,
    type: 'adres',
    certainty: 'check',
    recognizer: 'kadaster',
    pattern,
    sentence: 'Kadastrale aanduiding: wie de eigenaar is, kan worden opgezocht.',
  });
}
