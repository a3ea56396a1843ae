import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { letGo } from '../../../app/batch/letGo.ts';

/** What nobody holds any more, once the event loop has turned. */
async function forgotten(): Promise<WeakRef<object>> {
  const ref = new WeakRef({});
  await setImmediate();
  return ref;
}

test('after a long document what nobody holds is collected at once', async () => {
  const ref = await forgotten();
  letGo(1_000);
  expect(ref.deref()).toBeUndefined();
});

test('after a short one it is left to V8', async () => {
  const ref = await forgotten();
  letGo(10);
  expect(ref.deref()).toBeDefined();
});
