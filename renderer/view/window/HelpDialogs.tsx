import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import { AboutDialog } from '../help/AboutDialog.tsx';
import { KeysHelp } from '../help/KeysHelp.tsx';
import { TermsHelp } from '../help/TermsHelp.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import type { DeskStore, Dialog } from './desk.ts';

interface Props {
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

type Shown = (props: Props) => React.ReactNode;

/** Those that are there with and without a dossier. */
const DIALOGS: Partial<Record<Dialog, Shown>> = {
  settings: ({ desk, ...props }) => <SettingsDialog {...props} onClose={desk.close} />,
  keys: ({ desk, settings }) => <KeysHelp settings={settings} onClose={desk.close} />,
  terms: ({ desk }) => <TermsHelp onClose={desk.close} />,
  groundList: ({ desk }) => <TermsHelp groundsFirst onClose={desk.close} />,
  about: ({ desk }) => <AboutDialog onClose={desk.close} />,
};

export function HelpDialogs(props: Props) {
  const dialog = useStore(props.desk, (state) => state.dialog);
  return dialog === null ? null : (DIALOGS[dialog]?.(props) ?? null);
}
