import { useEffect, useRef, useState } from 'react';
import type { EngineProgress, Leaking, Published, Refusal } from '../../app/contract/document.ts';
import { bridge } from '../bridge.ts';
import { countOpen, type ReviewModel, type ReviewStore } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { progressText } from './progressText.ts';

type Result = Published | Leaking | Refusal;

interface Props {
  readonly store: ReviewStore;
  readonly model: ReviewModel;
  readonly onClose: () => void;
  readonly onOpenPassages: () => void;
  readonly onUnreadPage: (page: number) => void;
}

export function PublishDialog(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // The key budget: Ctrl+E, Enter. What had the focus goes when the result comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a result brings other buttons.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('.primary')?.focus(), [result]);
  const make = async () => {
    setBusy(true);
    await props.store.settled();
    const refused: Refusal = { refused: true, sentence: nl.publish.unchanged };
    const answer = await bridge.request('publish').catch(() => refused);
    setBusy(false);
    setResult(answer);
  };
  return (
    <dialog
      ref={dialog}
      className="publish"
      aria-labelledby="publish-title"
      onCancel={(event) => (busy ? event.preventDefault() : undefined)}
      onClose={props.onClose}
    >
      <h1 id="publish-title" tabIndex={-1}>
        {nl.publish.title} — {props.model.document.name}
      </h1>
      {result !== null && <Outcome result={result} onClose={props.onClose} />}
      {result === null && busy && <Busy />}
      {result === null && !busy && <Checks {...props} onMake={() => void make()} />}
    </dialog>
  );
}

function Checks({
  model,
  onClose,
  onOpenPassages,
  onUnreadPage,
  onMake,
}: Props & { readonly onMake: () => void }) {
  const { document, review } = model;
  const open = countOpen(model);
  const unread = document.pages.map((_, i) => i + 1).filter((p) => !review.checkedPages.has(p));
  const blocked = open > 0 || unread.length > 0;
  return (
    <>
      <h2>{nl.publish.ready}</h2>
      <ul className="checks">
        <li>
          {open === 0
            ? `✔ ${nl.publish.judged(document.passages.length)}`
            : `✖ ${nl.publish.unjudged(open)}`}
          {open > 0 && (
            <button type="button" onClick={onOpenPassages}>
              {nl.publish.go}
            </button>
          )}
        </li>
        <li>
          {unread.length === 0
            ? `✔ ${nl.publish.checked(document.pages.length)}`
            : `✖ ${nl.publish.unchecked(unread.length)}`}
          {unread[0] !== undefined && (
            <button type="button" onClick={() => onUnreadPage(unread[0] ?? 1)}>
              {nl.publish.go}
            </button>
          )}
        </li>
      </ul>
      {blocked && <p id="publish-why">{nl.publish.blocked}</p>}
      <h2>{nl.publish.also}</h2>
      <p>{nl.publish.alsoText}</p>
      <p>{nl.publish.original}</p>
      <div className="buttons end">
        <button type="button" onClick={onClose}>
          {nl.publish.cancel} <kbd>Esc</kbd>
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={blocked}
          aria-describedby={blocked ? 'publish-why' : undefined}
          onClick={() => (blocked ? undefined : onMake())}
        >
          {nl.publish.make}
        </button>
      </div>
    </>
  );
}

function Busy() {
  const [progress, setProgress] = useState<EngineProgress | null>(null);
  useEffect(() => bridge.on('progress', setProgress), []);
  return (
    <>
      <p role="status">{progress === null ? nl.busy.resolve : progressText(progress)}</p>
      <div className="buttons end">
        <button type="button" onClick={() => void bridge.request('stopEngine')}>
          {nl.busy.stop}
        </button>
      </div>
    </>
  );
}

function Outcome({ result, onClose }: { readonly result: Result; readonly onClose: () => void }) {
  const good = 'sha256' in result;
  return (
    <>
      <div className={`bar ${good ? 'good' : 'error'}`} role="alert">
        {good ? nl.publish.done : 'leaks' in result ? nl.publish.leaks : nl.publish.refused}
      </div>
      {good && <Proof result={result} />}
      {'leaks' in result && (
        <ul>
          {result.leaks.map(({ page, code }) => (
            <li key={`${page}-${code}`}>{nl.publish.leak(page, code)}</li>
          ))}
        </ul>
      )}
      {result.refused && <p>{result.sentence}</p>}
      {!good && <p>{nl.publish.unchanged}</p>}
      <div className="buttons end">
        {good && (
          <button type="button" onClick={() => void bridge.request('showPublished')}>
            {nl.publish.folder}
          </button>
        )}
        <button type="button" className="primary" onClick={onClose}>
          {nl.publish.back}
        </button>
      </div>
    </>
  );
}

function Proof({ result }: { readonly result: Published }) {
  const { name, pages, bytes, redacted, kept, sha256 } = result;
  return (
    <>
      <p>{nl.publish.file(name, pages, Math.ceil(bytes / 1024))}</p>
      <p>{nl.publish.redacted(redacted)}</p>
      <p>{nl.publish.kept(kept)}</p>
      <p>{nl.publish.proved}</p>
      <p>
        <b>{nl.publish.unproved}</b>
      </p>
      <p className="hash">{nl.publish.hash(sha256)}</p>
    </>
  );
}
