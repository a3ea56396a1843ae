/** Which document is read when, and what becomes of one that was stopped. Readings end when the test says so. */
import { expect, test } from 'vitest';
import type { ReadDocument } from '../../app/contract/dossier.ts';
import { ENGINE_STOPPED, refusal, STOPPED } from '../../app/dossier/refusals.ts';
import { type Answer, ReadingQueue } from '../../app/dossier/session/readingQueue.ts';

const READ: ReadDocument = { pages: [], passages: [], date: null };

function bench(...documents: string[]) {
  const begun: string[] = [];
  let end: (answer: Answer) => void = () => {};
  const queue = new ReadingQueue((document, signal) => {
    begun.push(document);
    return new Promise((resolve) => {
      end = resolve;
      signal.addEventListener('abort', () => resolve(STOPPED));
    });
  });
  queue.add(documents);
  const settle = async (answer: Answer) => {
    end(answer);
    await new Promise((next) => setImmediate(next));
  };
  return { queue, begun, settle };
}

test('one after another, each once', async () => {
  const { queue, begun, settle } = bench('a', 'b');
  queue.add(['b']);
  await settle(READ);
  await settle(READ);
  expect(begun).toEqual(['a', 'b']);
});

test('what was read without having been asked for is there for the first who asks', async () => {
  const { queue, begun, settle } = bench('a');
  await settle(READ);
  expect(await queue.ask('a')).toBe(READ);
  expect(begun).toEqual(['a']);
});

test('one that is asked for goes before one that nobody asked for, which is read again later', async () => {
  const { queue, begun, settle } = bench('a', 'b', 'c');
  const asked = queue.ask('c');
  await new Promise((next) => setImmediate(next));
  await settle(READ);
  expect(await asked).toBe(READ);
  await settle(READ);
  await settle(READ);
  expect(begun).toEqual(['a', 'c', 'b', 'a']);
});

test('read by rules that no longer hold: read again, and only that answer is given', async () => {
  const { queue, begun, settle } = bench('a', 'b');
  const asked = queue.ask('a');
  queue.readAgain(['a', 'b']);
  await new Promise((next) => setImmediate(next));
  const now: ReadDocument = { ...READ, date: '2026-12-03' };
  await settle(now);
  expect(await asked).toBe(now);
  await settle(READ);
  expect(begun).toEqual(['a', 'a', 'b']);
});

test('one that is asked for does not stop another that is asked for', async () => {
  const { queue, begun, settle } = bench('a', 'b');
  const first = queue.ask('a');
  const second = queue.ask('b');
  await settle(READ);
  await settle(READ);
  expect([await first, await second]).toEqual([READ, READ]);
  expect(begun).toEqual(['a', 'b']);
});

test('after a crash it is read once more; after a second one the person is told', async () => {
  const { queue, begun, settle } = bench('a');
  const asked = queue.ask('a');
  await settle(ENGINE_STOPPED);
  expect(begun).toEqual(['a', 'a']);
  await settle(ENGINE_STOPPED);
  expect(await asked).toBe(ENGINE_STOPPED);
  const again = queue.ask('a');
  await settle(READ);
  expect(await again).toBe(READ);
});

test('stopping something else does not stop the reading; giving it up does', async () => {
  const { queue, begun, settle } = bench('a');
  const asked = queue.ask('a');
  await settle(STOPPED);
  expect(begun).toEqual(['a', 'a']);
  queue.giveUp();
  await settle(STOPPED);
  expect(await asked).toBe(STOPPED);
  expect(begun).toEqual(['a', 'a']);
});

test('a refused document is told as such and does not stop the others', async () => {
  const { queue, begun, settle } = bench('a', 'b');
  const asked = queue.ask('a');
  const why = refusal('not-a-pdf', 'Dit bestand is geen pdf.');
  await settle(why);
  expect(await asked).toBe(why);
  expect(begun).toEqual(['a', 'b']);
});

test('closed: nothing is begun any more', async () => {
  const { queue, begun, settle } = bench('a', 'b');
  queue.close();
  await settle(STOPPED);
  expect(begun).toEqual(['a']);
});
