/**
 * `npm run dist -- --linux dir`: builds everything and packs it with electron-builder (electron-builder.yml),
 * whose arguments these are. For Linux, Electron is the stock one of the npm package where it was downloaded;
 * else the runtime that the tests use, for trying and testing only: it is old, and the result says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installCommandLine } from './commandLine.ts';
import { electronRuntime, STOCK, TEST_RUNTIME_ONLY } from './electronRuntime.ts';
import { licenceTexts } from './licences.ts';
import { makeIcons } from './makeIcons.ts';

const ROOT = join(import.meta.dirname, '../..');
const RESOURCES = join(ROOT, 'out/package');

const args = process.argv.slice(2);
refuseOtherSystems(args);
execFileSync(process.execPath, [join(ROOT, 'buildWindow.ts')], { stdio: 'inherit' });
await makeIcons(join(RESOURCES, 'icons'));
await installCommandLine(join(RESOURCES, 'cli'));
mkdirSync(RESOURCES, { recursive: true });
writeFileSync(join(RESOURCES, 'THIRD-PARTY-LICENCES.txt'), licenceTexts(ROOT));
const env: NodeJS.ProcessEnv = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
const chosen = process.platform === 'linux' ? await linuxElectron(env) : [];
execFileSync(process.execPath, [builder, ...args, '--publish', 'never', ...chosen], {
  cwd: ROOT,
  stdio: 'inherit',
  env,
});
if (env.WOO_REDACT_TEST_RUNTIME !== undefined) say(TEST_RUNTIME_ONLY);

/** The command line brings the Node of the machine that packs. */
function refuseOtherSystems(given: readonly string[]): void {
  const flags = {
    linux: /^(--linux|-l)$/,
    win32: /^(--win(dows)?|-w)$/,
    darwin: /^(--mac(os)?|-m)$/,
  };
  const others = Object.entries(flags).filter(([system]) => system !== process.platform);
  const wrong = given.find((argument) => others.some(([, flag]) => flag.test(argument)));
  if (wrong === undefined) return;
  process.stderr.write(`dist: ${wrong} is packed on that system itself, with the same command\n`);
  process.exit(2);
}

/** Nothing is downloaded for what stands here already. */
async function linuxElectron(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const executable = await electronRuntime();
  const folder = dirname(executable);
  if (executable !== STOCK) {
    environment.WOO_REDACT_TEST_RUNTIME = '1';
    say(TEST_RUNTIME_ONLY);
  }
  const version = existsSync(join(folder, 'version'))
    ? [
        `-c.electronVersion=${readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')}`,
      ]
    : [];
  return [`-c.electronDist=${folder}`, ...version];
}

function say(sentence: string): void {
  process.stderr.write(`\n*** ${sentence} ***\n\n`);
}
