/** The office of a person in a table: what stands in the cells beside the name. */
import type { FlowCell } from '../flow/cell.ts';
import { cellAt } from '../flow/flow.ts';
import { C, classOf } from '../lists/lexicon.ts';
import type { Scan } from '../scan.ts';
import type { NamePhrase } from './phrase.ts';
import type { Role } from './roles.ts';

/** Folded texts of the cells left and right of the name's own; empty where there is none. */
export interface RowText {
  readonly before: string;
  readonly after: string;
}

const ROLE_IN_ROW =
  /^(?:de |oud-)?(?:minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|dijkgraaf|kamerlid|commissaris van de koning|raadslid|statenlid|heemraad|loco-burgemeester|voorzitter (?:van de )?veiligheidsregio)\b/;
/** "voorzitter van de unie, dijkgraaf": an office that is the whole of a part of the cell. */
const ROLE_IN_PART =
  /[,/] ?(?:oud-)?(minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|dijkgraaf|kamerlid|raadslid|statenlid|heemraad)(?=$|,| van | der | te )/;
const TOP_IN_ROW =
  /^(?:plv\.? |plaatsvervangend )?(?:sg|dg|pdg|psg|ig|secretaris-generaal|directeur-generaal|inspecteur-generaal)\b/;
/** "Burgemeester Gennep", "Voorzitter veiligheidsregio", "Dijkgraaf": the first cell of a row, and the name behind it. */
const OFFICE_LEFT =
  /^(?:loco-|waarnemend |wnd\.? )?(minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|dijkgraaf|gouverneur|commissaris van de koning|voorzitter (?:van de )?veiligheidsregio)((?: [\p{L}-]+){0,4})$/u;

/** A body or a place, and no bearer: "dijkgraaf Sander Vermeulen" has its own. */
function namesNobody(tail: string): boolean {
  const words = tail
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  return words.every(
    (word) =>
      /^(?:van|voor|te|de|het|der|en|gemeente|provincie)$/.test(word) ||
      ((classOf(word) & C.place) !== 0 && (classOf(word) & (C.handName | C.first)) === 0),
  );
}

/** The office that the row tells of, or undefined. */
export function roleInRow({ before, after }: RowText): Role | undefined {
  const right = (isOnlyRole(after) ? ROLE_IN_ROW.exec(after) : null) ?? ROLE_IN_PART.exec(after);
  if (right !== null) return { kind: 'public', word: right[1] ?? right[0], plural: false };
  const left = OFFICE_LEFT.exec(before);
  if (left !== null && namesNobody(left[2]!))
    return { kind: 'public', word: left[1]!, plural: false };
  return TOP_IN_ROW.test(after)
    ? { kind: 'policy', word: 'topambtenaar', plural: false }
    : undefined;
}

/** "minister van LNV", not "gedeputeerde Jumelet": that cell has its own person. */
function isOnlyRole(after: string): boolean {
  const words = after.split(' ');
  return (
    words.length === 1 ||
    words[0]!.endsWith(',') ||
    (classOf(words[1]!) & (C.place | C.handName | C.first)) === C.place ||
    SUBJECT.test(words[1]!.replace(/[,;]$/, '')) ||
    /^(?:van|voor|der|,|\(|-|–|\/)/.test(words[1]!) ||
    ROLE_IN_ROW.exec(after)?.[0].includes(' ') === true
  );
}

/** "gedeputeerde wonen"; "wethouder informeren" is what somebody is to do. */
const SUBJECT =
  /^(?:wonen|zorg|financien|ruimte|verkeer|mobiliteit|natuur|landbouw|water|cultuur|onderwijs|economie|energie|klimaat|jeugd|milieu|stikstof|sport|welzijn|participatie|bereikbaarheid|duurzaamheid|volkshuisvesting|vergunningen)$/;

/** Cells that may stand between a name and its function: empty ones, initials, and the body that a person is of. */
const BETWEEN =
  /^(?:[^\p{L}]*|(?!(?:sg|dg|psg|pdg|ig)$)\p{L}{1,5}|(?:provincie|gemeente|waterschap|hoogheemraadschap|wetterskip|ministerie|veiligheidsregio|regio|unie|rijkswaterstaat)\b.*)$/u;

/** "Afzender | Ontvanger": a column with persons of its own says nothing of who stands left of it. */
function isOthers(scan: Scan, cell: FlowCell, other: FlowCell): boolean {
  const [own, its] = [scan.headers.get(cell), scan.headers.get(other)];
  if (own === undefined || its === undefined || own === its) return false;
  return /^(?:aan|ontvanger|ontvangers|geadresseerde|cc|van|afzender|auteur)$/.test(its);
}

/** Left: the cell before it where that begins the row. Right: the first cell that may be a function. */
export function rowTextOf(scan: Scan, phrase: NamePhrase): RowText {
  const cell = cellAt(scan.flow, phrase.start);
  const row = cell === undefined ? [] : scan.neighbours.row(cell);
  if (cell === undefined || row.length < 2) return { before: '', after: '' };
  // A number of the row is not what somebody is.
  const left = row.filter((other) => other.box.x0 < cell.box.x0 - 1 && /\p{L}/u.test(other.text));
  return {
    before: left.length === 1 ? left[0]!.foldedStart(60) : '',
    after: rightOf(scan, cell, row),
  };
}

function rightOf(scan: Scan, cell: FlowCell, row: readonly FlowCell[]): string {
  const right = row.filter(
    (other) => other.box.x0 > cell.box.x0 + 1 && !isOthers(scan, cell, other),
  );
  const texts = right.map((other) => other.foldedStart(60));
  return texts.find((text) => !BETWEEN.test(text)) ?? texts[0] ?? '';
}
