import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../renderer/store/counts.ts';
import { membersOf } from '../../../renderer/store/groups.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import type { DossierStore } from '../../../renderer/store/operations/operations.ts';
import { rowsOf } from '../../../renderer/store/rows.ts';
import { ONE, passage, standWith, TWO } from './stand.ts';

const THREE = [passage('a', 1, 0), passage('b', 1, 20), passage('c', 2, 0, { certainty: 'check' })];

describe('one passage at a time', () => {
  it('moves from an open one to the next open one, round the list', () => {
    const { store, look } = standWith(THREE);
    store.move(1);
    store.redact();
    expect(store.getState().active).toBe('c');
    store.keep();
    expect(store.getState().active).toBe('a');
    expect(look()).toEqual([
      'a open 5.1.2e likely',
      'b accept 5.1.2e accept',
      'c reject 5.1.2e reject',
    ]);
  });

  it('from a decided one simply to the next', () => {
    const { store } = standWith(THREE);
    store.redact();
    store.select('a');
    store.redact('5.2');
    expect(store.getState().active).toBe('b');
  });

  it('keeps the last ground, adds others, and gives the proposed one back', () => {
    const { store, look } = standWith(THREE);
    store.toggleGround('5.2');
    store.toggleGround('5.1.2e');
    store.toggleGround('5.2');
    expect(look()[0]).toBe('a open 5.2 likely');
    store.reopen();
    expect(look()[0]).toBe('a open 5.1.2e likely');
  });

  it('keeps what was written when the decision changes', () => {
    const { store } = standWith(THREE);
    store.setNote('Weegt zwaarder.');
    store.redact();
    store.select('a');
    store.keep();
    expect(itemsOf(store.getState(), ONE)[0]).toMatchObject({
      note: 'Weegt zwaarder.',
      verdict: 'reject',
    });
  });
});

describe('several at once', () => {
  it('is one step without moving on, told with its number', () => {
    const { store, written } = standWith(THREE);
    store.chooseAll();
    store.redact();
    expect(written).toHaveLength(1);
    expect(store.getState()).toMatchObject({
      active: 'a',
      said: { what: { kind: 'did', action: 'redact', via: 'several', count: 3 } },
      strip: { seq: 1 },
    });
    store.undo();
    expect(countsOf(store.getState(), ONE).open).toBe(3);
  });

  it('a sheet changes exactly what was ticked, in every document', () => {
    const { store, look } = standWith(THREE);
    const targets = [
      { document: ONE, subject: 'b' },
      { document: TWO, subject: 'z' },
    ];
    store.decideGroup({ targets, verdict: 'accept', ground: '5.1.2e', note: '', via: 'person' });
    expect(look().map((line) => line.split(' ')[1])).toEqual(['open', 'accept', 'open']);
    expect(look(TWO)).toEqual(['z accept 5.1.2e accept']);
  });

  it('chooses with shift and arrows, and gives back what it left', () => {
    const { store } = standWith(THREE);
    store.extend(1);
    store.extend(1);
    expect([...store.getState().chosen]).toEqual(['a', 'b', 'c']);
    store.extend(-1);
    expect([...store.getState().chosen]).toEqual(['a', 'b']);
  });
});

