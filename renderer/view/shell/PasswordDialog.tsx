import { type FormEvent, useState } from 'react';
import type { DocumentInfo } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { keepPassword } from '../../pdf/passwords.ts';
import { password as text } from '../../strings/frame.ts';
import { Dialog } from './Dialog.tsx';
import { Message } from './Message.tsx';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly document: DocumentInfo;
  /** `opened`: the password fits. */
  readonly onClose: (opened: boolean) => void;
}

/** The password goes to who reads and who draws the file; it stands in memory only. */
export function PasswordDialog({ bridge, document, onClose }: Props) {
  const [value, setValue] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || value === '') return;
    setBusy(true);
    const refusal = await bridge.request('password', document.id, value);
    setBusy(false);
    if (refusal !== null) return setProblem(refusal.sentence);
    keepPassword(document.id, value);
    onClose(true);
  };
  return (
    <Dialog title={text.title} className="small" onClose={() => onClose(false)}>
      <form onSubmit={(event) => void submit(event)}>
        <p>{text.text(document.name)}</p>
        <div role="alert">{problem !== '' && <Message tone="error" text={problem} />}</div>
        <label className="line">
          <span>{text.field}</span>
          <input
            data-focus
            type={shown ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={value}
            aria-invalid={problem !== ''}
            onChange={(event) => setValue(event.target.value)}
          />
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.target.checked)}
          />
          {text.show}
        </label>
        <p className="quiet">{text.kept}</p>
        <div className="buttons end">
          <button type="button" onClick={() => onClose(false)}>
            {text.cancel}
          </button>
          <button type="submit" className="primary" aria-disabled={busy || value === ''}>
            {text.go}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
