import { useMemo, useState } from 'react';
import type { Hit } from '../../../app/contract/dossier.ts';
import type { SearchQuery } from '../../../app/contract/requests.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { searchRows } from '../../strings/group.ts';
import { judgedCount } from '../page/finds.ts';
import { useModel } from '../useModel.ts';
import { type Found, foundDecision, foundIn } from './found.ts';
import { SheetFoot, SheetRest } from './SheetFoot.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetRows } from './SheetRows.tsx';
import { asksAgain, chosenIn, keyOf, type Sheet, sheetOf, withPart } from './selection.ts';
import { standText } from './sheetWords.ts';
import { useSheetAction } from './useSheetAction.ts';
import { useSheetState } from './useSheetState.ts';

export interface SearchRowsProps {
  readonly store: DossierStore;
  readonly query: SearchQuery;
  readonly hits: readonly Hit[];
  /** The page goes to a find. */
  readonly onShow: (hit: Hit) => void;
  readonly onClose: () => void;
}

/** What was found, as rows: L and N decide one, the button all that are ticked, as one step. */
export function SearchRows({ store, query, hits, onShow, onClose }: SearchRowsProps) {
  const model = useModel(store);
  const usual = model.settings.favourites[0]!;
  const found = useMemo(
    () => foundIn(hits, (document) => itemsOf(model, document), usual),
    [hits, model, usual],
  );
  const sheet = useStaying(found);
  const own = useSheetState(sheet);
  const chosen = chosenIn(sheet, own.choice);
  const judge = (keys: readonly string[], verdict: 'accept' | 'reject') => {
    const { marks, decision } = foundDecision(found, new Set(keys));
    store.judgeFound(marks, { ...decision, verdict, ground: null });
    own.untick(keys);
  };
  const blocked = chosen.targets.length === 0 ? searchRows.nothingTicked : '';
  const run = () => {
    judge(
      chosen.targets.map(({ document, subject }) => keyOf({ document, id: subject })),
      'accept',
    );
    onClose();
  };
  const action = useSheetAction({ chosen, blocked, run, close: onClose });
  const finds = found.map(({ find }) => find);
  return (
    <SheetFrame
      title={searchRows.sheetTitle(query.text)}
      head={
        <>
          <p>{searchRows.hits(hits.length, judgedCount(finds))}</p>
          <p className="quiet">{searchRows.keyTip}</p>
        </>
      }
      onKeyDown={action.onKeyDown}
    >
      <SheetRows
        store={store}
        choice={own.choice}
        rows={own.rows}
        label={searchRows.label}
        standOf={(item) => standText(item, 'accept')}
        active={own.active}
        onActive={own.setActive}
        onShow={(item) => {
          const hit = found.find((one) => one.item === item)?.find.hit;
          if (hit !== undefined) onShow(hit);
        }}
        onDecide={judge}
        onToggle={own.toggle}
        onOpen={own.open}
      />
      <SheetRest
        sheet={sheet}
        choice={own.choice}
        unsearched={0}
        others={[]}
        onShow={(part) => own.choose(withPart(sheet, own.choice, part))}
        onAdd={() => undefined}
      />
      <SheetFoot
        text={searchRows.doText(
          chosen.open + chosen.decided,
          chosen.documents,
          action.armed && asksAgain(chosen),
        )}
        blocked={blocked}
        onDo={action.act}
        onClose={onClose}
      />
    </SheetFrame>
  );
}

/** A find that was decided by its key stays where it stood. */
function useStaying(found: readonly Found[]): Sheet {
  const [first] = useState(() => new Map(listed(found).lines.map(({ key, part }) => [key, part])));
  return useMemo(() => {
    const { verdict, lines } = listed(found);
    return {
      verdict,
      lines: lines.map((line) => ({ ...line, part: first.get(line.key) ?? line.part })),
    };
  }, [found, first]);
}

function listed(found: readonly Found[]): Sheet {
  return sheetOf(
    found.map(({ item }) => item),
    'accept',
    () => true,
  );
}
