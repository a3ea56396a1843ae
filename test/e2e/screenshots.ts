/** `npm run screenshots`: the pictures of the user guide, made anew in docs/screenshots from the real window. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drive } from './drive.ts';
import { needWindow } from './screen.ts';

const ROOT = join(import.meta.dirname, '../..');
const TARGET = join(ROOT, 'docs/screenshots');

await needWindow('screenshots');
execFileSync(process.execPath, [join(ROOT, 'buildWindow.ts')], { stdio: 'inherit' });
const made = mkdtempSync(join(tmpdir(), 'woo-redact-screenshots-'));
// The window runs as another user than the one who keeps the pictures.
chmodSync(made, 0o1777);
process.env.SCREENSHOTS = made;
const { failed } = drive(ROOT, ['screenshots.shots.ts']);
if (failed === 0) {
  for (const name of readdirSync(TARGET)) rmSync(join(TARGET, name));
  for (const name of readdirSync(made)) cpSync(join(made, name), join(TARGET, name));
  process.stdout.write(`${readdirSync(made).length} screenshots in docs/screenshots\n`);
}
rmSync(made, { recursive: true });
process.exitCode = failed;
