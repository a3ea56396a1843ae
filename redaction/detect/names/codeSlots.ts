/** What the place of a code says of it: its label or column, who is asked for there, and whose are public. */
import type { Token } from '../flow/token.ts';
import type { Scan } from '../scan.ts';
import { CODE_LABELS, type Slot } from './structure/slot.ts';
import type { Slots } from './structure/structure.ts';

/** By its label, or because the whole cell is codes: "0.2 | 16-10 | SVS" below "Auteur". */
export function asksForCode({ text }: Scan, { kind, label, start, end }: Slot): boolean {
  if (CODE_LABELS.test(label)) return true;
  return kind === 'column' && ONLY_CODES.test(text.slice(start, end));
}

const ONLY_CODES = /^\s*\p{Lu}\p{L}{1,3}(?:(?: ?[/,;] ?| en )\p{Lu}\p{L}{1,3}){0,3}\s*$/u;

/** "T: 0123 …", "CC: …", "M +31 6 …" below a signature. */
export function isFieldLabel(tokens: readonly Token[], token: Token, slots: Slots): boolean {
  const next = tokens[token.index + 1];
  const gap = next?.gap ?? '';
  if (gap.startsWith(':') && /^(?:NB|PS)$/.test(token.text)) return true;
  // A number that a recogniser took is no token: it stands in the gap.
  const number = /^ ?[+(]?\d/.test(gap) || (/^ [+(]?$/.test(gap) && next?.shape === 'number');
  const labels = gap.startsWith(':') || (token.shape === 'single' && number);
  return labels && slots.at(token.start)?.kind === 'closing';
}

/** Labels of persons behind which a code of somebody of the document may stand, but other codes too. */
export const ASKED =
  /^(?:behandel|steller|opsteller|contactpersoon|dossierhouder|projectleider|secretaris|notulist|auteur)/;

/** Services get copies too: there a code must be somebody's of the document. */
export const ADDRESSEES = /^(?:kopie|cc|afschrift|aan|afwezig|aanwezig|deelnemers|afgemeld)/;

/** "Paraaf DG: MS": the top's initials follow the profile. */
export function isPolicySlot(slot: Slot | undefined, scan: Scan, token: Token): boolean {
  if (slot?.kind !== 'label') return false;
  const left = scan.text.slice(Math.max(0, token.start - 24), token.start).trimEnd();
  if (GOVERNS.test(left)) return true;
  return scan.options.profile?.keepTopOfficials !== false && /\b(?:sg|dg|ig)\W*$/i.test(left);
}

/** "Paraaf burgemeester: AW": who holds the office is public, also by initials. */
const GOVERNS =
  /\bparaaf (?:van )?(?:de )?(?:burgemeester|wethouder|gedeputeerde|minister|staatssecretaris|dijkgraaf|cdk)\W*$/i;

/** "Akkoord: JO, BH. Kopie naar DJZ, DWH en LIM.": behind the copies stand who gets one, mostly services. */
export function isCopied(scan: Scan, slot: Slot, { start }: Token): boolean {
  return COPIES.test(scan.text.slice(Math.max(slot.start, start - 60), start));
}

const COPIES = /\b(?:[Kk]opie|[Aa]fschrift|cc|CC)\b[^.;]*$/;

/** Who wrote or signed; senders and receivers are services as often. */
export const WRITERS =
  /^(?:auteur|opstel|steller|(?:mede)?lezer|review|beoordelaar|paraaf|initialen|door|wie|actie)/;
