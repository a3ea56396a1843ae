/** The identifiers of `detection.md`: their labels and notations. */
import type { EntityType } from '../../../redaction/model/detection.ts';
import type { Dice } from './dice.ts';

export interface Kind {
  readonly name: string;
  /** The share that must be found. */
  readonly least: number;
  readonly type: EntityType;
  readonly labels: readonly string[];
  readonly notations: Readonly<Record<string, (roll: Dice) => string>>;
  /** Positions that make no sense for it. */
  readonly not?: readonly string[];
}

function bsn(roll: Dice, first = String(roll.whole(1, 9))): string {
  for (;;) {
    const digits = `${first}${roll.whole(1, 9)}${roll.digits(7)}`;
    let sum = 0;
    for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
    if (sum % 11 === 0) return digits;
  }
}

/** `cut("123456789", "3 3 3")`: the digits with the separators of the pattern. */
function cut(digits: string, pattern: string): string {
  let at = 0;
  return pattern.replace(/\d+/g, (count) => {
    at += Number(count);
    return digits.slice(at - Number(count), at);
  });
}

function iban(roll: Dice): string {
  const bank = roll.pick(['ABNA', 'RABO', 'INGB', 'TRIO', 'KNAB', 'SNSB', 'BUNQ', 'ASNB']);
  const account = `0${roll.digits(9)}`;
  const numeric = [...`${bank}${account}NL00`]
    .map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55)))
    .join('');
  const check = 98n - (BigInt(numeric) % 97n);
  return `NL${String(check).padStart(2, '0')}${bank}${account}`;
}

const grouped =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(bsn(roll), pattern);
const ibanAs =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(iban(roll), pattern);
const mobile =
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
const AREAS3 = ['070', '020', '010', '030', '040', '050', '088', '085', '071', '055'];
const AREAS4 = ['0118', '0523', '0314', '0492', '0182', '0345', '0594'];
const area3 =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(`${roll.pick(AREAS3)}${roll.whole(2, 8)}${roll.digits(5)}${roll.whole(1, 9)}`, pattern);
const area4 =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(`${roll.pick(AREAS4)}${roll.whole(2, 8)}${roll.digits(4)}${roll.whole(1, 9)}`, pattern);
const plus =
  (pattern: string) =>
  (roll: Dice): string =>
    cut(
      `31${roll.pick(AREAS3).slice(1)}${roll.whole(2, 8)}${roll.digits(5)}${roll.whole(1, 9)}`,
      pattern,
    );

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const SHORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const born =
  (write: (day: number, month: number, year: number) => string) =>
  (roll: Dice): string =>
    write(roll.whole(1, 28), roll.whole(1, 12), roll.whole(1935, 2015));
const two = (n: number): string => String(n).padStart(2, '0');

const FIRST = ['jan', 'mieke', 'yusuf', 'anouk', 'thijs', 'samira', 'bas', 'wendy'];
const LAST = [
  'jansen',
  'devries',
  'vandenberg',
  'yilmaz',
  'bakker',
  'dejong',
  'kowalska',
  'hendriks',
];
const DOMAINS = [
  'minvws.nl',
  'gemeente-oss.nl',
  'gmail.com',
  'rijksoverheid.nl',
  'vng.nl',
  'kpnmail.nl',
];
const mail =
  (write: (first: string, last: string, domain: string) => string) =>
  (roll: Dice): string =>
    write(roll.pick(FIRST), roll.pick(LAST), roll.pick(DOMAINS));

/** Positions that put words before a value in which it would be another sentence. */
const NOT_BARE = ['after', 'afterIs'];

