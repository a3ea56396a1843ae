/** The built window under Playwright, with its own data folder and the real sandbox. */
import { mkdtempSync } from 'node:fs';
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

export async function openWindow(home: string, ...paths: readonly string[]): Promise<Opened> {
  const app = await electron.launch({
    executablePath: await electronRuntime(),
    args: [ROOT, ...paths],
    chromiumSandbox: true,
    colorScheme: null,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') } as never,
  });
  launched.add(app);
  app.on('close', () => launched.delete(app));
  const page = await app.firstWindow();
  return { app, page };
}
