/** Attendance and distribution lists without a table, and bullets that begin with a name. */
import type { FlowCell } from '../../flow/cell.ts';
import { isHomeLabel } from '../../identifiers/addressWords.ts';
import { compact, kindOfKey } from '../../identifiers/labelKinds.ts';
import { labelKey } from '../../lists/labelKey.ts';
import { isColumnLabel, OFFICES, personLabel } from '../../lists/labels.ts';
import type { Scan } from '../../scan.ts';
import type { Slot, SlotFinder } from './slot.ts';

const LIST_WORDS =
  /^(?:deelnemers|deelnemerslijst|aanwezigen|aanwezig|afwezigen|afwezig|genodigden|presentielijst|aanwezigheidslijst|verzendlijst|distributielijst|leden|gasten|sprekers|betrokkenen|contactpersonen|ambtelijke vertegenwoordiging|projectteam|kernteam)\b/;
/** "Aan tafel zaten, volgens de presentielijst:" */
const ATTENDED =
  /(?:presentielijst|deelnemerslijst|aanwezigheidslijst|aan tafel(?: zaten)?|aanwezig waren|waren aanwezig|namen deel|genodigden zijn):?$/;
export const listSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  let listing = false;
  scan.flow.cells.forEach((cell, i) => {
    const { text } = cell;
    const before = scan.flow.cells[i - 1];
    const mayList = listing && before !== undefined && scan.headers.get(cell) !== '';
    if (mayList && isListLine(scan, text) && near(before, cell)) {
      slots.push({ start: cell.start, end: cell.end, kind: 'list', label: 'deelnemers' });
    } else listing = isListHeading(cell);
    slots.push(...bullet(cell.start, text));
  });
  return slots;
};

interface Placed {
  readonly page: number;
  readonly fontSize: number;
  readonly box: { readonly y0: number; readonly y1: number };
}

function near(before: Placed, next: Placed): boolean {
  return before.page === next.page && next.box.y0 - before.box.y1 < 2.5 * next.fontSize;
}

function isListHeading(cell: FlowCell): boolean {
  const key = cell.folded.trim();
  return (
    key.length < 48 &&
    !/[.,;]$/.test(key) &&
    (LIST_WORDS.test(key) ||
      ATTENDED.test(key) ||
      personLabel(key.replace(/:$/, '')) === 'deelnemers')
  );
}

function isListLine(_scan: Scan, text: string): boolean {
  return (
    text.trim().length > 1 &&
    text.trim().length < 70 &&
    !/[.:;!?]$/.test(text.trim()) &&
    text.trim().split(/\s+/).length <= 9
  );
}

/** "Idris: taxateur bellen". */
function bullet(start: number, text: string): Slot[] {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 58) return [];
  const found =
    /^(?:[•▪◦\-–*]\s*|\d{1,2}[.)]\s+)?(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3})(?: \([^)]{1,12}\))?:\s/u.exec(
      text.slice(0, 60),
    );
  if (found === null || isFieldLabel(labelKey(found[1]!))) return [];
  const at = start + text.indexOf(found[1]!);
  return [{ start: at, end: at + found[1]!.length, kind: 'item', label: 'opsomming' }];
}

/** "Straat en huisnummer: …", "Burgerservicenummer: …": the field of a form, not who does something. */
function isFieldLabel(key: string): boolean {
  return (
    isColumnLabel(key) ||
    OFFICES.has(key) ||
    isHomeLabel(key) ||
    kindOfKey(compact(key)) !== undefined
  );
}
