import { useStore } from 'zustand';
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import { keyMap } from '../../../app/contract/keyScheme.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { Session } from '../../session/session.ts';
import { AboutDialog } from '../help/AboutDialog.tsx';
import { KeysHelp } from '../help/KeysHelp.tsx';
import { TermsHelp } from '../help/TermsHelp.tsx';
import type { ViewStore } from '../page/viewStore.ts';
import { ConceptDialog } from '../publish/ConceptDialog.tsx';
import { PublicationDialog } from '../publish/PublicationDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { Tour } from '../tour/Tour.tsx';
import type { DeskStore, Dialog } from './desk.ts';

export interface DialogProps {
  readonly session: Session;
  readonly view: ViewStore;
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly onSettings: (settings: Settings) => void;
}

interface Shown extends DialogProps {
  readonly onClose: () => void;
}

/** At most one at a time. */
const DIALOGS: Partial<Record<Dialog, (props: Shown) => React.ReactNode>> = {
  publish: (props) => <OfDocument {...props} Making={PublicationDialog} />,
  concept: (props) => <OfDocument {...props} Making={ConceptDialog} />,
  settings: ({ session, bridge, onSettings, onClose }) => {
    const { settings } = session.store.getState();
    return <SettingsDialog {...{ bridge, settings, onSettings, onClose }} />;
  },
  keys: ({ session, onClose }) => (
    <KeysHelp settings={session.store.getState().settings} onClose={onClose} />
  ),
  terms: ({ onClose }) => <TermsHelp onClose={onClose} />,
  groundList: ({ onClose }) => <TermsHelp onClose={onClose} groundsFirst />,
  about: ({ onClose }) => <AboutDialog version={import.meta.env.WOO_VERSION} onClose={onClose} />,
  tour: ({ session, onClose }) => (
    <Tour
      store={session.store}
      keys={keyMap(session.store.getState().settings)}
      onClose={onClose}
    />
  ),
};

export function Dialogs(props: DialogProps) {
  const dialog = useStore(props.desk, (state) => state.dialog);
  if (dialog === null) return null;
  return DIALOGS[dialog]?.({ ...props, onClose: props.desk.close }) ?? null;
}

interface MakingProps extends Shown {
  readonly Making: (props: {
    readonly bridge: Bridge;
    readonly store: Session['store'];
    readonly document: DocumentInfo;
    readonly onPage: (page: number) => void;
    readonly onClose: () => void;
  }) => React.ReactNode;
}

/** A page that something is said about is gone to; the dialog is built anew the next time. */
function OfDocument({ session, view, bridge, onClose, Making }: MakingProps) {
  const { store } = session;
  const current = useStore(store, (model) => model.current);
  const document = store.getState().documents.find(({ id }) => id === current);
  if (document === undefined) return null;
  const onPage = (page: number) => {
    onClose();
    view.goTo(page);
  };
  return <Making key={document.id} {...{ bridge, store, document, onPage, onClose }} />;
}
