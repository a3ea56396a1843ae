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

const held = new Map<string, Held>();

/** Gives what was opened, or is being opened, and what lets it go. Another password is another try. */
export function holdPdf(
  bridge: Bridge,
  document: DocumentId,
  password: string | undefined,
): { readonly opened: Promise<OpenedPdf>; readonly release: () => void } {
  const key = `${document} ${password ?? ''}`;
  const own = held.get(key) ?? open(bridge, document, password);
  held.set(key, own);
  own.users += 1;
  const release = () => {
    own.users -= 1;
    if (own.users > 0) return;
    held.delete(key);
    own.close();
  };
  return { opened: own.opened, release };
}

function open(bridge: Bridge, document: DocumentId, password: string | undefined): Held {
  let closed = false;
  const own: Held = { opened: Promise.resolve(OPENING), users: 0, close: () => (closed = true) };
  const opening = async () => {
    const bytes = await bridge.request('documentBytes', document);
    if (closed || isRefusal(bytes)) return FAILED;
    const task = openForView(bytes, password);
    own.close = () => void task.destroy().catch(() => {});
    return { pdf: await task.promise, failed: false };
  };
  return Object.assign(own, { opened: opening().catch(() => FAILED) });
}
