import type { ReactNode } from 'react';
import { publication } from '../../strings/publication.ts';
import { Message } from '../shell/Message.tsx';
import type { Output } from './useOutput.ts';

interface Props {
  readonly output: Output;
  /** The disk has a file of that name: nothing was written. */
  readonly taken: boolean;
  readonly children?: ReactNode;
}

/** Name and folder of the new file. */
export function OutputFields({ output, taken, children }: Props) {
  return (
    <>
      <label className="line">
        <span>{publication.name}</span>
        <input
          type="text"
          spellCheck={false}
          value={output.name}
          aria-invalid={!output.nameFits}
          onChange={(event) => output.setName(event.target.value)}
        />
      </label>
      {!output.nameFits && output.name !== '' && (
        <Message tone="error" text={publication.badName} />
      )}
      <div className="line">
        <span id="output-folder">{publication.folder}</span>
        <span className="folder">
          <output aria-labelledby="output-folder" title={output.folder}>
            {output.folder}
          </output>
          <button type="button" onClick={output.chooseFolder}>
            {publication.change}
          </button>
        </span>
      </div>
      {taken && (
        <div role="alert">
          <Message tone="warning" text={publication.taken} />
          <label className="tick">
            <input
              type="checkbox"
              checked={output.replace}
              onChange={(event) => output.setReplace(event.target.checked)}
            />
            {publication.replace}
          </label>
        </div>
      )}
      {children}
    </>
  );
}
