/** The built window under Playwright, with its own data folder and the real sandbox. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

export async function openWindow(home: string, pdf: string): Promise<Opened> {
  const app = await electron.launch({
    executablePath: await electronRuntime(),
    args: [ROOT, pdf],
    chromiumSandbox: true,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') } as never,
  });
  const page = await app.firstWindow();
  return { app, page };
}
