/** What a form asks about somebody's health: "Medicijnen | valproaat", "Allergieën: pinda's". */
import { personalHit } from '../explain.ts';
import { cellAt } from '../flow/flow.ts';
import { wordPattern } from '../flow/words.ts';
import { type Hit, RangeSet } from '../hit.ts';
import type { Scan } from '../scan.ts';

const LABEL = wordPattern(
  '(?<=^|[\\n\\t])',
  [
    'medisch(?:e)? (?:bijzonderheden|gegevens|indicatie|geschiedenis|klachten|achtergrond)',
    'medicijn(?:en)?(?:gebruik)?',
    'medicatie',
    'allergie(?:ën)?',
    'diagnose',
    'aard (?:van )?(?:de |het )?(?:letsel|ziekte|beperking|klachten)',
    'letsel',
    'lichamelijke (?:beperking(?:en)?|klachten)',
    'psychische (?:beperking(?:en)?|klachten)',
    'aandoening(?:en)?',
    'bloedgroep',
    'gezondheid(?:sklachten|sproblemen)?',
    'ziekte(?:n)?',
    'handicap',
  ],
  '(?: ?\\([^()\\n]{1,30}\\))?(?= ?(?::|\\t|\\n))',
  'iu',
);
const NOTHING =
  /^(?:geen|nee|n\.?v\.?t\.?|niet van toepassing|onbekend|ja|nvt|-|–|zie|niet|welke|indien|graag|aankruisen|invullen|datum|naam)(?![\p{L}])/iu;
const LONGEST = 90;

export function healthFieldHits(scan: Scan, names: readonly Hit[]): Hit[] {
  return [...labelled(scan), ...absences(scan, names)];
}

const ABSENT = /^(?:ziek|ziek gemeld|ziekgemeld|ziekteverlof|langdurig ziek)[.!]?$/;

/** "Aksoy | ziek | vrij" in a planning: the row is a person's. */
function absences(scan: Scan, names: readonly Hit[]): Hit[] {
  const cells = scan.flow.cells.filter(
    ({ kind, folded }) => kind === 'table' && ABSENT.test(folded.trim()),
  );
  if (cells.length === 0) return [];
  const persons = new RangeSet(
    names.filter(({ kind, type }) => kind === 'personal' && type === 'naam'),
  );
  return cells
    .filter((cell) =>
      scan.neighbours.row(cell).some(({ start, end }) => persons.overlaps(start, end)),
    )
    .flatMap(({ start, text }) => hits(start + text.indexOf(text.trim()), text.trim()));
}

function labelled(scan: Scan): Hit[] {
  return scan.words.matches(LABEL).flatMap((match) => {
    const cell = cellAt(scan.flow, match.index);
    if (cell === undefined || cell.start !== match.index) return [];
    const end = match.index + match[0].length;
    const behind = /^ ?: ?/.exec(scan.text.slice(end, cell.end))?.[0];
    if (behind !== undefined && end + behind.length < cell.end)
      return valueHits(end + behind.length, scan.text.slice(end + behind.length, cell.end));
    if (cell.end > end + 2) return [];
    const right = scan.neighbours.row(cell).find((other) => other.box.x0 > cell.box.x1 - 1);
    const isHead = scan.headers.get(cell) === undefined && right !== undefined;
    return isHead ? valueHits(right.start, right.text) : [];
  });
}

function valueHits(start: number, text: string): Hit[] {
  const own = text.trimEnd();
  if (own.length < 3 || own.length > LONGEST || NOTHING.test(own) || /[?:]$|@|\d{4}/.test(own))
    return [];
  return hits(start, own);
}

function hits(start: number, own: string): Hit[] {
  return [
    personalHit({
      start,
      end: start + own.length,
      type: 'gezondheid',
      certainty: 'likely',
      recognizer: 'healthFields',
      pattern: 'label',
      context: 'formulier',
      sentence: 'Wat een formulier over iemands gezondheid vraagt: een bijzonder persoonsgegeven.',
    }),
  ];
}
