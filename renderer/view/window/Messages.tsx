import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Session } from '../../session/session.ts';
import type { News } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { type DocumentActions, DocumentMessage } from '../shell/DocumentMessage.tsx';
import { Message } from '../shell/Message.tsx';
import { PasswordDialog } from '../shell/PasswordDialog.tsx';
import { nameOf } from '../shell/UndoStrip.tsx';
import type { Opening } from '../shell/useOpening.ts';
import type { Notice } from './useWhere.ts';

interface Props {
  readonly session: Session;
  readonly bridge: Bridge;
  readonly opening: Opening;
  readonly notice: Notice;
}

/** Between the toolbar and the regions: what is the matter, and what one can do now. */
export function Messages({ session, bridge, opening, notice }: Props) {
  const { store } = session;
  const model = useStore(store);
  const [stopped, setStopped] = useEngineStopped(bridge);
  const [locked, setLocked] = useState<string | null>(null);
  const asking = model.documents.find(({ id }) => id === locked);
  const actions: DocumentActions = {
    onPassword: ({ id }) => setLocked(id),
    onRetry: ({ id }) => session.read(id),
    onTakeOver: ({ id }) => void bridge.request('takeOver', id).then(opening.show),
  };
  return (
    <div className="messages">
      {model.saving === 'failed' && (
        <Message tone="error" text={messages.notSaved}>
          <button type="button" onClick={store.retrySaving}>
            {messages.retry}
          </button>
        </Message>
      )}
      {stopped !== null && model.readings.get(stopped)?.state !== 'ready' && (
        <Message
          tone="warning"
          text={stopped === '' ? messages.engine : messages.engineAt(nameOf(store, stopped))}
          onDismiss={() => setStopped(null)}
        />
      )}
      {model.news !== null && (
        <Message tone="info" text={newsText(store, model.news)} onDismiss={store.dismissNews} />
      )}
      {notice.text !== '' && <Message tone="info" text={notice.text} />}
      <DocumentMessage model={model} actions={actions} />
      {asking !== undefined && (
        <PasswordDialog
          bridge={bridge}
          document={asking}
          onClose={(opened) => {
            setLocked(null);
            if (opened) session.read(asking.id);
          }}
        />
      )}
    </div>
  );
}

function newsText(store: DossierStore, news: News): string {
  if (news.kind === 'profile') return messages.profile;
  if (news.kind === 'same') return messages.same(news.files);
  return messages.kept(news.count, nameOf(store, news.document));
}

/** '' when it was not busy with one document. */
function useEngineStopped(bridge: Bridge) {
  const [stopped, setStopped] = useState<string | null>(null);
  useEffect(
    () => bridge.on('engineStopped', ({ document }) => setStopped(document ?? '')),
    [bridge],
  );
  return [stopped, setStopped] as const;
}
