/**
 * Points for a home and against it, by the words near an address. What stands right before it counts most; of each
 * kind of word only the nearest counts.
 */
import type { Hit } from '../hit.ts';
import { fold, foldText } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Address } from './address.ts';
import { clauseOf } from './addressClause.ts';
import {
  BODIES,
  DWELLINGS,
  FARMS,
  GIFTS,
  HOME_ADDRESSES,
  LIVING,
  MOVING,
  POST,
  PRONOUNS,
  RESIDENTS,
  SCENES,
  VISITS,
  WORKS,
} from './addressLexicon.table.ts';
import { NEAR, type Near, nearWords } from './nearWords.ts';
import { isMetAtWork } from './professionals.ts';
import { startingIn } from './startingIn.ts';

export interface Evidence {
  /** Above 0 for a home, below it for an office or a public place. */
  readonly points: number;
  /** Nothing but an office or a public place is named right before it. */
  readonly public: boolean;
}

/** Words and their points right before the address, near it, and in the same sentence. */
const WORDS = nearWords(
  [
    { kind: 'dwelling', words: DWELLINGS, weights: [4, 2, 1], named: true },
    { kind: 'living', words: LIVING, weights: [4, 3, 2] },
    { kind: 'farm', words: FARMS, weights: [3, 1, 0], named: true },
    { kind: 'moving', words: MOVING, weights: [2, 1, 1] },
    { kind: 'visit', words: VISITS, weights: [3, 1, 1] },
    { kind: 'scene', words: SCENES, weights: [1, 1, 0] },
    { kind: 'gift', words: GIFTS, weights: [2, 2, 1] },
    { kind: 'post', words: POST, weights: [1, 1, 0] },
    { kind: 'resident', words: RESIDENTS, weights: [3, 1, 0] },
    { kind: 'homeAddress', words: HOME_ADDRESSES, weights: [3, 1, 0] },
    { kind: 'address', words: 'adres', weights: [1, 1, 0] },
    { kind: 'pronoun', words: PRONOUNS, weights: [1, 1, 0] },
    { kind: 'body', words: BODIES, weights: [-4, -2, -1], named: true },
    { kind: 'work', words: WORKS, weights: [-4, -2, -1] },
  ],
  "ernaast ertegenover daarnaast hoek laatste eerste staat staan ligt liggen achter naast boven onder tegenover van aan op in bij uit te naar voor de het den der 't een is zijn deze ook nog dan ter nr nummer perceel uw mijn haar hun ons onze diens en tot tussen hier nu al dus",
);

const NONE: Evidence = { points: 0, public: false };

export function evidenceOf(scan: Scan, address: Address, names: readonly Hit[]): Evidence {
  const { before, behind } = clauseOf(scan, address.start, address.end);
  if (isCount(scan, address)) return NONE;
  const nearest = WORDS.nearest(before.replace(OF_BODY, 'Centrum').replace(OWN_FIRM, ''));
  if (isPlainWord(scan, address) && ![...nearest.values()].some(({ steps }) => steps === 0))
    return NONE;
  const points =
    WORDS.points(nearest) +
    buildingPoints(scan, address, names) +
    ownPoints(foldText(before)) +
    birthPoints(before) +
    behindPoints(behind) +
    namePoints(scan, address, names);
  return { points, public: isPublic(nearest) };
}

/** By the words before alone. */
export function homePoints(before: string): number {
  return WORDS.points(WORDS.nearest(before));
}

function isPublic(nearest: ReadonlyMap<string, Near>): boolean {
  const living = nearest.get('living');
  if (living !== undefined && living.steps <= NEAR && living.word.startsWith('wo')) return false;
  const first = [...nearest].filter(([kind, { steps }]) => steps === 0 && kind !== 'pronoun');
  return first.length > 0 && first.every(([kind]) => kind === 'body' || kind === 'work');
}

