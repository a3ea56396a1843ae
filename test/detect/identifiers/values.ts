/** Values of the identifiers, drawn at random and right by their checks, in the notation that a pattern asks for. */
import type { Dice } from './dice.ts';

export function bsn(roll: Dice, first = String(roll.whole(1, 9))): string {
  for (;;) {
    const digits = `${first}${roll.whole(1, 9)}${roll.digits(7)}`;
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
    if (sum % 11 === 0) return digits;
  }
}

/** `cut("123456789", "3 3 3")`: the digits with the separators of the pattern. */
export function cut(digits: string, pattern: string): string {
  let at = 0;
  return pattern.replace(/\d+/g, (count) => {
    at += Number(count);
    return digits.slice(at - Number(count), at);
  });
}

export function iban(roll: Dice): string {
  const bank = roll.pick(['ABNA', 'RABO', 'INGB', 'TRIO', 'KNAB', 'SNSB', 'BUNQ', 'ASNB']);
  const account = `0${roll.digits(9)}`;
  const numeric = [...`${bank}${account}NL00`]
    .map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55)))
    .join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return `NL${String(check).padStart(2, '0')}${bank}${account}`;
}

export const grouped =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(bsn(roll), pattern);
export const ibanAs =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(iban(roll), pattern);
export const mobile =
  (pattern: string) =>
  (roll: Dice): string => {
    const digits = `06${roll.whole(1, 5)}${roll.digits(7)}`;
    return cut(
      pattern.startsWith('+') || pattern.startsWith('00') ? digits.slice(1) : digits,
      pattern,
    )
      .replace('PLUS', '+31')
      .replace('NUL', '0031');
  };
export const AREAS3 = ['070', '020', '010', '030', '040', '050', '088', '085', '071', '055'];
export const AREAS4 = ['0118', '0523', '0314', '0492', '0182', '0345', '0594'];
export const area3 =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(`${roll.pick(AREAS3)}${roll.whole(2, 8)}${roll.digits(5)}${roll.whole(1, 9)}`, pattern);
export const area4 =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(`${roll.pick(AREAS4)}${roll.whole(2, 8)}${roll.digits(4)}${roll.whole(1, 9)}`, pattern);
export const plus =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(
      `31${roll.pick(AREAS3).slice(1)}${roll.whole(2, 8)}${roll.digits(5)}${roll.whole(1, 9)}`,
      pattern,
    );

export const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
export const SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
export const born =
  (write: (day: number, month: number, year: number) => string) =>
  (roll: Dice): string =>
    write(roll.whole(1, 28), roll.whole(1, 12), roll.whole(1935, 2015));
export const two = (n: number): string => String(n).padStart(2, '0');

export const FIRST = ['jan', 'mieke', 'yusuf', 'anouk', 'thijs', 'samira', 'bas', 'wendy'];
export const LAST = [
  'jansen',
  'devries',
  'vandenberg',
  'yilmaz',
  'bakker',
  'dejong',
  'kowalska',
  'hendriks',
];
export const DOMAINS = [
  'minvws.nl',
  'gemeente-oss.nl',
  'gmail.com',
  'rijksoverheid.nl',
  'vng.nl',
  'kpnmail.nl',
];
export const mail =
  (write: (first: string, last: string, domain: string) => string) =>
  (roll: Dice): string =>
    write(roll.pick(FIRST), roll.pick(LAST), roll.pick(DOMAINS));

/** Positions that put words before a value in which it would be another sentence. */
export const NOT_BARE = ['after', 'afterIs'];
