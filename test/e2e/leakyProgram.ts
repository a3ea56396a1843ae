/**
 * The built window with an engine that leaves all marked texts but the first of each page: what a defect of the engine
 * would be. The proof is the real one.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from './window.ts';

/** Module and export, and what stands for it; the real one is called `real`. */
const DEFECTS = [
  {
    module: 'redaction/burn/text/hits.ts',
    name: 'findHits',
    defect: '(reading, redactions, ...more) => real(reading, redactions.slice(0, 1), ...more)',
  },
] as const;

const defects: Plugin = {
  name: 'defects',
  transform(code, id) {
    const found = DEFECTS.find(({ module }) => id.endsWith(module));
    if (found === undefined) return null;
    const { name, defect } = found;
    const real = code.replace(`export function ${name}(`, `function ${name}Real(`);
    if (real === code) throw new Error(`${name} is not there any more`);
    const stand = `export const ${name} = ((real) => ${defect})(${name}Real);`;
    return { code: `${real}\n${stand}`, map: null };
  },
};

/** The folder of the program. */
export async function leakyProgram(home: string): Promise<string> {
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
    plugins: [defects],
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
