/** One opened PDF for all who show it: the pages, the strip, the outline. Closed when nobody does any more. */
import { type DocumentId, isRefusal } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { openForView, type PDFDocumentProxy } from '../../pdf/pdfDocument.ts';

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy | null;
  /** The bytes are not there, or pdf.js cannot read them at all. */
  readonly failed: boolean;
}

export const OPENING: OpenedPdf = { pdf: null, failed: false };
const FAILED: OpenedPdf = { pdf: null, failed: true };

interface Held {
  readonly opened: Promise<OpenedPdf>;
  users: number;
  close: () => void;
}

const held = new Map<DocumentId, Held>();

/** Every call asks for one `release`. */
export function holdPdf(bridge: Bridge, document: DocumentId): Promise<OpenedPdf> {
  const known = held.get(document) ?? open(bridge, document);
  held.set(document, known);
  known.users += 1;
  return known.opened;
}

export function releasePdf(document: DocumentId): void {
  const known = held.get(document);
  if (known === undefined) return;
  known.users -= 1;
  if (known.users > 0) return;
  held.delete(document);
  known.close();
}

function open(bridge: Bridge, document: DocumentId): Held {
  let closed = false;
  const own: Held = { opened: Promise.resolve(OPENING), users: 0, close: () => (closed = true) };
  const opening = async () => {
    const bytes = await bridge.request('documentBytes', document);
    if (closed || isRefusal(bytes)) return FAILED;
    const task = openForView(bytes);
    own.close = () => void task.destroy().catch(() => {});
    return { pdf: await task.promise, failed: false };
  };
  return Object.assign(own, { opened: opening().catch(() => FAILED) });
}
