/** Finding with the tables as the bundle has them: kept beside it (cli/warmBundle.ts). */
import { readFileSync } from 'node:fs';
import { detect, useKeptTables } from '../redaction/index.ts';

export { tablesToKeep } from '../redaction/index.ts';

export const find: typeof detect = (pages, options) => {
  useKeptTables(keptTable);
  return detect(pages, options);
};

/** Undefined beside sources, and where a bundle came without. */
function keptTable(name: string): Uint8Array | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  try {
    return readFileSync(new URL(name, import.meta.url));
  } catch {
    return undefined;
  }
}
