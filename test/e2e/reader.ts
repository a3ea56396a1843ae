/** What a reader does in the window and sees there; shared by the scenarios. */
import type { Page } from 'playwright-core';
import type { Opened } from './window.ts';

/** Waits until the first passage is drawn, on a page that can be read. */
export async function readable({ page }: Opened): Promise<void> {
  await page.waitForSelector('.mark.active', { timeout: 120_000 });
  await page.waitForSelector('.textLayer span', { timeout: 60_000, state: 'attached' });
  await page.waitForTimeout(500);
}

/** As a person: what comes of a key is looked at before the next one. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
}

/** Pixels of the screen around this text of the page, which is in sight. */
export async function placeOf(page: Page, text: string) {
  const place = await page.evaluate((wanted) => {
    for (const span of document.querySelectorAll('.page .textLayer span')) {
      const at = span.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || span.firstChild?.nodeType !== 3) continue;
      const range = document.createRange();
      range.setStart(span.firstChild, at);
      range.setEnd(span.firstChild, at + wanted.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom, middle: (top + bottom) / 2 };
    }
    return null;
  }, text);
  if (place === null) throw new Error(`Not on the page: ${text}`);
  return place;
}

/** With the left button down from one place to the other. */
export async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(300);
}

/** Of the row in the list that is the active one: its text and its form. */
export async function activeRow(page: Page): Promise<{ text: string; form: string }> {
  return page.evaluate(() => {
    const row = document.querySelector('.row.active');
    const form = row?.querySelector('.badge')?.classList ?? [];
    return {
      text: row?.querySelector('.text')?.textContent ?? '',
      form: [...form].filter((name) => name !== 'badge').join(' '),
    };
  });
}

/** Waits until the active row has this text: places are measured by the engine. */
export async function activeReads(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.row.active .text')?.textContent === wanted,
    text,
    { timeout: 20_000 },
  );
}

/** Passages without a decision, as the list counts them. */
export async function openPassages(page: Page): Promise<number> {
  return Number(/\d+/.exec((await page.textContent('.list h2')) ?? '')?.[0]);
}
