import { useState } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../../app/contract/commands.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Session } from '../../session/session.ts';
import { regions } from '../../strings/frame.ts';
import { PageRegion } from '../page/PageRegion.tsx';
import { StripRegion } from '../page/StripRegion.tsx';
import type { ViewStore } from '../page/viewStore.ts';
import { DocumentsTab } from '../shell/DocumentsTab.tsx';
import { Splitter } from '../shell/Splitter.tsx';
import type { DeskStore } from './desk.ts';
import { Side } from './Side.tsx';
import { useWindowWidth } from './useWindowWidth.ts';

export interface RegionsProps {
  readonly session: Session;
  readonly view: ViewStore;
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly run: (command: Command) => void;
}

const [SIDE, WIDE_SIDE, WIDE] = [344, 696, 1600];

/** C, D, E and F (review-window §2.1): strip, page, list and passage. */
export function Regions(props: RegionsProps) {
  const { session, view, desk, bridge, run } = props;
  const { store } = session;
  const wide = useWindowWidth() >= WIDE;
  const standard = wide ? WIDE_SIDE : SIDE;
  const [chosen, setChosen] = useState<number | null>(null);
  const side = chosen ?? standard;
  const strip = useStore(view, (state) => state.wide) ? 264 : 56;
  const columns = `${strip}px minmax(0, 1fr) auto ${side}px`;
  const documents = <DocumentsTab store={store} onAdd={() => run('addFiles')} />;
  return (
    <div className="regions" style={{ gridTemplateColumns: columns }}>
      <StripRegion store={store} view={view} bridge={bridge} documents={documents} />
      <PageRegion
        store={store}
        view={view}
        bridge={bridge}
        onFound={(query, hits) => desk.openSheet({ kind: 'found', query, hits })}
      />
      <Splitter
        label={regions.splitList}
        orientation="vertical"
        value={side}
        min={300}
        max={900}
        standard={standard}
        grows={-1}
        onChange={setChosen}
      />
      <Side {...props} wide={wide} />
    </div>
  );
}
