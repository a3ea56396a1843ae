/** Is a number someone's own, or a general one? Decided by the words around it and by where it stands. */
import { cellAt, cellIndexAt } from '../flow/flow.ts';
import { fold } from '../lists/fold.ts';
import { labelKey } from '../lists/labelKey.ts';
import { cellText, leftContext, placedLabels, rightContext, type Scan } from '../scan.ts';
import type { PhoneMatch } from './phone.ts';

const LABEL =
  /(?:^|[^a-z])(t|m|tel|telefoon|telefoonnummer|tel nr|telnr|mobiel|mob|mobiele nummer|mobiele telefoon|gsm|06|doorkies|doorkiesnummer|doorkiesnr|toestel|tst|piketnummer|piket|bel|belt|bellen|bereikbaar op|bereikbaar via|te bereiken op|privenummer|prive|nummer|whatsapp|app|signal|phone|mobile|fax)\s*(?:is|nr|nummer|op|:|\.|\)|\(|=|\|)*\s*$/;
const DIRECT = new Set([
  'm',
  'mobiel',
  'mob',
  'mobiele nummer',
  'mobiele telefoon',
  'gsm',
  '06',
  'doorkies',
  'doorkiesnummer',
  'doorkiesnr',
  'toestel',
  'tst',
  'piketnummer',
  'piket',
  'privenummer',
  'prive',
  'mobile',
  'whatsapp',
  'telefoon mobiel',
  'telefoon direct',
  'direct',
]);
const PLACED = new Set([
  't',
  'm',
  'tel',
  'telefoon',
  'telefoonnummer',
  'mobiel',
  'doorkies',
  'doorkiesnummer',
  'doorkiesnr',
  'gsm',
  'tel.nr',
  'telnr',
  'mobiel nummer',
  'mobiele nummer',
  'nummer',
  'toestel',
  'bereikbaar',
  'bereikbaar op',
  'contact',
  'telefoon mobiel',
  'telefoon werk',
  'telefoon prive',
  'mobiele telefoon',
  'telefoon/mobiel',
  'tel. nr',
  'tel.',
]);
const GENERAL =
  /(?:algeme(?:en|ne)|centrale?|receptie|balie|loket|meldkamer|meldpunt|informatielijn|infolijn|servicedesk|helpdesk|klantcontact|kcc|klantenservice|publieksinformatie|publieksvoorlichting|persvoorlichter van dienst|persvoorlichting|persafdeling|pers(?:telefoon|nummer)|secretariaat|bestuurssecretariaat|kantoor|hoofdkantoor|telefooncentrale|contactcentrum|klachtenlijn|hulplijn|gratis|informatiepunt|landelijk(?:e)? nummer|algemeen nummer|crisisdienst|spoed|bedrijfsmaatschappelijk werk|frontoffice|postkamer|bewaking|portier|wmo-loket|belastingtelefoon|inwonersservice|fax|ombudsman|juridisch loket)[^.;|\n]{0,30}$/;
const GENERAL_AFTER = /^[^.;|\n\t]{0,6}\((?:algemeen|centrale|receptie|secretariaat|kantoor)/;
const OFFICE =
  /(?:postbus|bezoekadres|www\.|\b\d{4} ?[a-z]{2}\b|ministerie|directoraat|gemeente |provincie |waterschap|stadhuis|kvk|info@|postadres)/;

/** The label before the number, from its own text or its place; '' when there is none. */
export function phoneLabel(scan: Scan, start: number): string {
  const left = leftContext(scan, start, 32)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^.*[\n\t]/, '');
  const own = LABEL.exec(left.trimEnd());
  if (own !== null && !isCaseNumberWord(left, own[1]!)) return own[1]!;
  return placedLabels(scan, start).find((label) => PLACED.has(label)) ?? '';
}

/** "onder nummer", "met nummer": the number of something else. */
function isCaseNumberWord(left: string, label: string): boolean {
  return (
    label === 'nummer' &&
    /(?:onder|met|kenmerk|zaak|klacht|ticket|dossier|registratie) ?-?nummer\W*$/.test(left)
  );
}

