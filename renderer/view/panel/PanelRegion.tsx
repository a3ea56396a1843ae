import { memo, useDeferredValue, useMemo } from 'react';
import { positionOf, targetsOf } from '../../store/counts.ts';
import type { GroupKind } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { nameOf } from '../../strings/list.ts';
import { panel } from '../../strings/panel.ts';
import { shownKey } from '../keyText.ts';
import { useModel } from '../useModel.ts';
import { Context, Why } from './Context.tsx';
import { DecisionButtons } from './DecisionButtons.tsx';
import { GroundChips } from './GroundChips.tsx';
import { GroupButtons } from './GroupButtons.tsx';
import { History } from './History.tsx';
import { historyOf, lastDecisions, originOf } from './history.ts';
import { longDay, moment } from './moment.ts';
import { NoteField } from './NoteField.tsx';
import { SecondReading } from './SecondReading.tsx';
import { type Shown, shownOf } from './shown.ts';

export interface PanelRegionProps {
  readonly store: DossierStore;
  readonly onChooseGround: () => void;
  readonly onGroup: (kind: GroupKind, keep: boolean) => void;
  /** Esc in a field: the focus goes back to the passage. */
  readonly onLeave: () => void;
  /** At 1600 px and more: the last ten decisions too. */
  readonly wide: boolean;
}

/** Region F: always the same order, always the same places (review-window §2.4). */
export const PanelRegion = memo(function PanelRegion(props: PanelRegionProps) {
  const model = useModel(props.store);
  const targets = targetsOf(model);
  const counted = useCounted(model, targets);
  return (
    <section className="panel" data-region="panel" aria-label={panel.label}>
      {targets.length === 0 ? (
        <Nothing model={model} />
      ) : (
        <Passages {...props} model={model} counted={counted} shown={shownOf(targets)} />
      )}
      {props.wide && <LastTen store={props.store} model={model} />}
    </section>
  );
});

function Nothing({ model }: { readonly model: DossierModel }) {
  const isReady = model.readings.get(model.current ?? '')?.state === 'ready';
  const key = shownKey(model.settings, 'mark');
  return (
    <>
      <header>
        <h2>{panel.label}</h2>
      </header>
      <p className="quiet">{isReady ? panel.nothing(key) : panel.notYet}</p>
    </>
  );
}

interface PassagesProps extends PanelRegionProps {
  readonly model: DossierModel;
  readonly shown: Shown;
  readonly counted: Counted;
}

interface Counted {
  readonly model: DossierModel;
  readonly item: Item | undefined;
}

/** For what is counted over all passages and all steps: that may wait until the passage itself has been painted. */
function useCounted(model: DossierModel, [item]: readonly Item[]): Counted {
  return useDeferredValue(useMemo(() => ({ model, item }), [model, item]));
}

function Passages(props: PassagesProps) {
  const { store, model, counted, shown, onChooseGround, onGroup } = props;
  const [item] = shown.items;
  const several = shown.items.length > 1;
  const { at, of } = positionOf(model);
  return (
    <>
      <header>
        <h2>{several ? panel.several(shown.items.length) : panel.label}</h2>
        {!several && at > 0 && <span>{panel.position(at, of)}</span>}
      </header>
      {several ? <SeveralContext shown={shown} /> : <Context item={item!} wide={props.wide} />}
      {several ? (
        <p className="why quiet">{panel.severalTip}</p>
      ) : (
        <Why item={item!} reviewer={model.reviewer} />
      )}
      <GroundChips store={store} grounds={shown.grounds} onChooseGround={onChooseGround} />
      <DecisionButtons store={store} shown={shown} />
      {!several && counted.item !== undefined && (
        <GroupButtons model={counted.model} item={counted.item} onGroup={onGroup} />
      )}
      {!several && <SecondReading item={item!} reviewer={model.reviewer} />}
      <Note {...props} />
      <Heard shown={shown} />
      {!several && counted.item !== undefined && (
        <Past store={store} model={counted.model} item={counted.item} />
      )}
    </>
  );
}

function SeveralContext({ shown }: { readonly shown: Shown }) {
  return <p className="context">{shown.items.slice(0, 12).map(nameOf).join(' · ')}</p>;
}

/** Whom it is about, and what they answered. */
function Heard({ shown: { items, stakeholder } }: Pick<PassagesProps, 'shown'>) {
  const view = items.length === 1 ? items[0]!.view : null;
  return (
    <>
      {stakeholder != null && <p className="quiet">{panel.stakeholder(stakeholder)}</p>}
      {view !== null && (
        <p className="viewOf">
          {panel.view(view.of, longDay(view.received), panel.viewAsks[view.asks])}
          {view.remark !== '' && ` “${view.remark}”`}
        </p>
      )}
    </>
  );
}

/** A second reader writes to the first one; else it is the toelichting of the decision. */
function Note({ store, model, shown, onLeave }: PassagesProps) {
  const [item] = shown.items;
  const targets = shown.items.map(({ document, id }) => ({ document, subject: id }));
  const key = targets.map(({ document, subject }) => `${document} ${subject}`).join();
  const first = item?.judged?.by ?? item?.mark?.by ?? model.reviewer;
  const isSecond = model.secondReading && shown.items.length === 1 && first !== model.reviewer;
  const shared = { choice: model.settings, onLeave };
  if (isSecond)
    return (
      <NoteField
        key={`second ${key}`}
        {...shared}
        label={panel.blind.remark}
        hint=""
        value={item?.second?.remark ?? ''}
        grounds={[]}
        onKeep={(text) => store.setRemark(text, targets[0])}
      />
    );
  return (
    <NoteField
      key={key}
      {...shared}
      label={panel.note}
      hint={shown.note === null ? panel.mixed : panel.noteHint}
      value={shown.note ?? ''}
      grounds={shown.verdict === 'reject' ? [] : (shown.grounds ?? [])}
      onKeep={(text) => store.setNote(text, targets)}
    />
  );
}

interface PastProps {
  readonly store: DossierStore;
  readonly model: DossierModel;
  readonly item: Item;
}

const Past = memo(function Past({ store, model, item }: PastProps) {
  const lines = useMemo(() => historyOf(model.review, item, moment), [model.review, item]);
  return (
    <>
      {!item.blind && <p className="origin quiet">{originOf(item, moment)}.</p>}
      <History store={store} title={panel.history} none={panel.noHistory} lines={lines} />
    </>
  );
});

function LastTen({ store, model }: Pick<PassagesProps, 'store' | 'model'>) {
  const { secondReading, settings, reviewer } = model;
  const only = secondReading && settings.blindSecond ? reviewer : null;
  const lines = useMemo(() => lastDecisions(model, moment, only), [model, only]);
  return <History store={store} title={panel.lastTen} none={panel.noneYet} lines={lines} />;
}
