/**
 * Finds personal data in the text of a document. Order is masking order: e-mail, IBAN, telephone, BSN, plates,
 * dates and labelled numbers take their text before names are looked for.
 */
import type { Detection } from '../model/detection.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PageText } from '../model/pageText.ts';
import type { DetectOptions } from '../model/profile.ts';
import { findingsOf, unreadable } from './findings.ts';
import { fieldsOf } from './flow/delimited.ts';
import { buildFlow } from './flow/flow.ts';
import { columnsOf, headersOf } from './flow/headers.ts';
import { neighboursOf } from './flow/neighbours.ts';
import { tokenize, unmask } from './flow/token.ts';
import { Words } from './flow/words.ts';
import { placesOf } from './grouping/places.ts';
import { type Hit, RangeSet } from './hit.ts';
import { accountHits } from './identifiers/accountNames.ts';
import { findAddresses, mayBeNamed } from './identifiers/address.ts';
import { withinColumns } from './identifiers/addressColumns.ts';
import { addressHits } from './identifiers/addressStanding.ts';
import { bigNumber } from './identifiers/bigNumber.ts';
import { birthBesideNames } from './identifiers/birthBesideName.ts';
import { birthDate } from './identifiers/birthDate.ts';
import { bsn } from './identifiers/bsn.ts';
import { digitGroups } from './identifiers/digits.ts';
import { dwellingNameHits } from './identifiers/dwellingNames.ts';
import { email } from './identifiers/email.ts';
import { settleMailboxes } from './identifiers/emailStanding.ts';
import { extensionsBesideNames } from './identifiers/extensionColumn.ts';
import { foreignAddresses, withForeign } from './identifiers/foreignAddress.ts';
import { homeFieldHits } from './identifiers/homeFields.ts';
import { homeNumberHits } from './identifiers/homeNumber.ts';
import { homeStreetHits, whoseStreetHits } from './identifiers/homeStreet.ts';
import { iban } from './identifiers/iban.ts';
import { ipAddress } from './identifiers/ipAddress.ts';
import { kadaster } from './identifiers/kadaster.ts';
import { withKnownNumbers } from './identifiers/knownNumbers.ts';
import { compact, kindOfKey } from './identifiers/labelKinds.ts';
import { findAddresses as findMailAddresses } from './identifiers/mailAddress.ts';
import { numbersBesideNames } from './identifiers/numberBesideName.ts';
import { numberByLabel } from './identifiers/numberByLabel.ts';
import { paymentNumbers } from './identifiers/paymentNumbers.ts';
import { phone } from './identifiers/phone.ts';
import { withPhonesOfHomes } from './identifiers/phoneOfHome.ts';
import { settlePhones } from './identifiers/phoneStanding.ts';
import { plate } from './identifiers/plate.ts';
import { staffNumbers } from './identifiers/staffNumbers.ts';
import { userName } from './identifiers/userName.ts';
import { documentYear } from './keep/documentYear.ts';
import type { Undecided } from './learned/evidence.ts';
import { secondLook } from './learned/secondLook.ts';
import { isColumnLabel } from './lists/labels.ts';
import { applyKeepList, redactListHits } from './lists/profileLists.ts';
import { toDetections } from './merge.ts';
import { candidateHits } from './names/candidates.ts';
import { findNames, type Names } from './names/names.ts';
import type { Scan } from './scan.ts';
import { attentionHits } from './sensitive/attention.ts';
import { healthHits } from './sensitive/health.ts';
import { healthFieldHits } from './sensitive/healthFields.ts';
import { signatureAreas } from './sensitive/signatures.ts';

const IDENTIFIERS = [
  email,
  iban,
  paymentNumbers,
  bigNumber,
  numberByLabel,
  staffNumbers,
  ipAddress,
  phone,
  bsn,
  plate,
  birthDate,
  userName,
  kadaster,
];

export function detect(
  pages: readonly PageText[],
  options: DetectOptions = {},
): Outcome<Detection[]> {
  const { scan, names, hits: ruled, undecided } = byRules(pages, options);
  const hits = secondLook(scan, ruled, undecided);
  const listedHits = applyKeepList(scan, hits);
  const places = placesOf(scan, listedHits, names);
  const value = toDetections(scan, listedHits, signatureAreas(scan), places);
  const findings = [...unreadable(pages), ...findingsOf(scan.text, value, options.today)];
  return { value, findings };
}

/** What the rules find, before the second look. */
export interface Ruled {
  readonly scan: Scan;
  readonly names: Names;
  readonly hits: readonly Hit[];
  readonly undecided: Undecided;
}

