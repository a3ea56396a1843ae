import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { Session } from '../../session/session.ts';
import type { ViewStore } from '../page/viewStore.ts';
import type { DeskStore, Dialog } from './desk.ts';

export interface DialogProps {
  readonly session: Session;
  readonly view: ViewStore;
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly onSettings: (settings: Settings) => void;
}

type Shown = (props: DialogProps) => React.ReactNode;

/** At most one at a time. */
const DIALOGS: Partial<Record<Dialog, Shown>> = {};

export function Dialogs(props: DialogProps) {
  const dialog = useStore(props.desk, (state) => state.dialog);
  return dialog === null ? null : (DIALOGS[dialog]?.(props) ?? null);
}
