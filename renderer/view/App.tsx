import { useCallback, useEffect, useRef, useState } from 'react';
import { keyMap } from '../../app/contract/keyScheme.ts';
import type { Settings } from '../../app/contract/settings.ts';
import { bridge } from '../bridge.ts';
import { openSession, type Session } from '../session/session.ts';
import { opening as texts } from '../strings/frame.ts';
import { LiveRegions } from './shell/LiveRegions.tsx';
import { type Open, StartScreen } from './shell/StartScreen.tsx';
import { useDropZone } from './shell/useDropZone.ts';
import { type Opening, useOpening } from './shell/useOpening.ts';
import { useCommands } from './useCommands.ts';
import { DossierWindow } from './window/DossierWindow.tsx';
import { createDesk, type DeskStore } from './window/desk.ts';
import { HelpDialogs } from './window/HelpDialogs.tsx';
import { openingCommands } from './window/openingCommands.ts';
import { useMenuState } from './window/useMenuState.ts';
import { useSettings } from './window/useSettings.ts';

/** The start screen, or the dossier that is open. */
export function App() {
  const { settings, keep } = useSettings(bridge);
  if (settings === null) return null;
  return <WithSettings settings={settings} onKeep={keep} />;
}

interface Props {
  readonly settings: Settings;
  readonly onKeep: (settings: Settings) => void;
}

function WithSettings({ settings, onKeep }: Props) {
  const opening = useOpening(bridge);
  const session = useSession(opening, settings);
  const [desk] = useState(createDesk);
  const { open } = opening;
  const over = useDropZone(
    useCallback((files) => open('openPaths', bridge.pathsOf(files)), [open]),
  );
  return (
    <>
      {session === null || opening.problem !== null ? (
        <Start {...{ opening, desk, settings, onKeep }} isOpen={session !== null} />
      ) : (
        <DossierWindow
          key={session.store.getState().folder}
          {...{ session, bridge, opening, desk, onSettings: onKeep }}
        />
      )}
      <HelpDialogs {...{ desk, bridge, settings }} onSettings={onKeep} />
      {over && <p className="dropZone">{texts.dropHere}</p>}
    </>
  );
}

/** A session for every dossier that is opened; the settings of the day it was opened are then kept up to date. */
function useSession({ opened }: Opening, settings: Settings): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  const last = useRef<Session | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: settings that change go to the open session.
  useEffect(() => {
    const before = last.current?.store.getState() ?? null;
    const now = opened === null ? null : openSession(opened, settings, bridge, before);
    last.current = now;
    setSession(now);
    if (now === null) return;
    return () => now.close();
  }, [opened]);
  useEffect(() => session?.store.setSettings(settings), [session, settings]);
  return session;
}

interface StartProps extends Props {
  readonly opening: Opening;
  readonly desk: DeskStore;
  readonly isOpen: boolean;
}

function Start({ opening, desk, settings, onKeep, isOpen }: StartProps) {
  const commands = openingCommands(opening, desk, bridge);
  useCommands({
    bridge,
    keys: keyMap(settings),
    shown: null,
    run: (command) => commands[command]?.(),
    onHold: () => {},
  });
  useMenuState(bridge, null);
  const choose = (how: Open) => opening.open(how);
  const tour = (go: boolean) => {
    onKeep({ ...settings, tourSeen: true });
    if (go) commands.tour?.();
  };
  return (
    <>
      <StartScreen
        recent={opening.recent}
        busy={opening.busy}
        problem={opening.problem}
        offerTour={!settings.tourSeen}
        onOpen={choose}
        onRecent={(folder) => opening.open('openRecent', folder)}
        onClear={opening.clearRecent}
        onTour={tour}
        onBack={isOpen ? opening.clearProblem : null}
      />
      <LiveRegions store={null} notice={{ text: '', number: 0 }} alert="" undoKey={undefined} />
    </>
  );
}
