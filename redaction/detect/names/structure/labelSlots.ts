/** Label and value: in one line, in the next cell, or below in a narrow column. */
import type { FlowCell } from '../../flow/cell.ts';
import { labelKey } from '../../lists/labelKey.ts';
import { CASES, HOMES, OFFICES, personLabel } from '../../lists/labels.ts';
import type { Scan } from '../../scan.ts';
import type { Slot, SlotFinder } from './slot.ts';

const LONGEST_LABEL = 40;

export const labelSlots: SlotFinder = (scan) => {
  const slots: Slot[] = [];
  scan.flow.cells.forEach((cell, i) => {
    slots.push(...inlineLabels(scan, cell, i), ...bareLabel(scan, cell, i));
    const label = scan.headers.get(cell) === '' ? undefined : wholeLabel(cell);
    if (label !== undefined) slots.push(...placedValues(scan, cell, label));
  });
  return slots;
};

/** "Behandeld door: J. Jansen", also several in one line: "Paraaf opsteller: WK   Paraaf DG: MS". */
function inlineLabels(scan: Scan, cell: FlowCell, index: number): Slot[] {
  const slots: Slot[] = [];
  const { text } = cell;
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = personLabel(labelBefore(text, from, colon));
    if (label !== undefined && colon + 1 < text.trimEnd().length) {
      const next = nextLabel(text, colon + 1);
      const end = next < 0 ? sentenceEnd(scan, cell.start + colon + 1, index) : cell.start + next;
      slots.push({
        start: cell.start + colon + 1,
        end,
        kind: isMailHeader(label) ? 'header' : 'label',
        label,
      });
    }
    from = colon + 1;
  }
  return slots;
}

const BARE =
  /^(?:aanwezig|aanwezigen|(?:afwezig|afgemeld|verhinderd)(?: m\.?k\.?(?:g\.)?| met (?:kennisgeving|bericht))?|afwezigen|contactpersoon|behandeld door|behandelaar|opgesteld door|opsteller|auteur|auteurs|steller|deelnemers|verslag|voorzitter|secretaris|kopie aan|kopie|afschrift|afschrift aan|paraaf|projectleider|gast|gasten) +(?=(?:(?:mr|drs|ir|ing|dr|prof|dhr|mw|mevr)\.? ?)*\p{Lu})/iu;

/** "Aanwezig Hendrik Bos (vz), Carla de Graaf": the cells of a row ran together. */
function bareLabel(scan: Scan, cell: FlowCell, index: number): Slot[] {
  const found = BARE.exec(cell.text.slice(0, 40));
  if (found === null || !/\p{Lu}/u.test(scan.text[cell.start + found[0].length] ?? '')) return [];
  return [
    {
      start: cell.start + found[0].length,
      end: sentenceEnd(scan, cell.start + found[0].length, index),
      kind: 'label',
      label: labelKey(found[0]),
    },
  ];
}

function isMailHeader(label: string): boolean {
  return /^(?:van|aan|cc|bcc|c\.c|from|to)$/.test(label);
}

