import { expect, test } from 'vitest';
import type { Change, Step } from '../../../app/contract/events.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { EMPTY_REVIEW, type ReviewState } from '../../../app/contract/review.ts';
import { DEFAULT_SETTINGS } from '../../../app/contract/settings.ts';
import type { Item } from '../../../renderer/store/item.ts';
import { pageBurns } from '../../../renderer/view/page/pageBurns.ts';
import { previewKey } from '../../../renderer/view/page/previewKey.ts';
import { Previews } from '../../../renderer/view/page/previews.ts';

function previewsOver() {
  const answers: ((bytes: Uint8Array) => void)[] = [];
  const request = (_: string, _document: string) =>
    new Promise((resolve) => answers.push((bytes) => resolve({ refused: false, bytes })));
  const bridge = { request } as unknown as Bridge;
  let told = 0;
  const previews = new Previews(bridge, () => Promise.resolve());
  previews.subscribe(() => told++);
  return { previews, answers, told: () => told };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

test('one at a time; of what was wanted meanwhile only the last is made; a stale one is never shown', async () => {
  const { previews, answers, told } = previewsOver();
  const at = (state: number) => ({ document: 'd', key: `d ${state}` });
  previews.want(at(1));
  await rest();
  previews.want(at(2));
  previews.want(at(3));
  await rest();
  expect(answers).toHaveLength(1);
  answers[0]!(new Uint8Array([1]));
  await rest();
  expect([previews.get(at(1)) !== null, previews.get(at(3)), answers.length]).toEqual([
    true,
    null,
    2,
  ]);
  answers[1]!(new Uint8Array([3]));
  await rest();
  expect(previews.get(at(1))).toBeNull();
  expect(previews.get(at(3))).toMatchObject({ bytes: new Uint8Array([3]) });
  expect(previews.get({ document: 'e', key: 'e 3' })).toBeNull();
  previews.want(at(3));
  await rest();
  expect([answers.length, told()]).toEqual([2, 2]);
});

test('what cannot be made is a refusal, not an endless sketch', async () => {
  const bridge = { request: () => Promise.reject(new Error()) } as unknown as Bridge;
  const previews = new Previews(bridge, () => Promise.resolve());
  previews.want({ document: 'd', key: 'd 1' });
  await rest();
  expect(previews.get({ document: 'd', key: 'd 1' })).toMatchObject({ refused: true });
});

test('an engine that dies is asked once more; who looks again asks again', async () => {
  const died = { refused: true, code: 'engine-stopped', sentence: '', advice: '', page: null };
  const answers: unknown[] = [died, died, died, { refused: false, bytes: new Uint8Array([1]) }];
  const bridge = { request: () => Promise.resolve(answers.shift()) } as unknown as Bridge;
  const previews = new Previews(bridge, () => Promise.resolve());
  const wish = { document: 'd', key: 'd 1' };
  previews.want(wish);
  await rest();
  expect([previews.get(wish), answers.length]).toEqual([died, 2]);
  previews.forgetFailure();
  previews.want(wish);
  await rest();
  expect(previews.get(wish)).toMatchObject({ refused: false });
});

test('while the disk refuses decisions nothing is burnt; then what is wanted by that time', async () => {
  const asked: string[] = [];
  const bridge = {
    request: (_: string, document: string) => {
      asked.push(document);
      return Promise.resolve({ refused: false, bytes: new Uint8Array([1]) });
    },
  } as unknown as Bridge;
  let save = () => {};
  const saved = new Promise<void>((resolve) => {
    save = resolve;
  });
  const previews = new Previews(bridge, () => saved);
  previews.want({ document: 'd', key: 'd 1' });
  previews.want({ document: 'd', key: 'd 2' });
  await rest();
  expect(asked).toEqual([]);
  save();
  await rest();
  expect(asked).toEqual(['d']);
  expect(previews.get({ document: 'd', key: 'd 1' })).toBeNull();
  expect(previews.get({ document: 'd', key: 'd 2' })).toMatchObject({ refused: false });
});

test('the sketch: boxes of what is redacted, lines of what is open, nothing of what stays', () => {
  const item = (id: string, verdict: Item['verdict'], y0: number, page = 1) =>
    ({
      ...{ id, verdict, grounds: ['5.1.2e', '5.2'] },
      pieces: [{ page, rect: { x0: 50, y0, x1: 90, y1: y0 + 10 } }],
    }) as unknown as Item;
  const items = [
    item('a', 'accept', 100),
    item('b', 'open', 200),
    item('c', 'open', 205),
    item('d', 'reject', 300),
    item('e', 'open', 50, 2),
  ];
  const burns = pageBurns(items, 'd');
  expect(burns.get(1)).toMatchObject({
    boxes: [{ key: 'a', code: '5.1.2e 5.2' }],
    lines: [{ y0: 200, y1: 215, count: 2 }],
    activeAt: 305,
  });
  expect(burns.get(2)).toMatchObject({ boxes: [], lines: [{ count: 1 }], activeAt: null });
});

test('only what changes the output is burnt again; a step taken back gives the pages of before', () => {
  const [one, other] = ['1'.repeat(16), '2'.repeat(16)];
  const step = (seq: number, change: object): Step => {
    const stamp = { seq, at: '2026-01-02T03:04:05Z', by: 'A' };
    const changes = [change as Change];
    return { ...stamp, kind: 'step', action: 'redact', via: 'one', changes };
  };
  const passage = step(1, { kind: 'passage', document: one, subject: 'a' });
  const elsewhere = step(2, { kind: 'passage', document: other, subject: 'b' });
  const read = step(3, { kind: 'page', document: one, page: 1, before: false, after: true });
  const mark = step(4, { kind: 'mark', document: one, subject: 'h' });
  const keyAfter = (...done: Step[]) => {
    const review: ReviewState = { ...EMPTY_REVIEW, done };
    return previewKey({ review, settings: DEFAULT_SETTINGS }, one);
  };
  expect(keyAfter(passage, elsewhere, read)).toBe(keyAfter(passage));
  expect(keyAfter(passage, elsewhere, read, mark)).not.toBe(keyAfter(passage));
  expect(keyAfter()).not.toBe(keyAfter(passage));
  const white = { ...DEFAULT_SETTINGS, label: 'white' as const };
  const review = { ...EMPTY_REVIEW, done: [passage] };
  expect(previewKey({ review, settings: white }, one)).not.toBe(keyAfter(passage));
});
