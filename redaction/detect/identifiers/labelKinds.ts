/** Of what a label says a number is: by the grammar of Dutch compounds, not by a list of whole labels. */
import { CASES } from '../lists/labels.ts';
import { C, classOf } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';

export type LabelKind =
  | 'bsn'
  | 'personeelsnummer'
  | 'documentnummer'
  | 'kenteken'
  | 'geboortedatum'
  | 'iban'
  | 'toestel'
  | 'direct'
  | 'telefoon'
  | 'gebruikersnaam'
  | 'login'
  | 'zaak';

const NUMBER = '(?:nummers?|nrs?|no|number)';

/** Compact keys: lower-case letters and digits only, so that "P-nr." is `pnr`. */
const KINDS: readonly (readonly [RegExp, LabelKind])[] = [
  [
    new RegExp(
      `^(?:bsn|bsns|burgerservice|burgerservicenummer|sofi|sofinummer|persoons|fiscaal|sociaalfiscaal)(?:${NUMBER})?$`,
    ),
    'bsn',
  ],
  [
    new RegExp(
      `^(?:registratie)?(?:personeels?|pers|p|dienst|defensie|stam|stamboek|inhuur|medewerkers?|werknemers?|inspecteurs?|verbalisante?n?s?|boa|ambtenaren?|salaris|loon|sap|pdirekt|peoplesoft|beaufort|youforce|afas|workday|agenten|agents?|korps|marechaussee|brandweer|docenten|docents?|leraren|leraars?|chauffeurs?|machinisten|machinists?|piloten|piloots?|vrijwilligers?|uitzendkrachten|uitzendkrachts?|toezichthouders?|handhavers?|opsporingsambtenaren|opsporingsambtenaars?|keurmeesters?|controleurs?|rapporteurs?|soldaten|reservisten|reservists?|militaire?(?:registratie)?|employee|staff|personnel)${NUMBER}(?:militair|boa)?$`,
    ),
    'personeelsnummer',
  ],
  [
    /^(?:(?:reg|registratie)(?:nummer|nr)(?:medewerker|militair|boa|inspecteur|ambtenaar|agent)|id(?:nummer|nr)(?:medewerker|werknemer)|(?:medewerkers?|personeels?|inspecteurs?)code|(?:personeels|po|hrm?)kenmerk|(?:personeels|medewerkers?|politie|hr|sap|agent|inspecteurs?|employee|staff|werknemers?)id|(?:personeels|dienst|medewerkers?)(?:kaart|pas|pasje|badge)|aktenummerboa|aktenummer)$/,
    'personeelsnummer',
  ],
  [
    new RegExp(
      `^(?:paspoort|passport|rijbewijs|identiteitskaart|identiteitsbewijs|idkaart|idbewijs|id|legitimatie|legitimatiebewijs|verblijfsdocument|verblijfsvergunning|vreemdelingen?|v|studente?n?|leerling(?:en)?|client(?:en)?|patient(?:en)?|pat|gedetineerden?|correspondentie|strafrechtsketen|skn|big|reisbewijs|reisdocument|relatie|klant|(?:zorg)?polis|parkeerkaart|gehandicaptenparkeerkaart|toegangspas|rijkspas|pas|chauffeurskaart|bestuurderskaart|lidmaatschaps?|verzekerden?|onderwijs|bewoners?|cursisten?|examen|budgethouders?|wanbetalers?|skj|perskaart|kandidaten?|kandidaats?|lid|leden|deelnemers?|sollicitanten?|huurders?|wbtv|rbtv|uitkerings|zorgpas|bankpas|betaalpas|pinpas|creditcard|ovchip(?:kaart)?|chipkaart|stadspas|bibliotheekpas|donor|abonnees?|arrestanten?|jeugdigen?|pupillen?|gezins|inburgeraars?|asiel|coa|aangevers?|visum|brevet|vliegbrevet|vaarbewijs|jachtakte|wapenverlof|uzi|beroepsregister|registratie(?:van)?client|vluchtelingen|vreemdeling|gevangenen?|passagiers?|donateurs?|bonnen?kaart|museumkaart|klantenkaart|nino|ssn|debiteur(?:en)?|cmis|hpzone|ind|detentie|(?:toegangs)?badge|nie|nif|dni|pesel|insz|rijksregister|(?:client|patient|personeels|leerling|student)(?:en)?dossier|aisid|agb|zorg|umcg?|umcu|lumc|amc|vumc|mumc|emc|radboudumc|a)${NUMBER}$`,
    ),
    'documentnummer',
  ],
  [
    /^(?:registratienummergedetineerde|(?:vreemdelingen|vluchtelingen|diplomatiek|dienst|nood)?paspoort|passport|rijbewijs|identiteitskaart|identiteitsbewijs|idkaart|legitimatiebewijs|verblijfsdocument|reisbewijs|reisdocument|skn|big|skj|rijkspas|chauffeurskaart|bestuurderskaart|(?:nummer)?(?:gehandicapten)?parkeerkaart|polis|bankpas|betaalpas|pinpas|ovchipkaart|creditcard|wdocument|agbcode)$/,
    'documentnummer',
  ],
  [
    new RegExp(
      `^(?:document|registratie)?${NUMBER}(?:(?:van|het|de|uw|zijn|haar)*(?:paspoort|rijbewijs|identiteitskaart|identiteitsbewijs|idkaart|legitimatiebewijs|verblijfsdocument)|(?:van|het|de|uw|zijn|haar)+id)$`,
    ),
    'documentnummer',
  ],
  [
    new RegExp(
      `^(?:met)?(?:kent|gekentekend|kentekens?(?:voertuig|auto)?(?:plate?n?|plaat|bewijs)?(?:${NUMBER})?|nummerplaat|nummerplaten|nummerbord(?:en)?)$`,
    ),
    'kenteken',
  ],
  [
    /^(?:geboorte(?:datum|dag|data)(?:en(?:geboorte)?plaats)?|geb(?:oren)?(?:op)?|g(?:eb)?dat(?:um)?|datumgeboorte|dateofbirth|birthdate|dob|verjaardag|jarigop)$/,
    'geboortedatum',
  ],
  [
    new RegExp(
      `^(?:iban(?:${NUMBER})?|(?:iban)?(?:bank|giro|postbank)(?:rekening|rek)?(?:${NUMBER})?|(?:iban)?rek(?:ening)?${NUMBER})$`,
    ),
    'iban',
  ],
  [
    new RegExp(
      `^(?:tst|(?:telefoon)?toestel(?:${NUMBER})?|doorkies|doorkiesn(?:ummer|r)|intern(?:${NUMBER})|int|ext|extension)$`,
    ),
    'toestel',
  ],
  [
    /^(?:gebruikersnaam|gebruikersid|inlognaam|inlogcode|loginnaam|logonnaam|userid|username|useraccount|accountnaam|gebruikerscode)$/,
    'gebruikersnaam',
  ],
  [/^(?:login|logon|account|netwerkaccount|gebruiker|user)$/, 'login'],
  [
    new RegExp(
      `^(?:(?:mijn|zijn|haar|hun|uw|je|jouw)(?:telefoon|tel|mobiele?|prive)*${NUMBER}|prive(?:telefoon)?${NUMBER}?|(?:telefoon|tel)(?:${NUMBER})?(?:direct|prive|thuis|mobiel|overdag|savonds|noodcontact)|directn(?:ummer|r)|mobiele?(?:telefoon)?(?:${NUMBER})?|mob|gsm(?:${NUMBER})?|06(?:${NUMBER})?|piket(?:${NUMBER})?)$`,
    ),
    'direct',
  ],
  [
    new RegExp(
      `^(?:huis|werk|contact|vaste?)?(?:telefoon|tel|telefoons|phone|contact|terugbel|bel)(?:${NUMBER})?(?:werk)?$`,
    ),
    'telefoon',
  ],
];

