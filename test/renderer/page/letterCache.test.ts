import { expect, test } from 'vitest';
import type { PageLetters, Refusal } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { LetterCache } from '../../../renderer/view/page/letterCache.ts';
import { lettersOf } from './letters.ts';

function cacheOver(answer: (page: number) => PageLetters | Refusal) {
  const asked: number[] = [];
  const request = (_name: string, _document: string, page: number) => {
    asked.push(page);
    return Promise.resolve(answer(page));
  };
  const bridge = { request } as unknown as Pick<Bridge, 'request'>;
  return { cache: new LetterCache(bridge, 'd'), asked };
}

const REFUSED: Refusal = { refused: true, code: 'x', sentence: '', advice: '', page: null };

test('a page is asked for once; pages far away are let go', async () => {
  const { cache, asked } = cacheOver((page) => ({ ...lettersOf('Jansen'), page }));
  let told = 0;
  cache.subscribe(() => told++);
  const both = [cache.want(1), cache.want(1)];
  expect(cache.get(1)).toBeUndefined();
  await Promise.all(both);
  expect([asked, told, cache.get(1)?.text]).toEqual([[1], 1, 'Jansen']);
  for (let page = 2; page <= 24; page++) await cache.want(page);
  await cache.want(1);
  await cache.want(25);
  expect([cache.get(1)?.page, cache.get(2), cache.get(25)?.page]).toEqual([1, undefined, 25]);
  await cache.want(2);
  expect(asked.at(-1)).toBe(2);
});

test('a page that is refused has no letters, and is not asked for again', async () => {
  const { cache, asked } = cacheOver(() => REFUSED);
  expect(await cache.want(3)).toBeNull();
  expect(await cache.want(3)).toBeNull();
  expect([cache.get(3), asked]).toEqual([null, [3]]);
});
