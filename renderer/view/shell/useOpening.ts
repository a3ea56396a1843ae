import { useCallback, useEffect, useRef, useState } from 'react';
import { isRefusal, type OpenedDossier, type Refusal } from '../../../app/contract/dossier.ts';
import type { Answers, Arguments, Bridge, Recent } from '../../../app/contract/requests.ts';
import { messages } from '../../strings/frame.ts';

type Opens =
  | 'initial'
  | 'chooseFiles'
  | 'chooseFolder'
  | 'chooseDossier'
  | 'addFiles'
  | 'openSample'
  | 'openPaths'
  | 'openRecent';

export interface Opening {
  readonly opened: OpenedDossier | null;
  readonly problem: Refusal | null;
  readonly busy: boolean;
  readonly recent: readonly Recent[];
  open<N extends Opens>(name: N, ...args: Arguments<N>): void;
  show(opened: OpenedDossier | Refusal): void;
  clearProblem(): void;
  clearRecent(): void;
  close(): void;
}

const FAILED: Refusal = {
  refused: true,
  code: 'no-answer',
  sentence: messages.unknown,
  advice: '',
  page: null,
};

/** What is open: asked for here, given at the start, or handed over by the main process. */
export function useOpening(bridge: Bridge): Opening {
  const [opened, setOpened] = useState<OpenedDossier | null>(null);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [recent, setRecent] = useState<readonly Recent[]>([]);
  const show = useCallback((answer: OpenedDossier | Refusal) => {
    if (isRefusal(answer)) setProblem(answer);
    else {
      setProblem(null);
      setOpened(answer);
    }
  }, []);
  const readRecent = useCallback(
    () => void bridge.request('recent').then(setRecent, () => setRecent([])),
    [bridge],
  );
  const open = useCallback(
    async <N extends Opens>(name: N, ...args: Arguments<N>) => {
      setBusy(true);
      const answer: Answers[Opens] = await bridge.request(name, ...args).catch(() => FAILED);
      setBusy(false);
      if (answer !== null) show(answer);
      readRecent();
    },
    [bridge, show, readRecent],
  );
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void open('initial');
  }, [open]);
  useEffect(() => bridge.on('opened', show), [bridge, show]);
  return {
    opened,
    problem,
    busy,
    recent,
    open: (name, ...args) => void open(name, ...args),
    show,
    clearProblem: () => setProblem(null),
    clearRecent: () => void bridge.request('clearRecent').then(readRecent),
    close: () => setOpened(null),
  };
}
