import type { ReactNode } from 'react';
import { messages } from '../../strings/frame.ts';

export type Tone = 'good' | 'warning' | 'error' | 'info';

const SIGNS: Record<Tone, string> = { good: '✔', warning: '!', error: '✖', info: 'i' };

interface Props {
  readonly tone: Tone;
  readonly text: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A bar with a sign and a word besides its colour. Whoever shows it says whether it is also spoken. */
export function Message({ tone, text, children, onDismiss }: Props) {
  return (
    <div className={`bar message ${tone}`}>
      <span className="icon" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      <p>
        <span className="spoken">{messages[tone]}: </span>
        {text}
      </p>
      {children !== undefined && <span className="actions">{children}</span>}
      {onDismiss !== undefined && (
        <button type="button" className="dismiss" aria-label={messages.dismiss} onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
