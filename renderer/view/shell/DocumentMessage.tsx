import type { DocumentInfo, Refusal } from '../../../app/contract/dossier.ts';
import type { DossierModel } from '../../store/model.ts';
import { documents } from '../../strings/frame.ts';
import { Message } from './Message.tsx';

export interface DocumentActions {
  onPassword(info: DocumentInfo): void;
  onTakeOver(info: DocumentInfo): void;
  onRetry(info: DocumentInfo): void;
}

interface Props {
  readonly model: DossierModel;
  readonly actions: DocumentActions;
}

/** Over the page: what is the matter with the document that is shown, and what one can do now. */
export function DocumentMessage({ model, actions }: Props) {
  const info = model.documents.find(({ id }) => id === model.current);
  if (info === undefined) return null;
  const refusal = refusalOf(model, info);
  switch (info.state) {
    case 'locked':
      return (
        <Message tone="info" text={refusal?.sentence ?? documents.status.locked}>
          <button type="button" onClick={() => actions.onPassword(info)}>
            {documents.password}
          </button>
        </Message>
      );
    case 'changed':
      return (
        <Message tone="warning" text={documents.changed}>
          <button type="button" onClick={() => actions.onTakeOver(info)}>
            {documents.takeOver}
          </button>
        </Message>
      );
    case 'gone':
      return (
        <Message tone="error" text={documents.gone}>
          <button type="button" onClick={() => actions.onRetry(info)}>
            {documents.retry}
          </button>
        </Message>
      );
    default:
      return refusal === null ? null : (
        <Message tone="error" text={`${refusal.sentence} ${refusal.advice}`.trim()}>
          <button type="button" onClick={() => actions.onRetry(info)}>
            {documents.retry}
          </button>
          <Technical refusal={refusal} />
        </Message>
      );
  }
}

function refusalOf(model: DossierModel, info: DocumentInfo): Refusal | null {
  const reading = model.readings.get(info.id);
  return reading?.state === 'refused' ? reading.refusal : info.refusal;
}

/** For who maintains the program: a code and a page, never text of the document. */
export function Technical({ refusal }: { readonly refusal: Pick<Refusal, 'code' | 'page'> }) {
  const page = refusal.page === null ? '' : ` · pagina ${refusal.page}`;
  return (
    <details className="technical">
      <summary>{documents.details}</summary>
      <p>
        {documents.code(refusal.code)}
        {page}
      </p>
    </details>
  );
}
