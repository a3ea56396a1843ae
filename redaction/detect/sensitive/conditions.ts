/** Words and phrases that name an illness, an injury or care. */
import type { Token } from '../flow/token.ts';
import { BODY, CARE, CONDITION_ENDINGS, CONDITIONS, NO_CONDITIONS } from './health.table.ts';
import { type Found, limitAt } from './limits.ts';

export type { Found } from './limits.ts';

import type { Sentence } from './sentence.ts';

export function conditionsIn(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  const found: Found[] = [];
  for (let i = from; i <= to; i++) {
    const one =
      phrase(tokens, i, to) ??
      limitAt(tokens, i, { from, to }) ??
      hyphenated(tokens, i, to) ??
      word(tokens[i]!, i) ??
      care(tokens, i, from);
    if (one === undefined) continue;
    found.push(one);
    i = one.to;
  }
  return found.length === 0 ? found : [...found, ...admissions(tokens, found, to)];
}

/** "… heeft sikkelcelziekte en is in mei twee keer opgenomen": after an illness that is a hospital. */
function admissions(tokens: readonly Token[], found: readonly Found[], to: number): Found[] {
  const after = found.find(({ strong }) => strong)?.to ?? to;
  for (let i = after + 1; i <= to; i++)
    if (tokens[i]!.key === 'opgenomen' && !/^(?:in|met|als)$/.test(tokens[i + 1]?.key ?? ''))
      return [{ from: i, to: i, strong: false }];
  return [];
}

/** Words after each other; `skip` of them are no part of it. */
const PHRASES: readonly { readonly words: readonly RegExp[]; readonly skip?: number }[] = [
  { words: [/^(?:ernstig|langdurig|chronisch|erg|terminaal|zwaar)$/, /^ziek$/, /^geworden$/] },
  { words: [/^(?:ernstig|langdurig|chronisch|erg|terminaal|zwaar)$/, /^ziek$/] },
  { words: [/^(?:ernstige|langdurige|chronische|progressieve)$/, /^(?:ziekte|aandoening)$/] },
  { words: [/^slecht$/, /^(?:slaapt|sliep|slapen|ziet|hoort|loopt|horend|ziend)$/] },
  { words: [/^slechte$/, /^(?:nieren|ogen|longen|rug|knieen|heup|hart|gezondheid)$/] },
  {
    words: [
      /^(?:versleten|kapotte|gebroken|broken|kunst)$/,
      /^(?:heup|knie|knieen|rug|hip|leg|arm|wrist|nekwervel)$/,
    ],
  },
  { words: [/^(?:hoort|hoorde|horen)$/, /^stemmen$/] },
  { words: [/^positieve?$/, /^(?:mantoux|coronatest|sneltest|pcr|zwangerschapstest|hiv-test)$/] },
  { words: [/^(?:heb|heeft|had)$/, /^suiker$/], skip: 1 },
  {
    words: [
      /^bloedt$|^bloedde$|^bloedend$/,
      /^(?:uit|aan)$/,
      /^(?:zijn|haar|mijn|uw|de|het)$/,
      /./,
    ],
  },
  { words: [/^bloedgroep$/, /^(?:a|b|ab|o|0)$/, /^(?:negatief|positief|neg|pos)$/], skip: 1 },
  { words: [/^(?:allergie|allergisch)$/, /^voor$/, /./] },
  { words: [/^onder$/, /^behandeling$/, /^(?:verslavingszorg|ggz|oncologie|psychiatrie)$/] },
];

