import { useEffect, useState } from 'react';
import { asksAgain, type Chosen } from './selection.ts';
import { useSheetKeys } from './useSheetKeys.ts';

interface Asked {
  readonly chosen: Chosen;
  /** Why it cannot be done now; '' when it can. */
  readonly blocked: string;
  /** What else makes it another question: the reach. */
  readonly about?: string;
  readonly run: () => void;
  readonly close: () => void;
}

/** One press, or two where much is changed; another number or reach is another question (review-window §5.3, 6). */
export function useSheetAction({ chosen, blocked, about, run, close }: Asked) {
  const [armed, setArmed] = useState(false);
  const act = () => {
    if (blocked !== '') return;
    if (armed || !asksAgain(chosen)) run();
    else {
      setArmed(true);
      keys.readAgain();
    }
  };
  const keys = useSheetKeys(act, close);
  const { targets, documents, decided } = chosen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever these change.
  useEffect(() => setArmed(false), [targets.length, documents, decided, about]);
  return { act, armed, onKeyDown: keys.onKeyDown };
}