/** The words before a colon, back to the start, a double blank, a full stop, a comma or a bracket. */
function labelBefore(text: string, from: number, colon: number): string {
  const words = text.slice(Math.max(from, colon - LONGEST_LABEL), colon);
  const whole = labelKey(/(?:^|\s{2,}|[;,(|\u00a0•·▪]\s*)([^;,(|•·▪]*)$/.exec(words)?.[1] ?? '');
  // "Afwezig m.k.:": the stops are of the label.
  if (whole.includes('.') && personLabel(whole) !== undefined) return whole;
  const cut = /(?:^|\s{2,}|[.;,(|\u00a0]\s*|[•·▪]\s*)([^.;,(|•·▪]*)$/.exec(words)?.[1] ?? words;
  const key = labelKey(cut);
  return personLabel(key) === undefined ? lastWords(key) : key;
}

/** "…versie 2 Opgesteld door": the longest tail of up to three words that is a label. */
function lastWords(key: string): string {
  const words = key.split(' ');
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const tail = words.slice(-count).join(' ');
    if (personLabel(tail) !== undefined && tail.length >= 6) return tail;
  }
  return key;
}

/** Where the next "Label:" in the same line starts, or -1. */
function nextLabel(text: string, from: number): number {
  const colon = text.indexOf(':', from);
  if (colon < 0) return -1;
  const words = /(?:\s{2,}|\u00a0+\s*)(\p{L}[\p{L}\s-]{2,38})$/u.exec(text.slice(from, colon));
  return words === null ? -1 : colon - words[1]!.length;
}

/** A full stop behind a word of the language or a bracket, and a capital: what follows is prose. */
const PROSE = /(?<=[\p{Ll}\d)]{3})\.\s+(?=\p{Lu}[\p{Ll}]+[ :])/gu;

/** Of the value that starts at `from`: where its sentence ends, an abbreviation apart. */
function sentenceEnd(scan: Scan, from: number, index: number): number {
  const end = valueEnd(scan, index);
  for (const stop of scan.text.slice(from, end).matchAll(PROSE)) {
    const word = /[\p{L}.]*$/u.exec(
      scan.text.slice(Math.max(from, from + stop.index - 20), from + stop.index),
    );
    if (!ABBREVIATED.test(word?.[0] ?? '')) return from + stop.index + 1;
  }
  return end;
}

const ABBREVIATED =
  /^(?:drs|mevr|prof|ing|plv|wnd|secr|coord|dhr|msc|bsc|fam|tel|jhr|afd|hfd|dir|bgen|genm|adj|kol|maj|kap|sgt)$/i;

/** The value goes on over soft line ends, and over hard ones while the line ends in a comma or semicolon. */
function valueEnd(scan: Scan, index: number): number {
  let at = index;
  while (at + 1 < scan.flow.cells.length) {
    const cell = scan.flow.cells[at]!;
    const next = scan.flow.cells[at + 1]!;
    const between = scan.text.slice(cell.end, next.start);
    const open = /[,;&]\s*$|\b(?:en|and)\s*$/.test(
      scan.text.slice(Math.max(cell.start, cell.end - 5), cell.end),
    );
    if (!(between === ' ' || between === '' || (between === '\n' && open)) || at - index > 12)
      break;
    at++;
  }
  return scan.flow.cells[at]!.end;
}

function wholeLabel(cell: FlowCell): string | undefined {
  if (cell.end - cell.start > LONGEST_LABEL + 2) return undefined;
  return personLabel(cell.label);
}

/** The next cells in the row; in a column the lines below, up to the next label or a gap. */
function placedValues(scan: Scan, cell: FlowCell, label: string): Slot[] {
  const row = scan.neighbours.row(cell);
  const right = row.filter((other) => other.box.x0 > cell.box.x1 - 1);
  const value = right[0] ?? rightOnPage(scan, cell);
  if (value !== undefined) {
    if (scan.headers.has(cell) || isLabelCell(value)) return [];
    return [
      {
        start: value.start,
        end: valueEnd(scan, value.index),
        kind: isMailHeader(label) ? 'header' : 'label',
        label,
      },
      ...continued(scan, value, label),
    ];
  }
  if (row.length > 1) return [];
  return below(scan, cell, label);
}

/** A value in another block on the same height, not too far. */
function rightOnPage(scan: Scan, cell: FlowCell): FlowCell | undefined {
  if (cell.kind === 'colophon') return undefined;
  return scan.neighbours
    .onPage(cell.page)
    .find(
      (other) =>
        other.row !== cell.row &&
        Math.abs(other.box.y0 - cell.box.y0) < 3 &&
        other.box.x0 > cell.box.x1 &&
        other.box.x0 - cell.box.x1 < 160 &&
        other.kind !== 'colophon',
    );
}

/** Lines right of an empty first column: the value goes on ("Aanwezig | A … / | B …"). */
function continued(scan: Scan, value: FlowCell, label: string): Slot[] {
  const slots: Slot[] = [];
  let before = value;
  for (let steps = 0; steps < 40; steps++) {
    const next = scan.neighbours.below(before);
    if (
      next === undefined ||
      Math.abs(next.box.x0 - value.box.x0) > 4 ||
      next.box.y0 - before.box.y1 > value.fontSize * 1.6
    )
      break;
    if (scan.neighbours.row(next)[0] !== next || isLabelCell(next)) break;
    slots.push({ start: next.start, end: next.end, kind: 'list', label });
    before = next;
  }
  return slots;
}

function below(scan: Scan, cell: FlowCell, label: string): Slot[] {
  const slots: Slot[] = [];
  let before = cell;
  const most = cell.kind === 'colophon' ? 8 : 30;
  for (let steps = 0; steps < most; steps++) {
    const next = scan.neighbours.below(before);
    if (
      next === undefined ||
      next.box.y0 - before.box.y1 > (ATTENDANCE.test(label) ? 3 : 1.6) * cell.fontSize ||
      Math.abs(next.box.x0 - cell.box.x0) > 8
    )
      break;
    const row = scan.neighbours.row(next);
    const attends = ATTENDANCE.test(label) && row.length === 2;
    if (!attends && (isLabelCell(next) || row.length > 1 || next.end - next.start > 70)) break;
    const { start, end } = attends ? row[1]! : next;
    slots.push({ start, end, kind: steps === 0 && !attends ? 'label' : 'list', label });
    before = next;
  }
  return slots;
}

/** "Aanwezig" over rows of "Provincie | A. Jansen". */
const ATTENDANCE = /^(?:aanwezig|afwezig|afgemeld|deelnemers|genodigd|gasten|leden)/;

function isLabelCell(cell: FlowCell): boolean {
  const key = cell.label;
  return (
    personLabel(key) !== undefined ||
    CASES.has(key) ||
    OFFICES.has(key) ||
    HOMES.has(key) ||
    /^(?:datum|onderwerp|betreft|bijlagen?|telefoon|e-mail|verzonden|functie)$/.test(key)
  );
}