/** "slecht ter been", "gebroken pols", "gewond aan zijn oog", "moeite met concentratie". */
function phrase(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const { key } = tokens[i]!;
  const at = (n: number): string => (i + n <= last ? tokens[i + n]!.key : '');
  if (/^(?:slecht|moeilijk)$/.test(key) && at(1) === 'ter' && at(2) === 'been')
    return { from: i, to: i + 2, strong: true };
  if (
    /^(?:gebroken|gekneusde|verbrijzelde|gescheurde|geamputeerd|kunst)$/.test(key) &&
    BODY.has(at(1))
  )
    return { from: i, to: i + 1, strong: true };
  const hurt =
    /^(?:gebroken|gekneusd|verstuikt|verzwikt|bezeerd|geamputeerd|verbrijzeld|brak|verstuikte|verzwikte)$/;
  if (BODY.has(key) && hurt.test(at(1))) return { from: i, to: i + 1, strong: true };
  if (BODY.has(key) && /^(?:had|heeft|is|heb)$/.test(at(1)) && hurt.test(at(2)))
    return { from: i, to: i + 2, strong: true };
  const plain = PHRASES.find(({ words }) => words.every((word, n) => word.test(at(n))));
  if (plain !== undefined)
    return { from: i + (plain.skip ?? 0), to: i + plain.words.length - 1, strong: true };
  if (key === 'palliatieve' && /^(?:zorg|sedatie)$/.test(at(1)))
    return { from: i, to: i + 1, strong: true };
  if (
    /^(?:gewond|lichtgewond|zwaargewond|geopereerd|verlamd|operatie|letsel|klachten|pijn)$/.test(
      key,
    ) &&
    /^(?:aan|van|in)$/.test(at(1))
  ) {
    const end = BODY.has(at(2)) ? 2 : BODY.has(at(3)) ? 3 : 0;
    if (end > 0) return { from: i, to: i + end, strong: true };
  }
  if (
    /^(?:aan|in)$/.test(key) &&
    /^(?:zijn|haar|mijn|uw|je|beide|de|het)$/.test(at(1)) &&
    BODY.has(at(2)) &&
    /^(?:geopereerd|gewond|verlamd)$/.test(at(3))
  )
    return { from: i, to: i + 3, strong: true };
  if (key === 'in' && at(1) === 'verwachting') return { from: i, to: i + 1, strong: true };
  if (
    /^(?:door|wegens|vanwege|met|heeft|had|kreeg|na)$/.test(key) &&
    /^(?:corona|covid|griep|kanker|longcovid)$/.test(at(1))
  )
    return { from: i + 1, to: i + 1, strong: true };
  if (key === 'last' && at(1) === 'van' && (BODY.has(at(2)) || BODY.has(at(3))))
    return { from: i, to: i + (BODY.has(at(2)) ? 2 : 3), strong: true };
  if (key === 'opgenomen' || key === 'behandeling' || key === 'behandeld') {
    const end = [1, 2, 3, 4, 5].find((n) =>
      /^(?:kliniek|ziekenhuis|verpleeghuis|ggz|instelling|psychiater|psycholoog|therapeut|oncoloog|cardioloog|neuroloog|hospice|revalidatiecentrum|afkickkliniek)$/.test(
        at(n),
      ),
    );
    if (end !== undefined) return { from: i, to: i + end, strong: true };
  }
  if (key === 'moeite' && [1, 2, 3].some((n) => at(n) === 'met')) {
    const end = [2, 3, 4, 5].find((n) =>
      /^(?:concentratie|lopen|traplopen|licht|geluid|prikkels|horen|zien|ademen|ademhalen|slapen|praten|spreken|onthouden|staan)$/.test(
        at(n),
      ),
    );
    return end === undefined ? undefined : { from: i, to: i + end, strong: true };
  }
  return undefined;
}

function word(token: Token, i: number): Found | undefined {
  const { key } = token;
  if (key.length <= 3 && token.shape !== 'upper' && !/^(?:tia|soa|hiv)$/.test(key))
    return undefined;
  if (CONDITIONS.has(key)) return { from: i, to: i, strong: true };
  if (key.length < 8 || NO_CONDITIONS.has(key)) return undefined;
  return CONDITION_ENDINGS.some((ending) => key.endsWith(ending) && key.length - ending.length >= 3)
    ? { from: i, to: i, strong: true }
    : undefined;
}

/** "burn-out", "niet-aangeboren hersenletsel", "Q-koorts". */
function hyphenated(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const next = tokens[i + 1];
  if (i === last || next === undefined || !next.space.hyphen) return undefined;
  return CONDITIONS.has(`${tokens[i]!.key}-${next.key}`)
    ? { from: i, to: i + 1, strong: true }
    : undefined;
}

export function care(tokens: readonly Token[], i: number, from: number): Found | undefined {
  if (!CARE.has(tokens[i]!.key) || !isUsed(tokens, i, from)) return undefined;
  const before = tokens[i - 1];
  const article =
    i - 1 >= from && before !== undefined && /^(?:een|de|zijn|haar|mijn|uw|je)$/.test(before.key);
  return { from: article ? i - 1 : i, to: i, strong: false };
}

/** "naar de oncoloog", "met een rollator", "een rolstoel gebruikt"; not "de verklaring van de longarts". */
function isUsed(tokens: readonly Token[], i: number, from: number): boolean {
  if (/^(?:gebruikt|gebruiken|slikt|nodig)$/.test(tokens[i + 1]?.key ?? '')) return true;
  if (isSource(tokens, i, from)) return false;
  for (let at = i - 1; at >= Math.max(from, i - 5); at--) {
    const { key } = tokens[at]!;
    if (key === 'van' || key === 'door') return false;
    if (
      /^(?:naar|bij|met|in|gebruikt|gebruik|slikt|slik|kreeg|heeft|is|onder|opgenomen|volgt|meldde|wegens|aan)$/.test(
        key,
      )
    )
      return true;
  }
  return false;
}

/** "informatie opgevraagd bij uw cardioloog": who was asked is not what somebody has. */
function isSource(tokens: readonly Token[], i: number, from: number): boolean {
  for (let at = i - 1; at >= Math.max(from, i - 7); at--)
    if (
      /^(?:opgevraagd|informatie|inlichtingen|verklaring|rapport|brief|advies|overleg|overlegd)$/.test(
        tokens[at]!.key,
      )
    )
      return true;
  return false;
}
