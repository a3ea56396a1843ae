import { type ReactNode, useRef } from 'react';
import type { Published } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { publication, result } from '../../strings/publication.ts';
import { Message } from '../shell/Message.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ExportLog } from './ExportLog.tsx';
import { Removals } from './Goes.tsx';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly published: Published;
  /** Of a concept; null for a publication. */
  readonly stakeholder: string | null;
  /** What stayed readable in a concept, one by one. */
  readonly framed: readonly { readonly page: number; readonly text: string }[];
  /** Pages that nobody read for what was missed. */
  readonly unread: number;
  readonly next: string | null;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** Is it safe, where is it, what was done, what was proved, what was not, what was set aside: in this order. */
export function ResultPage(props: Props) {
  const { bridge, published, stakeholder, unread, next, onNext, onClose } = props;
  const { name, pages, bytes, redacted, kept, byGround, preserved } = published;
  return (
    <>
      <div role="alert">
        <Message tone="good" text={stakeholder === null ? result.done : result.conceptDone} />
      </div>
      <div className="resultFile">
        <span>{result.file(name, pages, bytes)}</span>
        <span className="buttons">
          <button
            type="button"
            data-focus
            className="primary"
            onClick={() => void bridge.request('showPublished')}
          >
            {result.openFolder}
          </button>
          <button type="button" onClick={() => void bridge.request('openPublished')}>
            {result.openFile}
          </button>
        </span>
      </div>
      <dl className="outcome">
        <Line name={result.redacted}>{result.redactedText(redacted, byGround)}</Line>
        {stakeholder === null ? (
          <Line name={result.kept}>{result.keptText(kept)}</Line>
        ) : (
          <Framed {...props} stakeholder={stakeholder} />
        )}
        <Line name={result.proved}>
          {redacted === 0 ? result.nothingToProve : result.provedText}
        </Line>
        {preserved !== null && (
          <Line name={result.preserved}>
            {result.preservedText(preserved.same, preserved.of, preserved.moved)}
          </Line>
        )}
        <Line name={result.removed}>
          <Removals removals={published.removals} />
        </Line>
        <Line name={result.unproved}>
          <strong>{result.unprovedText(unread)}</strong>
        </Line>
        <Aside published={published} />
        <Line name={result.log}>
          {result.logText} <ExportLog bridge={bridge} />
        </Line>
        <Hash sha256={published.sha256} />
      </dl>
      <div className="buttons end">
        {next !== null && (
          <button type="button" onClick={onNext}>
            {result.next(next)}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {result.back} <kbd>Esc</kbd>
        </button>
      </div>
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Framed({ published, framed, stakeholder }: Props & { readonly stakeholder: string }) {
  return (
    <Line name={result.framed}>
      {result.framedText(published.framed ?? framed.length, stakeholder)}
      <ol className="framed">
        {framed.map(({ page, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two passages may be the same words on one page.
          <li key={i}>
            p. {page} {text}
          </li>
        ))}
      </ol>
    </Line>
  );
}

function Aside({ published: { setAside, annexes } }: Pick<Props, 'published'>) {
  return (
    <>
      {annexes.length > 0 && <Line name={result.annexes}>{annexes.join(' · ')}</Line>}
      {setAside.length > 0 && (
        <Line name={result.aside}>
          {setAside.map(({ rule, count, reason }) => (
            <p key={rule}>
              {publication.asideRules[rule](count)} — “{reason}”
            </p>
          ))}
        </Line>
      )}
    </>
  );
}

function Hash({ sha256 }: { readonly sha256: string }) {
  const shown = useRef<HTMLElement>(null);
  return (
    <Line name={result.hash}>
      <code ref={shown} className="hash">
        {sha256}
      </code>{' '}
      <CopyButton label={result.copy} of={shown} />
    </Line>
  );
}
