/** Whose account it is where no name says it: of the body that writes, bills or is paid, or of a person. */
import { cellAt } from '../flow/flow.ts';
import { fold, foldText } from '../lists/fold.ts';
import { C, classOf } from '../lists/lexicon.ts';
import { leftContext, type Scan } from '../scan.ts';
import { says } from './documentWords.ts';
import { isInFirmRow } from './firmRows.ts';

/** "… van de stichting", "t.n.v. gemeente X" behind the number. */
const OWNED =
  /^[ ,(]{1,3}(?:van|op naam van|ten name van|t\.n\.v\.|tnv) (?:de |het |uw |onze )?(?:stichting|gemeente|vereniging|school|organisatie|provincie|waterschap|ministerie|hoogheemraadschap|instelling|onderneming|dienst|vakbond|bond|omgevingsdienst|veiligheidsregio|rechtbank|staat|bedrijf|belastingdienst|cooperatie|werkgever|verhuurder|verzekeraar|notaris|deurwaarder|bewindvoerder|curator|b\.v\.|bv)/;
/** "… van Sewnarain & Postma Advocaten", "t.n.v. Van Dam Bouw B.V.". */
const OF_FIRM =
  /^[ ,(\n]{1,3}(?:van|op naam van|ten name van|t\.n\.v\.|tnv):? [^.;,()\d]{0,50}(?:[a-z]*(?:kliniek|praktijk|kantoor|school|centrum|bedrijf|winkel|makelaardij|garage)(?![a-z])|\b(?:advoca(?:ten|tuur)|notarissen|makelaars|accountants|architecten|b\.v|bv|n\.v|vof|v\.o\.f|holding|stichting|vereniging|kerk|parochie|diaconie|moskee|coop|u\.a|sanering|bouw|groep|zorg|onderhoud|vastgoed|beheer|rws|rijkswaterstaat|rvo|uwv|svb|duo|cjib|financien|belastingdienst|ministerie|gemeente|provincie|waterschap|universiteit|hogeschool|ziekenhuis|instituut|fonds|federatie|verbond|bank|verzekeringen|advies|transport|techniek|installaties|consultancy|consult|consulting|gmbh)(?![a-z]))/;
/** "… staat op naam van de stichting", "… is van de gemeente". */
const STANDS =
  /^,? (?:die |dat )?(?:staat|stond|is|was|hoort|behoort) (?:op naam |ten name |toe )?(?:van|aan|bij) (?:de |het |een |onze |uw )?(?:[a-z]+e )?(?:stichting|gemeente|vereniging|school|organisatie|provincie|waterschap|ministerie|instelling|onderneming|bedrijf|belastingdienst|cooperatie|maatschap|club|kerk|parochie|bewindvoerder|notaris|deurwaarder|curator|werkgever|verzekeraar|bank|dienst)/;

/** "zzp-rekening NL…". */
const OWN_ACCOUNT =
  /(?:zzp|prive|eigen|spaar|persoonlijke)[- ]{0,3}(?:rekening(?:nummer)?|iban)?[ :\s]{1,2}$/;

/** Is it the account of an organisation? */
export function isOfBody(scan: Scan, start: number, end: number): boolean {
  if (isLetterhead(scan, start) || isBusiness(scan, start, end)) return true;
  if (isPaidByReader(scan, start, end) || isOffices(scan, start, end)) return true;
  if (isInFirmRow(scan, start) && !OWN_ACCOUNT.test(leftContext(scan, start, 30))) return true;
  const behind = foldText(scan.text.slice(end, end + 80));
  return OWNED.test(behind.slice(0, 48)) || OF_FIRM.test(behind) || STANDS.test(behind);
}

/** "btw NL… IBAN NL… BIC …": firms print their BIC beside the number of the chamber of commerce. */
function isBusiness(scan: Scan, start: number, end: number): boolean {
  return (
    /^.{0,6}\bBIC\b/.test(scan.text.slice(end, end + 12)) &&
    /\b(?:kvk|btw|rsin)\b/.test(foldText(scan.text.slice(Math.max(0, start - 120), start)))
  );
}

/** "U maakt het bedrag over op …", "Betalen kan op …": who is written to pays, so the account is the writer's. */
const READER_PAYS =
  /(?:\b(?:maak|maakt|kunt|kun|dient|moet|betaalt|stort|voldoet) (?:u|je)\b|\b(?:u|je) (?:maakt|kunt|kan|dient|moet|betaalt|stort|voldoet)\b|\bbetalen kan\b)[^.;]{0,90}\bop(?: (?:rekening(?:nummer)?|iban|bankrekening(?:nummer)?))?[ :]{1,2}$/;

const HOLDER = /^[ ,(]{1,3}(?:t\.?n\.?v\.?|ten name van|op naam van)/i;

function isPaidByReader(scan: Scan, start: number, end: number): boolean {
  if (HOLDER.test(scan.text.slice(end, end + 24))) return false;
  return READER_PAYS.test(leftContext(scan, start, 150).replace(/\s+/g, ' '));
}

/** "de derdengeldenrekening van zijn kantoor, …", "Kamer van Koophandel 27361430 – IBAN …". */
const OFFICES =
  /(?:derdengeld(?:en)?(?:rekening)?|derdenrekening|kwaliteitsrekening|rekening(?:nummer)? van (?:zijn|haar|uw|het|ons) (?:kantoor|bedrijf))[^.;]{0,40}$|(?:\bkvk|kamer van koophandel|\bbtw)\b[^.;]{0,50}\biban\W*$|\b(?:van|aan|door|naar) (?:de|het|onze|hun) (?:dienst|gemeente|provincie|werkgever|school|stichting|vereniging|firma|organisatie|ministerie|waterschap|aannemer|leverancier)(?: zelf)?[ :(]{1,3}$/;
const OUR = /\bonze (?:bank)?rekening(?:nummer)?[ :]{1,2}$/;
const FIRM_SPEAKS =
  /\bons (?:kantoor|bedrijf)\b|\bonze (?:organisatie|stichting|vereniging|onderneming|firma|projectleider|medewerkers?)\b/i;

/** "de clubrekening NL…", "rekening van bewindvoerder is NL…". */
const KIND =
  /(?:\b(?:club|kantoor|vereniging|verenigings|bedrijfs|stichtings|gemeente|project|school|boedel|beheer|incasso|sponsor|fonds|kerk|derden|verzamel|inning|betaal)-?rekening(?:nummer)?|\bg-rekening|\brekening(?:nummer)? (?:gemeente|provincie|waterschap|ministerie|stichting|vereniging)|\brekening(?:nummer)? van (?:de |het |onze |uw |zijn |haar )?(?:bewindvoerder|bewindvoeringskantoor|deurwaarder|notaris|advocaat|curator|stichting|vereniging|gemeente|club|school|verhuurder|werkgever|leverancier|aannemer|verzekeraar|organisatie|zorgaanbieder|makelaar|corporatie|instelling|bedrijf|bank|kerk))(?: (?:is|luidt|was))?[ :(]{1,3}(?:nr\.? ?|iban:? ?)?$/;
/** What is paid to a body: "Leges € 25 op NL…", "de inhouding over te maken op NL…". */
const DUES =
  /\b(?:leges|griffierecht|griffierechten|boete|boetebedrag|naheffing|naheffingsaanslag|aanslag|factuur|facturen|contributie|inhouding|inschrijfgeld|inschrijfkosten|deelnamekosten|deelnemersbijdrage|eigen bijdrage|lesgeld|collegegeld|entree|premie|bestuurlijke boete|verschuldigde bedrag|openstaande bedrag|terugvordering|terug te betalen|afdracht|borg|donaties?|giften|sponsorbedrag)\b(?:(?!terug|salaris|uitkering)[^.;]){0,60}(?:\b(?:over te maken|overmaken|voldoen|betalen|storten|bijschrijven|overgemaakt|voldaan|betaald|gestort)|€ ?\d[\d.,-]*|\beuro) (?:op|naar|aan|via)(?: (?:rekening(?:nummer)?|iban|bankrekening(?:nummer)?))?[ :]{1,2}$/;
/** "Is het bedrag al overgemaakt naar NL…?": the reader is asked. */
/** "bijdragen gaan naar NL…". */
const GIFTS =
  /\b(?:bijdragen?|subsidies?|gelden|middelen|opbrengst(?:en)?) (?:gaan|gaat|kunnen|kan|komen|komt) (?:naar|op|binnen op) (?:rekening(?:nummer)? )?$/;
const ASKED =
  /\b(?:is|heeft u|hebt u|heb je) [^.;?]{0,50}\b(?:overgemaakt|betaald|voldaan|gestort) (?:naar|op|aan)(?: (?:rekening|iban))?[ :]{1,2}$/;

/** "IBAN stichting", "kantoorrekening", "(bankrekening UMC:", "het gironummer van Consulaire Zaken (", "ten laste van rekening". */
const WHOSE =
  /(?:\b(?:iban|rekening(?:nummer)?|bankrekening(?:nummer)?|giro(?:nummer|rekening)?) (?:van (?:de |het )?)?(?:stichting|gemeente|provincie|waterschap|vereniging|crediteuren|debiteuren|bedrijf|school|kantoor|dienst|ministerie|fonds)|\bten laste van (?:(?:de|onze) )?rekening(?:nummer)?|\b(?:giro|crediteuren|kostenplaats|kas|dienst|kazerne)-?rekening(?:nummer)?)[ :(]{1,3}$/;
const BODYS =
  /\b(?:[Ii][Bb][Aa][Nn]|(?:[Bb]ank)?[Rr]ekening(?:nummer)?|[Gg]iro(?:nummer|rekening)?) (?:van (?:de |het )?)?(\p{Lu}[\p{Lu}&]{2,7}|\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)? (?:Zaken|Dienst|Fonds|Kas|Centrum|Bureau|Beheer))[ :(]{1,3}$/u;

/** Capitals that are nobody's name, or words that end in what a body does. */
function isBody(name: string): boolean {
  if (/\p{Ll}/u.test(name)) return true;
  return (
    name.length <= 5 &&
    (classOf(fold(name)) & (C.surname | C.first)) === 0 &&
    !/^(?:NR|IBAN|BIC|TNV)$/.test(name)
  );
}

function isOffices(scan: Scan, start: number, end: number): boolean {
  const left = leftContext(scan, start, 130).replace(/\s+/g, ' ');
  if (WHOSE.test(left)) return true;
  const body = BODYS.exec(
    scan.text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' '),
  )?.[1];
  if (body !== undefined && isBody(body)) return true;
  if (
    GIFTS.test(left) ||
    KIND.test(left) ||
    DUES.test(left) ||
    (ASKED.test(left) && scan.text[end] === '?')
  )
    return true;
  return OFFICES.test(left) || (OUR.test(left) && says(scan, FIRM_SPEAKS));
}

/** Characters of a letterhead's line around the account. */
const NEAR = 90;

function isLetterhead(scan: Scan, start: number): boolean {
  const cell = cellAt(scan.flow, start);
  if (cell === undefined) return false;
  const left = foldText(scan.text.slice(Math.max(cell.start, start - NEAR), start));
  const right = foldText(scan.text.slice(start, Math.min(cell.end, start + NEAR)));
  const near = left.split(/[a-z\d]\. /).at(-1)! + right.split(/\. /)[0]!;
  if (/\b(?:kvk|btw|k\.v\.k|rsin|www\.|postbus)/.test(near)) return true;
  return (
    cell.kind !== 'body' &&
    cell.kind !== 'table' &&
    /\b(?:t\.n\.v\. (?:gemeente|ministerie|provincie))/.test(cell.folded)
  );
}
