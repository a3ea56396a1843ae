/** Looking: nothing of it is a decision, nothing of it is written. */
import { NO_FILTER } from '../model.ts';
import { listedOf } from '../rows.ts';
import {
  activated,
  extended,
  moved,
  movedToAttention,
  movedToEnd,
  neighbour,
  shown,
  ticked,
} from '../steps/move.ts';
import type { Operations } from './operations.ts';
import type { Context } from './recorder.ts';

type Looking = Pick<
  Operations,
  | 'select'
  | 'move'
  | 'moveTo'
  | 'goToAttention'
  | 'showDocument'
  | 'moveDocument'
  | 'setFilter'
  | 'setOrder'
  | 'tick'
  | 'extend'
  | 'chooseAll'
  | 'chooseNone'
  | 'setSecondReading'
>;

export function looking({ store }: Context): Looking {
  const showDocument = (document: string) => store.setState((old) => shown(old, document));
  return {
    showDocument,
    select(subject, document) {
      const { current } = store.getState();
      if (document !== undefined && document !== current) showDocument(document);
      store.setState((old) => activated(old, subject));
    },
    move: (by) => store.setState((old) => moved(old, by)),
    moveTo: (end) => store.setState((old) => movedToEnd(old, end)),
    goToAttention: (by) => store.setState((old) => movedToAttention(old, by)),
    moveDocument(by) {
      const next = neighbour(store.getState(), by);
      if (next !== undefined) showDocument(next);
    },
    setFilter: (filter) =>
      store.setState((old) => ({ filter: { ...old.filter, ...filter }, chosen: new Set() })),
    setOrder: (order) => store.setState({ order }),
    tick: (subject) => store.setState((old) => ticked(old, subject)),
    extend: (by) => store.setState((old) => extended(old, by)),
    chooseAll: () =>
      store.setState((old) => ({ chosen: new Set(listedOf(old).map(({ id }) => id)) })),
    chooseNone: () => store.setState({ chosen: new Set() }),
    setSecondReading(on) {
      const filter = on ? { ...NO_FILTER, state: 'toSecond' as const } : NO_FILTER;
      store.setState({ secondReading: on, filter, chosen: new Set(), lingering: null });
      store.setState((old) => (old.current === null ? {} : shown(old, old.current)));
    },
  };
}
