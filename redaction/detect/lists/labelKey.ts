import { foldText } from './fold.ts';

/** A label as it is compared: folded, without colon, number and surrounding blanks. */
export function labelKey(text: string): string {
  if (text.length > 80) return '';
  return foldText(text.trim())
    .replace(/[:.\s]+$/, '')
    .replace(/^\d{1,2}[a-z]?[.)]?\s+/, '')
    .replace(/\s+/g, ' ');
}
