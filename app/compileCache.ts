import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/** From here, or from the bundle in `node_modules/.cache/woo-redact`. */
const CACHE = import.meta.url.endsWith('.ts') ? '../node_modules/.cache/compile' : '../compile';

/**
 * Keeps compiled code between starts, which halves the time of starting. Beside the packages, not in the
 * system's folder for temporary files, where anybody could put code.
 */
export function keepCompiledCode(): void {
  // Node 20 has none.
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>;
  enableCompileCache?.(fileURLToPath(new URL(CACHE, import.meta.url)));
}
