import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../renderer/store/counts.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import { ONE, passage, standWith, TWO } from './stand.ts';

const TWO_PASSAGES = [passage('a', 1, 0), passage('b', 1, 11)];
const MARK = {
  document: ONE,
  page: 1,
  bounds: { ranges: [{ page: 1, start: 40, end: 50 }], rects: [] },
  type: 'naam',
  ground: '5.1.2e',
  origin: 'hand',
} as const;

describe('marks by hand', () => {
  it('are a decision, are measured by the engine, and can be taken away', async () => {
    const { store, look } = standWith(TWO_PASSAGES);
    store.mark([{ ...MARK, bounds: { ranges: [...MARK.bounds.ranges], rects: [] } }]);
    await store.settled();
    expect(look()[2]).toBe('h-1 accept 5.1.2e manual');
    expect(itemsOf(store.getState(), ONE)[2]).toMatchObject({ text: '40-50' });
    expect(store.getState().active).toBe('h-1');
    store.removeMark();
    expect(look()).toHaveLength(2);
    store.undo();
    expect(look()[2]).toBe('h-1 accept 5.1.2e manual');
  });

  it('that overlap a passage with another decision are a conflict of both', () => {
    const { store, look } = standWith(TWO_PASSAGES);
    store.keep();
    store.mark([{ ...MARK, bounds: { ranges: [{ page: 1, start: 5, end: 9 }], rects: [] } }]);
    expect(look().map((line) => line.split(' ').at(-1))).toEqual([
      'conflict',
      'conflict',
      'likely',
    ]);
  });
});

describe('boundaries', () => {
  it('of a proposal are part of its judgement, and stay when it is reopened', () => {
    const { store } = standWith(TWO_PASSAGES);
    store.setBounds('a', { ranges: [{ page: 1, start: 0, end: 4 }], rects: [] });
    store.redact();
    store.select('a');
    store.reopen();
    expect(itemsOf(store.getState(), ONE)[0]).toMatchObject({
      verdict: 'open',
      ranges: [{ page: 1, start: 0, end: 4 }],
    });
  });

  it('split into two with one decision, in one step', async () => {
    const { store, look, written } = standWith(TWO_PASSAGES);
    store.redact();
    store.split('a', 4);
    expect(look().slice(0, 2)).toEqual(['a accept 5.1.2e accept', 'h-1 accept 5.1.2e manual']);
    await store.settled();
    expect(written).toHaveLength(2);
    store.undo();
    expect(look()).toHaveLength(2);
  });

  it('merge what adjoins into one row with one decision', () => {
    const { store, look } = standWith(TWO_PASSAGES);
    store.chooseAll();
    store.merge();
    store.redact();
    expect(look()).toEqual(['a accept 5.1.2e accept']);
    expect(countsOf(store.getState(), ONE)).toMatchObject({
      passages: 1,
      accepted: 1,
      conflicts: 0,
    });
    store.undo();
    store.undo();
    expect(look()).toHaveLength(2);
  });
});

describe('pages and steps', () => {
  it('a page is read, and not read again', () => {
    const { store } = standWith(TWO_PASSAGES);
    store.toggleChecked(2);
    expect(countsOf(store.getState(), ONE)).toMatchObject({ pages: 5, checkedPages: 1 });
    store.toggleChecked(2);
    expect(countsOf(store.getState(), ONE)).toMatchObject({ checkedPages: 0 });
  });

  it('undo goes to the document where the step was', () => {
    const { store } = standWith(TWO_PASSAGES);
    store.showDocument(TWO);
    store.redact();
    store.showDocument(ONE);
    store.undo();
    expect(store.getState()).toMatchObject({
      current: TWO,
      active: 'z',
      said: { what: { kind: 'undid', elsewhere: { document: TWO, page: 1 } } },
    });
  });

  it('an older step is taken back without what came after it', () => {
    const { store, look } = standWith(TWO_PASSAGES);
    store.redact();
    store.redact('5.2');
    const [first] = store.getState().review.done;
    store.revert(first!);
    expect(look()).toEqual(['a open 5.1.2e likely', 'b accept 5.2 accept']);
  });

  it('what the disk refuses waits and is offered again', async () => {
    let full = true;
    const { store, written } = standWith(TWO_PASSAGES, { saves: () => !full });
    store.redact();
    await store.settled();
    expect([store.getState().saving, written.length]).toEqual(['failed', 0]);
    full = false;
    store.retrySaving();
    await store.settled();
    expect([store.getState().saving, written.length]).toEqual(['saved', 1]);
  });
});

describe('the second reader', () => {
  const decided = async () => {
    const { store, written } = standWith(TWO_PASSAGES);
    store.redact('5.2');
    store.keep();
    await store.settled();
    return written;
  };

  it('does not see the first decision, and answers with one key', async () => {
    const { store, look } = standWith(TWO_PASSAGES, {
      reviewer: 'M. Smit',
      journal: await decided(),
    });
    store.setSecondReading(true);
    expect(look()).toEqual(['a open 5.1.2e second', 'b open 5.1.2e second']);
    store.redact();
    expect(look()[0]).toBe('a accept 5.2 accept');
    expect(itemsOf(store.getState(), ONE)[0]?.second).toMatchObject({ state: 'agreed' });
  });

  it('who decides otherwise makes a conflict, that ends when the first reader follows', async () => {
    const { store, look } = standWith(TWO_PASSAGES, {
      reviewer: 'M. Smit',
      journal: await decided(),
    });
    store.setSecondReading(true);
    store.keep();
    expect(look()[0]).toBe('a accept 5.2 conflict');
    store.setSecondReading(false);
    store.select('a');
    store.keep();
    expect(look()[0]).toBe('a reject 5.2 reject');
  });
});
