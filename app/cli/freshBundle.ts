/** The bundle that `npm ci` makes of the command line (makeBundle.ts), as long as it is what the sources say. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** From here, or from the bundle that holds this file too. */
export const ROOT = resolve(
  import.meta.dirname,
  import.meta.url.endsWith('.ts') ? '../..' : '../../..',
);
export const BUNDLE = join(ROOT, 'node_modules/.cache/woo-redact');
export const SOURCES = 'sources.json';

/** A file that went into the bundle, as it was then. `path` is relative to the root. */
export interface BundledSource {
  readonly path: string;
  readonly bytes: number;
  readonly modified: number;
}

/** Address of the bundled `run.ts`; undefined when there is none or a source was touched since. */
export function freshBundle(folder = BUNDLE): string | undefined {
  try {
    const sources: BundledSource[] = JSON.parse(readFileSync(join(folder, SOURCES), 'utf8'));
    const isFresh = sources.length > 0 && sources.every(isUntouched);
    return isFresh ? pathToFileURL(join(folder, 'run.mjs')).href : undefined;
  } catch {
    return undefined;
  }
}

export function sourceOf(path: string): BundledSource {
  // Eight hundred of them at every start: joining the paths takes as long as asking for the files.
  const { size, mtimeMs } = statSync(`${ROOT}/${path}`);
  return { path, bytes: size, modified: mtimeMs };
}

function isUntouched({ path, bytes, modified }: BundledSource): boolean {
  const now = sourceOf(path);
  return now.bytes === bytes && now.modified === modified;
}