const CASE_KEYS = new Set([...CASES].map(compact));

/** Letters and digits only; the text is folded. */
export function compact(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}

const CASE_WORD =
  /^(?!nummer|nr|eigen)[a-z]{2,40}(?:nummers?|nrs?|kenmerk|code)$|^(?:kenmerk|kenmerken|zaak|zaken|dossier|factuur|order|referentie|ref|ticket|kvk|rsin|oin|ubn|stcrt|stb|ecli|isbn|issn|doi|celex|kamerstuk|kamerstukken|lot|perceel|sectie|versie|kostenplaats|grootboek|grootboekrekening|begroting|bedrag|aantal|uitgaven|inkomsten|totaal|tenderned|ip|ipadres)$/;

/** A word that says of which thing it is the number: "bestelnummer", "kenmerk". */
export function isCaseWord(word: string): boolean {
  return word.length <= 48 && (CASE_WORD.test(word) || CASE_KEYS.has(word));
}

/** A number that one organisation gives ("DUO-klantnummer", "COA-personeelsnr."): by the part behind the hyphen. */
export function kindOfLabel(label: string): LabelKind | undefined {
  const kind = kindOfKey(compact(label));
  const tail = label.slice(label.lastIndexOf('-') + 1);
  if (kind !== undefined || tail === label || tail.length < LEAST_TAIL) return kind;
  if (EMPLOYERS.test(label)) return undefined;
  const own = kindOfKey(compact(tail));
  return own === 'documentnummer' || own === 'personeelsnummer' ? own : undefined;
}

const LEAST_TAIL = 6;
/** The client of a pension fund is the employer. */
const EMPLOYERS = /^(?:abp|pfzw|apg|pggm|loonheffings?)-/;

/** Of a label's words joined; never of a thing. */
export function kindOfKey(key: string): LabelKind | undefined {
  return key.length > 48 ? undefined : (kindIn(key) ?? undefined);
}

const kindIn = remembered(
  (key) => KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? numberOfRole(key) ?? null,
);

const OF_ROLE = new RegExp(`^([a-z]{4,24}?)(?:s|en|n)?${NUMBER}$`);
/** Roles of firms: their number is in a register or on an invoice. */
const OF_FIRM =
  /^(?:leverancier|aannemer|verkoper|opdrachtgever|opdrachtnemer|afnemer|vervoerder|makelaar|uitgever|verzekeraar|werkgever|inschrijver|aanbieder|producent|exploitant|eigenaar|partner|beheerder|adviseur|controle|project|houder|drager|vertegenwoordiger|ontvanger|crediteur|tolk|hoofd|gids|bode|chef|leider|inkoper|beller|baas|advocaat|notaris)$/;

/** "stagiairnummer", "taxateursnummer": of whom by his role there is one number. That of an interpreter is in a register and stays. */
function numberOfRole(key: string): LabelKind | undefined {
  const role = OF_ROLE.exec(key)?.[1];
  if (role === undefined || OF_FIRM.test(role)) return undefined;
  const bits = classOf(role);
  const isPersons =
    (bits & C.personRole) !== 0 && (bits & (C.publicRole | C.topRole | C.organisation)) === 0;
  return isPersons ? 'documentnummer' : undefined;
}
