import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps compiled code between starts, which halves the time of starting. Beside the packages, not in the
 * system's folder for temporary files, where anybody could put code.
 */
export function keepCompiledCode(): void {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
}
