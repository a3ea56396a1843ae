/** Deciding: on the chosen rows when there are any, else on the active one, which then moves on. */
import type { Via } from '../../../app/contract/events.ts';
import { activeItem, targetsOf } from '../counts.ts';
import type { Item } from '../item.ts';
import { itemsOf } from '../items.ts';
import { type Decision, decisionChanges, ofOthers } from '../steps/decide.ts';
import {
  type After,
  askedChanges,
  itemsAt,
  judgementChanges,
  keptReadable,
  redacted,
  remarkChanges,
  reopened,
  stakeholderChanges,
  toggled,
  withGrounds,
  withNote,
} from '../steps/judge.ts';
import { afterDeciding } from '../steps/move.ts';
import { viewChanges } from '../steps/views.ts';
import type { GroupDecision, Operations, OwnDecision } from './operations.ts';
import type { Context, Follow, Record } from './recorder.ts';

type Deciding = Pick<
  Operations,
  | 'redact'
  | 'keep'
  | 'reopen'
  | 'setGrounds'
  | 'toggleGround'
  | 'setNote'
  | 'askSecond'
  | 'setRemark'
  | 'setStakeholder'
  | 'processViews'
  | 'decideGroup'
  | 'decideEach'
>;

export function deciding({ store }: Context, record: Record): Deciding {
  const via = (): Via => (store.getState().chosen.size > 0 ? 'several' : 'one');
  const follow = () => (via() === 'one' ? afterDeciding : undefined);
  const targets = () => targetsOf(store.getState());
  const judge = (after: After) => judgementChanges(store.getState(), targets(), after);
  const decide = (items: readonly Item[], how: Decision, by: Via, then?: Follow) => {
    const model = store.getState();
    const onlyAnswers = ofOthers(model, items)[0].length === 0;
    const action = onlyAnswers ? 'second' : how.verdict === 'accept' ? 'redact' : 'keep';
    record.step({ action, via: by, changes: decisionChanges(model, items, how) }, then);
  };
  return {
    redact: (ground) => {
      const how = { verdict: 'accept', after: redacted(ground ?? null), ground } as const;
      decide(targets(), how, via(), follow());
    },
    keep: () => decide(targets(), { verdict: 'reject', after: keptReadable }, via(), follow()),
    reopen: () => record.step({ action: 'reopen', via: via(), changes: judge(reopened) }),
    setGrounds: (grounds) =>
      record.step({ action: 'ground', via: via(), changes: judge(withGrounds(() => grounds)) }),
    toggleGround(ground) {
      const after = withGrounds((item) => toggled(item.grounds, ground));
      record.step({ action: 'ground', via: via(), changes: judge(after) });
    },
    setNote(note, of) {
      const items = of === undefined ? targets() : itemsAt(store.getState(), of);
      if (items.every((item) => item.note === note)) return;
      const changes = judgementChanges(store.getState(), items, withNote(note));
      record.step({ action: 'note', via: items.length > 1 ? 'several' : 'one', changes });
    },
    askSecond: () =>
      record.step({ action: 'askSecond', via: via(), changes: askedChanges(targets()) }, follow()),
    setRemark(remark, of) {
      const model = store.getState();
      const item = of === undefined ? activeItem(model) : itemsAt(model, [of])[0];
      if (item == null || (item.second?.remark ?? '') === remark) return;
      record.step({ action: 'second', via: 'one', changes: remarkChanges(item, remark) });
    },
    setStakeholder: (name) =>
      record.step({
        action: 'stakeholder',
        via: via(),
        changes: stakeholderChanges(targets(), name),
      }),
    processViews(answers) {
      const model = store.getState();
      const items = itemsOf(model, model.current ?? '');
      const changes = viewChanges(model, items, answers);
      record.step({ action: 'views', via: 'several', changes }, toFirstOpen(answers));
    },
    decideGroup(decision) {
      const { targets: ticked, verdict, ground, via: group } = decision;
      const how = { verdict, after: groupAfter(decision), ground: ground ?? undefined };
      decide(itemsAt(store.getState(), ticked), how, group, afterDeciding);
    },
    decideEach(decisions, group) {
      const model = store.getState();
      const after = ownDecision(decisions);
      const changes = itemsAt(model, decisions).flatMap((item) => {
        const verdict = after(item)?.verdict === 'reject' ? 'reject' : 'accept';
        return decisionChanges(model, [item], { verdict, after });
      });
      record.step({ action: 'takeOver', via: group, changes }, afterDeciding);
    },
  };
}

/** Where the work goes on: the first passage that is open again, else the first that was answered about. */
function toFirstOpen(answers: ReadonlyMap<string, unknown>): Follow {
  return (_before, after) => {
    const items = itemsOf(after, after.current ?? '').filter(({ id }) => answers.has(id));
    const first = items.find(({ verdict }) => verdict === 'open') ?? items[0];
    return first === undefined ? {} : { active: first.id, lingering: first.id };
  };
}

/** A toelichting that is there is not written over by an empty one. */
function groupAfter({ verdict, ground, note }: GroupDecision): After {
  const after = verdict === 'accept' ? redacted(ground) : keptReadable;
  return (item) => {
    const judgement = after(item);
    return judgement === null || note === '' ? judgement : { ...judgement, note };
  };
}

/** Boundaries stay the passage's own. */
function ownDecision(decisions: readonly OwnDecision[]): After {
  const bySubject = new Map(decisions.map((one) => [`${one.document} ${one.subject}`, one]));
  return ({ document, id, judged, verdict, grounds, note }) => {
    const bounds = judged?.bounds ?? null;
    const own = bySubject.get(`${document} ${id}`) ?? { verdict, grounds, note };
    return { verdict: own.verdict, grounds: [...own.grounds], note: own.note, bounds };
  };
}
