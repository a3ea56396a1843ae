/**
 * Runs the bundle's chunks with what V8 had compiled of them when the bundle was made (warmBundle.ts). Node's own
 * compile cache keeps a module as it was before it ran: every function that is called is compiled again at each start.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { ownSettings, type V8Settings } from '../batch/v8Settings.ts';

type Exports = Readonly<Record<string, unknown>>;
type Run = (
  exports: Exports,
  require: (id: string) => unknown,
  module: object,
  path: string,
) => void;

/** A thread has its own: by path. */
const modules = new Map<string, { exports: Exports }>();
const scripts = new Map<string, Script>();

/** What the chunk beside `from` exports; it runs once. */
export function loadChunk(from: string, name: string): Exports {
  return load(join(dirname(fileURLToPath(from)), name));
}

function load(path: string): Exports {
  const known = modules.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(path, module);
  const script = compiled(path);
  scripts.set(path, script);
  const packages = createRequire(path);
  const require = (id: string) => (id.startsWith('./') ? load(join(path, '..', id)) : packages(id));
  (script.runInThisContext() as Run)(module.exports, require, module, path);
  return module.exports;
}

function compiled(path: string): Script {
  const source = readFileSync(path, 'latin1');
  const cachedData = keptCode(path);
  return new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: path,
    ...(cachedData && { cachedData }),
  });
}

/** V8 itself passes over code of another source, version or setting. */
function keptCode(path: string): Buffer | undefined {
  try {
    return readFileSync(codeFile(path, ownSettings()));
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled until now of the chunks that this thread has loaded. */
export function keepCode(settings: V8Settings): void {
  for (const [path, script] of scripts)
    writeFileSync(codeFile(path, settings), script.createCachedData());
}

/** Not by V8's own tag, which has the processor in it: the installed program comes with code of another machine. */
function codeFile(path: string, settings: V8Settings): string {
  return `${path}.${settings}`;
}
