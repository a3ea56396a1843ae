/** Home or office? Decided by labels, by words before, and by whose name stands next to the address. */
import { personalHit, publicHit } from '../explain.ts';
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { HOMES, OFFICES } from '../lists/labels.ts';
import { leftContext, placedLabels, type Scan } from '../scan.ts';
import type { Address } from './address.ts';

const HOME =
  /(?:(?:zijn|haar|hun|uw|mijn|ons) (?:huis|flat|woning|boerderij|appartement|kamer|studio|caravan|erf|tuin|schuur|stal|garage|oprit|voordeur|woonboot|deur) (?:ligt |staat |is )?(?:aan|in|op|van|ernaast|daarnaast)|(?:de )?(?:buren|buurman|buurvrouw|overburen|buurtbewoners?|omwonenden?),?|woon(?:t|de|achtig|ende?|adres|plaats)?|wonen|thuis|naar huis|huisadres|prive|privé|woning|bewoner|bewoonster|bewoners|omwonenden?|familie|fam\.|gezin|verblijft|zijn adres|haar adres|hun adres|mijn adres|uw adres|ingeschreven op|perceel van|eigenaar van|huurder van|staat ingeschreven)[^.;\n]{0,70}$/;
const HOME_LABEL =
  /(?:^|[\s(/|-])(?:(?:adres|naw)\s?[:(]?|(?:woon|huis|thuis|prive|verblijf|verblijfs|inschrijf|brp-?)adres(?:gegevens)?(?: van [a-z' -]{2,30})?(?: is| was)?\s?[:(=\u2013-]?|adres(?:gegevens)? (?:van )?(?:de |het |haar |zijn )?(?:aanvrager|aanvraagster|melder|betrokkene|client|verzoeker|klager|bezwaarmaker|werknemer|houder|eigenaar|bewoner|huurder|ouders?|kind|leerling|partner|slachtoffer|verdachte|getuige|patient)(?: is| was)?\s?[:(=\u2013-]?)\s*$/;
const OFFICE =
  /(?:bezoekadres|postadres|kantoor|gevestigd|stadhuis|gemeentehuis|provinciehuis|balie|rechtbank|gerechtshof|locatie|vergadering|bijeenkomst|plaats:|postbus|ministerie|gemeente |provincie |waterschap|hoogheemraadschap|directie|dienst|b\.v\.|\bbv\b|\bnv\b|n\.v\.|stichting|vereniging|school|advocaten|notaris(?:sen|kantoor)|bureau|ziekenhuis|www\.|kvk|btw|inspectie|college|centrum|universiteit|rijkswaterstaat|belastingdienst|politie|uitvoeringsinstituut|winkel|restaurant|bedrijf|zaal|gebouw|raad van|afdeling|agentschap|autoriteit|instituut|fabriek|praktijk|apotheek|garage|manager \||adviseur \|)[^;]{0,90}$/;

/** "geb. 3-12-1958, Laan 77": who was born lives there. */
const BORN = /\bgeb(?:oren|oortedatum|\.)?(?: op)?:? ?\d[\d ./a-z-]{5,24}[,;] ?$/;

export function addressHits(
  scan: Scan,
  addresses: readonly Address[],
  names: readonly Hit[],
): Hit[] {
  const hits: Hit[] = [];
  const standing = new Map<Address, Hit['kind']>();
  const persons = names.filter((hit) => hit.kind === 'personal').sort((a, b) => a.start - b.start);
  const verdicts = addresses.map((address) => {
    const verdict = judge(scan, address, persons, standing, addresses);
    standing.set(address, verdict.kind);
    return { address, verdict };
  });
  const homes = homesOf(scan, verdicts);
  for (const { address, verdict } of verdicts) {
    const isHome = verdict === NO_VERDICT && homes.has(doorOf(scan, address));
    const hit = toHit(address, isHome ? HOME_VERDICT : verdict);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}

interface Judged {
  readonly address: Address;
  readonly verdict: Verdict;
}

/** Street and number of the homes: found once, they are homes wherever nothing says otherwise. */
function homesOf(scan: Scan, verdicts: readonly Judged[]): Set<string> {
  return new Set(
    verdicts
      .filter(({ verdict, address }) => verdict.kind === 'personal' && address.kind === 'street')
      .map(({ address }) => doorOf(scan, address)),
  );
}

/** "kerklaan 9a": up to the first number. */
function doorOf(scan: Scan, { start, end }: Address): string {
  const text = foldText(scan.text.slice(start, end));
  return /^\D+\d+[ -]?(?:[a-z](?![a-z]))?/.exec(text)?.[0].replace(/[\s-]+/g, '') ?? text;
}

interface Verdict {
  readonly kind: Hit['kind'];
  readonly pattern: string;
  readonly sure: boolean;
}

function toHit(address: Address, { kind, pattern, sure }: Verdict): Hit | undefined {
  const parts = {
    start: address.start,
    end: address.end,
    type: 'adres' as const,
    recognizer: 'address',
    pattern,
  };
  if (kind === 'personal')
    return personalHit({
      ...parts,
      certainty: sure ? 'certain' : 'likely',
      sentence: 'Dit lijkt een woonadres.',
    });
  if (address.kind === 'postbus' || pattern === 'none') return undefined;
  return publicHit(
    {
      ...parts,
      certainty: 'likely',
      sentence: 'Dit lijkt het adres van een kantoor of organisatie: dat blijft meestal staan.',
    },
    'adres van een organisatie',
  );
}

const OFFICE_VERDICT: Verdict = { kind: 'public', pattern: 'office', sure: true };
const HOME_VERDICT: Verdict = { kind: 'personal', pattern: 'known', sure: true };
const NO_VERDICT: Verdict = { kind: 'public', pattern: 'none', sure: false };

function judge(
  scan: Scan,
  address: Address,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): Verdict {
  if (address.kind === 'postbus') return OFFICE_VERDICT;
  const labels = placedLabels(scan, address.start);
  const left = leftContext(scan, address.start, 110)
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/^[\s\S]*\n\n/, '');
  const line = left.slice(Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\t')) + 1);
  if (HOME_LABEL.test(line) && !/bezoek|post|kantoor/.test(line))
    return { kind: 'personal', pattern: 'label', sure: true };
  if (labels.some((label) => OFFICES.has(label))) return OFFICE_VERDICT;
  const cell = cellAt(scan.flow, address.start);
  if (
    labels.some((label) => HOMES.has(label) || isHomeLabel(label)) &&
    !organisationInRow(scan, cell, address) &&
    !organisationAbove(scan, cell)
  )
    return { kind: 'personal', pattern: 'label', sure: true };
  if (HOME.test(line) && !/kantoor/.test(line))
    return { kind: 'personal', pattern: 'context', sure: address.street || address.postcode };
  const named = nameBefore(scan, address, names) && !/t\.a\.v\.|ter attentie van/.test(line);
  if (OFFICE.test(named ? ownClause(line) : line)) return OFFICE_VERDICT;
  if (BORN.test(line)) return { kind: 'personal', pattern: 'afterBirth', sure: address.postcode };
  if (named)
    return { kind: 'personal', pattern: 'afterName', sure: address.postcode || address.street };
  return stacked(scan, address, cell, names, known, all);
}

/** "de Vereniging X (voorzitter Y) en van het echtpaar Z, …": who is named last lives there. */
function ownClause(line: string): string {
  const parts = line.split(
    /;|\) en | en (?=(?:van )?(?:de |het )?(?:heer|mevrouw|mw|dhr|echtpaar|familie|fam|gezin)\b)/,
  );
  return parts.at(-1)!;
}

function isHomeLabel(label: string): boolean {
  return (
    (HOME_LABEL.test(label) || /^(?:wonende?|woonachtig|woont)\b.{0,12}$/.test(label)) &&
    !/kantoor|bezoek|post/.test(label)
  );
}

function organisationInRow(scan: Scan, cell: FlowCell | undefined, address: Address): boolean {
  if (cell === undefined) return false;
  const row = scan.neighbours
    .row(cell)
    .filter((other) => other.start < address.start)
    .map((other) => other.folded)
    .join(' ');
  return ORGANISATION.test(row);
}

/** A firm, an authority, or the mailbox of one. */
const ORGANISATION =
  /b\.v\.|\bbv\b|stichting|gemeente|ministerie|n\.v\.|vereniging|provincie|waterschap|hoogheemraadschap|rijkswaterstaat|veiligheidsregio|omgevingsdienst|inspectie|\bpolitie\b|\bggd\b|\b(?:info|post|contact|secretariaat|communicatie|receptie|balie|bestuur)@/;

/** A form whose line above names an organisation: "Naam | Maatschap X", "Adres | …". */
function organisationAbove(scan: Scan, cell: FlowCell | undefined): boolean {
  const above = cell === undefined ? undefined : scan.neighbours.above(cell);
  return /\b(?:maatschap|vof|v\.o\.f|b\.v|bv|n\.v|nv|stichting|vereniging|gemeente|ministerie|holding|bedrijf|school|praktijk|kliniek|cooperatie|firma)\b/.test(
    above?.folded ?? '',
  );
}

/** Characters of a name and of what may stand between it and an address. */
const LONGEST_NAME = 120;

/** Of an ascending list those that start in the half-open range. */
function startingIn<T extends { readonly start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstFrom(list, from);
  let end = first;
  while (end < list.length && list[end]!.start < to) end++;
  return list.slice(first, end);
}

function firstFrom(list: readonly { readonly start: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A private person's name right before it, with a comma, a bracket, "van de" or a cell between. */
function nameBefore(scan: Scan, address: Address, names: readonly Hit[]): boolean {
  return startingIn(names, address.start - LONGEST_NAME, address.start).some((hit) => {
    if (hit.end > address.start || address.start - hit.end > 14) return false;
    return (
      /^(?:[,;(\s]|van|de|het|aan|uit|wonend|in|op|'t)*$/.test(
        scan.text.slice(hit.end, address.start),
      ) && !scan.text.slice(hit.end, address.start).includes('\n')
    );
  });
}

/** Lines under each other: a name, a street, a postcode. The line right above decides. */
function stacked(
  scan: Scan,
  address: Address,
  cell: FlowCell | undefined,
  names: readonly Hit[],
  known: ReadonlyMap<Address, Hit['kind']>,
  all: readonly Address[],
): Verdict {
  if (cell === undefined || !opensLine(scan, cell, address)) return NO_VERDICT;
  const above = lineAbove(scan, cell);
  if (above === undefined) return NO_VERDICT;
  const upper = startingIn(all, above.start, above.end).find(
    (other) => other !== address && other.end <= above.end,
  );
  if (upper !== undefined) {
    const kind = known.get(upper) ?? 'public';
    return kind === 'personal' ? { kind, pattern: 'stacked', sure: true } : NO_VERDICT;
  }
  if (OFFICE.test(above.folded) || cell.kind === 'colophon' || cell.kind === 'footer')
    return OFFICE_VERDICT;
  const inLine = startingIn(names, above.start, above.end).filter((hit) => hit.end <= above.end);
  const named = inLine.length > 0 && coverLine(scan, above, inLine);
  if (named && isFirmsLetter(scan, above)) return OFFICE_VERDICT;
  return named && (address.postcode || postcodeBelow(scan, cell, all))
    ? { kind: 'personal', pattern: 'addressee', sure: true }
    : NO_VERDICT;
}

/** At the start of its line, or there behind "Postcode (en woonplaats):". */
function opensLine(scan: Scan, cell: FlowCell, address: Address): boolean {
  const lead = foldText(scan.text.slice(cell.start, Math.min(address.start, cell.start + 40)));
  return lead.length <= 3 || /^(?:postcode|pc)[a-z /,-]{0,22}\s?:?\s*$/.test(lead);
}

const OF_PERSON = /^\s*(?:geb(?:oren|oortedatum)?\b|bsn\b|v-n(?:umme)?r\b)/;

/** Right above it; a line that says when somebody was born belongs to the name above that. */
function lineAbove(scan: Scan, cell: FlowCell): FlowCell | undefined {
  let at = cell;
  for (let i = 0; i < 3; i++) {
    const above = scan.neighbours.above(at);
    if (above === undefined || at.box.y0 - above.box.y1 > 1.5 * at.fontSize) return undefined;
    if (!OF_PERSON.test(above.folded)) return above;
    at = above;
  }
  return undefined;
}

/** "Kwekerij X / t.a.v. mevrouw Y / street": the address is the firm's. */
function isFirmsLetter(scan: Scan, line: FlowCell): boolean {
  if (!/^\s*(?:t\.a\.v|ter attentie|tav)\b/.test(line.folded)) return false;
  const firm = scan.neighbours.above(line);
  return firm !== undefined && line.box.y0 - firm.box.y1 < 1.5 * line.fontSize;
}

/** Nothing but the names, titles and "en" in the line. */
function coverLine(scan: Scan, cell: FlowCell, hits: readonly Hit[]): boolean {
  let rest = '';
  let at = cell.start;
  for (const hit of hits) {
    rest += scan.text.slice(at, Math.max(at, hit.start));
    at = Math.max(at, hit.end);
  }
  const words = foldText(rest + scan.text.slice(at, cell.end))
    .replace(/\b(?:aan|de|heer|mevrouw|mw|dhr|mr|drs|ing|ir|dr|fam|familie|t\.a\.v|en|prof)\b/g, '')
    .replace(/[\s:.,]/g, '');
  return words.length <= 2;
}

function postcodeBelow(scan: Scan, cell: FlowCell, all: readonly Address[]): boolean {
  const below = scan.neighbours.below(cell);
  return (
    below !== undefined &&
    startingIn(all, below.start, below.start + 3).some((other) => other.kind === 'postcode')
  );
}
