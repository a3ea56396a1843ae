import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { GroupKind } from '../../store/groups.ts';
import { regions } from '../../strings/frame.ts';
import type { ListTab } from '../list/groupRows.ts';
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
  const { session, view, desk, breadth, seen, folded, tabs } = props;
  const { store } = session;
  const { sheet, tab } = useStore(desk);
  const markAt = useStore(view, (state) => state.markAt);
  const height = props.sizes.list ?? LIST_HEIGHT;
  const wide = breadth === 'row';
  const act = useActs(props);
  const upper =
    sheet === null ? (
      <ListRegion
        store={store}
        tab={folded === 'signs' ? 'all' : tab}
        folded={folded === 'signs'}
        alignAt={breadth === 'row' ? markAt : null}
        onTab={act.toTab}
        onGoToPage={view.goTo}
        onPublish={act.publish}
        onGroup={act.openGroup}
        onEnter={act.toPage}
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
          onChooseGround={act.chooseGround}
          onGroup={act.openGroup}
          onLeave={act.toList}
        />
      )}
    </div>
  );
}

/** The same for every passage: what does not change is not drawn again. */
function useActs({ view, desk, run }: Pick<Props, 'view' | 'desk' | 'run'>) {
  return useMemo(
    () => ({
      toTab: (tab: ListTab) => desk.setState({ tab }),
      openGroup: (group: GroupKind, keep: boolean) =>
        desk.openSheet({ kind: 'group', group, keep }),
      publish: () => run('publish'),
      chooseGround: () => run('chooseGround'),
      toPage: () => view.ask('focus'),
      toList: () => {
        if (view.getState().mode === 'side') desk.setState({ part: 'page' });
        focusRegionNamed(document, 'list');
      },
    }),
    [view, desk, run],
  );
}

/** A sheet needs the room: of the passage its sentence stays in sight. */
function rowsOf(height: number, sheet: boolean): string {
  return sheet ? 'minmax(0, 1fr) auto 168px' : `${height}px auto minmax(0, 1fr)`;
}
