import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../../app/contract/commands.ts';
import { type KeyMap, keyMap } from '../../../app/contract/keyScheme.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { Session } from '../../session/session.ts';
import type { DossierModel } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { documents as documentTexts, messages } from '../../strings/frame.ts';
import { nl } from '../../strings/nl.ts';
import { pageCommands } from '../page/pageCommands.ts';
import { createViewStore, type ViewStore } from '../page/viewStore.ts';
import { LiveRegions } from '../shell/LiveRegions.tsx';
import { cycleRegion, focusRegionNamed, rememberFocus } from '../shell/regions.ts';
import { SaidStrip } from '../shell/SaidStrip.tsx';
import { ShellStatus } from '../shell/ShellStatus.tsx';
import { ShellToolbar } from '../shell/ShellToolbar.tsx';
import { UndoStrip } from '../shell/UndoStrip.tsx';
import type { Opening } from '../shell/useOpening.ts';
import { Tour } from '../tour/Tour.tsx';
import { useCommands } from '../useCommands.ts';
import { Dialogs } from './Dialogs.tsx';
import type { DeskStore } from './desk.ts';
import { Messages } from './Messages.tsx';
import { openingCommands } from './openingCommands.ts';
import { Regions } from './Regions.tsx';
import { type CommandMap, reviewCommands } from './reviewCommands.ts';
import { useMenuState } from './useMenuState.ts';
import { useWhere } from './useWhere.ts';

export interface WindowProps {
  readonly onSettings: (settings: Settings) => void;
  readonly session: Session;
  readonly bridge: Bridge;
  readonly opening: Opening;
  readonly desk: DeskStore;
}

const WIDE = 1600;

/** One dossier under review: the regions, what lies over them, and the one listener for keys. */
export function DossierWindow({ session, bridge, opening, desk, onSettings }: WindowProps) {
  const { store } = session;
  const [view] = useState(() => createViewStore({ wide: window.innerWidth >= WIDE }));
  const touring = useStore(desk, (state) => state.touring);
  useEffect(() => desk.clear(), [desk]);
  const settings = useStore(store, (model) => model.settings);
  const keys = useMemo(() => keyMap(settings), [settings]);
  const run = useMemo(() => {
    const commands: CommandMap = {
      ...reviewCommands(store, desk),
      ...pageCommands(store, view),
      ...openingCommands(opening, desk, bridge),
      nextRegion: () => cycleRegion(document, 1),
      previousRegion: () => cycleRegion(document, -1),
    };
    return (command: Command) => commands[command]?.();
  }, [store, desk, view, opening, bridge]);
  useMenuState(bridge, store);
  useEffect(() => rememberFocus(document), []);
  useTitle(
    useStore(store, (model) => model.name),
    useStore(store, nameOf),
  );
  useFocusAtFirst(useStore(store, (model) => model.active !== null));
  const alert = useStore(store, alertOf);
  const notice = useWhere(store, view, desk);
  const undoKey = keys.get('undo')?.[0];
  return (
    <div className="window">
      <Keys {...{ bridge, store, view, keys, run }} />
      <ShellToolbar store={store} view={view} keys={keys} run={run} />
      <Messages session={session} bridge={bridge} opening={opening} notice={notice} />
      <Regions {...{ session, view, desk, bridge, run, onSettings }} />
      <ShellStatus store={store} view={view} />
      <UndoStrip store={store} undoKey={undoKey} />
      <SaidStrip store={store} />
      <LiveRegions store={store} notice={notice} alert={alert} undoKey={undoKey} />
      <Dialogs {...{ session, view, desk, bridge, opening }} />
      {touring && (
        <Tour store={store} keys={keys} onClose={() => desk.setState({ touring: false })} />
      )}
    </div>
  );
}

interface KeysProps {
  readonly bridge: Bridge;
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly keys: KeyMap;
  readonly run: (command: Command) => void;
}

/** Shows nothing: it alone is run again for every passage that becomes the active one. */
function Keys({ bridge, store, view, keys, run }: KeysProps) {
  const shown = useStore(store, ({ current, active }) => `${current} ${active}`);
  useCommands({ bridge, keys, shown, run, onHold: (hidden) => view.setState({ hidden }) });
  return null;
}

/** Said at once, whatever else is being said. */
function alertOf({ saving, documents, current }: DossierModel): string {
  if (saving === 'failed') return messages.notSaved;
  const shown = documents.find(({ id }) => id === current);
  return shown?.state === 'gone' ? documentTexts.gone : '';
}

function nameOf({
  documents,
  current,
}: {
  documents: readonly { id: string; name: string }[];
  current: string | null;
}) {
  return documents.find(({ id }) => id === current)?.name ?? '';
}

function useTitle(dossier: string, name: string): void {
  useEffect(() => {
    document.title = [name, dossier, nl.app].filter((part) => part !== '').join(' — ');
  }, [dossier, name]);
}

/** The keys work from the first passage on, without a click. */
function useFocusAtFirst(has: boolean): void {
  useEffect(() => {
    if (has && document.activeElement === document.body) focusRegionNamed(document, 'list');
  }, [has]);
}
