/** Is a number someone's own, or a general one? Decided by the words around it and by where it stands. */
import { cellIndexAt } from '../flow/flow.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, placedLabels, rightContext, type Scan } from '../scan.ts';
import type { PhoneMatch } from './phoneShapes.ts';
import { PUBLIC_NUMBERS } from './publicNumbers.table.ts';
import { labelBefore, placedKind } from './valueLabel.ts';

const LABEL =
  /(?:^|[^a-z])(t|m|tel|telefoon|telefoonnummer|tel nr|telnr|mobiel|mob|mobiele nummer|mobiele telefoon|gsm|06|doorkies|doorkiesnummer|doorkiesnr|toestel|tst|piketnummer|piket|bel|belt|bellen|bereikbaar op|bereikbaar via|te bereiken op|privenummer|prive|nummer|whatsapp|app|signal|phone|mobile|fax)\s*(?:is|nr|nummer|op|:|\.|\)|\(|=|\|)*\s*$/;
const MOBILES = new Set([
  'm',
  'mobiel',
  'mob',
  'mobiele nummer',
  'mobiele telefoon',
  'gsm',
  '06',
  'mobile',
]);
const DIRECT = new Set([
  ...MOBILES,
  'doorkies',
  'doorkiesnummer',
  'doorkiesnr',
  'toestel',
  'tst',
  'piketnummer',
  'piket',
  'privenummer',
  'prive',
  'whatsapp',
  'telefoon mobiel',
  'telefoon direct',
  'direct',
]);
const PLACED = new Set([
  't',
  'm',
  'tel',
  'telefoon',
  'telefoonnummer',
  'mobiel',
  'doorkies',
  'doorkiesnummer',
  'doorkiesnr',
  'gsm',
  'tel.nr',
  'telnr',
  'mobiel nummer',
  'mobiele nummer',
  'nummer',
  'toestel',
  'bereikbaar',
  'bereikbaar op',
  'contact',
  'telefoon mobiel',
  'telefoon werk',
  'telefoon prive',
  'mobiele telefoon',
  'telefoon/mobiel',
  'tel. nr',
  'tel.',
]);
const GENERAL =
  /(?:algeme(?:en|ne)|centrale?|receptie|balie|loket|meldkamer|meldpunt|(?:informatie|info|overlast|klachten|hulp|meld|tip|pers|advies|nieuws|woo|crisis|huur|belasting|handhavings|storings|media|klik|bel)lijn|telefoon (?:werknemers|werkgevers)|b\.g\.g\.|bij geen gehoor|vragen van (?:de )?(?:media|pers|journalisten)|servicedesk|helpdesk|klantcontact|kcc|klantenservice|publieksinformatie|publieksvoorlichting|persvoorlichter van dienst|persvoorlichting|persafdeling|pers(?:telefoon|nummer|lijn)|secretariaat|administratie|bestuurssecretariaat|kantoor|hoofdkantoor|telefooncentrale|contactcentrum|gratis|informatiepunt|landelijk(?:e)? nummer|algemeen nummer|crisisdienst|spoed|bedrijfsmaatschappelijk werk|frontoffice|postkamer|kabinet,(?= ?$)|bel(?:t|len)? in op|inbel(?:len|nummer)?|dial-?in|bewaking|portier|wmo-loket|belastingtelefoon|inwonersservice|fax|ombudsman|juridisch loket|storings?(?:dienst|nummer)|project(?:bureau|secretariaat)|wachtdienst|regelkamer|(?<![a-z])bode(?:n|kamer|dienst)?(?![a-z])|kamerbewaarder|concierge|pers(?:team|dienst)|meldingen (?:via|op|naar)|aanmelden|afspraak (?:via|op|met)|noodnummer|calamiteiten|alarm(?:nummer|centrale)|huisartsenpost|dierenambulance|(?:tolken|informatie|klachten|jeugd|ouderen|luister)telefoon|hotline|general (?:line|number)|main (?:line|number)|switchboard|reception|front desk|customer service)[^.;|\n]{0,30}$/;
