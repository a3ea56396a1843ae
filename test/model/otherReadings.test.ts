/** Removed text in addresses and alternate texts as programs write it there. */
import { describe, expect, it } from 'vitest';
import { decodedPunycode } from '../../redaction/model/punycode.ts';
import { SecretWords } from '../../redaction/model/secretWords.ts';

const holds = (removed: string, text: string) =>
  new SecretWords([removed], () => ['blijft']).isIn(text);

describe('a removed text is found', () => {
  it.each([
    ['percent-encoded as UTF-8', 'Müllerman', 'https://x.nl/M%C3%BCllerman'],
    ['percent-encoded as Latin-1', 'Müllerman', 'https://x.nl/M%FCllerman'],
    ['percent-encoded twice', 'Wybrandus', 'https://x.nl/?u=%2557y%2562randus'],
    ['with an entity for its letter', 'Müllerman', 'Foto van M&uuml;llerman'],
    ['with entities for its codes', 'Wybrandus', '&#87;ybr&#x61;ndus'],
    ['in quoted-printable', 'Wybrandus', 'mailto:a@b.nl?subject==57ybrandus'],
    ['in Base64', 'Wybrandus', 'https://x.nl/?m=V3licmFuZHVz'],
    ['in Base64 of an address', 'j.wybrandus@x.nl', 'https://x.nl/?m=ai53eWJyYW5kdXNAeC5ubA=='],
    ['in hexadecimal digits', 'Wybrandus', 'https://x.nl/57796272616e647573'],
    ['in Punycode', 'Müllerman', 'https://www.xn--mllerman-65a.nl'],
    ['without the stroke', 'Sørensen', 'https://x.nl/sorensen'],
    ['without the dot', 'Yıldız', 'mailto:yildiz@x.nl'],
    ['with a second letter for the mark', 'Müllerman', 'https://x.nl/muellerman'],
    ['with two letters for one', 'Großmann', 'https://x.nl/grossmann'],
    ['as a telephone number from abroad', '06 12 34 56 78', 'tel:+31612345678'],
    ['as a telephone number in a line', 'Bel Jan op (020) 123 45 67 na tien', 'tel:0031201234567'],
    [
      'as an account in a line',
      'rekening NL91 ABNA 0417 1643 00 van',
      'https://x.nl/NL91ABNA0417164300',
    ],
    [
      'as a number of eight or nine digits in a line',
      'nummer 1234 56 782 dus',
      'https://x.nl/?n=123456782',
    ],
    ['as a postcode in a line', 'Plein 5 2511 AB Den Haag', 'https://x.nl/2511ab/5'],
    ['as a number of a car in a line', 'met AB-123-C gereden', 'https://x.nl/ab123c'],
    ['with initials', 'J.P. Bos', 'Foto: JP Bos'],
    ['of three letters', 'Bos', 'de heer Bos'],
  ])('%s', (_, removed, text) => {
    expect(holds(removed, text)).toBe(true);
  });

  it.each([
    ['a word like a name of three letters', 'Bos', 'in het bos'],
    ['letters of other words in a row', 'deel', 'de elementen'],
    ['digits within a longer number', '12 34', 'tel:0612345678'],
    ['another telephone number', '06 12 34 56 78', 'tel:+31612345679'],
    ['a long word with a capital', 'Wybrandus', 'onVerantwoordelijkheidXZ'],
  ])('not in %s', (_, removed, text) => {
    expect(holds(removed, text)).toBe(false);
  });

  it('not where it is readable in another form', () => {
    const kept = new SecretWords(['06 12 34 56 78'], () => ['bel 06 12 34 56 78']);
    expect(kept.isIn('tel:+31612345678')).toBe(false);
  });
});

it.each([
  ['hyphens', 'A-'.repeat(200_000)],
  ['a label', `xn--${'a9'.repeat(200_000)}`],
  ['digits', '0 '.repeat(200_000)],
  ['Base64', 'aB'.repeat(400_000)],
  ['percents', '%25'.repeat(200_000)],
  ['entities', '&#'.repeat(200_000)],
  ['short words', 'a b '.repeat(100_000)],
])('a text of nothing but %s is soon read', (_, text) => {
  expect(holds('Wybrandus', text)).toBe(false);
  expect(holds(text, 'Wybrandus')).toBe(false);
});

it.each([
  ['mllerman-65a', 'müllerman'],
  ['bcher-kva', 'bücher'],
  ['e1afmkfd', 'пример'],
  ['x', 'x'],
])('Punycode %s is %s', (label, name) => {
  expect(decodedPunycode(label)).toBe(name);
});
