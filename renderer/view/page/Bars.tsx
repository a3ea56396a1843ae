import type { RefObject } from 'react';
import { useStore } from 'zustand';
import type { PageSize } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { FindBar } from './FindBar.tsx';
import { queryOf } from './finding.ts';
import { toRedact } from './finds.ts';
import { BoundaryBar, ElsewhereBar } from './HandBars.tsx';
import { type Found, keepBoundary, type Stores, splitAtBoundary } from './hand.ts';
import { MarkLine } from './MarkLine.tsx';
import { useElsewhereKey } from './useElsewhereKey.ts';
import type { Hand } from './useHand.ts';

interface AboveProps {
  readonly stores: Stores;
  readonly bridge: Bridge;
  readonly hand: Hand;
  readonly pages: readonly PageSize[];
  readonly onFound: Found;
}

/** Finding, or marking by keyboard. */
export function BarsAbove({ stores, bridge, hand, pages, onFound }: AboveProps) {
  const { view, document } = stores;
  const bar = useStore(view, (state) => state.bar);
  const page = useStore(view, (state) => state.page);
  const finding = useStore(view, (state) => state.finding);
  const size = pages[page - 1] ?? pages[0];
  const toSheet = () => {
    const query = queryOf(finding, document);
    if (query !== null) onFound(query, toRedact(hand.finds));
  };
  if (bar === 'find')
    return <FindBar {...{ view, bridge, document }} finds={hand.finds} onRedact={toSheet} />;
  if (bar !== 'mark' || size === undefined) return null;
  return (
    <MarkLine {...{ view, page, size }} letters={hand.lettersHere} onMark={() => hand.mark(0)} />
  );
}

interface BelowProps {
  readonly stores: Stores;
  readonly hand: Hand;
  readonly region: RefObject<HTMLElement | null>;
  readonly onFound: Found;
}

/** Boundaries in hand, and where the text that was just marked still stands. */
export function BarsBelow({ stores, hand, region, onFound }: BelowProps) {
  const { store, view } = stores;
  const boundary = useStore(view, (state) => state.boundary);
  const { elsewhere } = hand;
  const toSheet = elsewhere === null ? null : () => onFound(elsewhere.query, elsewhere.hits);
  useElsewhereKey(region, store, toSheet);
  return (
    <>
      {boundary !== null && (
        <BoundaryBar
          boundary={boundary}
          onKeep={() => keepBoundary(stores)}
          onSplit={() => splitAtBoundary(stores)}
          onDiscard={() => view.setState({ boundary: null })}
        />
      )}
      {elsewhere !== null && (
        <ElsewhereBar
          elsewhere={elsewhere}
          onSheet={() => toSheet?.()}
          onDismiss={hand.dismissElsewhere}
        />
      )}
    </>
  );
}
