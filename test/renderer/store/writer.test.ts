/** Decisions and a disk that refuses: nothing is dropped, the order stays, and it is told until all is saved. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JournalEvent } from '../../../app/contract/events.ts';
import { createWriter } from '../../../renderer/store/writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const event = (seq: number) => ({ seq, at: `t${seq}` }) as JournalEvent;

function desk() {
  const disk = { full: true, seqs: [] as number[] };
  const told: string[] = [];
  const writer = createWriter(
    async ({ seq }) => {
      if (disk.full) return { saved: false };
      disk.seqs.push(seq);
      return { saved: true };
    },
    (saving) => told.push(saving),
  );
  return { disk, told, writer };
}

test('what the disk refused is saved by itself when there is room again, in order', async () => {
  const { disk, told, writer } = desk();
  for (const seq of [1, 2, 3]) writer.write(event(seq));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(disk.seqs).toEqual([]);
  expect(new Set(told.slice(3))).toEqual(new Set(['failed']));
  disk.full = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(disk.seqs).toEqual([1, 2, 3]);
  expect(told.at(-1)).toBe('saved');
  expect(vi.getTimerCount()).toBe(0);
});

test('while decisions wait, a new one does not look saved', async () => {
  const { told, writer } = desk();
  writer.write(event(1));
  await vi.advanceTimersByTimeAsync(1);
  const before = told.length;
  writer.write(event(2));
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(before)).toEqual(['failed']);
});

test('with another dossier open nothing of this one is offered', async () => {
  const { disk, writer } = desk();
  writer.write(event(1));
  await vi.advanceTimersByTimeAsync(1);
  writer.close();
  disk.full = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(disk.seqs).toEqual([]);
});
