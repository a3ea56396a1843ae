import { useState } from 'react';
import { useStore } from 'zustand';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { group } from '../../strings/group.ts';
import { concept } from '../../strings/publication.ts';
import { views } from '../../strings/views.ts';
import { longDay } from '../panel/moment.ts';
import { SheetFoot } from '../sheet/SheetFoot.tsx';
import { SheetFrame } from '../sheet/SheetFrame.tsx';
import { useSheetKeys } from '../sheet/useSheetKeys.ts';
import { stakeholdersOf } from './conceptRules.ts';
import { ViewRow } from './ViewRow.tsx';
import {
  answered,
  conceptMade,
  dayOf,
  knownAnswers,
  restAnswered,
  viewsToKeep,
} from './viewAnswers.ts';

interface Props {
  readonly store: DossierStore;
  /** Connects the passages that are chosen. */
  readonly onStakeholder: () => void;
  readonly onClose: () => void;
}

/** The answer to a concept, in the place of the list: the page stays in sight (review-window §6.8). */
export function ViewsSheet({ store, onStakeholder, onClose }: Props) {
  const model = useStore(store);
  const items = model.current === null ? [] : itemsOf(model, model.current);
  const names = stakeholdersOf(items);
  const [chosen, setChosen] = useState<string | null>(null);
  const name = chosen ?? firstWaiting(model, names) ?? names[0];
  if (name === undefined) return <Nothing {...{ onStakeholder, onClose }} />;
  return (
    <OfStakeholder
      key={name}
      {...{ store, model, name, names, onClose }}
      onName={(one) => setChosen(one)}
    />
  );
}

/** Who was sent a concept and has not answered about everything. */
function firstWaiting(model: DossierModel, names: readonly string[]): string | undefined {
  const { current, review } = model;
  if (current === null) return undefined;
  const items = itemsOf(model, current);
  return names.find((name) => {
    const own = items.filter(({ stakeholder }) => stakeholder === name);
    const known = knownAnswers(own, name);
    return (
      conceptMade(review.publications, current, name) !== null &&
      own.some(({ id }) => !known.has(id))
    );
  });
}

function Nothing({ onStakeholder, onClose }: Pick<Props, 'onStakeholder' | 'onClose'>) {
  const { onKeyDown } = useSheetKeys(() => {}, onClose);
  return (
    <SheetFrame title={views.title} head={null} onKeyDown={onKeyDown}>
      <p className="empty">{views.none}</p>
      <footer>
        <p className="buttons">
          <button type="button" ref={(button) => button?.focus()} onClick={onStakeholder}>
            {concept.connect}
          </button>
          <button type="button" onClick={onClose}>
            {group.cancel} <kbd>Esc</kbd>
          </button>
        </p>
      </footer>
    </SheetFrame>
  );
}

interface OfStakeholderProps extends Omit<Props, 'onStakeholder'> {
  readonly model: DossierModel;
  readonly name: string;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

function OfStakeholder({ store, model, name, names, onName, onClose }: OfStakeholderProps) {
  const document = model.current ?? '';
  const items = itemsOf(model, document).filter(({ stakeholder }) => stakeholder === name);
  const [answers, setAnswers] = useState(() => knownAnswers(items, name));
  const [received, setReceived] = useState(
    () => items.find(({ view }) => view?.of === name)?.view?.received ?? dayOf(new Date()),
  );
  const kept = viewsToKeep(items, answers, name, received);
  const blocked =
    received === '' ? views.needsReceived : kept.size === 0 ? views.nothingAnswered : '';
  const rest = items.filter(({ id }) => !answers.has(id)).length;
  const act = () => {
    if (blocked !== '') return;
    store.processViews(kept);
    onClose();
  };
  const { onKeyDown } = useSheetKeys(act, onClose);
  const made = conceptMade(model.review.publications, document, name);
  return (
    <SheetFrame
      title={views.title}
      onKeyDown={onKeyDown}
      head={
        <>
          <Who {...{ name, names, onName, received }} onReceived={setReceived} />
          <p className="quiet">
            {made === null ? views.notSent : views.sent(longDay(made))} {views.explain}
          </p>
        </>
      }
    >
      <div className="views">
        {items.map((item, index) => (
          <ViewRow
            key={item.id}
            item={item}
            first={index === 0}
            answer={answers.get(item.id)}
            onAnswer={(change) => setAnswers(answered(answers, item.id, change))}
            onShow={() => store.select(item.id, item.document)}
          />
        ))}
        <p className="quiet">{views.more}</p>
      </div>
      {rest > 0 && (
        <div className="sheetRest">
          <p>
            <button type="button" onClick={() => setAnswers(restAnswered(items, answers))}>
              {views.restNothing(rest)}
            </button>
          </p>
        </div>
      )}
      <SheetFoot text={views.process(kept.size)} blocked={blocked} onDo={act} onClose={onClose} />
    </SheetFrame>
  );
}

interface WhoProps extends Pick<OfStakeholderProps, 'name' | 'names' | 'onName'> {
  readonly received: string;
  readonly onReceived: (day: string) => void;
}

function Who({ name, names, onName, received, onReceived }: WhoProps) {
  return (
    <div className="sheetGround besideOther">
      <label>
        <span>{views.stakeholder}</span>
        <select value={name} onChange={({ target }) => onName(target.value)}>
          {names.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{views.received}</span>
        <input type="date" value={received} onChange={({ target }) => onReceived(target.value)} />
      </label>
    </div>
  );
}
