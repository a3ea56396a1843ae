/** Numbers as a page shows them, and as addresses write them. */

export interface ShownNumber {
  readonly shown: string;
  readonly keys: readonly string[];
}

const NUMBER = /\+?\(?\d(?:[\s.\-/()]{0,2}\d){6,}/gu;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b/gu;
const POSTCODE = /\b[1-9]\d{3}\s?[A-Z]{2}\b/gu;
/** Of a car. */
const PLATE = /\b(?=[A-Z\d-]{0,10}\d)(?=[A-Z\d-]{0,10}[A-Z])[A-Z\d]{1,3}(?:-[A-Z\d]{1,3}){2}\b/gu;
/** Of a telephone number without what it begins with at home or from abroad. */
const NATIONAL = /^(?:0031|31|0)0?([1-9]\d{8})$/u;

/** Numbers of people, telephones, accounts, houses and cars, which are shown in groups and written without. */
export function numbersIn(text: string): ShownNumber[] {
  return [NUMBER, ACCOUNT, POSTCODE, PLATE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([shown]) => {
      const key = shown.toLowerCase().replace(/[^a-z0-9]/gu, '');
      const national = NATIONAL.exec(key)?.[1];
      return { shown, keys: national === undefined ? [key] : [key, national] };
    }),
  );
}
