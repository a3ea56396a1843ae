import { useState } from 'react';
import { useStore } from 'zustand';
import { regions } from '../../strings/frame.ts';
import { ListRegion } from '../list/ListRegion.tsx';
import { PanelRegion } from '../panel/PanelRegion.tsx';
import { focusRegionNamed } from '../shell/regions.ts';
import { Splitter } from '../shell/Splitter.tsx';
import type { RegionsProps } from './Regions.tsx';
import { SheetRegion } from './SheetRegion.tsx';

interface Props extends RegionsProps {
  /** List and passage stand side by side. */
  readonly wide: boolean;
}

const LIST_HEIGHT = 360;

/** The list, or the sheet of a group in its place, and the passage. */
export function Side(props: Props) {
  const { session, view, desk, run, wide } = props;
  const { store } = session;
  const { sheet, tab } = useStore(desk);
  const [height, setHeight] = useState(LIST_HEIGHT);
  const toList = () => void focusRegionNamed(document, 'list');
  const upper =
    sheet === null ? (
      <ListRegion
        store={store}
        tab={tab}
        onTab={(chosen) => desk.setState({ tab: chosen })}
        onGoToPage={(page) => view.goTo(page)}
        onPublish={() => run('publish')}
        onRetry={() => retry(props)}
        onGroup={(group, keep) => desk.openSheet({ kind: 'group', group, keep })}
        onEnter={() => view.ask('focus')}
      />
    ) : (
      <SheetRegion {...props} sheet={sheet} />
    );
  const rows = wide ? {} : { gridTemplateRows: `${height}px auto minmax(0, 1fr)` };
  return (
    <div className={`side${wide ? ' wide' : ''}`} style={rows}>
      {upper}
      {!wide && (
        <Splitter
          label={regions.splitPanel}
          orientation="horizontal"
          value={height}
          min={140}
          max={900}
          standard={LIST_HEIGHT}
          grows={1}
          onChange={setHeight}
        />
      )}
      <PanelRegion
        store={store}
        wide={wide}
        onChooseGround={() => run('chooseGround')}
        onGroup={(group, keep) => desk.openSheet({ kind: 'group', group, keep })}
        onLeave={toList}
      />
    </div>
  );
}

function retry({ session }: RegionsProps): void {
  const { current } = session.store.getState();
  if (current !== null) session.read(current);
}
