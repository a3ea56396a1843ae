import { useCallback, useEffect, useRef, useState } from 'react';
import type { EngineProgress, OpenedDocument, Refusal } from '../../app/contract/document.ts';
import { bridge } from '../bridge.ts';
import { createReviewStore, type ReviewStore } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { progressText } from './progressText.ts';
import { ReviewWindow } from './ReviewWindow.tsx';

export function App() {
  const [store, setStore] = useState<ReviewStore | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const asked = useRef(false);

  const open = useCallback(async (request: 'chooseDocument' | 'initialDocument') => {
    setOpening(true);
    setProblem(null);
    const answer = await bridge.request(request).catch(() => null);
    setOpening(false);
    if (answer === null) return;
    if (isRefusal(answer)) setProblem(answer.sentence);
    else setStore(createReviewStore(answer, (event) => bridge.request('append', event)));
  }, []);
  const choose = useCallback(() => void open('chooseDocument'), [open]);

  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void open('initialDocument');
  }, [open]);

  if (store !== null && problem === null && !opening)
    return <ReviewWindow key={store.getState().document.name} store={store} onOpen={choose} />;
  return (
    <StartScreen
      opening={opening}
      problem={problem}
      onOpen={choose}
      onBack={store === null ? null : () => setProblem(null)}
    />
  );
}

function isRefusal(answer: OpenedDocument | Refusal): answer is Refusal {
  return 'refused' in answer;
}

interface StartProps {
  readonly opening: boolean;
  readonly problem: string | null;
  readonly onOpen: () => void;
  readonly onBack: (() => void) | null;
}

function StartScreen({ opening, problem, onOpen, onBack }: StartProps) {
  const [progress, setProgress] = useState<EngineProgress | null>(null);
  useEffect(() => bridge.on('progress', setProgress), []);
  useEffect(
    () => bridge.on('command', (command) => (command === 'open' ? onOpen() : undefined)),
    [onOpen],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key.toLowerCase() === 'o' && !event.repeat) onOpen();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onOpen]);
  return (
    <main className="start">
      <h1>{nl.start.title}</h1>
      {problem !== null && (
        <p className="bar error" role="alert">
          {problem}
        </p>
      )}
      {opening ? (
        <p role="status">{progress === null ? nl.busy.load : progressText(progress)}</p>
      ) : (
        <p>
          <button type="button" className="primary" onClick={onOpen}>
            {nl.start.open} <kbd>Ctrl+O</kbd>
          </button>
          {onBack !== null && (
            <button type="button" onClick={onBack}>
              {nl.publish.back}
            </button>
          )}
        </p>
      )}
      <p className="quiet">{nl.start.local}</p>
      <p className="quiet">{nl.start.original}</p>
    </main>
  );
}
