/**
 * A concept for the view of a stakeholder (Woo, article 4.4): everything that is to be redacted is really gone,
 * except the passages that the stakeholder is heard about. Burnt and proved like a publication, then stamped, and
 * the stamped file is proved again.
 */
import { load, type SecondReader, stampConcept, verifyConcept } from '../redaction/index.ts';
import { type ConceptStamp, WATERMARK } from '../redaction/model/concept.ts';
import type { Redaction } from '../redaction/model/redaction.ts';
import { type Burned, type BurnSettings, burnAndVerify, type OpenPdf } from './pipeline.ts';

/** `redactions`: what goes; `framed`: what stays, as it would have been redacted. */
export interface ConceptRequest {
  readonly redactions: readonly Redaction[];
  readonly framed: readonly Redaction[];
  readonly header: string;
}

export async function burnConcept(
  open: OpenPdf,
  { redactions, framed, header }: ConceptRequest,
  settings: BurnSettings,
): Promise<Burned> {
  const burned = await burnAndVerify(open, redactions, { ...settings, title: WATERMARK });
  if (burned.verified === undefined) return burned;
  const { ports, limits } = open.document;
  const { value: document } = load(burned.verified.bytes, { ports, limits });
  const stamp = { header, framed: framesOf(framed) };
  const secondReader: SecondReader = await settings.secondReader();
  const stamped = stampConcept(document, stamp);
  const request = { burned: burned.verified, document, stamped, stamp, secondReader };
  const { value, findings } = verifyConcept(request);
  return { ...burned, ...value, findings: [...burned.findings, ...findings] };
}

/** Pieces of one passage share its number. */
function framesOf(framed: readonly Redaction[]): ConceptStamp['framed'] {
  const numbers = new Map<string, number>();
  return framed.map(({ page, target, grounds, passage }) => {
    const number = numbers.get(passage) ?? numbers.size + 1;
    numbers.set(passage, number);
    const label = [String(number), ...grounds].join(' ');
    return { page, rects: target.rects, isText: target.kind === 'text', label };
  });
}

/** `CONCEPT – niet openbaar – voor zienswijze van X – 28 november 2026`. */
export function conceptHeader(stakeholder: string, date: Date): string {
  const day = date.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return `CONCEPT – niet openbaar – voor zienswijze van ${stakeholder} – ${day}`;
}
