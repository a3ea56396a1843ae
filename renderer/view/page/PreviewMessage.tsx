import { isRefusal } from '../../../app/contract/dossier.ts';
import { nl } from '../../strings/nl.ts';
import type { PreviewAnswer } from './previews.ts';

interface Props {
  readonly answer: PreviewAnswer | null;
  readonly onGo: (page: number) => void;
}

/** Why there are no burnt pages, and the way to the place. */
export function PreviewMessage({ answer, onGo }: Props) {
  if (answer === null || 'bytes' in answer) return null;
  if (isRefusal(answer))
    return <Message sentences={[answer.sentence, answer.advice]} page={answer.page} onGo={onGo} />;
  const [first] = answer.leaks;
  const sentences = [nl.preview.leaking, first?.sentence ?? ''];
  return <Message sentences={sentences} page={first?.page ?? null} onGo={onGo} />;
}

interface MessageProps {
  readonly sentences: readonly string[];
  readonly page: number | null;
  readonly onGo: (page: number) => void;
}

function Message({ sentences, page, onGo }: MessageProps) {
  return (
    <div className="bar error message" role="alert">
      <span className="icon" aria-hidden="true">
        ✖
      </span>
      <p>{sentences.filter((sentence) => sentence !== '').join(' ')}</p>
      {page !== null && (
        <button type="button" onClick={() => onGo(page)}>
          {nl.preview.toPage(page)}
        </button>
      )}
    </div>
  );
}
