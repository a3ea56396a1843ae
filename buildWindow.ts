/**
 * Builds the desktop window into out/: main, preload and engine as CommonJS, the renderer as modules.
 * Targets are those of the oldest Electron it runs on (25: Node 18.15, Chrome 114).
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { copyReadByPath } from './main/package/readByPath.ts';
import manifest from './package.json' with { type: 'json' };

const ROOT = import.meta.dirname;
const NODE = 'node18.15';
const CHROME = 'chrome114';

/** One build each, so that every file stands by itself: a sandboxed preload can load no other. */
async function buildNode(name: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(ROOT, 'main', `${name}.ts`),
      target: NODE,
      outDir: join(ROOT, 'out/main'),
      emptyOutDir: false,
      rollupOptions: {
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
  });
}

async function buildRenderer(): Promise<void> {
  const outDir = join(ROOT, 'out/renderer');
  await build({
    root: join(ROOT, 'renderer'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    define: { 'import.meta.env.WOO_VERSION': JSON.stringify(manifest.version) },
    worker: { format: 'es' },
    build: { target: CHROME, outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  const pdfjs = join(ROOT, 'node_modules/pdfjs-dist');
  for (const part of ['cmaps', 'standard_fonts', 'wasm', 'iccs']) {
    cpSync(join(pdfjs, part), join(outDir, 'pdfjs', part), { recursive: true });
  }
}

rmSync(join(ROOT, 'out/main'), { recursive: true, force: true });
for (const name of ['main', 'preload', 'engine']) await buildNode(name);
copyReadByPath(join(ROOT, 'out'));
await buildRenderer();
