/** What axe finds in the window as it stands, and the words in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './window.ts';
import { FORBIDDEN } from './words.ts';

/** To be evaluated in the page once, before the others. */
export const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical, with where. The page’s own text layer lies invisible over its picture. */
export async function seriousOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const context = { exclude: [['.textLayer'], ['.paper']] };
    // Names of rows and pages are spelled out for the ear (“Pagina 1” where “p. 1” is seen): review-window §4.5.
    const rules = { 'label-content-name-mismatch': { enabled: false } };
    const { violations } = await axe.run(context, { resultTypes: ['violations'], rules });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
  });
}

/** All that can be read or heard, but for the document itself. */
export async function wordsOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const skipped = '.textLayer, .row .text, .context, script, style';
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(skipped)) element.remove();
    const names = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
      (element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
    );
    return [...names.map((name) => name ?? ''), ...(copy.textContent ?? '').split('\n')];
  });
  return text.filter((line) => FORBIDDEN.test(line)).map((line) => `word: ${line.slice(0, 120)}`);
}