const GENERAL_AFTER =
  /^\)?,? \(?(?:en )?vra(?:gen|ag)t? naar|^ ?\((?:algemeen|piket|centrale|receptie|secretariaat|kantoor)[^:)]*\)|^,{1,3} ?(?:(?:met )?(?:pin(?:code)?|toegangscode|vergader-?id|meeting-?id|conference id|deelnemerscode)\b|\d{4,}#)/;

/** The label before the number, from its own text or its place; '' when there is none. */
export function phoneLabel(scan: Scan, start: number): string {
  const left = leftContext(scan, start, 32)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^.*[\n\t]/, '');
  const own = LABEL.exec(left.trimEnd());
  if (own !== null && /-piket\W*$/.test(left)) return '';
  if (own !== null && !isCaseNumberWord(left, own[1]!)) return own[1]!;
  const placed = placedLabels(scan, start).find((label) => PLACED.has(label));
  if (placed !== undefined) return placed;
  const kind = labelBefore(leftContext(scan, start, 96)) ?? placedKind(scan, start);
  return kind === 'direct' || kind === 'toestel' ? 'direct' : kind === 'telefoon' ? 'telefoon' : '';
}

/** "onder nummer", "met nummer": the number of something else. */
function isCaseNumberWord(left: string, label: string): boolean {
  return (
    label === 'nummer' &&
    /(?:onder|met|kenmerk|zaak|klacht|ticket|dossier|registratie) ?-?nummer\W*$/.test(left)
  );
}

/** "088 88 90 100", "058 292 22 22": numbers that organisations ask for. */
const ROUND = /00$|(\d)\1{3}$/;

