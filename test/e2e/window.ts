/** The built window under Playwright, with its own data folder and the real sandbox. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { electronRuntime } from '../../main/package/electronRuntime.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'woo-redact-e2e-'));
}

/** A scenario that fails leaves its window open, and the runner would wait for it. */
const launched = new Set<ElectronApplication>();
after(() => {
  for (const app of launched) app.process().kill('SIGKILL');
});

export function openWindow(home: string, ...paths: readonly string[]): Promise<Opened> {
  return openProgram(ROOT, home, ...paths);
}

/** `program`: a folder with package.json and out/. */
export async function openProgram(
  program: string,
  home: string,
  ...paths: readonly string[]
): Promise<Opened> {
  const app = await electron.launch({
    executablePath: await electronRuntime(),
    args: [program, ...paths],
    chromiumSandbox: true,
    colorScheme: null,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') } as never,
  });
  launched.add(app);
  app.on('close', () => launched.delete(app));
  const page = await app.firstWindow();
  return { app, page };
}

/** As a person who chooses a folder in the system's dialog: files are written nowhere else. */
export async function chooseFolder({ app, page }: Opened, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, folder);
  await page.evaluate(async (at) => {
    const { woo } = globalThis as unknown as {
      woo: { request(...args: unknown[]): Promise<unknown> };
    };
    await woo.request('chooseOutputFolder', at);
  }, folder);
}
