/** Finding what a person types in the letters of one page, however lines and hyphens break it. */
import type { PageLetters } from '../../../app/contract/dossier.ts';
import type { Span } from './selection.ts';

export interface PageHit extends Span {
  /** One line around it: before, the text itself, after. */
  readonly context: readonly [string, string, string];
}

const MOST = 200;
const AROUND = 24;

/** Case, accents, spaces and hyphens do not matter. In reading order; none for an empty text. */
export function hitsOnPage(letters: PageLetters, typed: string): PageHit[] {
  const wanted = folded(typed).text;
  const page = folded(letters.text);
  const found: PageHit[] = [];
  if (wanted === '') return found;
  let at = page.text.indexOf(wanted);
  while (at >= 0 && found.length < MOST) {
    const start = page.places[at]!;
    const end = page.places[at + wanted.length - 1]! + 1;
    found.push({ start, end, context: contextOf(letters.text, start, end) });
    at = page.text.indexOf(wanted, at + wanted.length);
  }
  return found;
}

interface Folded {
  readonly text: string;
  /** Index in the original of every unit. */
  readonly places: readonly number[];
}

function folded(text: string): Folded {
  let plain = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = foldedUnit(text[i]!);
    for (let k = 0; k < unit.length; k++) places.push(i);
    plain += unit;
  }
  return { text: plain, places };
}

function foldedUnit(unit: string): string {
  if (/[\s\u00ad\u2010-\u2015-]/.test(unit)) return '';
  return unit.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function contextOf(text: string, start: number, end: number): PageHit['context'] {
  const line = (part: string) => part.replaceAll(/\s+/g, ' ');
  return [
    line(text.slice(Math.max(0, start - AROUND), start)),
    line(text.slice(start, end)),
    line(text.slice(end, end + AROUND)),
  ];
}