/** "Morgen 10.15 uur", "Mei 2023", "Geul 3,64", "Wellington 6011"; "Plein 4" is where ministries are. */
function isCount(scan: Scan, { start, end, street, postcode }: Address): boolean {
  const text = scan.text.slice(start, end);
  if (text.startsWith('Plein ') && !postcode) return true;
  if (street || postcode) return false;
  return (
    /^[.,:/]\d|^ ?(?:uur|u\b|m\b|km|meter|procent|%|euro|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/i.test(
      scan.text.slice(end, end + 12),
    ) ||
    / \d{4,}$/.test(text) ||
    (classOf(fold(/(\p{L}+) \d+/u.exec(text)?.[1] ?? '')) & C.month) !== 0
  );
}

/** "Botter 32", "Tab 4": a word before the number that need not be a street. */
function isPlainWord(scan: Scan, { start, end, street, postcode }: Address): boolean {
  if (postcode) return false;
  const word = fold(/(\p{L}+)[ -]\d/u.exec(scan.text.slice(start, end))?.[1] ?? '');
  if (street) return false;
  return word.length < 4 || (classOf(word) & C.word) !== 0 || word.endsWith('nummer');
}

const BUILDING =
  /(?<![\p{L}’'])(?:[Dd]e|[Hh]et|['’][Tt]) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2},? (?:\(|aan (?:de |het )?)?$/u;

/** "De Schakel, Kerkplein 3": a house with a name of its own, unless a person bears it. */
function buildingPoints(scan: Scan, { start }: Address, names: readonly Hit[]): number {
  const left = scan.text.slice(Math.max(0, start - 60), start).replace(/\n/g, ' ');
  if (!BUILDING.test(left)) return 0;
  return startingIn(names, start - 60, start).some((hit) => start - hit.end < 6) ? 0 : -2;
}

/** "Huisbezoek Merelstraat 90", "Bewoonster Kerkstraat 4": no part of the street's name. */
export function isCue(word: string): boolean {
  const kind = WORDS.kindOf(word);
  return kind !== undefined && !IN_STREETS.has(kind) && word.length >= 5 && !OF_STREETS.has(word);
}

/** "Vrouw van Kerklaan 8": the street begins behind "van". */
export function isResident(word: string): boolean {
  return WORDS.kindOf(word) === 'resident';
}

const IN_STREETS = new Set<string>([
  'dwelling',
  'body',
  'work',
  'pronoun',
  'address',
  'scene',
  'post',
]);
const OF_STREETS = new Set(
  'vrouw vader moeder broer jongen meisje heren dames kinderen ouders schipper papier boerin zuster naaste kaart bloemen taart getuige getuigen'.split(
    ' ',
  ),
);

/** "haar bedrijf", "zijn zaak": of a farmer or a shopkeeper, who may live there. */
const OWN_FIRM =
  /\b(?:mijn|zijn|haar|hun|uw|ons) (?:eigen )?(?:bedrijf|winkel|praktijk|atelier|studio|manege)\b/g;
/** Names of bodies that hold a word of a home. */
const OF_BODY =
  /[Cc]entrum voor [Jj]eugd en [Gg]ezin|[Jj]eugd en [Gg]ezin|[Hh]uis van [Bb]ewaring|[Hh]uis van de [Ww]ijk|[Hh]uis der [Pp]rovincie|[Kk]amer(?= \d)/g;

/** "bij ons op", "mijn adres": whose it is. */
const OWN =
  /\b(?:eigenaar|eigenares|huurder|bewoner|bewoonster) van (?:het pand|het huis|de woning|de boerderij|het appartement)(?: aan (?:de|het))? $|\b(?:vader|moeder|ouders|broer|zus|zoon|dochter|oma|opa|client|cliente|leerling|melder|klager|getuige|verdachte|slachtoffer|bewoner|bewoonster|aanvrager|buurman|buurvrouw|buren) \((?:[a-z' -]{2,20}, )?$|\b(?:mijn|zijn|haar|hun|uw|ons|onze|diens|m'n|z'n) (?:\p{Ll}+ ){0,1}(?:kamer|perceel|flat|adres|huis|woning|straat|boerderij|deur|tuin|erf|(?:contact|adres|persoons)?gegevens)\b[^.;]{0,30}$|\b(?:bij|van) (?:mij|ons|hem|haar|hen|u) (?:op|aan|in|thuis)\b[^.;]{0,12}$/u;

function ownPoints(before: string): number {
  return OWN.test(before) ? 2 : 0;
}

/** "Lamberts, 10-1-1952, Ridderstraat 10A": when somebody was born, right before it. */
const BIRTH = /\b\d{1,2}[-./ ]\d{1,2}[-./ ](?:19\d\d|200\d)[,;)]{1,2} ?$/;

function birthPoints(before: string): number {
  return BIRTH.test(before) ? 2 : 0;
}

const LIVED =
  /^[,:]? ?(?:\(?(?:de |zijn |haar |een )?(?:woning|woonhuis|thuisadres|woonadres|achtertuin|tuin|bewoner|bewoonster|buurman|buurvrouw|bovenwoning|boven|ouders|moeder|vader|dochter|zoon|huurder|eigenaar|eigenares)\b|,? (?:waar|alwaar) (?:hij|zij|ze|mevrouw|meneer|de heer|het gezin|de familie|client|betrokkene|vader|moeder)\b|[^.;]{0,20}\b(?:niet thuis|aanbelde|aanbelden|aangebeld|te woord gestaan|trof (?:daar|er|hij|zij|ik)|troffen (?:wij|we|daar|zij)|(?:personen|mensen|gezinnen) (?:staan|staat) ingeschreven|staat (?:hij|zij|niemand|nog) ingeschreven|deed (?:niet )?open|opengedaan|onbewoonbaar|bewoond|bewoner|bewoonster|slaapkamer|badkamer|in zijn bed|haar deur|zijn deur|voorheen)\b|,? ?\(?bij (?:een|zijn|haar|mijn|hun|de) (?:vriend|vriendin|moeder|vader|ouders|schoonouders|zus|broer|oma|opa|tante|oom|dochter|zoon|kennis|nicht|neef|partner|pleegouders|buren)\b|,? ?\(?(?:woont|wonen|woonde|woonden|verblijft|verbleef|logeert|slaapt|leeft|is ingebroken|werd ingebroken)\b|[^;]{0,24}\. (?:de )?(?:bewoner|bewoonster|hoofdbewoner|bewoners)\b)/;
/** "…, 1901 PE, jellema.s@ziggo.nl": somebody's own mailbox. */
const REACHED =
  /^[ ,;|]{1,3}(?:(?:e-?mail|mail)\.?:? ?)?[\p{L}\d._-]+@(?:gmail|hotmail|outlook|live|icloud|ziggo|kpnmail|xs4all|planet|home|casema|hetnet|chello|caiway|upcmail|zeelandnet|quicknet|yahoo|proton(?:mail)?)\./u;
const PUBLIC =
  /^,? ?\(?(?:de )?(?:beheer)?(?:verdieping|kamer \d+\.\d|[\da-z]{1,3} verdieping|kantoor|balie|zaal|ingang|hoofdingang|receptie|parkeergarage|winkel|kantine|vestiging|locatie|bg|loket)\b|^[^.;]{0,16}\b(?:is (?:alleen )?(?:open|geopend)|geopend|wordt afgesloten|vergaderzaal)\b/;

function behindPoints(behind: string): number {
  const home = (LIVED.test(behind) ? 2 : 0) + (REACHED.test(behind) ? 2 : 0);
  return home - (PUBLIC.test(behind) ? 4 : 0);
}

const LONGEST_GAP = 46;
const LIST =
  /^(?:[,;:]? ?\(?(?:geb\.?|geboren|\*)?[ \d./'-]*(?:\d{2,4})?[),;]*){1,2} ?(?:te |van |uit |op |in |aan )?(?:de |het )?$/;

/** A private person right before it, or in a list of what is known of him; one further off counts less. */
function namePoints(scan: Scan, address: Address, names: readonly Hit[]): number {
  const before = startingIn(names, address.start - 120, address.start).filter(
    (hit) => hit.end <= address.start && hit.type === 'naam',
  );
  const last = before.at(-1);
  if (last === undefined || isMetAtWork(scan, last)) return 0;
  if (
    /t\.a\.v|ter attentie|p\/a|c\/o/i.test(
      scan.text.slice(Math.max(0, last.start - 40), last.start),
    )
  )
    return 0;
  const between = scan.text.slice(last.end, address.start);
  if (between.includes('\t') || between.includes('\n\n')) return 0;
  if (between.length <= LONGEST_GAP && LIST.test(between.toLowerCase().replace(/\n/g, ' ')))
    return 3;
  return /[.;!?] \p{Lu}|\n/u.test(between) ? 0 : 1;
}
