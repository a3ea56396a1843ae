/** What a firm does, as the last word of its name: "Kuipers Wegenbouw", "Van Rooij Vleesgroep". */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { remembered } from '../lists/remembered.ts';

const TRADES = new Set(
  'koeriers bezorging reklame reclame media-groep drukwerk hoveniers autobedrijf tweewielers optiek schilders keukens interieur bestratingen grondwerken rijwielen watersport catering-groep cab cabs taxi taxis tours bv nv vof groep holding advocaten accountants notarissen makelaars architecten ingenieurs adviseurs consultancy consulting bouw transport transporten installaties techniek beheer vastgoed onroerend it ict media events catering zonen partners research institute university universiteit hogeschool school college lyceum museum stichting fonds foundation brug tunnel sluis kazerne straat laan weg plein park hal zaal arena stadion international nederland europe group bank verzekeringen ltd inc gmbh co company dataservices software systems solutions services logistics logistiek zorg wonen energie advies offset recycling centrum instituut combinatie workforce ecologie archeologie infra civiel maritime marine shipping agro security print automatisering engineering projectontwikkeling bouwgroep aannemers force uitzendbureau uitzendgroep detachering payroll flex recruitment interim legal notariaat advocatuur makelaardij assurantien assurantiën verhuur kinderopvang thuiszorg fysiotherapie apotheek tandartsen dierenartsen begeleiding bewindvoering bewindvoerders gerechtsdeurwaarders incasso metaal staal betonbouw dakbedekking loodgieters elektro elektrotechniek klimaattechniek sloopwerken bodem milieu akoestiek constructies bouwadvies procesadvies mobiliteit logistic freight trading export import vleeswaren bakkerijen fruit groenvoorziening groenvoorzieningen tuinen boomverzorging'.split(
    ' ',
  ),
);

/** Shorter words are surnames too often. */
const SHORTEST = 8;

const COMPOUND =
  /.(?:groep|techniek|installaties|bouw|bouwers|verzorging|voorziening|voorzieningen|diensten|services|systems|software|automatisering|transport|transporten|logistiek|logistics|recycling|reiniging|schoonmaak|beveiliging|advies|makelaardij|coaching|trainingen|begeleiding|bewindvoering|verhuur|verhuizingen|leasing|rentals?|kwekerij|kwekerijen|hoveniers|tuinen|vlees|vleeswaren|pluimvee|zuivel|foods|seeds|plants|energie|stroom|solar|metaal|staal|beton|kunststoffen|plastics|chemie|pharma|media|events|producties|drukkers|uitgevers|boekhandel|apotheken?|optiek|tandartsen|fysiotherapie|gasthuis|ziekenhuis|kliniek|zorg|kinderopvang|scholengroep|wonen|woningen|vastgoed|holding|beleggingen|investments|capital|verzekeringen|bestratingen|schilderwerken|grondwerken|sloopwerken|dakwerken|straatwerken|wegenbouw|scheepswerf|jachtbouw|loonwerken|loonbedrijf|tuinmachines|landbouwmachines|bedrijfswagens|autoschade|autobedrijven|caravans|keukens|interieurs|meubelen|tapijten|zonwering|kozijnen|sanitair|loodgieters|elektronica|juweliers|mode|schoenen|boeken|bloemen|bloemist|catering|slagerijen|bakkers|bakkerijen|visspecialist|kaas|wijnen|dranken|brouwers|reizen|touringcars|taxibedrijf|uitvaarten|uitvaartzorg|uitvaartverzorging|letselschade|incasso|legal|petfoods|machines|trading|engineering|consultancy|laboratoria|laboratorium|foundation|academy|academie)$/;

export const isTrade = ({ key }: Token): boolean => TRADES.has(key);

/** A compound that ends so, borne by nobody. */
export function isTradeCompound({ key, bits }: Token): boolean {
  return (bits & (C.surname | C.first | C.handName)) === 0 && endsAsTrade(key);
}

const endsAsTrade = remembered(
  (key) => (key.length >= SHORTEST && COMPOUND.test(key)) || EXACT.has(key),
);

const EXACT = new Set(
  'gasthuis kliniek vleesgroep wegenbouw boomverzorging schilderwerken hoveniers catering keukens letselschade uitvaartzorg zonwering kozijnen juweliers touringcars machines brouwers recycling verhuur'.split(
    ' ',
  ),
);
