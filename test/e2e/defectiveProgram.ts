/** The built window with an engine that has a defect; everything else is the real one. */
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from './window.ts';

export interface Defect {
  readonly module: string;
  readonly name: string;
  /** Stands for the export; the real one is called `real`. */
  readonly defect: string;
}

/** Leaves all marked texts but the first of each page: what a defect of the engine would be. */
export const LEAKS: Defect = {
  module: 'redaction/burn/text/hits.ts',
  name: 'findHits',
  defect: '(reading, redactions, ...more) => real(reading, redactions.slice(0, 1), ...more)',
};

/** Stands still for good before the export does its work, when `STOP_AT` in the environment names it. */
export function stopsAt(module: string, name: string): Defect {
  const still = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
  const defect = `(...all) => (process.env.STOP_AT === '${name}' && ${still}, real(...all))`;
  return { module, name, defect };
}

function plugin(defects: readonly Defect[]): Plugin {
  return {
    name: 'defects',
    transform(code, id) {
      const found = defects.filter(({ module }) => id.endsWith(module));
      if (found.length === 0) return null;
      return { code: found.reduce(withDefect, code), map: null };
    },
  };
}

function withDefect(code: string, { name, defect }: Defect): string {
  const real = code.replace(`export function ${name}(`, `function ${name}Real(`);
  const later =
    real === code
      ? code.replace(`export async function ${name}(`, `async function ${name}Real(`)
      : real;
  if (later === code) throw new Error(`${name} is not there any more`);
  return `${later}\nexport const ${name} = ((real) => ${defect})(${name}Real);`;
}

/** The folder of the program. */
export async function defectiveProgram(
  home: string,
  ...defects: readonly Defect[]
): Promise<string> {
  const program = join(home, 'program');
  mkdirSync(program);
  copyFileSync(join(ROOT, 'package.json'), join(program, 'package.json'));
  // What buildWindow.ts made, and nothing else: results of the demo stand in `out` too, closed to other users.
  for (const part of ['main', 'renderer', 'node_modules'])
    cpSync(join(ROOT, 'out', part), join(program, 'out', part), { recursive: true });
  rmSync(join(program, 'out/main/engine.cjs'));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [plugin(defects)],
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(ROOT, 'main/engine.ts'),
      outDir: join(program, 'out/main'),
      emptyOutDir: false,
      rollupOptions: {
        output: { format: 'cjs', entryFileNames: 'engine.cjs', codeSplitting: false },
      },
    },
  });
  return program;
}
