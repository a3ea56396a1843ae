/** Numbers that only a label makes personal: staff, document, passport, driving licence, V-, client numbers. */
import type { EntityType } from '../../model/detection.ts';
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import type { Recognizer, Scan } from '../scan.ts';
import { occurrences } from './phoneByLabel.ts';

const LABELS: readonly (readonly [string, EntityType])[] = [
  ['personeelsnummer', 'personeelsnummer'],
  ['personeelsnr', 'personeelsnummer'],
  ['pers\\.? ?nr', 'personeelsnummer'],
  ['pers\\.? ?nummer', 'personeelsnummer'],
  ['p-nummer', 'personeelsnummer'],
  ['p-nr', 'personeelsnummer'],
  ['dienstnummer', 'personeelsnummer'],
  ['stamnummer', 'personeelsnummer'],
  ['medewerkernummer', 'personeelsnummer'],
  ['inspecteurnummer', 'personeelsnummer'],
  ['inspecteursnummer', 'personeelsnummer'],
  ['verbalisantnummer', 'personeelsnummer'],
  ['boa-nummer', 'personeelsnummer'],
  ['werknemernummer', 'personeelsnummer'],
  ['werknemersnummer', 'personeelsnummer'],
  ['registratienummer militair', 'personeelsnummer'],
  ['cliëntennummer', 'documentnummer'],
  ['medewerkersnummer', 'personeelsnummer'],
  ['registratienummer medewerker', 'personeelsnummer'],
  ['paspoortnummer', 'documentnummer'],
  ['paspoortnr', 'documentnummer'],
  ['paspoort', 'documentnummer'],
  ['nummer paspoort', 'documentnummer'],
  ['nummer identiteitskaart', 'documentnummer'],
  ['identiteitskaartnummer', 'documentnummer'],
  ['id-kaart', 'documentnummer'],
  ['identiteitskaart', 'documentnummer'],
  ['rijbewijsnummer', 'documentnummer'],
  ['rijbewijsnr', 'documentnummer'],
  ['rijbewijs', 'documentnummer'],
  ['documentnummer id', 'documentnummer'],
  ['legitimatiebewijs', 'documentnummer'],
  ['v-nummer', 'documentnummer'],
  ['v-nr', 'documentnummer'],
  ['vreemdelingennummer', 'documentnummer'],
  ['vreemdelingnummer', 'documentnummer'],
  ['verblijfsdocument', 'documentnummer'],
  ['studentnummer', 'documentnummer'],
  ['leerlingnummer', 'documentnummer'],
  ['clientnummer', 'documentnummer'],
  ['cliëntnummer', 'documentnummer'],
  ['patientnummer', 'documentnummer'],
  ['patiëntnummer', 'documentnummer'],
  ['strafrechtsketennummer', 'documentnummer'],
  ['skn', 'documentnummer'],
  ['big-nummer', 'documentnummer'],
  ['toegangspasnummer', 'documentnummer'],
  ['pasnummer', 'documentnummer'],
  ['rijkspas', 'documentnummer'],
  ['rijkspasnummer', 'documentnummer'],
];
const VALUE =
  /^(?:\s*(?:nr|nummer)\.?)?(?:\s*(?:voor [a-zà-ÿ ]{2,30} is|is|was|luidt|van [A-Za-zÀ-ÿ' .-]{2,30}))?[\s:.()=-]{0,4}((?:[A-Z]{1,4}[- ]?)?\d[\dA-Z]{2,14}(?:[ .-]\d{2,6}){0,3}|\d{2}-\d{3,6}|[A-Z]{2}[A-Z0-9]{6}\d)(?![\w])/;

const WORDS = LABELS.map(([label]) => label);

export const numberByLabel: Recognizer = {
  name: 'numberByLabel',
  find(scan) {
    const hits: Hit[] = [];
    for (const { at, word } of occurrences(scan.text, WORDS)) {
      const type = typeOf(word);
      const own = after(scan, at + word.length, word, type);
      const found = own === undefined ? placed(scan, at, word, type) : [own];
      hits.push(...found.filter((hit) => !scan.taken.overlaps(hit.start, hit.end)));
    }
    return hits;
  },
};

function typeOf(word: string): EntityType {
  const key = foldText(word);
  return (
    LABELS.find(
      ([label]) => new RegExp(`^${label}$`, 'i').test(word) || foldText(label) === key,
    )?.[1] ?? 'documentnummer'
  );
}

function after(scan: Scan, from: number, label: string, type: EntityType): Hit | undefined {
  const found = VALUE.exec(scan.text.slice(from, from + 70));
  if (found === null) return undefined;
  const end = from + found[0].length;
  return make(end - found[1]!.length, end, label, type);
}

/** A label in a cell of its own: the value right of it, or all values below a column header. */
function placed(scan: Scan, at: number, label: string, type: EntityType): Hit[] {
  const cell = cellAt(scan.flow, at);
  if (cell === undefined || cell.label.length > label.length + 6) return [];
  const key = cell.label;
  const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
  const under = [...scan.headers].filter(([, header]) => header === key).map(([other]) => other);
  const values = [...under, ...(right === undefined ? [scan.neighbours.below(cell)] : [right])];
  return values.flatMap((value) => {
    if (value === undefined || !/^\s*[A-Z]{0,3}\d[\dA-Z-]{3,12}\s*$/.test(value.text)) return [];
    return [make(value.start, value.end, label, type)];
  });
}

function make(start: number, end: number, label: string, type: EntityType): Hit {
  return personalHit({
    start,
    end,
    type,
    certainty: 'certain',
    recognizer: 'numberByLabel',
    pattern: type,
    context: label.replace(/\\.. ?/g, ''),
    sentence: 'Nummer van een persoon, volgens het woord ervoor.',
  });
}
