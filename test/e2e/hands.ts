/** What a person does, counted: one key (with or without modifier) is 1, one click or double click is 1. */
import type { Page } from 'playwright-core';
import type { Opened } from './window.ts';

/** Longer than a passage must have been seen before a key decides on it. */
const LOOK_MS = 160;
/** Longer than a sheet must have been open before Enter counts. */
const READ_MS = 340;

export class Hands {
  count = 0;
  readonly page: Page;
  private readonly opened: Opened;

  constructor(opened: Opened) {
    this.opened = opened;
    this.page = opened.page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.count++;
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(LOOK_MS);
    }
  }

  /** Enter in a sheet or a dialog that was just opened. */
  async read(): Promise<void> {
    await this.page.waitForTimeout(READ_MS);
  }

  async click(selector: string): Promise<void> {
    this.count++;
    await this.page.locator(selector).first().click();
    await this.page.waitForTimeout(LOOK_MS);
  }

  /** Letters of a name or a remark are typing, not keys of the budget. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.waitForTimeout(LOOK_MS);
  }

  /** By the menu: one click. */
  async menu(command: string): Promise<void> {
    this.count++;
    await this.opened.app.evaluate(({ BrowserWindow }, sent) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('command', sent);
    }, command);
    await this.page.waitForTimeout(LOOK_MS);
  }

  async text(selector: string): Promise<string> {
    return (await this.page.locator(selector).first().textContent()) ?? '';
  }

  async numberIn(selector: string): Promise<number> {
    return Number(/\d+/.exec(await this.text(selector))?.[0] ?? Number.NaN);
  }

  /** Passages without a decision, as the list says. */
  open(): Promise<number> {
    return this.numberIn('.list h2');
  }
}

/** The document was searched as a whole, a passage is shown and its page can be read. */
export async function ready({ page }: Opened): Promise<void> {
  await page.waitForSelector('.row.active', { timeout: 120_000 });
  await page.waitForSelector('.list progress', { timeout: 120_000, state: 'detached' });
  await page.waitForSelector('.textLayer span', { timeout: 60_000, state: 'attached' });
  await page.waitForTimeout(400);
}

/** One line a figure, so that a run can be compared with the budget. */
export function say(what: string, measured: number, budget: number): void {
  process.stdout.write(`  ${what}: ${measured} (budget ${budget})\n`);
}