/** Why the number is a general one, or undefined when it belongs to a person. */
export function isGeneral(scan: Scan, match: PhoneMatch): string | undefined {
  if (listed(scan, match)) return 'algemeen nummer volgens het profiel';
  const left = ownPhrase(scan, match.start);
  if (/\b(?:mobiel|06)\b/.test(left) && match.kind === 'mobile') return undefined;
  if (GENERAL.test(left) || GENERAL_AFTER.test(rightContext(scan, match.end)))
    return 'algemeen nummer volgens de tekst ervoor';
  if (match.kind === 'mobile' || match.kind === 'foreign') return undefined;
  const label = phoneLabel(scan, match.start);
  if (DIRECT.has(label) || personNear(scan, match.start)) return undefined;
  if (inLetterhead(scan, match)) return 'nummer in het briefhoofd';
  return ownPhrase(scan, match.start).length > 12 || label !== ''
    ? undefined
    : 'vast nummer zonder persoon erbij';
}

function listed(scan: Scan, match: PhoneMatch): boolean {
  const wanted = match.digits;
  return (
    scan.options.profile?.generalNumbers?.some(
      (n) => n.replace(/\D/g, '').replace(/^0031|^31(?=\d{9})/, '0') === wanted,
    ) ?? false
  );
}

/** The words before the number in its own cell, back to the last full stop, or the cell's row before it. */
function ownPhrase(scan: Scan, start: number): string {
  const index = cellIndexAt(scan.flow, start);
  const cell = scan.flow.cells[index];
  if (cell === undefined) return '';
  const line = scan.text.slice(Math.max(cell.start, start - 90), start);
  const wrapped =
    line.length < 40 && scan.text[cell.start - 1] === ' '
      ? scan.text.slice(Math.max(0, start - 90), start)
      : line;
  const row = scan.neighbours
    .row(cell)
    .filter((other) => other.box.x0 < cell.box.x0)
    .map((other) => cellText(scan, other))
    .join(' ');
  const phrase = fold(`${row} ${wrapped}`);
  return phrase
    .slice(
      Math.max(
        phrase.lastIndexOf('. '),
        phrase.lastIndexOf(' / '),
        phrase.lastIndexOf(' | '),
        phrase.lastIndexOf(' - '),
        phrase.lastIndexOf(' \u2013 '),
      ) + 1,
    )
    .trim();
}

const ROLE_NEAR =
  /(?:contactpersoon|behandeld door|behandelaar|opgesteld door|auteur|steller|inlichtingen|doorkies|adviseur|medewerker|manager|jurist|e-mail|consulent|coordinator)/;

/** A person's label, role or own address in this cell, the row, or the two lines above. */
function personNear(scan: Scan, start: number): boolean {
  const cell = cellAt(scan.flow, start);
  if (cell === undefined) return false;
  const row = scan.neighbours
    .row(cell)
    .map((other) => cellText(scan, other))
    .join(' ');
  const above = scan.neighbours.above(cell);
  const two = above === undefined ? undefined : scan.neighbours.above(above);
  const near = [row, cellText(scan, above), cellText(scan, two)].map(fold);
  if (near.some((text) => ROLE_NEAR.test(text))) return true;
  if (near.slice(0, 2).some((text) => OFFICE.test(text))) return false;
  return (
    /\b(?:[A-Z]\.){1,4} ?(?:[a-z' ]{1,12})?[A-Z][a-z]/.test(`${row} ${cellText(scan, above)}`) ||
    mobileRow(row)
  );
}

function mobileRow(row: string): boolean {
  return /\b[a-z]\.[a-z.]+@/.test(row);
}

function inLetterhead(scan: Scan, match: PhoneMatch): boolean {
  const cell = cellAt(scan.flow, match.start);
  if (cell === undefined) return false;
  const above = scan.neighbours.above(cell);
  const text = fold(
    `${cellText(scan, above)} ${scan.neighbours
      .row(cell)
      .map((other) => cellText(scan, other))
      .join(' ')}`,
  );
  return (
    OFFICE.test(text) ||
    cell.kind === 'colophon' ||
    cell.kind === 'header' ||
    cell.kind === 'footer' ||
    /algeme/.test(labelKey(text))
  );
}
