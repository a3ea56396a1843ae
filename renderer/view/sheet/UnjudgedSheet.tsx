import { useEffect, useMemo, useState } from 'react';
import { type Hit, isRefusal, type Unjudged } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { unjudged } from '../../strings/group.ts';
import { useModel } from '../useModel.ts';
import { SheetFrame } from './SheetFrame.tsx';
import { marksOfWord, type WordRow, wordRows } from './unjudgedWords.ts';
import { WordGrid } from './WordGrid.tsx';

export interface UnjudgedSheetProps {
  readonly store: DossierStore;
  readonly bridge: Pick<Bridge, 'request'>;
  /** The page goes to a place. */
  readonly onShow: (hit: Hit) => void;
  readonly onClose: () => void;
}

type Asked = readonly Unjudged[] | 'busy' | { readonly sentence: string };

/** The sweep: what no rule saw and nobody judged (review-window §5). L redacts a word at all its places, N keeps it. */
export function UnjudgedSheet({ store, bridge, onShow, onClose }: UnjudgedSheetProps) {
  const model = useModel(store);
  const { current } = model;
  const asked = useUnjudged(bridge, current);
  const items = current === null ? [] : itemsOf(model, current);
  const rows = useMemo(() => (Array.isArray(asked) ? wordRows(asked, items) : []), [asked, items]);
  const left = rows.filter((row) => row.left.length > 0).length;
  const judge = (row: WordRow, verdict: 'accept' | 'reject') => {
    const marks = marksOfWord(row, items, model.settings.favourites[0]!);
    if (marks.length > 0) store.judgeFound(marks, { targets: [], verdict, ground: null });
  };
  return (
    <SheetFrame
      title={unjudged.title}
      head={
        <>
          <p className="quiet">{unjudged.explain}</p>
          {rows.length > 0 && (
            <p role="status">{left === 0 ? unjudged.done : unjudged.left(left)}</p>
          )}
        </>
      }
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {rows.length > 0 ? (
        <WordGrid store={store} rows={rows} onShow={onShow} onJudge={judge} />
      ) : (
        <p className="empty" role="status">
          {emptyText(asked)}
        </p>
      )}
      <footer>
        <p className="buttons">
          <button type="button" className="primary" onClick={onClose}>
            {unjudged.close} <kbd>Esc</kbd>
          </button>
        </p>
      </footer>
    </SheetFrame>
  );
}

function emptyText(asked: Asked): string {
  if (asked === 'busy') return unjudged.busy;
  return 'sentence' in asked ? asked.sentence : unjudged.none;
}

function useUnjudged(bridge: Pick<Bridge, 'request'>, document: string | null): Asked {
  const [asked, setAsked] = useState<Asked>('busy');
  useEffect(() => {
    let stays = true;
    setAsked(document === null ? [] : 'busy');
    if (document === null) return;
    bridge.request('unjudged', document).then(
      (answer) => stays && setAsked(isRefusal(answer) ? { sentence: answer.sentence } : answer),
      () => stays && setAsked({ sentence: unjudged.failed }),
    );
    return () => {
      stays = false;
    };
  }, [bridge, document]);
  return asked;
}
