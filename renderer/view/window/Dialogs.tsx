import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Session } from '../../session/session.ts';
import type { ViewStore } from '../page/viewStore.ts';
import { ConceptDialog } from '../publish/ConceptDialog.tsx';
import { PublicationDialog } from '../publish/PublicationDialog.tsx';
import { GroundPicker } from '../sheet/GroundPicker.tsx';
import { ListsDialog } from '../sheet/ListsDialog.tsx';
import { StakeholderDialog } from '../sheet/StakeholderDialog.tsx';
import { RemoveDialog } from '../shell/RemoveDialog.tsx';
import { RenameDialog } from '../shell/RenameDialog.tsx';
import type { Opening } from '../shell/useOpening.ts';
import type { DeskStore, Dialog } from './desk.ts';

export interface DialogProps {
  readonly session: Session;
  readonly view: ViewStore;
  readonly desk: DeskStore;
  readonly bridge: Bridge;
  readonly opening: Opening;
}

type Shown = (props: DialogProps) => React.ReactNode;

/** Those about the dossier that is open; at most one at a time. */
const DIALOGS: Partial<Record<Dialog, Shown>> = {
  publish: (props) => <OfDocument {...props} As={PublicationDialog} />,
  concept: (props) => <OfDocument {...props} As={ConceptDialog} />,
  grounds: ({ session, desk }) => <GroundPicker store={session.store} onClose={desk.close} />,
  stakeholder: ({ session, desk }) => (
    <StakeholderDialog store={session.store} onClose={desk.close} />
  ),
  rename: ({ session, desk, bridge }) => (
    <RenameDialog bridge={bridge} store={session.store} onClose={desk.close} />
  ),
  remove: ({ session, desk, bridge, opening }) => (
    <RemoveDialog {...{ bridge, opening }} store={session.store} onClose={desk.close} />
  ),
  lists: ({ session, desk }) => <ListsDialog store={session.store} onClose={desk.close} />,
};

export function Dialogs(props: DialogProps) {
  const dialog = useStore(props.desk, (state) => state.dialog);
  return dialog === null ? null : (DIALOGS[dialog]?.(props) ?? null);
}

interface OfDocumentProps extends DialogProps {
  readonly As: typeof ConceptDialog | typeof PublicationDialog;
}

/** The document that is shown. */
function OfDocument({ session, view, desk, bridge, As }: OfDocumentProps) {
  const { store } = session;
  const info = useStore(store, (model) => model.documents.find(({ id }) => id === model.current));
  if (info === undefined) return null;
  return (
    <As
      bridge={bridge}
      store={store}
      document={info}
      onPage={(page) => view.goTo(page)}
      drafts={desk.drafts}
      onTogether={desk.decideRest}
      onStakeholder={() => desk.open('stakeholder')}
      onClose={desk.close}
    />
  );
}
