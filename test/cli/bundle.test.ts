import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BundledSource, freshBundle, ROOT, SOURCES } from '../../app/cli/freshBundle.ts';
import { makeBundle } from '../../app/cli/makeBundle.ts';
import { NOTA } from './pdfs.ts';
import { scratch } from './runCli.ts';

/** Beside the real one: a bundle finds its packages from where it lies. */
const BUNDLE = join(ROOT, 'node_modules/.cache/woo-redact-test');
const folder = scratch();

// On a busy machine the bundler needs more than the ten seconds of a hook.
beforeAll(() => makeBundle(BUNDLE), 120_000);
afterAll(() => {
  rmSync(BUNDLE, { recursive: true, force: true });
  folder[Symbol.dispose]();
});

describe('the bundle of the command line', () => {
  test('does what the sources do', () => {
    writeFileSync(join(folder.path, 'nota.pdf'), NOTA);
    const script = `import(${JSON.stringify(freshBundle(BUNDLE))})
      .then(({ runCli }) => runCli(['redact', 'nota.pdf', '--out', 'out', '--accept', 'all']))
      .then((exit) => { process.exitCode = exit; });`;
    const child = spawnSync(process.execPath, ['-e', script], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(child.status, child.stderr).toBe(0);
    expect(child.stdout).toContain('out/nota-gelakt.pdf');
  });

  test('has beside it what would be made at each start: tables, and code for short and long documents', () => {
    const kept = readdirSync(BUNDLE);
    expect(kept).toEqual(expect.arrayContaining(['words.bin', 'weights.bin']));
    for (const chunk of ['find.cjs', 'perform.cjs'])
      expect(kept.filter((name) => name.startsWith(`${chunk}.`))).toHaveLength(2);
  });

  test('keeps code that a new process takes: it fits no other flags of V8 than those it was made with', () => {
    const script = `const { readFileSync } = require('node:fs');
      const { Script } = require('node:vm');
      for (const path of process.argv.slice(1)) {
        const source = readFileSync(path, 'latin1');
        const text = '(function (exports, require, module, __filename) {' + source + '\\n})';
        const cachedData = readFileSync(path + '.usual');
        if (new Script(text, { filename: path, cachedData }).cachedDataRejected) console.log(path);
      }`;
    const kept = readdirSync(BUNDLE).filter((name) => name.endsWith('.usual'));
    const chunks = kept.map((name) => join(BUNDLE, name.replace(/\.usual$/, '')));
    const child = spawnSync(process.execPath, ['-e', script, ...chunks], { encoding: 'utf8' });
    expect([chunks.length > 10, child.stdout, child.stderr]).toEqual([true, '', '']);
  });

  test('is a byte a letter, and pdf-lib comes without the tables that fflate makes when it is loaded', () => {
    const chunks = readdirSync(BUNDLE).filter((name) => name.endsWith('.cjs'));
    const sources = chunks.map((name) => readFileSync(join(BUNDLE, name), 'latin1'));
    const own = sources.filter((source) => source.includes('node_modules/pdf-lib/'));
    expect(own).toHaveLength(1);
    expect(own.filter((source) => source.includes('node_modules/fflate/'))).toEqual([]);
    // Two bytes of UTF-8 for a dash or a quote.
    expect(sources.filter((source) => source.includes('\xe2\x80'))).toEqual([]);
  });

  test('keeps PDFium as it was compiled, for the settings of a worker that has loaded its code', () => {
    for (const settings of ['usual', 'early']) {
      const script = `const { readFileSync } = require('node:fs');
        const { setFlagsFromString } = require('node:v8');
        for (const flag of process.argv.slice(3)) setFlagsFromString(flag);
        setFlagsFromString('--allow-natives-syntax');
        const read = new Function('code, wasm', 'return %DeserializeWasmModule(code, wasm)');
        setFlagsFromString('--no-allow-natives-syntax');
        const code = new Uint8Array(readFileSync(process.argv[1]).subarray(64)).buffer;
        console.log(read(code, readFileSync(process.argv[2])) instanceof WebAssembly.Module);`;
      const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
      const early = ['--initial-old-space-size=48', '--heap-growing-percent=25'];
      const flags = settings === 'early' ? early : ['--heap-growing-percent=200'];
      const given = [join(BUNDLE, `pdfium-${settings}.code`), wasm, ...flags];
      const later = '--invocation-count-for-maglev=3000';
      const child = spawnSync(process.execPath, ['-e', script, ...given, later], {
        encoding: 'utf8',
      });
      expect([settings, child.stdout, child.stderr]).toEqual([settings, 'true\n', '']);
    }
  });

  test('is not used once a source has changed', () => {
    const list = join(BUNDLE, SOURCES);
    const sources: BundledSource[] = JSON.parse(readFileSync(list, 'utf8'));
    expect(sources.map((source) => source.path)).toContain('redaction/burn/burn.ts');
    writeFileSync(list, JSON.stringify(sources.with(3, { ...sources[3]!, modified: 1 })));
    expect(freshBundle(BUNDLE)).toBeUndefined();
    writeFileSync(
      list,
      JSON.stringify([...sources, { path: 'app/gone.ts', bytes: 1, modified: 1 }]),
    );
    expect(freshBundle(BUNDLE)).toBeUndefined();
    writeFileSync(list, '[]');
    expect(freshBundle(BUNDLE)).toBeUndefined();
  });
});
