import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Adobe's predefined CMaps, packed, from the pdfjs-dist package (Adobe's BSD licence, see its
 * cmaps/LICENSE). Undefined for a name that is not among them.
 */
export function predefinedCMap(name: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  try {
    return new Uint8Array(readFileSync(join(directory(), `${name}.bcmap`)));
  } catch {
    return undefined;
  }
}

function directory(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
}
