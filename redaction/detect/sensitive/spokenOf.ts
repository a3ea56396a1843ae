/** Conditions that are the subject of a paper, a debate or a rule: spoken of, and had by nobody in particular. */
import type { Token } from '../flow/token.ts';
import type { Found } from './limits.ts';
import type { Sentence } from './sentence.ts';

export function isSpokenOf(tokens: readonly Token[], sentence: Sentence, found: Found): boolean {
  return (
    isSubjectOfPaper(tokens, sentence, found) ||
    isInGeneral(tokens, sentence, found) ||
    isOfRule(tokens, sentence, found) ||
    isDebated(tokens, sentence, found) ||
    isNamed(tokens, sentence, found)
  );
}

const PAPER =
  /(?:^|.{3})(?:folder|brochure|flyer|poster|passage|alinea|paragraaf|protocol|handreiking|handleiding|leidraad|zorgpad|zorgstandaard|infographic|webinar|workshop|lespakket|lesbrief|themadag|symposium|podcast|documentaire|campagne|informatiepunt|kennisdossier|factsheet|module|monitor|expertteam|kennisnetwerk|patientenvereniging|lotgenotencontact|steunpunt|loket|spreekuur|registratie|bevolkingsonderzoek|vragenlijst|screeningslijst|debat|kamerdebat|motie|amendement|petitie|initiatiefnota|kamervragen|begrotingspost|subsidieregeling|wetsvoorstel)$/;
const LINK =
  /^(?:over|met|van|voor|rond|rondom|inzake|bij|tegen|naar|omtrent|betreffende|de|het|een|werken|leven|omgaan|en|of|in|ziekte|mensen)$/;
const POSSESSED = /^(?:zijn|haar|mijn|uw|je|jouw|hun|diens|m'n|z'n)$/;
/** Words between the paper and what it is about. */
const REACH = 6;

/** "de folder Werken met een depressie", "de passage over hiv": not "zijn depressie". */
function isSubjectOfPaper(tokens: readonly Token[], { from }: Sentence, found: Found): boolean {
  if (tokens[found.to + 1]?.key === 'van') return false;
  for (let i = found.from - 1; i >= Math.max(from, found.from - REACH); i--) {
    const { key, space } = tokens[i]!;
    if (PAPER.test(key)) return true;
    if (POSSESSED.test(key) || !LINK.test(key) || space.sentence) return false;
  }
  return false;
}

const GENERALLY =
  /^(?:doorgaans|meestal|veelal|vaak|zelden|gemiddeld|wereldwijd|landelijk|jaarlijks|regelmatig)$/;
const ONES = /^(?:hij|zij|ze|ik|u|je|jij|zijn|haar|mijn|uw|jouw|hem|mij|die|cliente?|patiente?)$/;

/** "Artrose verbetert in het algemeen niet", "hooikoorts in het algemeen". */
function isInGeneral(tokens: readonly Token[], { from, to }: Sentence, found: Found): boolean {
  const behind = found.to + 1;
  if (isTheGeneral(tokens, behind) || isTheGeneral(tokens, behind + 1)) return true;
  if (tokens[behind]?.space.hyphen === true && THING.test(tokens[behind]!.key)) return true;
  if (found.from !== from || found.kind !== undefined) return false;
  if (WHERE.test(tokens[behind]?.key ?? '') && AT.test(tokens[behind + 2]?.key ?? '')) return true;
  for (let i = behind; i <= Math.min(to, behind + 4); i++)
    if (ONES.test(tokens[i]!.key)) return false;
    else if (GENERALLY.test(tokens[i]!.key)) return true;
  return false;
}

const WHERE = /^(?:op|aan|in|achter)$/;
const AT =
  /^(?:werk|werkvloer|stuur|verkeer|klas|onderwijs|sport|topsport|politiek|samenleving|zorg|rechtspraak|media|praktijk)$/;
const THING =
  /^(?:monitor|beleid|richtlijn|protocol|team|expert|fonds|poli|polikliniek|onderzoek|programma|project|campagne|keten|netwerk|cijfers|epidemie|uitbraak|pandemie|crisis|maatregelen|steun|regeling|toets|screening|vaccin|vaccinatie|specialist|consulent|verpleegkundige|coach|cafe|vriendelijk|vriendelijke|preventie|vereniging|patienten|lijn|app|week|dag|wijzer)$/;

