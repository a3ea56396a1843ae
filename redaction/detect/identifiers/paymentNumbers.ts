/** Numbers of cards (ISO/IEC 7812, Luhn) and VAT identification numbers of sole traders (Wet OB art. 2a, ISO 7064). */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';
import { leftContext, placedLabels, type Recognizer, type Scan } from '../scan.ts';
import { passesElevenTest } from './bsn.ts';

const CARD = /(?<![\p{L}\d.-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\d]|[.-]\d)/gu;
/** "5276 88•• •••• 1904", "**** **** **** 1904": what is left of a card's number. */
const MASK = /[*•xX]{4}/;
const MASKED = /(?<![\p{L}\d])(?=[\dxX*• -]*[*•xX]{4})(?:[\d*•xX]{4}[ -]?){3}\d{4}(?![\p{L}\d])/gu;
/** "de creditcard eindigend op 4471", "het burgerservicenummer eindigt op 782". */
const ENDING =
  /(?<=(?:card|pas|rekening|kaart|nummer|iban|bsn)[a-z]{0,8}(?: die)?,? eindig(?:t|end|ende) (?:op|met) )\d{2,4}(?![\p{L}\d]|[.,]\d)/giu;
const CARD_WORD = /\b(?:kaart|pas|pin|card|visa|mastercard|maestro|creditcard|bankpas)/;
const VAT = /(?<![\p{L}\d])NL ?\d{3}\.?\d{3}\.?\d{3}\.? ?B\.?\d\d(?![\p{L}\d])/giu;

export const paymentNumbers: Recognizer = {
  name: 'paymentNumbers',
  find: (scan) => [...cards(scan), ...soleTraders(scan)],
};

function cards(scan: Scan): Hit[] {
  const masked = (MASK.test(scan.text) ? [...scan.text.matchAll(MASKED)] : []).map((match) =>
    card(match, false, true),
  );
  const endings = [...scan.text.matchAll(ENDING)].map((match) => card(match, false, true));
  return [...masked, ...endings, ...whole(scan)];
}

function whole(scan: Scan): Hit[] {
  return [...scan.text.matchAll(CARD)].flatMap((match) => {
    const label =
      CARD_WORD.test(leftContext(scan, match.index, 48)) ||
      placedLabels(scan, match.index).some((one) => CARD_WORD.test(one));
    const valid = passesLuhn(match[0].replace(/\D/g, ''));
    if (!label && !(valid && match[1] !== '')) return [];
    return [card(match, valid, label)];
  });
}

function card(match: RegExpExecArray, valid: boolean, label: boolean): Hit {
  return personalHit({
    start: match.index,
    end: match.index + match[0].length,
    type: 'documentnummer',
    certainty: label && valid ? 'certain' : 'likely',
    recognizer: 'paymentNumbers',
    pattern: 'card',
    checksum: valid ? 'valid' : 'invalid',
    sentence: 'Nummer van een kaart of rekening, of wat daarvan genoemd is.',
  });
}

/** Luhn's test over decimal digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Since 2020 the number of a sole trader has its own series (NL00…) with a check of the whole; that of a legal person
 * is its RSIN, which passes the 11-proef, and stays. Before 2020 it was the BSN: the BSN's recogniser has that.
 */
function soleTraders(scan: Scan): Hit[] {
  return [...scan.text.matchAll(VAT)].flatMap((match) => {
    const compact = match[0].replace(/[ .]/g, '').toUpperCase();
    const digits = compact.slice(2, 11);
    if (!digits.startsWith('00') || passesElevenTest(digits)) return [];
    const valid = passesIso7064(compact);
    return [
      personalHit({
        start: match.index,
        end: match.index + match[0].length,
        type: 'documentnummer',
        certainty: 'likely',
        recognizer: 'paymentNumbers',
        pattern: 'vat',
        checksum: valid ? 'valid' : 'invalid',
        sentence: 'Btw-nummer van een eenmanszaak: het is van één persoon.',
      }),
    ];
  });
}

/** MOD 97-10: letters count from A = 10. */
function passesIso7064(text: string): boolean {
  let rest = 0;
  for (const letter of text)
    for (const digit of String(Number.parseInt(letter, 36)))
      rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
