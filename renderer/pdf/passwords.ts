/** Passwords that a reader gave while the window stands: pdf.js needs them too. Never written anywhere. */
import type { DocumentId } from '../../app/contract/dossier.ts';

const known = new Map<DocumentId, string>();
const listeners = new Set<() => void>();

/** After the engine opened the document with it. */
export function keepPassword(document: DocumentId, password: string): void {
  known.set(document, password);
  for (const listener of listeners) listener();
}

export function passwordOf(document: DocumentId | null): string | undefined {
  return document === null ? undefined : known.get(document);
}

export function subscribeToPasswords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
