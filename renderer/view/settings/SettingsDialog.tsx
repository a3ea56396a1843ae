import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import { settingsText } from '../../strings/settings.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { Message } from '../shell/Message.tsx';
import { KeysPanel, OutputPanel, PersonPanel, ScreenPanel } from './panels.tsx';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly settings: Settings;
  /** The window takes it over at once. */
  readonly onSettings: (settings: Settings) => void;
  readonly onClose: () => void;
}

const PANELS = {
  person: PersonPanel,
  keys: KeysPanel,
  screen: ScreenPanel,
  output: OutputPanel,
} as const;

/** Every change holds at once and is kept at once: there is nothing to confirm. */
export function SettingsDialog({ bridge, settings, onSettings, onClose }: Props) {
  const [failed, setFailed] = useState(false);
  const change = (changed: Partial<Settings>) => {
    const next = { ...settings, ...changed };
    onSettings(next);
    void bridge.request('keepSettings', next).then(
      ({ saved }) => setFailed(!saved),
      () => setFailed(true),
    );
  };
  return (
    <Dialog title={settingsText.title} className="settings" onClose={onClose}>
      <div role="alert">{failed && <Message tone="error" text={settingsText.notSaved} />}</div>
      <Tabs>
        <TabList aria-label={settingsText.sections}>
          {Object.entries(settingsText.tabs).map(([id, name]) => (
            <Tab key={id} id={id}>
              {name}
            </Tab>
          ))}
        </TabList>
        {Object.entries(PANELS).map(([id, Panel]) => (
          <TabPanel key={id} id={id}>
            <Panel bridge={bridge} settings={settings} onChange={change} />
          </TabPanel>
        ))}
      </Tabs>
      <div className="buttons end">
        <span className="quiet why">{settingsText.saved}</span>
        <button type="button" onClick={onClose}>
          {settingsText.close} <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}
