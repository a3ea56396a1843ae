/**
 * What the window costs a reader: the built window in the Electron at hand, medians. Prints; asserts nothing.
 * `window.ts` starts it with a screen.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { freshFolder, type Opened, openWindow } from '../e2e/window.ts';
import { makePdf } from './makePdf.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
const RUNS = Math.max(1, Number(values.runs));

/** Decisions that are measured. */
const KEYS = 40;

await firstPage(200);
await keys(500);
await scrolling(1000);

async function firstPage(pages: number): Promise<void> {
  const shown: number[] = [];
  const used: number[] = [];
  const proposed: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const opened = await opening(pages);
    shown.push(await millisecondsTo(opened.page, '.paper canvas'));
    used.push(await cpuOfPage(opened));
    proposed.push(await millisecondsTo(opened.page, '.mark.active'));
    await opened.app.close();
  }
  say(`${pages} pages: window loaded to first page painted`, shown, 'ms');
  say(`${pages} pages: CPU time of the page’s thread until then`, used, 'ms');
  say(`${pages} pages: window loaded to first passage shown`, proposed, 'ms');
}

/** A deciding key to the frame after the one in which its mark was drawn. */
async function keys(pages: number): Promise<void> {
  const opened = await opening(pages);
  const { app, page } = opened;
  await millisecondsTo(page, '.mark.active');
  await page.evaluate(watchKeys);
  await page.waitForTimeout(2000);
  const before = await cpuOfPage(opened);
  for (let press = 0; press < KEYS; press++) {
    await page.keyboard.press(press % 2 === 0 ? 'l' : 'n');
    await page.waitForTimeout(250);
  }
  const each = ((await cpuOfPage(opened)) - before) / KEYS;
  say(`${4 * pages} marks: key to painted decision`, await page.evaluate(readKeys), 'ms');
  say(
    `${4 * pages} marks: CPU time of the page’s thread a decision, with all that follows it`,
    [each],
    'ms',
  );
  await app.close();
}

/**
 * Milliseconds of CPU that the page's own thread has used: of a busy machine the only time that tells. Threads that
 * raster run beside it.
 */
async function cpuOfPage({ app }: Opened): Promise<number> {
  const pids = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
  );
  return pids.map(cpuOf).reduce((sum, one) => sum + one, 0);
}

/** `utime` and `stime` of proc(5), in hundredths of a second. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function scrolling(pages: number): Promise<void> {
  const { app, page } = await opening(pages);
  await millisecondsTo(page, '.mark.active');
  say(
    `${pages} pages: a frame while scrolling a page in 5 frames`,
    await page.evaluate(scroll),
    'ms',
  );
  await page.waitForTimeout(3000);
  const memory = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, memory: { workingSetSize } }) => [type, workingSetSize]),
  );
  const megabytes = memory.map(([type, kilobytes]) => [type, Number(kilobytes) / 1024] as const);
  for (const [type, size] of megabytes) console.log(`  ${type}: ${size.toFixed(0)} MB`);
  say(
    `${pages} pages: memory of all processes`,
    [megabytes.reduce((sum, [, m]) => sum + m, 0)],
    'MB',
  );
  await app.close();
}

async function opening(pages: number): Promise<Opened> {
  const home = freshFolder();
  mkdirSync(join(home, 'documents'));
  const file = join(home, 'documents', `${pages}.pdf`);
  writeFileSync(file, makePdf(pages).bytes);
  return openWindow(home, file);
}

/** Since the window's page was loaded. */
async function millisecondsTo(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    selector,
    { timeout: 300_000, polling: 'raf' },
  );
  return Number(await handle.jsonValue());
}

/** Runs in the window: from the time the system gave the key to the second frame after it was handled. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(window, { benchTimes: times });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    },
    { capture: true },
  );
}

function readKeys(): number[] {
  return (window as unknown as { benchTimes: number[] }).benchTimes;
}

/** Runs in the window: 600 frames, from the first page down. */
async function scroll(): Promise<number[]> {
  const scroller = document.querySelector('.pages');
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < 600 && scroller !== null; frame++) {
    scroller.scrollTop += 220;
    await new Promise(requestAnimationFrame);
    times.push(performance.now() - last);
    last = performance.now();
  }
  return times;
}

function say(what: string, measured: readonly number[], unit: string): void {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  const spread = sorted.length > 1 ? `, 95 % within ${at(0.95)}, most ${at(1)}` : '';
  console.log(`${what}: median ${at(0.5)} ${unit}${spread} (${sorted.length})`);
}
