/** Burning and proving go to an engine of their own: reading never waits for them, and they are stopped alone. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bench, bench, readIn } from './support/desk.ts';

let made: Bench;
let asked: string[];
let end: () => void;
beforeEach(() => {
  made = bench();
  asked = [];
  // Burns for ever.
  made.startMaker = (_onMessage, onExit) => {
    end = onExit;
    return { post: (message) => asked.push(message.to === 'ask' ? message.kind : ''), kill() {} };
  };
});
afterEach(() => made.remove());

test('letters are answered while a file burns; stopping stops the burning alone', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  await readIn(session);
  const { id } = session.entries[0]!;
  const preview = session.preview(id);
  expect(await session.letters(id, 1)).toMatchObject({ page: 1 });
  expect(asked).toEqual(['preview']);
  session.stopEngine();
  expect(await preview).toMatchObject({ refused: true, code: 'stopped' });
  expect(await session.letters(id, 2)).toMatchObject({ page: 2 });
  expect(made.starts).toBe(1);
});

test('it dies: who waits is told, and the reader lives', async () => {
  const session = await made.open(made.pdf('beslisnota.pdf'));
  await readIn(session);
  const { id } = session.entries[0]!;
  const preview = session.preview(id);
  end();
  expect(await preview).toMatchObject({ refused: true, code: 'engine-stopped' });
  // The search goes on, and nobody is told otherwise.
  expect(made.heard.stopped).toEqual([]);
  expect(await session.letters(id, 1)).toMatchObject({ page: 1 });
  expect(made.starts).toBe(1);
});
