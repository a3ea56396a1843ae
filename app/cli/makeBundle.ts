/**
 * Makes one file each of the command line and its worker: they start in half the time of five hundred files.
 * `npm ci` runs it (package.json, `prepare`). Where the bundler is not installed nothing happens, and the
 * sources run as they are.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BUNDLE, ROOT, SOURCES, sourceOf } from './freshBundle.ts';

/**
 * Modules that do nothing by being loaded: of these only what is used goes in, and who only burns loads no word lists.
 * pdf-lib does not say so of itself, and has forms, pictures and HTML that nobody here asks for.
 */
const WITHOUT_EFFECTS = /[\\/](?:node_modules[\\/]pdf-lib|redaction|app)[\\/]/;

export async function makeBundle(folder = BUNDLE): Promise<void> {
  const start = await bundleInto(folder, {
    main: join(import.meta.dirname, 'main.ts'),
    loadChunk: join(import.meta.dirname, 'loadChunk.ts'),
  });
  const modules = await bundle(folder, CHUNKS, CHUNK_OUTPUT);
  for (const name of readdirSync(folder))
    if (name.endsWith('.cjs')) writeInBytes(join(folder, name));
  for (const [name, door] of Object.entries(DOORS)) writeFileSync(join(folder, name), door);
  warm(folder);
  writeFileSync(join(folder, SOURCES), JSON.stringify(ownSources([...start, ...modules])));
}

const CHUNKS = {
  run: join(import.meta.dirname, 'run.ts'),
  worker: join(import.meta.dirname, '../batch/worker.ts'),
  perform: join(import.meta.dirname, '../batch/perform.ts'),
  find: join(import.meta.dirname, '../find.ts'),
  keepPdfium: join(import.meta.dirname, '../ports/pdfium/keepPdfium.ts'),
  engineWorker: join(import.meta.dirname, 'dossier/engineWorker.ts'),
};

/** What `loadChunk.ts` runs. */
const CHUNK_OUTPUT = {
  format: 'cjs',
  dynamicImportInCjs: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
} as const;

/** One letter beyond Latin-1 makes V8 keep two bytes of each; as an escape, which letters have everywhere but in raw text. */
function writeInBytes(chunk: string): void {
  const escaped = readFileSync(chunk, 'utf8').replace(
    /[^\0-\xff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(chunk, escaped, 'latin1');
}

/** Modules that stand for chunks, for who imports the bundle or starts a thread in it. */
const DOORS = {
  'run.mjs': `${doorTo('run')}export const { runCli } = chunk;\n`,
  'worker.mjs': doorTo('worker'),
  'engineWorker.mjs': doorTo('engineWorker'),
};

function doorTo(chunk: string): string {
  return `import { loadChunk } from './loadChunk.mjs';\nconst chunk = loadChunk(import.meta.url, '${chunk}.cjs');\n`;
}

/** Without it the bundle does the same, and starts slower. */
function warm(folder: string): void {
  for (const settings of ['usual', 'early']) {
    const script = join(import.meta.dirname, 'warmBundle.ts');
    const { status } = spawnSync(process.execPath, [script, folder, settings], { stdio: 'ignore' });
    if (status !== 0) process.stderr.write(`woo-redact starts slower: warmBundle.ts ${status}\n`);
  }
}

/** See nodeFlate.ts; who writes a workbook has the real one. */
const PDF_LIB_WITHOUT_FFLATE = {
  name: 'pdf-lib-without-fflate',
  enforce: 'pre',
  resolveId: (id: string, importer?: string) =>
    id === 'fflate' && /[\\/]pdf-lib[\\/]/.test(importer ?? '') ? NODE_FLATE : null,
} as const;
const NODE_FLATE = join(import.meta.dirname, 'nodeFlate.ts');

/** Bundles the named entries with all that they import, but `external`; answers the modules that went in. */
export async function bundleInto(
  folder: string,
  input: Readonly<Record<string, string>>,
  external: readonly string[] = [],
): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  return bundle(folder, input, MODULE_OUTPUT, external);
}

const MODULE_OUTPUT = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } as const;

async function bundle(
  folder: string,
  input: Readonly<Record<string, string>>,
  output: typeof MODULE_OUTPUT | typeof CHUNK_OUTPUT,
  external: readonly string[] = [],
): Promise<string[]> {
  const { build } = await import('vite');
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [PDF_LIB_WITHOUT_FFLATE],
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input,
        treeshake: { moduleSideEffects: (id) => !WITHOUT_EFFECTS.test(id) },
        output,
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
