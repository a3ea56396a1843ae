/** Words that tell a home from an office: before an address, as its label, and in its row. */

export const HOME =
  /(?:(?:zijn|haar|hun|uw|mijn|ons) (?:huis|flat|woning|boerderij|bedrijf|paardenpension|appartement|kamer|studio|caravan|erf|tuin|schuur|stal|garage|oprit|voordeur|woonboot|deur) (?:ligt |staat |is )?(?:aan|in|op|van|ernaast|daarnaast)|(?:de )?(?:buren|buurman|buurvrouw|overburen|buurtbewoners?|omwonenden?),?|woon(?:t|de|achtig|ende?|adres|plaats)?|wonen|thuis|naar huis|vanuit huis|\b(?:sliep|slapen|slaapt|logeert|logeren|logeerde)\b|\b(?:oproep|brief|post|aanmaning|dagvaarding|pakket|pakje|bezorging)\b[^.;\n]{0,40}\b(?:gestuurd|verzonden|bezorgd) (?:naar|op|aan)|huisadres|prive|privé|woning|bewoner|bewoonster|bewoners|omwonenden?|familie|fam\.|gezin|verblijft|(?:vorige?|oude|eerdere|nieuwe|laatste) adres(?:sen)?|adres(?:sen)? kloppen|adres klopte?|verblijvende?|zijn adres|haar adres|hun adres|mijn adres|uw adres|\b(?:die|man|vrouw|jongen|meisje|mensen|bewoners?|iemand) van (?:de |het )?$|\bhuurt\b|\bhuurde\b|\bbewoont\b|verhuisde?\b|\bkinderen, |ingeschreven op|\bantwoord naar |\bbelden? aan (?:bij|op) |\baangebeld (?:bij|op|aan) |\b(?:bloemen|bloemetje|boeket|kaartje|fruitmand|taart|cadeau|cadeautje|presentje|attentie)\b[^.;\n]{0,40}\b(?:naar|bij|bezorgen|sturen|brengen)|\b(?:klus|schilderwerk|verbouwing|badkamer|schoonmaak) (?:op |aan )?(?:de )?$|\p{L}*(?:vee|pluimvee|varkens)houderij (?:aan|op|in)|perceel van|eigenaar van|huurder van|staat ingeschreven)[^.;\n]{0,70}$|(?:zijn|haar|hun|uw|mijn|ons) (?:huis|woning|boerderij|stolp|flat|erf)\b[^.;\n]{0,60}[(:] ?$/u;
const HOME_LABEL =
  /(?:^|[\s(/|-])(?:(?:adres|naw)\s?[:(]?|adres in (?:het buitenland|polen|belgie|duitsland|spanje|frankrijk|turkije|marokko|suriname|bulgarije|roemenie|portugal|italie|engeland|curacao|aruba|hongarije|griekenland|zweden|denemarken|noorwegen|oostenrijk|zwitserland) ?:?|adresgegevens ?:|(?:woon|huis|thuis|prive|correspondentie|aflever|bezorg|verblijf|verblijfs|inschrijf|brp-?)adres(?:gegevens)?(?: in nederland| aanvrager| aanvraagster| melder| betrokkene| client| verzoeker| klager| bezwaarmaker| werknemer| partner| kind| leerling| patient| medewerker)?(?: van [a-z' -]{2,30})?(?: is| was)?\s?[:(=\u2013-]?|adres(?:gegevens)? (?:van )?(?:de |het |haar |zijn )?(?:aanvrager|aanvraagster|melder|betrokkene|client|verzoeker|klager|bezwaarmaker|werknemer|houder|eigenaar|bewoner|huurder|ouders?|kind|leerling|partner|slachtoffer|verdachte|getuige|patient)(?: is| was)?\s?[:(=\u2013-]?)\s*$/;
export const OFFICE =
  /(?:\b(?:wij|we) (?:zijn|gaan|zitten|verhuizen)\b|ons (?:nieuwe )?(?:adres|kantoor)|bezoekadres|postadres|kantoor|gevestigd|stadhuis|gemeentehuis|provinciehuis|balie|rechtbank|gerechtshof|locatie|vergadering|bijeenkomst|plaats:|postbus|ministerie|gemeente |provincie |waterschap|hoogheemraadschap|directie|dienst|b\.v\.|\bbv\b|\bnv\b|n\.v\.(?!t)|stichting|vereniging|school|advocaten|notaris(?:sen|kantoor)|bureau|ziekenhuis|www\.|kvk|btw|inspectie|college|centrum|universiteit|rijkswaterstaat|belastingdienst|politie|uitvoeringsinstituut|winkel|restaurant|bedrijf|zaal|gebouw|raad van|afdeling|agentschap|autoriteit|instituut|fabriek|praktijk|apotheek|garage|manager \||adviseur \|)[^;]{0,90}$/;

/** "geb. 3-12-1958, Laan 77": who was born lives there. */
export const BORN = /\bgeb(?:oren|oortedatum|\.)?(?: op)?:? ?\d[\d ./a-z-]{5,24}[,;] ?$/;

/** "de Vereniging X (voorzitter Y) en van het echtpaar Z, …": who is named last lives there. */
export function ownClause(line: string): string {
  const parts = line.split(
    /;|\) en | (?:voor|van|namens|bij|aan) (?=(?:cli[eë]nte?|pati[eë]nte?|de heer|mevrouw|mw\.|dhr\.|bewoner|bewoonster|leerling) )| en (?=(?:van )?(?:de |het )?(?:heer|mevrouw|mw|dhr|echtpaar|familie|fam|gezin)\b)/,
  );
  return parts.at(-1)!;
}

/** A firm, an authority, or the mailbox of one. */
export const ORGANISATION =
  /b\.v\.|\bbv\b|stichting|gemeente|ministerie|n\.v\.(?!t)|vereniging|provincie|waterschap|hoogheemraadschap|rijkswaterstaat|veiligheidsregio|omgevingsdienst|inspectie|\bpolitie\b|\bggd\b|\b(?:info|post|contact|secretariaat|communicatie|receptie|balie|bestuur)@/;

/** The words end in a label of a home. */
export function endsInHomeLabel(line: string): boolean {
  return (
    (HOME_LABEL.test(line) && !/bezoek|post(?!c)|kantoor/.test(line)) || PARTS_BEFORE.test(line)
  );
}

/** Cells that ask for a home: "woonadres (opkomsttijd)", "woonplaats en adres", "postcode / nr". */
export function isHomeLabel(label: string): boolean {
  if (/kantoor|bezoek|postadres|post\b/.test(label)) return false;
  const bare = label.replace(/ ?\([^)]*\)?$/, '').trim();
  return (
    HOME_LABEL.test(bare) ||
    PARTS.test(bare) ||
    /^(?:wonende?|woonachtig|woont)\b.{0,12}$/.test(bare)
  );
}

/** Any two parts of an address together. */
const PART =
  '(?:straat(?:naam)?|adres|woonadres|huisnummer|huisnr\\.?|nr\\.?|nummer|toevoeging|postcode|pc|woonplaats|plaats|naw)';
const PARTS_BEFORE = new RegExp(
  `(?:^|[.;,|] )(?:${PART}(?: ?(?:,|/|\\+|&|-|en|, en) ?${PART}){1,3}|straat(?:naam)?) ?: ?$`,
);
const PARTS = new RegExp(`^${PART}(?: ?(?:,|/|\\+|&|-|en|, en) ?${PART}){1,3}$`);

/** "De brief gaat aangetekend naar …", "Wilt u alles naar mij sturen: …". */
export const LETTER =
  /\b(?:per (?:gewone )?post|(?:antwoord|reactie|brief|bericht|stukken) (?:graag |liefst |svp )?(?:op papier|per post)(?: naar| aan| op)?)(?: graag)?:? ?$|\b(?:brief|brieven|post|stukken|besluit|beschikking|afschrift|kopie|pakket|factuur|alles)\b[^.;\n]{0,60}\bnaar (?:(?:haar|zijn|mijn|hun|onze|uw) (?:ouders|moeder|vader|zus|broer|dochter|zoon|buren|vriend|vriendin|familie|schoonouders)|mij |haar |hem |hen )?(?:te )?(?:sturen|verzenden|gestuurd)?:? ?$|\b(?:brief|factuur|rekening|pakket|beschikking)\b[^.;\n]{0,60}\b(?:naar|aan|op) ?$/;
/** Behind an address: who lives there. */
export const LIVED_IN =
  /^[^.;\n]{0,16} (?:is|wordt|werd) bewoond\b|^,? (?:waar|alwaar) (?:mevrouw|de heer|mw\.|dhr\.|hij|zij|het gezin|de familie|de bewon)/;
