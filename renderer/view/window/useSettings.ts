import { useCallback, useEffect, useState } from 'react';
import type { Bridge } from '../../../app/contract/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../app/contract/settings.ts';

export interface SettingsInUse {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly keep: (settings: Settings) => void;
}

/** Settings that cannot be written are still those of this session. */
export function useSettings(bridge: Bridge): SettingsInUse {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    bridge.request('settings').then(setSettings, () => setSettings(DEFAULT_SETTINGS));
  }, [bridge]);
  const keep = useCallback(
    (wanted: Settings) => {
      setSettings(wanted);
      void bridge.request('keepSettings', wanted);
    },
    [bridge],
  );
  return { settings, keep };
}
