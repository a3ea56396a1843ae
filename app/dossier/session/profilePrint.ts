import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Of the profile's bytes; '' for none, or one that cannot be read (the engine then says so). */
export function profilePrint(path: string | null): string {
  if (path === null) return '';
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return '';
  }
}
