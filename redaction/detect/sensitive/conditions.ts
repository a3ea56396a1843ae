/** Words and phrases that name an illness, an injury or care. */
import type { Token } from '../flow/token.ts';
import { BODY, CARE, CONDITION_ENDINGS, CONDITIONS, NO_CONDITIONS } from './health.table.ts';
import type { Sentence } from './sentence.ts';

export interface Found {
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
}

export function conditionsIn(tokens: readonly Token[], { from, to }: Sentence): Found[] {
  const found: Found[] = [];
  for (let i = from; i <= to; i++) {
    const one =
      phrase(tokens, i, to) ??
      hyphenated(tokens, i, to) ??
      word(tokens[i]!, i) ??
      care(tokens, i, from);
    if (one === undefined) continue;
    found.push(one);
    i = one.to;
  }
  return found;
}

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
  for (let at = i - 1; at >= Math.max(from, i - 3); at--) {
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
