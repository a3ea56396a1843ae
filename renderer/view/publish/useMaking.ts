import { useState } from 'react';
import { isRefusal, type Refusal } from '../../../app/contract/dossier.ts';
import type { Leaking, NameTaken, Published } from '../../../app/contract/publication.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { NO_ANSWER } from './usePreflight.ts';

type Answer = Published | Leaking | NameTaken | Refusal;

export type Making =
  | { readonly kind: 'asking'; readonly taken: boolean; readonly stopped: boolean }
  | { readonly kind: 'running'; readonly stopping: boolean }
  | { readonly kind: 'published'; readonly published: Published }
  | { readonly kind: 'leaking'; readonly leaks: Leaking['leaks'] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Maker {
  readonly making: Making;
  make(run: () => Promise<Answer>): void;
  stop(): void;
  /** From a refusal to the questions, as they were answered. */
  back(): void;
}

/** From the button to the result page. */
export function useMaking(bridge: Pick<Bridge, 'request'>): Maker {
  const [making, setMaking] = useState<Making>({ kind: 'asking', taken: false, stopped: false });
  const [stop] = useState(() => ({ asked: false }));
  return {
    making,
    make: (run) => {
      stop.asked = false;
      setMaking({ kind: 'running', stopping: false });
      void run()
        .catch(() => NO_ANSWER)
        .then((answer) => setMaking(madeOf(answer, stop.asked)));
    },
    back: () => setMaking({ kind: 'asking', taken: false, stopped: false }),
    stop: () => {
      if (stop.asked) return;
      stop.asked = true;
      setMaking({ kind: 'running', stopping: true });
      void bridge.request('stopEngine');
    },
  };
}

/** A file that was made is told, also when it was too late to stop it. */
export function madeOf(answer: Answer, stopped: boolean): Making {
  if (isRefusal(answer)) {
    return stopped
      ? { kind: 'asking', taken: false, stopped }
      : { kind: 'refused', refusal: answer };
  }
  if ('taken' in answer) return { kind: 'asking', taken: true, stopped: false };
  if ('leaks' in answer) return { kind: 'leaking', leaks: answer.leaks };
  return { kind: 'published', published: answer };
}