export const KINDS: readonly Kind[] = [
  {
    name: 'bsn',
    least: 0.94,
    type: 'bsn',
    labels: [
      'bsn',
      'BSN',
      'bsn-nummer',
      'BSN nr.',
      'burgerservicenummer',
      'burgerservicenr.',
      'sofinummer',
      'sofi-nummer',
      'BSN cliënt',
      'BSN aanvrager',
      'BSN werknemer',
      'BSN kind',
      'BSN partner',
      'BSN/sofinummer',
      'burgerservicenummer (BSN)',
      'b.s.n.',
    ],
    notations: {
      plain: (roll) => bsn(roll),
      dots: grouped('4.2.3'),
      blanks: grouped('3 3 3'),
      dots3: grouped('3.3.3'),
      hyphens: grouped('3-3-3'),
      blanks423: grouped('4 2 3'),
      pairs: grouped('2 2 2 3'),
      nbsp: grouped('3\u00a03\u00a03'),
      thin: grouped('3\u20093\u20093'),
      boxes: (roll) => [...bsn(roll)].join(' '),
      dottedEnd: grouped('4 2.3'),
      ocr: (roll) =>
        bsn(roll)
          .replace(/(\d)1(\d)/, '$1l$2')
          .replace(/(\d)0(\d)/, '$1O$2'),
      lostZero: (roll) => bsn(roll, '0').slice(1),
      invalid: (roll) => `${bsn(roll).slice(0, 8)}`.padEnd(9, String(roll.whole(1, 9))),
    },
  },
  {
    name: 'iban',
    least: 0.9,
    type: 'iban',
    labels: [
      'IBAN',
      'rekeningnummer',
      'bankrekening',
      'bankrekeningnummer',
      'rekening',
      'IBAN-nummer',
      'rek.nr.',
      'bankrek.nr.',
      'rekeningnr.',
      'iban rekeningnummer',
    ],
    notations: {
      plain: iban,
      fours: ibanAs('4 4 4 4 2'),
      dots: ibanAs('4.4.4.4.2'),
      hyphens: ibanAs('4-4-4-4-2'),
      nbsp: ibanAs('4\u00a04\u00a04\u00a04\u00a02'),
      printed: ibanAs('4 4 10'),
      old: ibanAs('2 2 4 4 4 2'),
      odd: ibanAs('4 4 2 2 2 2 2'),
      dotsInside: ibanAs('4 4 4.4.2'),
      lower: (roll) => iban(roll).toLowerCase(),
      ocr: (roll) => cut(iban(roll), '4 4 4 4 2').replace(/0(\d)/, 'O$1'),
      invalid: (roll) => iban(roll).replace(/\d\d$/, (end) => two((Number(end) + 7) % 100)),
      boxes: (roll) => [...iban(roll)].join(' '),
      german: () => 'DE89 3704 0044 0532 0130 00',
      belgian: () => 'BE68 5390 0754 7034',
      giro: (roll) => cut(`${roll.whole(1, 9)}${roll.digits(8)}`, '2.2.2.3'),
    },
  },
  {
    name: 'mobile',
    least: 0.94,
    type: 'telefoon',
    labels: [
      'telefoonnummer',
      'tel.',
      'tel',
      'telefoon',
      'mobiel',
      'mob.',
      'mobiele nummer',
      'gsm',
      '06-nummer',
      'telefoonnr.',
      'tel.nr.',
      'M',
      'T',
      'mobiel nummer',
      'privénummer',
      'contactnummer',
      'nummer',
      'bereikbaar op',
    ],
    notations: {
      plain: mobile('10'),
      hyphen: mobile('2-8'),
      blank: mobile('2 8'),
      pairs: mobile('2 2 2 2 2'),
      hyphenPairs: mobile('2-2 2 2 2'),
      dots: mobile('2.2.2.2.2'),
      mixed: mobile('2 2.2.2.2'),
      fours: mobile('2 4 4'),
      hyphenFours: mobile('2-4 4'),
      threes: mobile('2 3 3 2'),
      threes2: mobile('2 2 3 3'),
      hyphens: mobile('2-2-2-2-2'),
      slash: mobile('2/8'),
      enDash: mobile('2 – 4 4'),
      nbHyphen: mobile('2\u20118'),
      nbsp: mobile('2\u00a02\u00a02\u00a02\u00a02'),
      brackets: mobile('(2) 8'),
      plus: (roll) => `+31 6 ${roll.digits(8)}`,
      plusTight: (roll) => `+316${roll.whole(1, 5)}${roll.digits(7)}`,
      plusPairs: (roll) =>
        `+31 6 ${roll.digits(2)} ${roll.digits(2)} ${roll.digits(2)} ${roll.digits(2)}`,
      plusZero: (roll) => `+31 (0)6 ${roll.digits(4)} ${roll.digits(4)}`,
      plusZeroTight: (roll) => `+31(0)6${roll.digits(8)}`,
      plusHyphen: (roll) => `+31-6-${roll.digits(8)}`,
      plusHyphen2: (roll) => `+31 6-${roll.digits(8)}`,
      double: (roll) => `0031 6 ${roll.digits(8)}`,
      doubleTight: (roll) => `00316${roll.digits(8)}`,
      doubleZero: (roll) => `0031 (0)6 ${roll.digits(4)} ${roll.digits(4)}`,
      bracketPlus: (roll) => `(+31) 6 ${roll.digits(8)}`,
      bracketPlus2: (roll) => `(+31)6 ${roll.digits(8)}`,
      bracket31: (roll) => `(31) 6 ${roll.digits(8)}`,
      ocr: (roll) => `O6-${roll.digits(2)} l${roll.digits(1)} ${roll.digits(2)} ${roll.digits(1)}O`,
      ocr2: (roll) => `06-${roll.digits(3)}O${roll.digits(2)}l${roll.digits(1)}`,
      foreign: (roll) => `+32 475 ${roll.digits(2)} ${roll.digits(2)} ${roll.digits(2)}`,
      foreign2: (roll) => `0032 475 ${roll.digits(2)} ${roll.digits(2)} ${roll.digits(2)}`,
      german: (roll) => `+49 151 ${roll.digits(8)}`,
      boxes: (roll) => ['0', '6', ...roll.digits(8)].join(' '),
      noZero: (roll) => `6 ${roll.digits(4)} ${roll.digits(4)}`,
    },
  },
  {
    name: 'landline by a direct label',
    least: 0.94,
    type: 'telefoon',
    labels: [
      'doorkiesnummer',
      'doorkies',
      'mijn nummer',
      'zijn nummer',
      'haar telefoonnummer',
      'doorkiesnr.',
      'privénummer',
      'telefoon direct',
      'telefoon privé',
      'telefoonnummer thuis',
    ],
    notations: {
      plain: area3('10'),
      hyphen: area3('3-7'),
      hyphen3: area3('3-3 2 2'),
      brackets: area3('(3) 3 2 2'),
      brackets2: area3('(3) 7'),
      blank: area3('3 3 2 2'),
      blank2: area3('3 3 4'),
      dots: area3('3.3.2.2'),
      dots2: area3('3.7'),
      slash: area3('3/3 2 2'),
      four: area4('4-6'),
      four2: area4('4 - 2 2 2'),
      four3: area4('(4) 2 2 2'),
      four4: area4('4 3 3'),
      plus: plus('+2 2 3 2 2'),
      plus0: plus('+2 (0)2 3 2 2'),
      plusTight: plus('+11'),
      plusHyphen: plus('+2-2-7'),
      double: (roll) => `0031 70 ${roll.whole(2, 8)}${roll.digits(6)}`,
      nbsp: area3('3\u00a03\u00a02\u00a02'),
    },
    not: NOT_BARE,
  },
  {
    name: 'extension',
    least: 0.9,
    type: 'telefoon',
    labels: [
      'tst.',
      'tst',
      'toestel',
      'toestelnummer',
      'toestelnr.',
      'doorkies',
      'doorkiesnummer',
      'doorkiesnr.',
      'intern nummer',
      'int.',
      'ext.',
    ],
    notations: {
      four: (roll) => `${roll.whole(1, 9)}${roll.digits(3)}`,
      five: (roll) => `${roll.whole(1, 9)}${roll.digits(4)}`,
      split: (roll) => `${roll.whole(1, 9)}${roll.digits(1)} ${roll.digits(2)}`,
    },
    not: [
      ...NOT_BARE,
      'wrapInside',
      'formInside',
      'runningOf',
      'quoted',
      'comma',
      'equals',
      'square',
    ],
  },
  {
    name: 'plate',
    least: 0.94,
    type: 'kenteken',
    labels: [
      'kenteken',
      'kentekennummer',
      'kentekenplaat',
      'nummerplaat',
      'kenteken voertuig',
      'met kenteken',
      'het kenteken',
      'kentekennr.',
    ],
    notations: {
      modern: (r) => `${r.letters(1)}-${r.digits(3)}-${r.letters(2)}`,
      side8: (r) => `${r.digits(1)}-${r.letters(3)}-${r.digits(2)}`,
      side9: (r) => `${r.letters(2)}-${r.digits(3)}-${r.letters(1)}`,
      side6: (r) => `${r.digits(2)}-${r.letters(2)}-${r.letters(2)}`,
      side4: (r) => `${r.letters(2)}-${r.digits(2)}-${r.letters(2)}`,
      side5: (r) => `${r.letters(2)}-${r.letters(2)}-${r.digits(2)}`,
      side7: (r) => `${r.digits(2)}-${r.letters(3)}-${r.digits(1)}`,
      side14: (r) => `${r.digits(3)}-${r.letters(2)}-${r.digits(1)}`,
      side11: (r) => `${r.letters(3)}-${r.digits(2)}-${r.letters(1)}`,
      tight: (r) => `${r.letters(1)}${r.digits(3)}${r.letters(2)}`,
      blanks: (r) => `${r.letters(1)} ${r.digits(3)} ${r.letters(2)}`,
      blanks8: (r) => `${r.digits(1)} ${r.letters(3)} ${r.digits(2)}`,
      lower: (r) => `${r.letters(1)}-${r.digits(3)}-${r.letters(2)}`.toLowerCase(),
      lowerTight: (r) => `${r.letters(1)}${r.digits(3)}${r.letters(2)}`.toLowerCase(),
      nbHyphen: (r) => `${r.letters(1)}\u2011${r.digits(3)}\u2011${r.letters(2)}`,
      enDash: (r) => `${r.letters(1)}–${r.digits(3)}–${r.letters(2)}`,
      dots: (r) => `${r.letters(1)}.${r.digits(3)}.${r.letters(2)}`,
      halfHyphen: (r) => `${r.letters(1)}-${r.digits(3)}${r.letters(2)}`,
      spacedHyphens: (r) => `${r.letters(1)} - ${r.digits(3)} - ${r.letters(2)}`,
      foreign: (r) => `B-${r.letters(2)} ${r.digits(4)}`,
    },
  },
  {
    name: 'birth date',
    least: 0.92,
    type: 'geboortedatum',
    labels: [
      'geboortedatum',
      'geboren op',
      'geboren',
      'geb.',
      'geb.datum',
      'geb. datum',
      'geboortedatum (dd-mm-jjjj)',
      'geboortedag',
      'geb.dat.',
      'date of birth',
      'DOB',
      'geboortedatum kind',
      'geboortedatum aanvrager',
      'geboortedatum en -plaats',
    ],
    notations: {
      hyphens: born((d, m, y) => `${two(d)}-${two(m)}-${y}`),
      slashes: born((d, m, y) => `${d}/${m}/${y}`),
      dots: born((d, m, y) => `${two(d)}.${two(m)}.${y}`),
      words: born((d, m, y) => `${d} ${MONTHS[m - 1]} ${y}`),
      shortYear: born((d, m, y) => `${two(d)}-${two(m)}-${two(y % 100)}`),
      quote: born((d, m, y) => `${d} ${MONTHS[m - 1]} '${two(y % 100)}`),
      iso: born((d, m, y) => `${y}-${two(m)}-${two(d)}`),
      isoSlash: born((d, m, y) => `${y}/${two(m)}/${two(d)}`),
      compact: born((d, m, y) => `${y}${two(m)}${two(d)}`),
      compact2: born((d, m, y) => `${two(d)}${two(m)}${y}`),
      short: born((d, m, y) => `${d} ${SHORT[m - 1]} ${y}`),
      shortDot: born((d, m, y) => `${d} ${SHORT[m - 1]}. ${y}`),
      hyphenMonth: born((d, m, y) => `${two(d)}-${SHORT[m - 1]}-${y}`),
      capital: born((d, m, y) => `${d} ${MONTHS[m - 1]!.toUpperCase()} ${y}`),
      spaced: born((d, m, y) => `${two(d)} - ${two(m)} - ${y}`),
      blanks: born((d, m, y) => `${two(d)} ${two(m)} ${y}`),
      boxes: born((d, m, y) => [...`${two(d)}${two(m)}${y}`].join(' ')),
      ordinal: born((d, m, y) => `${d}e ${MONTHS[m - 1]} ${y}`),
      english: born(
        (d, m, y) =>
          `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][m - 1]} ${d}, ${y}`,
      ),
      ocr: born((d, m, y) =>
        `${two(d)}-${two(m)}-${y}`.replace(/0(\d)/, 'O$1').replace(/-1/, '-l'),
      ),
      nbHyphen: born((d, m, y) => `${two(d)}\u2011${two(m)}\u2011${y}`),
      enDash: born((d, m, y) => `${two(d)}–${two(m)}–${y}`),
    },
    not: ['afterIs', 'upper'],
  },
  {
    name: 'staff number',
    least: 0.96,
    type: 'personeelsnummer',
    labels: [
      'personeelsnummer',
      'personeelsnr.',
      'pers.nr.',
      'pers. nr.',
      'persnr',
      'P-nummer',
      'dienstnummer',
      'stamnummer',
      'medewerkersnummer',
      'medewerkernummer',
      'medewerkernr.',
      'werknemersnummer',
      'werknemernummer',
      'werknemersnr.',
      'personeelsnummers',
      'registratienummer medewerker',
      'verbalisantnummer',
      'boa-nummer',
      'aktenummer boa',
      'employee number',
      'personeels-id',
      'SAP-nummer',
      'P-Direktnummer',
      'militair registratienummer',
      'salarisnummer',
      'personeelsno.',
      'peoplesoftnummer',
      'dienstnr.',
    ],
    notations: {
      six: (r) => `${r.whole(1, 9)}${r.digits(5)}`,
      five: (r) => `${r.whole(1, 9)}${r.digits(4)}`,
      eight: (r) => `00${r.digits(6)}`,
      prefix: (r) => `P${r.digits(6)}`,
      hyphen: (r) => `P-${r.digits(5)}`,
      dots: (r) => `${r.digits(2)}.${r.digits(3)}.${r.digits(3)}`,
      blanks: (r) => `${r.whole(1, 9)}${r.digits(2)} ${r.digits(3)}`,
      letters: (r) => `MW${r.digits(5)}`,
      mixed: (r) => `${r.digits(2)}-${r.digits(4)}`,
      lower: (r) => `p${r.digits(6)}`,
      slash: (r) => `${r.digits(4)}/${r.digits(2)}`,
    },
  },
  {
    name: 'document number',
    least: 0.86,
    type: 'documentnummer',
    labels: [
      'paspoortnummer',
      'paspoortnr.',
      'paspoort',
      'nummer paspoort',
      'rijbewijsnummer',
      'rijbewijsnr.',
      'rijbewijs',
      'identiteitskaart',
      'ID-kaart',
      'nummer identiteitsbewijs',
      'documentnummer paspoort',
      'documentnummer identiteitsbewijs',
      'nummer identiteitskaart',
      'identiteitskaartnummer',
      'V-nummer',
      'v-nr.',
      'vreemdelingennummer',
      'vreemdelingennr.',
      'studentnummer',
      'leerlingnummer',
      'leerlingnr.',
      'cliëntnummer',
      'clientnummer',
      'cliëntnr.',
      'patiëntnummer',
      'patiëntnr.',
      'verblijfsdocument',
      'nummer verblijfsdocument',
      'legitimatienummer',
      'ID-nummer',
      'passport number',
      'A-nummer',
      'gedetineerdennummer',
      'registratienummer gedetineerde',
      'strafrechtsketennummer',
      'SKN-nummer',
      'BIG-nummer',
      'lidmaatschapsnummer',

      'verzekerdennummer',

      'onderwijsnummer',
    ],
    notations: {
      passport: (r) =>
        `N${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}`,
      passport2: (r) => `${r.letters(2)}${r.digits(6)}${r.digits(1)}`,
      ten: (r) => `${r.whole(1, 9)}${r.digits(9)}`,
      blanks: (r) => `${r.digits(3)} ${r.digits(3)} ${r.digits(4)}`,
      dots: (r) => `${r.digits(4)}.${r.digits(3)}.${r.digits(3)}`,
      seven: (r) => `${r.whole(1, 9)}${r.digits(6)}`,
      prefix: (r) => `C-${r.digits(6)}`,
      spacedPassport: (r) =>
        `N${r.letters(1)} ${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}`,
      lower: (r) =>
        `n${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}${r.letters(1)}${r.digits(1)}`.toLowerCase(),
      hyphens: (r) => `${r.digits(3)}-${r.digits(4)}-${r.digits(3)}`,
      six: (r) => `${r.whole(1, 9)}${r.digits(5)}`,
    },
  },
  {
    name: 'e-mail',
    least: 0.94,
    type: 'email',
    labels: [
      'e-mail',
      'e-mailadres',
      'mail',
      'E',
      'mailadres',
      'email',
      'e-mailadres privé',
      'bereikbaar via',
    ],
    notations: {
      dotted: mail((f, l, d) => `${f}.${l}@${d}`),
      initial: mail((f, l, d) => `${f[0]}.${l}@${d}`),
      initials: mail((f, l, d) => `${f[0]}.m.${l}@${d}`),
      tight: mail((f, l, d) => `${f}${l}@${d}`),
      tightInitial: mail((f, l, d) => `${f[0]}${l}@${d}`),
      underscore: mail((f, l, d) => `${f}_${l}@${d}`),
      hyphen: mail((f, l, d) => `${f}-${l}@${d}`),
      capitals: mail(
        (f, l, d) => `${f[0]!.toUpperCase()}${f.slice(1)}.${l[0]!.toUpperCase()}${l.slice(1)}@${d}`,
      ),
      upper: mail((f, l, d) => `${f}.${l}@${d}`.toUpperCase()),
      angle: mail((f, l, d) => `<${f}.${l}@${d}>`),
      mailto: mail((f, l, d) => `mailto:${f}.${l}@${d}`),
      digits: mail((f, l, d) => `${f}.${l}1972@${d}`),
      at: mail((f, l, d) => `${f}.${l}[at]${d}`),
      at2: mail((f, l, d) => `${f}.${l} (at) ${d}`),
      at3: mail((f, l, d) => `${f}.${l} at ${d.replace('.', ' dot ')}`),
      at4: mail((f, l, d) => `${f}.${l} [at] ${d.replace('.', ' [dot] ')}`),
      apenstaart: mail((f, l, d) => `${f}.${l} apenstaartje ${d}`),
      brokenAt: mail((f, l, d) => `${f}.${l}@\n${d}`),
      brokenDot: mail((f, l, d) => `${f}.\n${l}@${d}`),
      brokenHyphen: mail((f, l, d) => `${f}.${l}@gemeente-\noss.nl${d.slice(0, 0)}`),
      blanks: mail((f, l, d) => `${f}.${l} @ ${d}`),
      blank: mail((f, l, d) => `${f}.${l} @${d}`),
      ocrBlank: mail((f, l, d) => `${f}. ${l}@${d}`),
      plus: mail((f, l, d) => `${f}.${l}+woo@${d}`),
      first: mail((f, _l, d) => `${f}@${d}`),
      last: mail((_f, l, d) => `${l}@${d}`),
      department: mail((f, l, d) => `${f[0]}.${l}.bsk@${d}`),
    },
    not: ['tightColon', 'equals', 'upper', 'wrapInside'],
  },
  {
    name: 'home address',
    least: 0.94,
    type: 'adres',
    labels: [
      'woonadres',
      'huisadres',
      'adres aanvrager',
      'thuisadres',
      'privéadres',
      'adres van betrokkene',
      'wonende te',
      'woonachtig aan de',
      'adres melder',
      'woont op',
    ],
    notations: {
      street: (r) =>
        `${r.pick(['Kerkstraat', 'Prins Hendrikkade', 'Van Goghlaan', 'Oude Veerweg', 'Lange Nieuwstraat', 'Burg. de Vlugtlaan'])} ${r.whole(1, 300)}`,
      letter: (r) =>
        `${r.pick(['Kerkstraat', 'Spoorsingel', 'De Ruyterweg'])} ${r.whole(1, 300)}${r.pick(['a', 'B', '-2', ' bis', ' hs', '-III'])}`,
      full: (r) =>
        `${r.pick(['Kerkstraat', 'Spoorsingel', 'Boerhaavelaan'])} ${r.whole(1, 300)}, ${r.whole(1, 9)}${r.digits(3)} ${r.letters(2)} ${r.pick(['Zwolle', 'Den Haag', 'Capelle aan den IJssel'])}`,
      tight: (r) =>
        `${r.pick(['Kerkstraat', 'Spoorsingel'])} ${r.whole(1, 300)} ${r.whole(1, 9)}${r.digits(3)}${r.letters(2)} ${r.pick(['Zwolle', 'Ede'])}`,
      te: (r) =>
        `${r.pick(['Kerkstraat', 'Achterweg'])} ${r.whole(1, 300)} te ${r.pick(['Ommen', 'Goes'])}`,
      odd: (r) =>
        `${r.pick(['Hoge Rijndijk', 'Plein 1944', '2e Atjehstraat', 'Laan van Meerdervoort', "'t Zand", 'Het Hoogt'])} ${r.whole(1, 300)}`,
    },
    not: [
      ...NOT_BARE,
      'runningIs',
      'question',
      'equals',
      'tightColon',
      'dash',
      'enDash',
      'wrapInside',
      'formInside',
      'runningOf',
      'quoted',
      'comma',
      'square',
      'bracketsValue',
      'upper',
    ],
  },
  {
    name: 'user name',
    least: 0.84,
    type: 'gebruikersnaam',
    labels: [
      'gebruikersnaam',
      'inlognaam',
      'loginnaam',
      'user-id',
      'userid',
      'username',
      'accountnaam',
      'login',
      'account',
      'netwerkaccount',
      'gebruiker',
    ],
    notations: {
      dotted: (r) => `${r.pick(FIRST)}.${r.pick(LAST)}`,
      initial: (r) => `${r.pick(FIRST)[0]}${r.pick(LAST)}`,
      code: (r) => `${r.pick(LAST).slice(0, 3)}${r.digits(3)}`,
      domain: (r) => `MINVWS\\${r.pick(LAST)}${r.digits(1)}`,
      capital: (r) =>
        `${r.pick(LAST)[0]!.toUpperCase()}${r.pick(LAST).slice(1)}${r.pick(['J', 'M', 'AB'])}`,
      handle: (r) => `@${r.pick(FIRST)}_${r.pick(LAST)}`,
    },
    not: [
      ...NOT_BARE,
      'wrapInside',
      'formInside',
      'quoted',
      'runningOf',
      'comma',
      'bracketsValue',
      'square',
      'running',
      'wrapBefore',
      'sentenceEnd',
      'semicolon',
      'question',
      'noColon',
      'bracketsBoth',
      'pipes',
      'runningIs',
    ],
  },
];
