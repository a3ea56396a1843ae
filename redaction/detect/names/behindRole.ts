/** Where a word or a place stands for who bears it: behind what he is of others, or before what only people do. */
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { actsBehind } from './humanActs.ts';
import type { NamePhrase } from './phrase.ts';

/** Relations and parties: nobody is "getuige Handhaving" as one is "adviseur Handhaving". */
const OF_OTHERS =
  /^(?:broer|zus|zoon|dochter|oom|tante|neef|nicht|opa|oma|zwager|schoonzus|buurman|buurvrouw|overbuurman|overbuurvrouw|vriend|vriendin|getuige|verdachte|aangever|aangeefster|klager|klaagster|melder|reclamant|appellant|eiser|eiseres|verzoeker|verzoekster|bewoner|bewoonster|huurder|huurster|leerling|celmaat|huisarts|tandarts|notaris|dominee|pastoor|pastor|kapitein|schipper|sergeant|korporaal|adjudant|wachtmeester|majoor|luitenant|agent|brigadier|conciërge|concierge|chauffeur|collega|stagiair|stagiaire|gezinsvoogd|mantelzorger|erflater|roepnaam)$/;
const NOBODY =
  C.functionWord |
  C.organisation |
  C.thing |
  C.month |
  C.abbreviation |
  C.publicRole |
  C.party |
  C.personRole |
  C.title |
  C.honorific;

/** "getuige Drijver", "Uw ambtenaar Clevering heeft", "Teamleider Groenewoud deelde": no article before a function. */
export function isBehindRole(tokens: readonly Token[], i: number): boolean {
  const [role, own, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (role === undefined || own.shape !== 'capital' || own.text.length < 3) return false;
  if (!own.space.blank || (own.bits & NOBODY) !== 0 || (role.bits & C.personRole) === 0)
    return false;
  const place = (own.bits & C.place) !== 0;
  if (OF_OTHERS.test(role.key) && !place) return after?.shape !== 'capital' || !after.space.blank;
  if (/^(?:de|het|een|elke|iedere|geen|als|onze)$/.test(tokens[i - 2]?.key ?? '')) return false;
  return actsBehind(tokens, { to: i } as NamePhrase);
}

/** "Den Ouden", "Van Elk dringt aan", "Bloem, De Rek, Ramdin": what a capital particle opens at `at`. */
export function opensSurname(tokens: readonly Token[], at: number, name: number): boolean {
  const [first, own] = [tokens[at]!, tokens[name]!];
  const other = C.functionWord | C.organisation | C.month | C.party | C.publicRole | C.thing;
  if (own.shape !== 'capital' || (own.bits & other) !== 0 || !own.space.blank) return false;
  if (/^(?:Den|Ten|Ter)$/.test(first.text)) return true;
  const several = name > at + 1 && /^(?:Van|Op|In|Von)$/.test(first.text);
  if (several) return true;
  const place = (own.bits & C.place) !== 0;
  const acts = actsBehind(tokens, { to: name } as NamePhrase);
  if (first.text === 'Van') return acts || isListed(tokens, at, name);
  if (first.text !== 'De' || place || (own.bits & C.otherName) !== 0) return false;
  return isListed(tokens, at, name) || ((own.bits & C.surname) !== 0 && acts);
}

/** Between commas, or a comma and "en", with capitals on both sides. */
function isListed(tokens: readonly Token[], at: number, name: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[name + 1]];
  if (before === undefined || after === undefined || !tokens[at]!.space.comma) return false;
  return (
    before.shape === 'capital' && after.space.comma && /^(?:capital|single)$/.test(after.shape)
  );
}
