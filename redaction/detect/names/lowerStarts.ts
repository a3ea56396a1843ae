/** Where a small particle begins a name: behind a title, a form of address or a function, or before a surname that is put first. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { isParticle, nameAfterParticles } from './nameWords.ts';

/** "de juf van Linh": after these words "van" is of. */
const FAMILIAR =
  /^(?:juf|juffrouw|tante|oom|opa|oma|dokter|dominee|inspecteur|meester|dame|notaris|zuster|broeder|weduwe)$/;

/** "de heer van Dijk", "mw. de Vries": a lower-case particle starts a name after a title or form of address. */
export function mayStartLower(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (!isParticle(token)) return false;
  if (before === undefined) return leadsReversed(tokens, i);
  const gap = token.space;
  if (isForAttention(token, before, tokens[i + 1])) return false;
  if (leadsReversed(tokens, i)) return true;
  if (token.key === 'vd' && nameAfterParticles(tokens, i) >= 0) return true;
  if (!gap.blank && !gap.dotted)
    return gap.newCell || gap.newLine || /:\s*$/.test(gap.text)
      ? nameAfterParticles(tokens, i) >= 0 && token.key !== 'de' && token.key !== 'het'
      : false;
  const bits = before.bits;
  const titled =
    ((bits & C.honorific) !== 0 && !FAMILIAR.test(before.key) && !isOrigin(token, before)) ||
    ((bits & C.title) !== 0 && before.dot) ||
    ((bits & (C.personRole | C.publicRole)) !== 0 &&
      (!/^(?:van|de|het|in|op|te|uit|aan|bij|over|voor|tot|toe|en|onder)$/.test(token.key) ||
        ((bits & C.personRole) !== 0 && leadsBearer(tokens, i))));
  return titled && nameAfterParticles(tokens, i) >= 0;
}

/**
 * "directeur de Vries", "huisarts van der Wind": behind a function a frequent surname, or one with an article that only names
 * have; not "informeert de minister de Kamer", "directeur van de Hema".
 */
function leadsBearer(tokens: readonly Token[], i: number): boolean {
  const article = tokens[i + 1]?.key ?? '';
  const name = tokens[nameAfterParticles(tokens, i)];
  if (name?.shape !== 'capital') return false;
  const other = C.organisation | C.namedPlace | C.thing | C.publicRole | C.functionWord | C.party;
  if ((name.bits & other) !== 0) return false;
  if (tokens[i]!.key === 'van') return /^(?:der|den)$/.test(article);
  return tokens[i]!.key === 'de' && (name.bits & C.handName) !== 0;
}

/** The letters of "t.a.v." before a name. */
function isForAttention({ key, gap }: Token, before: Token, next: Token | undefined): boolean {
  if (key === 't') return next?.key === 'a';
  return (
    gap === '.' && ((key === 'a' && before.key === 't') || (key === 'v' && before.key === 'a'))
  );
}

/** "van der Meer, P.", "; de Groot, B.J.": its particles before the surname; "de nota van Meer, P." is prose. */
function leadsReversed(tokens: readonly Token[], i: number): boolean {
  const name = nameAfterParticles(tokens, i);
  const initial = tokens[name + 1];
  if (name < 0 || initial === undefined || !initial.space.comma) return false;
  if (initial.shape !== 'single' || !initial.dot) return false;
  return name > i + 1 || !tokens[i]!.space.blank;
}

/** "een echtpaar uit Aleppo", "de familie in Goes". */
function isOrigin(token: Token, before: Token): boolean {
  return (
    /^(?:uit|in|op|aan|bij|over|voor|onder|tot|te)$/.test(token.key) &&
    /^(?:echtpaar|familie|fam|heren|dames|meneer)$/.test(before.key)
  );
}