/** "Hotel Adlon, Unter den Linden 77, Berlin, tel. +49 …": a house where guests or visitors call, with its address. */
const HOST =
  /(?:[Hh]otel|[Rr]estaurant|[Aa]mbassade|[Cc]onsulaat|[Ee]mbassy|[Cc]onsulate|[Aa]irport)(?! ?kamer)(?:[ ,]+(?:\p{Lu}[\p{L}'’.-]*|(?:van|de|den|der|la|del|am)(?= )|\d+\p{L}?(?=,)))*[ ,;.]{1,3}(?:[Tt]el(?:efoon)?|[Pp]hone|T)\.?:? ?$/u;

function isOfHost(scan: Scan, { start, kind }: PhoneMatch): boolean {
  if (kind !== 'foreign') return false;
  const left = HOST.exec(scan.text.slice(Math.max(0, start - 90), start))?.[0] ?? '';
  return left !== '' && (/\d/.test(left) || !left.includes(','));
}

/** "via secr. 070 …": shortened, so that its stop ends no sentence. */
const SECRETARY = /(?:^|[^a-z])secr\.? ?(?:tel\.? ?)?$/;

const EXAMPLE = /(?:voorbeeld|bijv\.):? ?$/;

/** Why the number is a general one by the words before it or by the profile. */
export function generalByWords(scan: Scan, match: PhoneMatch): string | undefined {
  if (listed(scan, match)) return 'algemeen nummer volgens het profiel';
  const body = PUBLIC_NUMBERS.get(match.digits);
  if (body !== undefined) return `algemeen nummer: ${body}`;
  const left = ownPhrase(scan, match.start);
  if (match.kind === 'mobile')
    return EXAMPLE.test(leftContext(scan, match.start, 16)) ? 'voorbeeld' : undefined;
  const label = phoneLabel(scan, match.start);
  if (match.kind === 'landline' && label.startsWith('piket')) return 'piketnummer van een dienst';
  if (isDirectLabel(scan, match.start, label) || isOwnBehind(scan, match.start)) return undefined;
  if (EXAMPLE.test(leftContext(scan, match.start, 16))) return 'voorbeeld';
  if (match.kind === 'landline' && SECRETARY.test(leftContext(scan, match.start, 16)))
    return 'nummer van het secretariaat';
  if (isOfHost(scan, match)) return 'nummer van een huis met gasten of bezoekers';
  if (match.kind === 'landline' && ROUND.test(match.digits)) return 'rond nummer: een centrale';
  if (GENERAL.test(left) || GENERAL_AFTER.test(rightContext(scan, match.end)))
    return 'algemeen nummer volgens de tekst ervoor';
  return undefined;
}

/** "ik ben bereikbaar op", "werkdagen ma/di/do |": who writes gives his own number. */
const OWN_WORDS =
  /\b(?:ik|mij|(?:hij|zij|ze) (?:belt|belde|appt|is te bereiken))\b[^.]{0,60}$|\b(?:ge)?bel(?:t|de|d)\b[^.]{0,30}\bvanaf\W*$|\b(?:hij|zij|ze)\b[^.]{0,90}\b(?:bereikbaar|te bereiken|te bellen)\b[^.]{0,30}$|\b(?:partner|vrouw|man|moeder|vader|ouders?|zoon|dochter|familie|buurman|buurvrouw|eigenaar|melder|bewoner|bewoonster)\b[^.;\n]{0,20}\b(?:ge)?bel(?:d|t|len)\b[^.;\n]{0,12}$/;
const WORKDAYS =
  /(?:werkdagen|aanwezig op|werkzaam op|bereikbaar op (?:ma|di|wo|do|vr)\b)[^.\n]{0,40}$/;
/** "06-41 82 73 19 of 0492 …": both are one person's. */
const AFTER_MOBILE = /06[\d .-]{8,14}(?: of | en | \/ |\/|, )\(?$/;

/** "T (058) 292 58 07 | M 06 …": who has a mobile number beside it is called on both. */
const BESIDE_MOBILE =
  /^(?!08)[\d ()\-\u2013]{10,16}(?: ?[|/,·•] ?| {1,3}|\n)(?:m|mob|mobiel|gsm)[.:]{0,2} {0,2}(?:\+31|0031|06)/i;

/** "0591 70 20 34 (direct)", "(priv\u00e9)": what stands in brackets behind it says whose it is. */
const OWN_BEHIND =
  /^[+(]?\d[\d ()./\-\u2013]{7,18}\d ?\((?:direct|rechtstreeks|doorkies(?:nummer|nr)?|prive|thuis|mobiel)\)/;

const LANDLINE = /^\(?(?:(?:\+31|0031)[ (]*0?\)?[ -]?|0)[1-578]/;

/** A landline in a column of mobile numbers is whose the rest of the row says. */
function isDirectLabel(scan: Scan, start: number, label: string): boolean {
  if (!DIRECT.has(label)) return false;
  if (!MOBILES.has(label) || !LANDLINE.test(scan.text.slice(start, start + 12))) return true;
  // "M: 070 …" is what somebody wrote below his own name.
  return /(?:^|[^a-z])(?:m|mob|mobiel|gsm|06|mobile)\W{0,3}$/.test(leftContext(scan, start, 14));
}

function isOwnBehind(scan: Scan, start: number): boolean {
  return OWN_BEHIND.test(foldText(scan.text.slice(start, start + 44)));
}

/** "T 088 123 45 67 | direct 088 123 45 93": the first is the switchboard. */
const BESIDE_DIRECT = beside('direct(?: nummer)?|rechtstreeks|doorkies(?:nummer|nr)?');

/** "T 088 123 66 17 | algemeen 088 123 42 42": the first is the writer's own. */
const BESIDE_GENERAL = beside('algemeen(?: nummer)?|centraal(?: nummer)?|receptie|secretariaat');

/** A number, a separator, and the label of the next number. */
function beside(label: string): RegExp {
  return new RegExp(`^\\+?[\\d ()\\-\u2013]{10,18} ?(?:[|/,;·•]|\\n) ?(?:${label})\\b`, 'i');
}

export function isBesideDirect(scan: Scan, start: number): boolean {
  return BESIDE_DIRECT.test(scan.text.slice(start, start + 60));
}

/** "wij hebben u gebeld op …", "het nummer dat wij van u hebben, …": the reader's own. */
const READERS =
  /\b(?:wij|we|zij|ze|ik|hij|heeft|hebben|heb) u\b[^.]{0,60}\b(?:terug)?(?:gebeld|bereikt|gesproken)\b[^.]{0,30}$|\bnummer dat (?:wij|we|ik) van (?:u|hem|haar|je) (?:heb|hebben|kennen)\W*$/;

/** A label that is only given to someone's own number, or words such as "uw nummer". */
export function isDirect(scan: Scan, start: number): boolean {
  return (
    BESIDE_GENERAL.test(scan.text.slice(start, start + 60)) ||
    isDirectLabel(scan, start, phoneLabel(scan, start)) ||
    BESIDE_MOBILE.test(scan.text.slice(start, start + 44)) ||
    isOwnBehind(scan, start) ||
    OWN_WORDS.test(ownPhrase(scan, start).replace(/(?<=\d)\.(?=\d)/g, ':')) ||
    WORKDAYS.test(leftContext(scan, start, 56)) ||
    READERS.test(leftContext(scan, start, 130).replace(/\s+/g, ' ')) ||
    AFTER_MOBILE.test(leftContext(scan, start, 24)) ||
    /\b(?:uw|mijn|zijn|haar|hun|je|bij ons bekend|prive|moeder|vader|grootvader|grootmoeder|opa|oma|buurman|buurvrouw|echtgeno(?:ot|te))\b[^.]{0,30}$/.test(
      ownPhrase(scan, start),
    ) ||
    /\b(?:prive|thuis):[^.:\n\t]{0,80}(?:tel\. ?)?$/.test(leftContext(scan, start, 96))
  );
}

function listed(scan: Scan, match: PhoneMatch): boolean {
  const wanted = match.digits;
  return (
    scan.options.profile?.generalNumbers?.some(
      (n) => n.replace(/\D/g, '').replace(/^0031|^31(?=\d{9})/, '0') === wanted,
    ) ?? false
  );
}

/** "Wim de Boer, servicedesk": where someone works does not make his number general. */
const FUNCTION_BEHIND_NAME = /(?<=\p{Lu}[\p{L}'-]{2,24}), [\p{Ll} ]{4,30}$/u;
const OFFICE_IN_ROW =
  /(?:^|[^\p{L}])\p{L}*(?:praktijk|kantoor|bureau|school|apotheek|winkel|maatschap|kliniek)(?!\p{L})/u;
const MOBILE = /(?:^|[^\d])(?:06|\+31 ?(?:\(0\))? ?6)[ \d\u2013-]{8,}/;

/** Where a row gives a mobile number and an office too, the other number may be that of the office. */
export function mayBeOffice(scan: Scan, start: number): boolean {
  const cell = scan.flow.cells[cellIndexAt(scan.flow, start)];
  if (cell === undefined) return false;
  const others = scan.neighbours.row(cell).filter((other) => other !== cell);
  return (
    others.some(({ folded }) => OFFICE_IN_ROW.test(folded)) &&
    others.some(({ text }) => MOBILE.test(text))
  );
}

/** The words before the number in its own cell, back to the last full stop, or the cell's row before it. */
function ownPhrase(scan: Scan, start: number): string {
  const index = cellIndexAt(scan.flow, start);
  const cell = scan.flow.cells[index];
  if (cell === undefined) return '';
  const line = scan.text.slice(Math.max(cell.start, start - 90), start);
  const wrapped =
    line.length < 40 && scan.text[cell.start - 1] === ' '
      ? scan.text.slice(Math.max(0, start - 90), start)
      : line;
  const row = scan.neighbours
    .row(cell)
    .filter((other) => other.box.x0 < cell.box.x0)
    .map((other) => other.text.replace(FUNCTION_BEHIND_NAME, ''))
    .join(' ');
  const phrase = foldText(`${row} ${wrapped}`);
  return phrase
    .slice(
      Math.max(
        phrase.lastIndexOf('. '),
        phrase.lastIndexOf(' / '),
        phrase.lastIndexOf(' | '),
        phrase.lastIndexOf(' - '),
        phrase.lastIndexOf(' \u2013 '),
      ) + 1,
    )
    .trim();
}