export function byRules(pages: readonly PageText[], options: DetectOptions = {}): Ruled {
  const scan = scanOf(pages, options);
  maskPrintedGrounds(scan);
  const listed = take(scan, redactListHits(scan));
  const identifiers = IDENTIFIERS.flatMap((recognizer) => take(scan, recognizer.find(scan)));
  for (const address of scan.mail) mask(scan, address);
  for (const hit of identifiers) if (isContact(hit)) scan.contacts.add(hit);
  const tokens = tokenize(scan.text, scan.taken.list);
  const own = withinColumns(scan, tokens, findAddresses(tokens));
  const addresses = withForeign(own, foreignAddresses(scan));
  for (const address of addresses) if (!mayBeNamed(tokens, address)) mask(scan, address);
  unmask(scan.text, tokens, scan.taken.list);
  const names = findNames(scan, tokens);
  const settled = settlePhones(scan, settleMailboxes(scan, identifiers, names.persons), [
    ...names.hits,
    ...identifiers,
  ]);
  const beside = [
    ...numbersBesideNames(scan, names.hits, settled),
    ...birthBesideNames(scan, names.hits, settled),
    ...extensionsBesideNames(scan, names.hits, settled),
  ];
  const namedOrBeside = new RangeSet([...beside, ...names.hits]);
  const streets = addresses.filter(({ start, end }) => !namedOrBeside.overlaps(start, end));
  const ruled = withPhonesOfHomes(scan, [
    ...listed,
    ...withKnownNumbers(scan, settled),
    ...names.hits,
    ...accountHits(scan, names.persons, names.hits),
    ...beside,
    ...addressHits(scan, streets, names.hits),
    ...dwellingNameHits(scan, streets),
    ...homeStreetHits(tokens),
    ...whoseStreetHits(scan),
    ...homeNumberHits(scan, names.hits),
    ...homeFieldHits(scan),
    ...healthHits(scan, tokens, names.hits),
    ...healthFieldHits(scan, names.hits),
  ]);
  const attention = attentionHits(scan, tokens, names.hits);
  const hits = [...ruled, ...candidateHits(scan, ruled), ...attention];
  const undecided = {
    things: names.things,
    addresses: addresses.filter(({ kind }) => kind === 'street'),
  };
  return { scan, names, hits, undecided };
}

const PRINTED_GROUND =
  /(?<![\d.])(?:5\.[12]\.?[1-6]?\.?[a-i]?|10\.[12]\.?[a-g]|\(10\)\(\d[a-g]\))(?![\d\p{L}])/gu;

/** What was redacted before shows its ground's code: it is not taken for a number or a name again. */
function maskPrintedGrounds(scan: Scan): void {
  for (const match of scan.text.matchAll(PRINTED_GROUND))
    if (/[a-g)]$/.test(match[0]))
      mask(scan, { start: match.index, end: match.index + match[0].length });
}

function scanOf(pages: readonly PageText[], options: DetectOptions): Scan {
  const flow = buildFlow(pages);
  const isHeader = (key: string): boolean =>
    isColumnLabel(key) || kindOfKey(compact(key)) !== undefined;
  const headers = headersOf(flow, isHeader);
  return {
    flow,
    text: flow.text,
    words: new Words(flow.text),
    neighbours: neighboursOf(flow),
    headers,
    columns: columnsOf(headers),
    fields: fieldsOf(flow.text, isHeader),
    digits: digitGroups(flow.text),
    mail: findMailAddresses(flow.text),
    taken: new RangeSet(),
    contacts: new RangeSet(),
    year: documentYear(flow.text),
    options,
  };
}

function isContact(hit: Hit): boolean {
  return (
    hit.kind === 'personal' &&
    /^(?:telefoon|email|personeelsnummer)$/.test(hit.type) &&
    hit.why.pattern !== 'landline'
  );
}

/** Hits that overlap what was taken before are dropped; the others are taken. */
function take(scan: Scan, hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => {
    if (scan.taken.overlaps(hit.start, hit.end)) return false;
    scan.taken.add(hit);
    return true;
  });
}

function mask(scan: Scan, range: { start: number; end: number }): void {
  if (!scan.taken.overlaps(range.start, range.end))
    scan.taken.add({ start: range.start, end: range.end });
  else maskRest(scan, range);
}

/** The domain after a local part that is taken already. */
function maskRest(scan: Scan, range: { start: number; end: number }): void {
  const taken = scan.taken.find(range.start, range.end);
  if (taken !== undefined && taken.end < range.end && !scan.taken.overlaps(taken.end, range.end))
    scan.taken.add({ start: taken.end, end: range.end });
}
