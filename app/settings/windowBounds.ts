/** Where the window stood last time, as far as that place is still on a screen. */
import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from './privateFile.ts';

const WindowBounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(100).max(20_000),
  height: z.int().min(100).max(20_000),
  maximised: z.boolean(),
});
export type WindowBounds = z.infer<typeof WindowBounds>;

/** DIP, as Electron gives work areas. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const LEAST = { width: 1024, height: 640 };
const FIRST = { width: 1280, height: 800 };

export function readBounds(path: string): WindowBounds | undefined {
  const read = readPrivateJson(path);
  const parsed = WindowBounds.safeParse(read.state === 'read' ? read.content : undefined);
  return parsed.success ? parsed.data : undefined;
}

export function keepBounds(path: string, bounds: WindowBounds): void {
  try {
    writePrivateJson(path, bounds);
  } catch {
    // The next start opens at the default place.
  }
}

/** Without a place (Electron centres) when a screen was unplugged or the title bar would be out of reach. */
export function boundsOn(areas: readonly Area[], kept: WindowBounds | undefined) {
  const largest = areas.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
  const { width, height } = kept ?? FIRST;
  const size = {
    width: Math.max(LEAST.width, Math.min(width, largest.width)),
    height: Math.max(LEAST.height, Math.min(height, largest.height)),
  };
  const inReach = kept !== undefined && areas.some((area) => holdsTitleBar(area, kept));
  return inReach ? { ...size, x: kept.x, y: kept.y } : size;
}

const GRIP = 120;

function holdsTitleBar(area: Area, { x, y, width }: WindowBounds): boolean {
  const left = Math.max(area.x, x);
  const right = Math.min(area.x + area.width, x + width);
  return right - left >= GRIP && y >= area.y && y <= area.y + area.height - 40;
}
