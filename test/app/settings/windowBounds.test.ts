import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { boundsOn, keepBounds, readBounds } from '../../../app/settings/windowBounds.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1032 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const kept = { x: 2000, y: 100, width: 1100, height: 700, maximised: false };

test('a window comes back where it stood', () => {
  expect(boundsOn([SCREEN, SECOND], kept)).toEqual({ x: 2000, y: 100, width: 1100, height: 700 });
});

test('when its screen is gone, it keeps its size and is centred', () => {
  expect(boundsOn([SCREEN], kept)).toEqual({ width: 1100, height: 700 });
});

test('a title bar above the screen cannot be grasped', () => {
  expect(boundsOn([SCREEN], { ...kept, x: 0, y: -50 })).toEqual({ width: 1100, height: 700 });
});

test('it is never larger than the screen nor smaller than the window can be', () => {
  const huge = { ...kept, x: 0, y: 0, width: 9000, height: 9000 };
  expect(boundsOn([SCREEN], huge)).toMatchObject({ width: 1920, height: 1032 });
  expect(boundsOn([SCREEN], { ...huge, width: 200, height: 200 })).toMatchObject({
    width: 1024,
    height: 640,
  });
});

test('kept on disk; a broken file is no place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'woo-redact-bounds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'window.json');
  expect(readBounds(path)).toBeUndefined();
  keepBounds(path, kept);
  expect(readBounds(path)).toEqual(kept);
  writeFileSync(path, '{"x":"left"}');
  expect(readBounds(path)).toBeUndefined();
});
