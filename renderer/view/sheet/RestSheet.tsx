import { useEffect, useState } from 'react';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { group, rest as texts } from '../../strings/group.ts';
import { useModel } from '../useModel.ts';
import { unsearchedPages } from './group.ts';
import type { Rest } from './rest.ts';
import { SheetFoot, SheetRest } from './SheetFoot.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetGround, SheetReason } from './SheetHead.tsx';
import { SheetRows } from './SheetRows.tsx';
import { blockedBy, doText, standText } from './sheetWords.ts';
import { type RestSheetState, useRestSheet } from './useRestSheet.ts';
import { useSheetAction } from './useSheetAction.ts';

interface Props {
  readonly store: DossierStore;
  /** To the first of what is judged one by one. */
  readonly onApart: () => void;
  readonly onClose: () => void;
}

/** Refusal 1 of review-window §6.2: what nobody judged, at one decision, under the rules of every sheet (§5.3). */
export function RestSheet({ store, onApart, onClose }: Props) {
  const model = useModel(store);
  const document = model.current ?? '';
  const own = useRestSheet(model, itemsOf(model, document));
  const { rest, sheet, rows, chosen, verdict, ground } = own;
  const reason = verdict === 'reject' ? own.reason : '';
  const blocked = blockedBy(chosen.targets.length, reason);
  const [start] = useState(model.active);
  const first = rest.members[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the sheet opens; then its rows take the page along.
  useEffect(() => {
    if (first !== undefined) store.select(first.id, first.document);
  }, []);
  const close = () => {
    if (start !== null) store.select(start, document);
    onClose();
  };
  const run = () => {
    const note = reason ?? '';
    if (start !== null) store.select(start, document);
    store.decideGroup({ targets: chosen.targets, verdict, ground, note, via: 'rest' });
    onClose();
  };
  const action = useSheetAction({ chosen, blocked, about: verdict, run, close });
  return (
    <SheetFrame
      title={texts.title(sheet.lines.length)}
      head={<Head model={model} own={own} />}
      onKeyDown={action.onKeyDown}
    >
      <SheetRows
        store={store}
        choice={rows.choice}
        rows={rows.rows}
        label={group.open}
        standOf={(one) => standText(one, verdict)}
        active={rows.active}
        onActive={rows.setActive}
        onShow={(one) => store.select(one.id, one.document)}
        onToggle={rows.toggle}
        onOpen={rows.open}
      />
      <SheetRest
        sheet={sheet}
        choice={rows.choice}
        unsearched={unsearchedPages(model, document, 'document')}
        others={[]}
        onShow={own.show}
        onAdd={() => {}}
      >
        <LeftAlone rest={rest} onApart={onApart} />
      </SheetRest>
      <SheetFoot
        text={doText(chosen, verdict, action.armed)}
        blocked={blocked}
        onDo={action.act}
        onClose={close}
      />
    </SheetFrame>
  );
}

interface HeadProps {
  readonly model: DossierModel;
  readonly own: RestSheetState;
}

function Head({ model, own }: HeadProps) {
  return (
    <>
      <fieldset className="sheetScope">
        <legend>{texts.decision}</legend>
        {(['accept', 'reject'] as const).map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name="rest-verdict"
              checked={own.verdict === verdict}
              onChange={() => own.decideAs(verdict)}
            />
            {texts.decisions[verdict]}
          </label>
        ))}
      </fieldset>
      {own.verdict === 'accept' ? (
        <SheetGround
          ground={own.ground}
          favourites={model.settings.favourites}
          onGround={own.setGround}
        />
      ) : (
        <SheetReason reason={own.reason} required onReason={own.setReason} />
      )}
    </>
  );
}

function LeftAlone({ rest, onApart }: { readonly rest: Rest; readonly onApart: () => void }) {
  const { apart, decided } = rest;
  return (
    <>
      {decided > 0 && <p>{group.decided(decided)}</p>}
      {apart.length > 0 && (
        <p>
          <span>{texts.apart(apart.length)}</span>
          <button type="button" onClick={onApart}>
            {texts.toApart}
          </button>
        </p>
      )}
    </>
  );
}
