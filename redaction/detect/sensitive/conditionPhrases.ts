/** Illness, injury and care said in more than one word. */
import type { Token } from '../flow/token.ts';
import { wordFact } from '../flow/wordFacts.ts';
import { remembered } from '../lists/remembered.ts';
import { BODY } from './health.table.ts';
import type { Found } from './limits.ts';

/** Words after each other; `skip` of them are no part of it. */
interface Phrase {
  readonly words: readonly RegExp[];
  readonly skip?: number;
}

const PHRASES: readonly Phrase[] = [
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
  { words: [/^(?:epileptische|astmatische|psychotische)$/, /^(?:aanval|aanvallen|episode)$/] },
  { words: [/^(?:hoge|verhoogde|lage)$/, /^(?:bloeddruk|bloedsuiker|cholesterol)$/] },
  { words: [/^(?:ziekte|syndroom)$/, /^van$/, /^(?!de$|het$|een$|deze$)./] },
  {
    words: [
      /^(?:lichamelijke|fysieke|psychische|geestelijke|verstandelijke|mentale|motorische|visuele|auditieve|cognitieve)$/,
      /^(?:beperking|beperkingen|klachten|problemen|problematiek|aandoening|aandoeningen|achterstand|handicap|stoornis|stoornissen)$/,
    ],
  },
  {
    words: [
      /^(?:verstandelijk|lichamelijk|geestelijk|meervoudig)$/,
      /^(?:beperkte?|gehandicapte?|gestoorde?)$/,
    ],
  },
  {
    words: [
      /^(?:gescheurde?|gekneusde?|verrekte?)$/,
      /^(?:pees|spier|meniscus|kruisband|enkelband|enkelbanden|hamstring)$/,
    ],
  },
  { words: [/^op$/, /^de$/, /^(?:hartbewaking|intensive|ic|paaz|spoedeisende)$/] },
  { words: [/^op$/, /^de$/, /^eerste$/, /^hulp$/] },
  { words: [/^nieuwe$/, /^(?:heup|knie|nier|lever|hartklep|schouder)$/] },
  { words: [/^(?:verlaagde|verminderde)$/, /^weerstand$/] },
  { words: [/^chronisch$/, /^ziek$/] },
  {
    words: [
      /^herstel(?:t|lende|len|lend)?$/,
      /^van$/,
      /^(?:een|zijn|haar|mijn|de)$/,
      /^(?:\p{L}*operatie|ingreep|ongeval|\p{L}+breuk)$/u,
    ],
  },
  { words: [/^blauwe?$/, /^(?:oog|ogen|plekken)$/] },
  { words: [/^(?:pijn|steken|druk)$/, /^op$/, /^(?:de|zijn|haar|mijn)$/, /^borst$/] },
  { words: [/^(?:te|thuis|al|ook|nog|is|was|ben|bent|werd|wordt|wegens)$/, /^ziek$/], skip: 1 },
  { words: [/^ziek$/, /^(?:thuis|geworden|op)$/] },
  { words: [/^slapeloze$/, /^nachten$/] },
  { words: [/^te$/, /^vroeg$/, /^(?:geboren|bevallen)$/] },
  { words: [/^(?:ligt|lag|lig|is|opname)$/, /^(?:in|naar)$/, /^het$/, /^ziekenhuis$/], skip: 1 },
  { words: [/^intensive$/, /^care$/] },
  {
    words: [/^(?:is|ben|bent)$/, /^uitgerekend$/, /^(?:op|in|rond|begin|eind|half)$/, /./],
    skip: 1,
  },
  { words: [/^iq$/, /^van$/, /^\d/] },
  { words: [/^(?:erg|zeer|was|is|volledig|steeds|te|vaak|raakt|raakte)$/, /^verward$/], skip: 1 },
  { words: [/^buiten$/, /^(?:bewustzijn|kennis)$/] },
  { words: [/^(?:heeft|had|kreeg|krijgt|hoge|lichte|met)$/, /^(?:koorts|hoest|griep)$/], skip: 1 },
  { words: [/^onder$/, /^behandeling$/, /^(?:verslavingszorg|ggz|oncologie|psychiatrie)$/] },
];

const NONE: readonly Phrase[] = [];
const FIRST = new RegExp(PHRASES.map(({ words }) => words[0]!.source).join('|'));
/** By the first word: most words start none. */
const startingWith = remembered((key): readonly Phrase[] => {
  if (!FIRST.test(key)) return NONE;
  const found = PHRASES.filter(({ words }) => words[0]!.test(key));
  return found.length === 0 ? NONE : found;
});

const WOUND =
  /^(?:gewond|lichtgewond|zwaargewond|geopereerd|verlamd|operatie|letsel|klachten|pijn|uitval|wond|wonden|snijwond|snijwonden|verwonding|verwondingen|kneuzing|kneuzingen|zwelling|tintelingen|krachtsverlies|brandwonden|breuk|ontsteking|tumor|verlamming)$/;
const LEADING =
  /^(?:slecht|moeilijk|gebroken|gekneusde|verbrijzelde|gescheurde|geamputeerd|kunst|palliatieve|aan|in|door|wegens|vanwege|met|heeft|had|kreeg|na|last|opgenomen|behandeling|behandeld|moeite)$/;
/** May a phrase with a part of the body or a place of care start with this word? */
const startsOther = remembered((key) => BODY.has(key) || WOUND.test(key) || LEADING.test(key));

/** May `phraseAt` find anything from this word on? */
export const startsPhrase = wordFact(({ key }) => startingWith(key).length > 0 || startsOther(key));

/** "is ziek gemeld": what was said for the record. */
function isReported(tokens: readonly Token[], last: number): boolean {
  return tokens[last]!.key === 'ziek' && /^(?:ge)?meld/.test(tokens[last + 1]?.key ?? '');
}

/** "slecht ter been", "gebroken pols", "gewond aan zijn oog", "moeite met concentratie". */
export function phraseAt(tokens: readonly Token[], i: number, last: number): Found | undefined {
  const { key, form } = tokens[i]!;
  if (!startsPhrase(form)) return undefined;
  const plain = startingWith(key).find(({ words }) =>
    words.every((word, n) => word.test(i + n <= last ? tokens[i + n]!.key : '')),
  );
  if (plain !== undefined && !isReported(tokens, i + plain.words.length - 1))
    return { from: i + (plain.skip ?? 0), to: i + plain.words.length - 1, strong: true };
  return startsOther(key) ? bodyPhrase(tokens, i, last) : undefined;
}

function bodyPhrase(tokens: readonly Token[], i: number, last: number): Found | undefined {
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
  if (WOUND.test(key) && /^(?:aan|van|in)$/.test(at(1))) {
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
  if (/^(?:in|aan)$/.test(key)) {
    const part = [1, 2].find((n) => BODY.has(at(n)));
    const end = part === undefined ? -1 : [part + 1, part + 2].find((n) => LOST.test(at(n)));
    if (end !== undefined && end > 0) return { from: i, to: i + end, strong: true };
  }
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
      /^(?:kliniek|ziekenhuis|verpleeghuis|ggz|instelling|psychiater|psycholoog|therapeut|oncoloog|cardioloog|neuroloog|hospice|revalidatiecentrum|afkickkliniek|paaz|ic|verpleeghuis|pijnpoli|polikliniek|poli|fysiotherapeut|revalidatie|gynaecoloog|internist|uroloog|longarts|reumatoloog)$/.test(
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

/** "in het linkerbeen blijvende uitval". */
const LOST = /^(?:uitval|krachtsverlies|tintelingen|pijn|verlamming|gevoelloosheid|zwelling)$/;
