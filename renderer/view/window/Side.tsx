import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { regions } from '../../strings/frame.ts';
import { ListRegion } from '../list/ListRegion.tsx';
import { PanelRegion } from '../panel/PanelRegion.tsx';
import { focusRegionNamed } from '../shell/regions.ts';
import { Splitter } from '../shell/Splitter.tsx';
import type { Breadth, Folded, InSight } from './breadth.ts';
import type { RegionsProps } from './Regions.tsx';
import { SheetRegion } from './SheetRegion.tsx';
import type { KeptSizes, Sizes } from './useSizes.ts';

interface Props extends RegionsProps {
  readonly breadth: Breadth;
  readonly seen: InSight;
  readonly folded: Folded;
  readonly sizes: Sizes;
  readonly onSize: KeptSizes['setSize'];
  /** Between list and passage, where they do not stand side by side. */
  readonly tabs: ReactNode;
}

const LIST_HEIGHT = 296;

/** The list, or the sheet of a group in its place, and the passage. */
export function Side(props: Props) {
  const { session, view, desk, run, breadth, seen, folded, tabs } = props;
  const { store } = session;
  const { sheet, tab } = useStore(desk);
  const markAt = useStore(view, (state) => state.markAt);
  const height = props.sizes.list ?? LIST_HEIGHT;
  const wide = breadth === 'row';
  const toList = () => {
    if (view.getState().mode === 'side') desk.setState({ part: 'page' });
    focusRegionNamed(document, 'list');
  };
  const upper =
    sheet === null ? (
      <ListRegion
        store={store}
        tab={folded === 'signs' ? 'all' : tab}
        folded={folded === 'signs'}
        alignAt={breadth === 'row' ? markAt : null}
        onTab={(chosen) => desk.setState({ tab: chosen })}
        onGoToPage={(page) => view.goTo(page)}
        onPublish={() => run('publish')}
        onGroup={(group, keep) => desk.openSheet({ kind: 'group', group, keep })}
        onEnter={() => view.ask('focus')}
      />
    ) : (
      <SheetRegion {...props} sheet={sheet} />
    );
  const stacked = breadth === 'three' && folded === null;
  const rows = stacked ? { gridTemplateRows: rowsOf(height, sheet !== null) } : {};
  if (!seen.list && !seen.panel) return null;
  return (
    <div className={`side ${folded === null ? `${breadth}Wide` : 'folded'}`} style={rows}>
      {tabs}
      {seen.list && upper}
      {stacked && (
        <Splitter
          label={regions.splitPanel}
          orientation="horizontal"
          value={height}
          min={140}
          max={900}
          standard={LIST_HEIGHT}
          grows={1}
          onChange={(pixels) => props.onSize('list', pixels)}
        />
      )}
      {seen.panel && folded === null && (
        <PanelRegion
          store={store}
          wide={wide}
          onChooseGround={() => run('chooseGround')}
          onGroup={(group, keep) => desk.openSheet({ kind: 'group', group, keep })}
          onLeave={toList}
        />
      )}
    </div>
  );
}

/** A sheet needs the room: of the passage its sentence stays in sight. */
function rowsOf(height: number, sheet: boolean): string {
  return sheet ? 'minmax(0, 1fr) auto 168px' : `${height}px auto minmax(0, 1fr)`;
}