function isTheGeneral(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:in|over)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.key === 'het' &&
    tokens[at + 2]?.key === 'algemeen'
  );
}

const ANY =
  /^(?:werknemer|ambtenaar|medewerker|client|patient|leerling|student|kind|burger|inwoner|persoon|ouder|vrouw|verzekerde|aanvrager|betrokkene|verdachte|asielzoeker|vreemdeling|huurder|bestuurder|jongere|bewoner|deelnemer|reiziger|kandidaat|zelfstandige|werkzoekende)$/;
const RULED =
  /^(?:recht|kan|mag|dient|hoeft|moet|geldt|artikel|lid|vrijgesteld|verzoeken|aanspraak)$/;

/** "een werknemer die zwanger is, heeft recht op …": whoever it is. */
function isOfRule(tokens: readonly Token[], { from, to }: Sentence, found: Found): boolean {
  for (let i = found.from - 1; i >= Math.max(from + 1, found.from - 5); i--) {
    if (!/^(?:die|met|wiens|waarvan)$/.test(tokens[i]!.key)) continue;
    if (!ANY.test(tokens[i - 1]!.key)) return false;
    if (!/^(?:een|de|elke|iedere|geen|als)$/.test(tokens[i - 2]?.key ?? '')) return false;
    for (let at = from; at <= to; at++)
      if (/^(?:was|had|werd|kreeg|kon|moest|heeft)$/.test(tokens[at]!.key) && !claims(tokens, at))
        return false;
    return tokens.slice(from, to + 1).some(({ key }) => RULED.test(key));
  }
  return false;
}

function claims(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.key === 'heeft' && /^(?:recht|aanspraak)$/.test(tokens[at + 1]?.key ?? '');
}

const SPEAKS =
  /^(?:gezegd|gesteld|gevraagd|gepleit|betoogd|aangegeven|pleit|pleitte|vraagt|vroeg|wijst|wees|stelt|betoogt|benadrukt|waarschuwt|schreef|schrijft|verwijst|erkent|noemt|noemde|wil|vindt|zei|zegt|informeert)$/;
const OFFICES =
  /^(?:minister|staatssecretaris|premier|president|kamerlid|kamerleden|kamer|fractie|wethouder|gedeputeerde|burgemeester|raadslid|raadsleden|statenlid|kabinet|motie|partij|gezondheidsraad|inspectie|ombudsman|lid)$/;

/** "De minister heeft gezegd dat longcovid erkend moet worden": by an office, and of nobody in the clause. */
function isDebated(tokens: readonly Token[], { from, to }: Sentence, found: Found): boolean {
  if (found.kind !== undefined) return false;
  let spoken = -1;
  for (let i = from; i < found.from; i++) if (SPEAKS.test(tokens[i]!.key)) spoken = i;
  if (spoken < 0 || !tokens.slice(from, found.from).some(({ key }) => OFFICES.test(key)))
    return false;
  for (let i = spoken + 1; i <= to; i++) if (ONES.test(tokens[i]!.key)) return false;
  return true;
}

/** "Soa Aids Nederland", "(Drost Letselschade)": the name of a body, inside a sentence. */
function isNamed(tokens: readonly Token[], { from }: Sentence, found: Found): boolean {
  const capitals = tokens.slice(found.from, found.to + 1).every(({ shape }) => shape === 'capital');
  if (!capitals || found.from === from) return false;
  const [before, next] = [tokens[found.from - 1]!, tokens[found.to + 1]];
  const behind =
    next?.shape === 'capital' &&
    next.space.blank &&
    /^(?:nederland|fonds|centrum|stichting|liga|platform|expertise|alliantie|groep)$/.test(
      next.key,
    );
  const led =
    before.shape === 'capital' &&
    tokens[found.from]!.space.blank &&
    !tokens[found.from - 1]!.dot &&
    found.from - 1 > from;
  return behind || (led && tokens[found.from]!.key.endsWith('schade'));
}
