/** Is an office holder greeted or written to? A greeting names a citizen as well: only the letter or a whole name tells. */
import { fold } from '../lists/fold.ts';
import { titleBefore } from './evidence.ts';
import type { NamePhrase } from './phrase.ts';
import type { Place } from './place.ts';
import { firstNamesOf, isRareSurname } from './publicList.ts';

/** "Geachte heer Hugo de Jonge", "Geachte mevrouw Schouten, beste Carola": whole, or as hardly anybody else is called. */
export function isGreetedHolder(
  place: Place,
  phrase: NamePhrase,
  listed: 'full' | 'surname' | undefined,
): boolean {
  if (listed === undefined) return false;
  if (listed === 'surname' && isAddressedMinister(place, phrase)) return true;
  if (place.slot?.kind !== 'greeting') return false;
  if (listed === 'full') return true;
  const first = /^, (?:beste|lieve|dag) (\p{Lu}[\p{L}-]+)/u.exec(
    place.text.slice(phrase.end, phrase.end + 30),
  )?.[1];
  if (first !== undefined) return firstNamesOf(phrase, place.year).includes(fold(first));
  const titled = titleBefore(place.tokens, phrase).pattern === 'honorific';
  return titled && place.political && isRareSurname(phrase);
}

/** "Geacht college, geachte heer Buma": he who presides over it. */
export function isGreetedWithCollege({ text }: Place, { start }: NamePhrase): boolean {
  return WITH_COLLEGE.test(text.slice(Math.max(0, start - 80), start));
}

const WITH_COLLEGE =
  /geachte? (?:leden van (?:de|het) )?(?:college|gemeenteraad|raad|bestuur)[^,\n]{0,30}, (?:zeer )?geachte (?:heer|mevrouw) $/i;

const TO_MINISTER = /(?:^|\n|\t)\s*aan:?\s+(?:de\s+)?(?:minister|staatssecretaris)\b/i;
const HEAD = 3000;

/** "Aan: mevrouw Hermans / Via: de secretaris-generaal": a nota that goes up by the top of the ministry. */
const BY_THE_TOP = /^[^\n]{0,40}\n[^\n]{0,30}\bsecretaris-generaal\b/i;

/** "Aan: de Minister van Defensie … Geachte mevrouw Ollongren": the letter itself names the office. */
function isAddressedMinister({ tokens, text, slot }: Place, phrase: NamePhrase): boolean {
  if (slot?.kind === 'header' && slot.label === 'aan')
    return BY_THE_TOP.test(text.slice(phrase.end, phrase.end + 100));
  if (slot?.kind !== 'greeting' || titleBefore(tokens, phrase).pattern !== 'honorific')
    return false;
  return phrase.start < HEAD && TO_MINISTER.test(text.slice(0, phrase.start));
}
