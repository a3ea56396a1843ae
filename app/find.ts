/** Finding with the words of the lists as the bundle has them: packed beside it (cli/warmBundle.ts). */
import { readFileSync } from 'node:fs';
import { detect, usePackedWords } from '../redaction/index.ts';

export { packWords } from '../redaction/index.ts';

export const PACKED_WORDS = 'words.bin';

export const find: typeof detect = (pages, options) => {
  usePackedWords(packedWords);
  return detect(pages, options);
};

/** Undefined beside sources, and where a bundle came without: the table is made of the lists then. */
function packedWords(): Uint8Array | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  try {
    return readFileSync(new URL(PACKED_WORDS, import.meta.url));
  } catch {
    return undefined;
  }
}
