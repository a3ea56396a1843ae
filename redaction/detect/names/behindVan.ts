/**
 * Surnames with "van" that are words of the language, or read as one: "Jan van Nes", "Els van Straten", "Ruud van Os".
 * Behind a first name and "van" they are no place to work at ("Jan van Inkoop"). General knowledge, own compilation
 * (EUPL-1.2).
 */
import { remembered } from '../lists/remembered.ts';

const WORDS = new Set(
  'aalst aken alen assen baal baalen baar baarle balen bavel beek beem beers bemmel bergen boven brakel bree bruggen buren buul daal dalen dam delden deelen diepen dinter dongen doorn dorp dorsten drunen dungen eck eijk elst ende ens es ewijk gaal gaans geel gelder goor haren hal halen haften hamel heel hees helden helmond herk heugten hoof hoek horen horssen hout houten hulst hulten hurk kaam kaathoven kampen kan kapel kessel kleef kooten kuik laar langen lent leur lier lieren lith loo loon loenen luin maanen maren meel meer mil mook mosseveld munster neer nes nistel nieuwland noord nunen oers oort oosten oord oorschot os osta oss ommen paassen pelt peer putten ree reek rest rijen ruiten ruler sas schaik schie schijn schoten sloten soest son spengen spijk steen stek stee straalen straten stralen teen toor toren trier uden uitert uum uunen vaals veen velp velzen vliet voorden voorst voort vorst vugt vuren waas wagen wanrooy wees weel weert welie werven wessem westen wijlen wijk wilder winden winkel wissen woerden worden zand zanden zeeland zeist zelst zetten zijl zoelen zoest zomeren zon zwam zwol zwieten akker bilt garde geer griend haar kar kolk kuil leur loo mortel pas pol put riet rijt schoot sluis straat ven water weide wetering wiel wijst wouw zwaan'.split(
    ' ',
  ),
);

/** Endings of Dutch places: what a dictionary can only put together is one of these. */
const PLACE =
  /.{2}(?:wijk|malen|dam|berg|bergen|veen|hout|horst|beek|broek|dijk|burg|burgh|donk|hoven|laar|rode|zand|huizen|horn|hoek|kamp|meer|schoten|steijn|voort|voorde|waard|weert|zijl|leen|lo|loo|veld|velde|brink|heem|heim|stede|stee|dael|daal|drecht|trecht|wolde|woude|oord|spijk|wierde|beke|borg|mond|made)$/;

export const isBehindVan = remembered((key) => WORDS.has(key) || PLACE.test(key));
