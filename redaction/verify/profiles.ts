/**
 * Removed text anywhere in an ICC profile, or in what stands in its place (class 64), read without its tags: runs of letters as Latin-1 and as UTF-16. In
 * tables of numbers short words turn up by chance, so those of four or five letters count in longer text alone.
 */
import type { Leak } from '../model/outcome.ts';
import { holdsTerm } from '../model/removedText.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { PDFName, type PDFRawStream } from '../pdf/objects.ts';
import { everySecond, latin1 } from './byteReadings.ts';
import type { Location } from './objectWalk.ts';

const LONG_TERM = 6;
const RUN = /[\x20-\x7e\xa0-\xff]{6,}/gu;
const PLAIN = /[\x20-\x7e]{8,}/gu;
const ASCII = /[\x20-\x7e]{6,}/gu;
const ACCENTED = /[\xa0-\xff]/gu;
/** Of the letters of any language in Latin-1 fewer have accents; in tables of numbers half of them seem to. */
const MOST_ACCENTS = 1 / 3;
const COMPONENTS = PDFName.of('N');

/** Not to be asked of object streams (7.5.7): they count their objects under the key of a profile's components. */
export function profileLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing || !stream.dict.has(COMPONENTS)) return [];
  const bytes = document.decode(stream);
  const texts = [bytes, everySecond(bytes, 0), everySecond(bytes, 1)].map(latin1);
  const tells = (terms: readonly string[]) => texts.some((text) => isTelling(text, terms));
  if (!tells(secret.candidates) || !tells(secret.terms)) return [];
  return [{ code: 'removed-text-in-stream', failureClass: 64, object: at.ref.toString() }];
}

function isTelling(text: string, terms: readonly string[]): boolean {
  const long = terms.filter((term) => term.length >= LONG_TERM);
  return (
    (text.match(RUN) ?? []).some((run) => isText(run) && holdsTerm(run, long)) ||
    (text.match(ASCII) ?? []).some((run) => holdsTerm(run, long)) ||
    (text.match(PLAIN) ?? []).some((run) => holdsTerm(run, terms))
  );
}

function isText(run: string): boolean {
  return (run.match(ACCENTED) ?? []).length <= MOST_ACCENTS * run.length;
}
