/** Persons who are met where they work: the address beside their name is that of an office or a firm. */
import type { Hit } from '../hit.ts';
import { foldText } from '../lists/fold.ts';
import { leftContext, type Scan } from '../scan.ts';
import { says } from './documentWords.ts';

const PROFESSION =
  '(?:advocaat|advocate|raadsman|raadsvrouw|(?:toegevoegd )?notaris|kandidaat-notaris|curator|accountant|architect|makelaar|taxateur|rentmeester|(?:gerechts)?deurwaarder|huisarts|tandarts|dierenarts|psycholoog|mediator|bewindvoerder|beheerder|bedrijfsleider|bedrijfsleidster|exploitant|filiaalmanager|parkmanager|conciërge|concierge)';
const BEFORE = new RegExp(
  `${PROFESSION}[ ,:]{1,3}(?:(?:de heer|mevrouw|mw\\.|dhr\\.|mr\\.|drs\\.|dr\\.|ir\\.|ing\\.) ?)*$`,
);
const BEHIND = new RegExp(`^(?:,? ?\\(|, ?)(?:de |een )?${PROFESSION}(?![a-z])`);
const TITLE = /\bmr\.(?: (?:drs|dr)\.)? ?$/;
const FIRM = /advocat(?:en|uur)(?![a-z])|advocatenkantoor|notariaat|notariskantoor|notarissen/i;

/** "ten kantore van mr. X", "advies 3RO door X". */
const OFFICES =
  /(?:\bkantore van|\b(?:3ro|reclassering|raad voor de kinderbescherming|bureau [a-z]+|gemachtigde|klachtencommissie)(?: is| door| van|,|:)?) (?:(?:de heer|mevrouw|mw\.|dhr\.|mr\.|drs\.|dr\.|ir\.|ing\.) ?)*$/;

/** "tandarts P. Vos", "P. Vos, beheerder"; a "mr." where the document names a firm of lawyers. */
export function isMetAtWork(scan: Scan, { start, end }: Hit): boolean {
  const left = leftContext(scan, start, 60).replace(/\s+/g, ' ');
  if (
    BEFORE.test(left) ||
    OFFICES.test(left) ||
    BEHIND.test(foldText(scan.text.slice(end, end + 40)))
  )
    return true;
  const titled = TITLE.test(left) || /^mr\./i.test(scan.text.slice(start, start + 3));
  return titled && says(scan, FIRM);
}
