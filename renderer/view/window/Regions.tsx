import { memo, useCallback } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../../app/contract/commands.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { Session } from '../../session/session.ts';
import { regions } from '../../strings/frame.ts';
import type { Found } from '../page/hand.ts';
import { PageRegion } from '../page/PageRegion.tsx';
import { StripRegion } from '../page/StripRegion.tsx';
import type { ViewStore } from '../page/viewStore.ts';
import { DocumentsTab } from '../shell/DocumentsTab.tsx';
import { Splitter } from '../shell/Splitter.tsx';
import { breadthOf, foldedOf, inSight, partsOf } from './breadth.ts';
import type { DeskStore } from './desk.ts';
import { PartTabs } from './PartTabs.tsx';
import { Side } from './Side.tsx';
import { useSizes } from './useSizes.ts';
import { useWindowWidth } from './useWindowWidth.ts';

export interface RegionsProps {
  readonly session: Session;
  readonly view: ViewStore;
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly run: (command: Command) => void;
  readonly onSettings: (settings: Settings) => void;
}

/** Pixels at 100 %. */
const STANDARD = { row: 696, three: 344, two: 344, one: 0 } as const;
const [NARROW_STRIP, WIDE_STRIP] = [56, 264];
const [LEAST_SIDE, LEAST_PAGE] = [300, 320];
const FOLDED = { signs: 44, list: 376 } as const;

/** C, D, E and F (review-window §2.1): strip, page, list and passage. */
export const Regions = memo(function Regions(props: RegionsProps) {
  const { session, view, desk, bridge, run } = props;
  const { store } = session;
  const { part, sheet } = useStore(desk);
  const width = useWindowWidth();
  const breadth = breadthOf(width);
  const twoPages = useStore(view, (state) => state.mode === 'side');
  const folded = foldedOf(breadth, twoPages, sheet !== null || part === 'panel');
  const seen = inSight(breadth, part, sheet !== null);
  const parts = partsOf(breadth);
  const { sizes, setSize } = useSizes(store, props.onSettings);
  const wide = useStore(view, (state) => state.wide) && breadth !== 'one' && folded === null;
  const strip = wide ? WIDE_STRIP : NARROW_STRIP;
  const most = Math.max(LEAST_SIDE, width - strip - LEAST_PAGE);
  const chosen = breadth === 'one' ? null : sizes[breadth];
  const side = folded === null ? Math.min(chosen ?? STANDARD[breadth], most) : FOLDED[folded];
  const columns =
    breadth === 'one'
      ? `${strip}px minmax(0, 1fr)`
      : `${strip}px minmax(0, 1fr) ${folded === null ? 'auto ' : ''}${side}px`;
  // The same for as long as the window stands: the pages are not drawn again for what happens beside them.
  const onFound = useCallback<Found>(
    (query, hits) => desk.openSheet({ kind: 'found', query, hits }),
    [desk],
  );
  const documents = <DocumentsTab store={store} onAdd={() => run('addFiles')} />;
  const tabs = parts.length > 0 && sheet === null && (
    <PartTabs
      parts={parts}
      shown={parts.includes(part) ? part : parts[0]!}
      onShow={(next) => desk.setState({ part: next })}
    />
  );
  return (
    <>
      {breadth === 'one' && tabs}
      <div className={`regions ${breadth}Wide`} style={{ gridTemplateColumns: columns }}>
        <StripRegion {...{ store, view, bridge, documents, wide }} />
        <div className="regionD" hidden={!seen.page}>
          <PageRegion store={store} view={view} bridge={bridge} onFound={onFound} />
        </div>
        {breadth !== 'one' && folded === null && (
          <Splitter
            label={regions.splitList}
            orientation="vertical"
            value={side}
            min={LEAST_SIDE}
            max={most}
            standard={STANDARD[breadth]}
            grows={-1}
            onChange={(pixels) => setSize(breadth, pixels)}
          />
        )}
        <Side
          {...{ ...props, sizes, breadth, seen, folded }}
          onSize={setSize}
          tabs={breadth === 'two' && folded === null && tabs}
        />
      </div>
    </>
  );
});
