import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { PageStore } from '../../app/pages.ts';
import { nodePorts } from '../../app/ports/nodePorts.ts';
import { extractPage, load } from '../../redaction/index.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/pdf/beslisnota.pdf'));
const open = () => load(bytes, { ports: nodePorts() }).value;

/** `room` in bytes: nothing fits, one page fits, all fit. */
describe.each([0, 150_000, 1e9])('pages of a document with room for %i bytes', (room) => {
  it('are the same however often they are asked for, after their text or before', () => {
    const document = open();
    const store = new PageStore(document, room);
    const texts = document.pages.map(({ number }) => store.text(number));
    for (const { number } of [...document.pages, ...document.pages]) {
      const fresh = extractPage(document, number).value;
      expect(store.page(number)).toEqual(fresh);
      expect(store.text(number)).toEqual(fresh.text);
      expect(texts[number - 1]).toEqual(fresh.text);
    }
  });
});

it('lets go of all texts when they are released, in the middle of a job', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const document = open();
  const store = new PageStore(document, 0);
  const texts = document.pages.map(({ number }) => new WeakRef(store.text(number)));
  await store.release();
  collect();
  expect(texts.map((text) => text.deref())).toEqual(texts.map(() => undefined));
});
