/** Whose a landline is, by the words near it: somebody's own, or one that all may ring. */
import { foldText } from '../lists/fold.ts';
import type { Scan } from '../scan.ts';
import { clauseOf } from './addressClause.ts';
import { BODIES } from './addressLexicon.table.ts';
import { nearWords } from './nearWords.ts';

const PERSONS =
  'ik mij mijn me m’n hij hem zij ze haar hen zelf wederhelft zus zusje broer broertje moeder vader ouders dochter zoon oma opa tante oom neef nicht vriend vriendin buurman buurvrouw buren echtgenoot echtgenote partner ex man vrouw meneer mevrouw mevr mw dhr melder meldster klager klaagster aanvrager aanvraagster bewoner bewoonster client cliente getuige verzoeker verzoekster mantelzorger eigenaar eigenares huurder aangever aangeefster betrokkene familie';
/** Who is rung at his own desk. */
const OFFICIALS =
  'casemanager behandelaar behandelend consulent consulente contactpersoon projectleider steller opsteller jurist juriste inspecteur adviseur beleidsadviseur beleidsmedewerker medewerker medewerkster coordinator teamleider afdelingshoofd secretaris griffier toezichthouder vergunningverlener gemachtigde bewindvoerder mentor curator gezinsvoogd jeugdbeschermer regisseur klantmanager wijkagent bedrijfsarts arbeidsdeskundige verpleegkundige uitvoerder opzichter beheerder accountmanager woordvoerder voorlichter rechercheur verbalisant collega plaatsvervanger vervanger waarnemer opvolger dossierhouder';
const OWN =
  'rechtstreeks rechtstreekse direct prive privenummer persoonlijk thuis thuisnummer huistelefoon doorkies doorkiesnummer doorkiesnr doorkiesnr terugbelnummer terugbellen teruggebeld terugbel eigen vaste vast vangen avonds ochtend overdag';
const GENERAL =
  'algemeen algemene centrale receptie balie loket meldkamer meldpunt meldingen melding klachten klacht info informatie infolijn vragen vraag inlichtingen aanmelden aanmelding aanmeldingen inschrijven afspraak afspraken spoed spoedgevallen nood noodgevallen noodnummer calamiteiten piket piketnummer storing storingen storingsdienst pers persvragen media redactie secretariaat administratie loonadministratie salarisadministratie debiteuren crediteuren debiteurenbeheer boekhouding klantenservice klantcontactcentrum kcc servicedesk helpdesk servicepunt verzekeraar taxi tolk tolken tolkentelefoon alarmcentrale alarmnummer portier bewaking beveiliging crisisdienst huisartsenpost wachtcommandant wachtdienst burgers kiezers inwoners iedereen bezoekers reizigers ondernemers reserveren reservering reserveringen bestellen hulplijn adviespunt kantooruren griffie commissie fonds bond loodgieter aannemer installateur monteur leverancier vervoerder bezorgdienst landelijk gratis uur bereikbaarheidsdienst dienstdoende -lijn -desk -dienst -punt -centrale -telefoon';

const WORDS = nearWords(
  [
    { kind: 'own', words: OWN, weights: [3, 2, 1] },
    { kind: 'person', words: PERSONS, weights: [3, 2, 1] },
    { kind: 'official', words: OFFICIALS, weights: [2, 2, 1], named: true },
    { kind: 'general', words: GENERAL, weights: [-4, -3, -1] },
    { kind: 'body', words: BODIES, weights: [-4, -2, -1], named: true },
  ],
  "van aan op in bij is was zijn onder via met te het de een tel telefoon telefonisch telefoonnummer telefoonnr nummer nr bel belt bellen belde gebeld bereikbaar bereiken liefst graag ook nog dan en of om even naar voor geen gehoor kunt kan wordt heeft 's s",
);

/** Behind the number: when he is in. */
const WHEN =
  /^[),]*,? ?(?:liefst |graag |alleen |bij voorkeur )?(?:ik (?:ben|werk|zit|neem) (?:er|bereikbaar|thuis|aanwezig|op)\b|(?:want|omdat|dan kan|dan ben) (?:ik|wij|we)\b|\(?prive|\(?thuis|'s (?:avonds|ochtends|middags|morgens)|s avonds|na (?:het eten|zessen|vijven|zevenen|werktijd)|in de (?:ochtend|middag|avond|ochtenden|avonduren)|overdag|(?:en )?(?:geen voicemail|spreek (?:de )?voicemail)|(?:dat )?is van (?:mij|mijn|zijn|haar|de (?:buurman|buurvrouw|buren|moeder|vader|zus|broer|zoon|dochter)))\b/;
/** "of via de balie: …", "het nummer van de zus is …": what stands behind the last comma. */
const PARTS = /[,(]| maar | of /;
const BRACKETED =
  /\((?:thuis|prive|direct|rechtstreeks|doorkies|(?:geen|zonder|met) voicemail|'?s avonds|overdag|alleen \p{L}+)\):? ?$/u;
const ENOUGH = 2;

export function isOwnByWords(scan: Scan, start: number, end: number): boolean {
  const { before, behind } = clauseOf(scan, start, end);
  const own = before.split(PARTS).at(-1)!;
  const part = own.trim().length > 14 ? own : before.replaceAll(/[,(]/g, ' ');
  if (BRACKETED.test(foldText(scan.text.slice(Math.max(0, start - 24), start)))) return true;
  const points = WORDS.points(WORDS.nearest(part)) + (WHEN.test(foldText(behind)) ? 2 : 0);
  return points >= ENOUGH;
}
