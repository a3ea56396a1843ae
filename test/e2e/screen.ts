/** What a window needs on a machine without a screen: a virtual one, and the libraries of GTK and Chromium. */
import { execFileSync, spawnSync } from 'node:child_process';
import { electronRuntime } from '../../main/package/electronRuntime.ts';

/** Debian 12. */
const PACKAGES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];
const INSTALL = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** In front of a command: the same command on a virtual screen. */
export function onScreen(command: readonly string[]): readonly string[] {
  return ['xvfb-run', '-a', '-s', '-screen 0 1280x800x24', ...command];
}

/**
 * Ends `command` with a sentence where no window can be shown. Called by who keeps the checkout: the ordinary user that
 * shows the window cannot put an Electron there.
 */
export async function needWindow(command: string): Promise<void> {
  const missing = screenIsThere(await electronRuntime());
  if (missing === undefined) return;
  process.stderr.write(`${command}: ${missing}\n`);
  process.exit(1);
}

/**
 * Undefined when a window can be shown; else one sentence that says what is missing. Root on a machine with
 * apt (a container, CI) gets the packages installed: the README's command does everything there.
 */
function screenIsThere(executable: string): string | undefined {
  if (missing(executable).length === 0) return undefined;
  if (process.getuid?.() === 0 && exists('apt-get')) {
    process.stderr.write(`The window’s tests need Debian packages. Started by root: ${INSTALL}\n`);
    const shell = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${INSTALL} -qq`;
    spawnSync('sh', ['-c', shell], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const still = missing(executable);
  return still.length === 0 ? undefined : `${still.join(', ')} not found; run: sudo ${INSTALL}`;
}

function missing(executable: string): string[] {
  const programs = ['xvfb-run', 'xauth'].filter((program) => !exists(program));
  const linked = execFileSync('ldd', [executable], { encoding: 'utf8' });
  const libraries = [...linked.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
  return [...programs, ...libraries];
}

function exists(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
