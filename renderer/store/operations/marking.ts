/** Marks by hand, boundaries, pages that were read, the dossier's lists. */
import { activeItem, targetsOf } from '../counts.ts';
import { itemsOf } from '../items.ts';
import type { DossierModel } from '../model.ts';
import { decisionChanges } from '../steps/decide.ts';
import { itemsAt, keptReadable, redacted } from '../steps/judge.ts';
import {
  boundsChanges,
  checkChange,
  markChanges,
  mergeChanges,
  splitChanges,
  unmarkChanges,
} from '../steps/marking.ts';
import { moved } from '../steps/move.ts';
import type { NewMark, Operations } from './operations.ts';
import type { Context, Follow, Record } from './recorder.ts';
import { tell } from './tell.ts';

type Marking = Pick<
  Operations,
  | 'mark'
  | 'judgeFound'
  | 'removeMark'
  | 'setBounds'
  | 'split'
  | 'merge'
  | 'toggleChecked'
  | 'setList'
>;

export function marking({ store, newId }: Context, record: Record): Marking {
  const itemOf = (subject: string) => {
    const model = store.getState();
    return itemsOf(model, model.current ?? '').find(({ id }) => id === subject);
  };
  return {
    mark(marks) {
      const changes = markChanges(marks, newId);
      const via = marks.length > 1 ? 'several' : 'one';
      record.step({ action: actionOf(marks), via, changes }, goTo(changes[0]));
    },
    judgeFound(marks, { targets, verdict, ground }) {
      const after = verdict === 'accept' ? redacted(ground) : keptReadable;
      const items = itemsAt(store.getState(), targets);
      const changes = [
        ...markChanges(
          marks.map((mark) => ({ ...mark, verdict })),
          newId,
        ),
        ...decisionChanges(store.getState(), items, {
          verdict,
          after,
          ground: ground ?? undefined,
        }),
      ];
      record.step({ action: 'search', via: changes.length > 2 ? 'several' : 'one', changes });
    },
    removeMark() {
      const changes = unmarkChanges(store.getState(), targetsOf(store.getState()));
      record.step({ action: 'unmark', via: 'one', changes }, (before) => moved(before, 1));
    },
    setBounds(subject, bounds) {
      const item = itemOf(subject);
      if (item === undefined) return;
      const changes = boundsChanges(store.getState(), item, bounds);
      record.step({ action: 'bounds', via: 'one', changes });
    },
    split(subject, at) {
      const item = itemOf(subject);
      if (item === undefined) return;
      const changes = splitChanges(store.getState(), item, at, newId);
      record.step({ action: 'split', via: 'one', changes });
    },
    merge() {
      const items = targetsOf(store.getState());
      const changes = mergeChanges(store.getState(), items);
      if (changes.length === 0) tell(store, { kind: 'note', note: 'cannotMerge' });
      const first = items[0]?.id ?? activeItem(store.getState())?.id ?? null;
      record.step({ action: 'merge', via: 'several', changes }, () => ({
        chosen: new Set<string>(),
        active: first,
      }));
    },
    toggleChecked(page) {
      const { current } = store.getState();
      if (current === null) return;
      const change = checkChange(store.getState(), current, page);
      const action = change.after === true ? 'check' : 'uncheck';
      record.step({ action, via: 'one', changes: [change] });
    },
    setList(before, after) {
      if (before === null && after === null) return;
      record.step({ action: 'list', via: 'list', changes: [{ kind: 'list', before, after }] });
    },
  };
}

function actionOf(marks: readonly NewMark[]): 'mark' | 'page' | 'search' {
  const origin = marks[0]?.origin;
  return origin === 'page' || origin === 'search' ? origin : 'mark';
}

/** The new mark is the active passage, also when a filter would not show it. */
function goTo(change: { readonly kind: string; readonly subject?: string } | undefined): Follow {
  return (before): Partial<DossierModel> => {
    const active = change?.subject ?? before.active;
    return { active, lingering: active };
  };
}
