/** Labels that make a number the number of a case, not of a person. */
import { CASE_LABELS } from '../lists/labels.table.ts';
import { leftContext, placedLabels, type Scan } from '../scan.ts';
import { labelBefore } from './valueLabel.ts';

const CASES = new Set(CASE_LABELS.trim().split('\n'));
const NEAR =
  /(?:kenmerk|zaak(?:nr|nummer|s?dossier)?|dossier(?:nummer|nr)?|referentie|registratie(?:nummer)?|geregistreerd (?:onder|met)(?: nummer)?|(?:bekend|ingediend|ingeschreven|ingeboekt) (?:onder|met)(?: nummer)?|onder nummer|ticket(?:nummer)?|klacht(?:nummer|nr)?|melding(?:snummer)?|factuur(?:nummer|nr)?|aanslagnummer|vorderingsnummer|order(?:nummer)?|proces-verbaal(?:nummer)?|pv-?(?:nummer|nr)?|rapport(?:nummer|nr)?|kamerstuk(?:ken|nummer)?|besluit(?:nummer|nr)?|project(?:nummer|code|nr)?|offerte(?:nummer|nr)?|bestelnummer|volgnummer|documentnummer|notanummer|beschikkingsnummer|verzoeknummer|contractnummer|polis(?:nummer)?|kvk(?:-?nummer|-?nr)?|ubn|rsin|ecli|isbn|versie|lotnummer|serienummer(?: meter| apparaat| toestel)?|objectnummer|perceel(?:nummer)?|sectie|vergunning(?:nummer|nr)?|aanvraag(?:nummer|nr)?|corsa(?:nummer)?|nummerplaat id|parlisnummer|agendapunt|artikel|art)\.?\s*(?:nr\.?|nummer|met nummer|met kenmerk)?\s*(?:is|was|luidt)?\s*[:#(]?\s*[a-z0-9/.\-_]{0,14}$/;

/** What stands in the cell before is a label only by its place. */
function ownCell(left: string): string {
  return left.slice(left.lastIndexOf('\t') + 1);
}

/** The label found, or undefined. */
export function caseLabel(scan: Scan, start: number): string | undefined {
  const near = NEAR.exec(ownCell(leftContext(scan, start, 48)).replace(/\s+/g, ' '));
  if (near !== null) return 'nummer van een zaak';
  if (labelBefore(leftContext(scan, start, 64)) === 'zaak') return 'nummer van een zaak';
  return placedLabels(scan, start).find(
    (label) => CASES.has(label) || labelBefore(label) === 'zaak',
  );
}
