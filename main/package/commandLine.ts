/**
 * The command line as it is installed beside the window: its bundle, what that reads by path, and the Node that
 * it was tested with. Not the window's executable: with ELECTRON_RUN_AS_NODE every installed copy would be a
 * Node with the window's identity and rights, so that fuse is off; and as a mode of the window it would need a
 * screen and refuse root. The window does not need this folder: who allows no interpreters may remove it.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeBundle } from '../../app/cli/makeBundle.ts';
import { copyReadByPath } from './readByPath.ts';

const START = `import { runCli } from './run.mjs';
process.exitCode = await runCli(process.argv.slice(2));
`;

export async function installCommandLine(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const app = join(folder, 'app');
  mkdirSync(app, { recursive: true });
  copyReadByPath(folder);
  await makeBundle(app);
  writeFileSync(join(app, 'main.mjs'), START);
  const node = join(folder, basename(process.execPath));
  copyFileSync(process.execPath, node);
  chmodSync(node, 0o755);
  const licence = ['../LICENSE', 'LICENSE'].map((path) => join(dirname(process.execPath), path));
  copyFileSync(licence.find((path) => existsSync(path))!, join(folder, 'LICENSE.node.txt'));
}
