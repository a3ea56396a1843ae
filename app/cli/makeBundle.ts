/**
 * Makes one file each of the command line and its worker: they start in half the time of five hundred files.
 * `npm ci` runs it (package.json, `prepare`). Where the bundler is not installed nothing happens, and the
 * sources run as they are.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packWords } from '../../redaction/index.ts';
import { PACKED_WORDS } from '../find.ts';
import { BUNDLE, ROOT, SOURCES, sourceOf } from './freshBundle.ts';

/**
 * Modules that do nothing by being loaded: of these only what is used goes in, and who only burns loads no word lists.
 * pdf-lib does not say so of itself, and has forms, pictures and HTML that nobody here asks for.
 */
const WITHOUT_EFFECTS = /[\\/](?:node_modules[\\/]pdf-lib|redaction|app)[\\/]/;

export async function makeBundle(folder = BUNDLE): Promise<void> {
  const modules = await bundleInto(folder, {
    main: join(import.meta.dirname, 'main.ts'),
    run: join(import.meta.dirname, 'run.ts'),
    worker: join(import.meta.dirname, '../batch/worker.ts'),
    engineWorker: join(import.meta.dirname, 'dossier/engineWorker.ts'),
  });
  writeFileSync(join(folder, PACKED_WORDS), packWords());
  writeFileSync(join(folder, SOURCES), JSON.stringify(ownSources(modules)));
}

/** Bundles the named entries with all that they import, but `external`; answers the modules that went in. */
export async function bundleInto(
  folder: string,
  input: Readonly<Record<string, string>>,
  external: readonly string[] = [],
): Promise<string[]> {
  const { build } = await import('vite');
  rmSync(folder, { recursive: true, force: true });
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      rollupOptions: {
        input,
        treeshake: { moduleSideEffects: (id) => !WITHOUT_EFFECTS.test(id) },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const chunks = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/** Packages are told by the lock: installing others removes the bundle with node_modules. */
function ownSources(modules: readonly string[]) {
  const own = modules
    .map((module) => relative(ROOT, module.replace(/^\0|\?.*$/g, '')))
    .filter((path) => /^(app|redaction)\//.test(path));
  return [...new Set([...own, 'package.json', 'package-lock.json'])].map(sourceOf);
}

if (import.meta.main) {
  await makeBundle().catch((error: Error) => {
    rmSync(BUNDLE, { recursive: true, force: true });
    process.stderr.write(`woo-redact starts from its sources: ${error.message.split('\n', 1)}\n`);
  });
}