describe('the list', () => {
  it('keeps the row that was just decided until it is left', () => {
    const { store } = standWith(THREE);
    store.setFilter({ state: 'open' });
    store.redact();
    const shown = () =>
      rowsOf(store.getState()).flatMap((row) => (row.kind === 'item' ? row.item.id : []));
    expect(shown()).toEqual(['a', 'b', 'c']);
    store.move(1);
    expect(shown()).toEqual(['b', 'c']);
  });

  it('has headings with counts in every order', () => {
    const { store } = standWith(THREE);
    const headings = () =>
      rowsOf(store.getState()).flatMap((row) =>
        row.kind === 'heading' ? [`${JSON.stringify(row.heading)} ${row.count}`] : [],
      );
    expect(headings()).toEqual(['{"by":"page","page":1} 2', '{"by":"page","page":2} 1']);
    store.setOrder('checkFirst');
    expect(headings()).toEqual([
      '{"by":"certainty","certainty":"check"} 1',
      '{"by":"certainty","certainty":"likely"} 2',
    ]);
  });

  it('leads to conflicts, then to what is to be looked at, then to what is open', () => {
    const { store } = standWith(THREE);
    store.setGrounds(['5.1.5', '5.1.2e']);
    store.select('b');
    const visited = [1, 1, 1].map((by) => {
      store.goToAttention(by as 1);
      return store.getState().active;
    });
    expect(visited).toEqual(['a', 'c', 'b']);
  });
});

describe('groups', () => {
  const persons = [
    passage('a', 1, 0, { text: 'J. Jansen', person: 'p1' }),
    passage('b', 1, 20, { text: 'Jansen', person: 'p1' }),
    passage('c', 2, 0, { text: 'j.  jansen', person: 'p2' }),
  ];
  it.each([
    ['person', ['a', 'b']],
    ['text', ['a', 'c']],
    ['type', ['a', 'b', 'c']],
    ['block', []],
  ] as const)('%s', (kind, ids) => {
    const { store } = standWith(persons);
    const model = store.getState();
    const first = itemsOf(model, ONE)[0]!;
    expect(membersOf(model, kind, first).map(({ id }) => id)).toEqual(ids);
  });
});

describe('what was typed', () => {
  it('is kept with the passages for which it was typed, whatever is active by then', () => {
    const { store } = standWith(THREE);
    store.move(1);
    store.setNote('Weegt zwaarder.', [{ document: ONE, subject: 'a' }]);
    const notes = itemsOf(store.getState(), ONE).map(({ note }) => note);
    expect(notes).toEqual(['Weegt zwaarder.', '', '']);
  });

  it('as a remark before the answer, stands with the answer', () => {
    const first = standWith(THREE);
    first.store.redact();
    const { store } = standWith(THREE, { reviewer: 'M. Smit', journal: first.written });
    store.setSecondReading(true);
    store.select('a');
    store.setRemark('Is dit niet de wethouder?');
    expect(itemsOf(store.getState(), ONE)[0]).toMatchObject({ blind: true, verdict: 'open' });
    store.select('a');
    store.keep();
    expect(itemsOf(store.getState(), ONE)[0]?.second).toMatchObject({
      state: 'disagreed',
      remark: 'Is dit niet de wethouder?',
    });
  });
});

describe('in the second reading what a colleague decided is answered, never written over', () => {
  const targets = ['a', 'b'].map((subject) => ({ document: ONE, subject }));
  const ways: Record<string, (store: DossierStore) => void> = {
    'a group': (store) =>
      store.decideGroup({ targets, verdict: 'reject', ground: null, note: '', via: 'person' }),
    'lines of a mail': (store) =>
      store.decideEach(
        targets.map((target) => ({ ...target, verdict: 'reject', grounds: [], note: '' })),
        'mail',
      ),
    finds: (store) => store.judgeFound([], { targets, verdict: 'reject', ground: null }),
    'chosen rows': (store) => {
      store.tick('a');
      store.tick('b');
      store.keep();
    },
  };
  it.each(Object.keys(ways))('by %s', (way) => {
    const first = standWith(THREE);
    first.store.redact();
    const { store } = standWith(THREE, { reviewer: 'M. Smit', journal: first.written });
    store.setSecondReading(true);
    ways[way]?.(store);
    const [a, b] = itemsOf(store.getState(), ONE);
    expect(a).toMatchObject({
      judged: { verdict: 'accept', by: 'J. de Boer' },
      second: { state: 'disagreed', verdict: 'reject' },
    });
    expect(b).toMatchObject({ judged: { verdict: 'reject', by: 'M. Smit' }, second: null });
  });
});
