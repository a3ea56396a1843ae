/**
 * The packed window under Playwright, by Chromium's debugging port: Playwright's Electron driver needs Node's
 * inspector, whose fuse is off in the package.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';

export interface PackagedWindow {
  readonly page: Page;
  close(): void;
}

export async function openPackaged(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<PackagedWindow> {
  const child = spawn(program, ['--remote-debugging-port=0', ...args], { env, stdio: 'pipe' });
  const address = await debuggerAddress(child);
  // Without its defaults: Electron has no folders for downloads to set.
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const close = () => void child.kill();
  return { page, close };
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => reject(new Error(`The program ended: ${said}`)));
  });
}
