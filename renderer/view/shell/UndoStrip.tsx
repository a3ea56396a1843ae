import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DossierStore } from '../../store/operations/operations.ts';
import { messages } from '../../strings/frame.ts';
import { saidText } from '../../strings/steps.ts';

const STAYS_MS = 10_000;

interface Props {
  readonly store: DossierStore;
  /** As the person has it. */
  readonly undoKey: string | undefined;
}

/** After a group or several: what was done, and its way back. Gone after ten seconds, but never under a hand. */
export function UndoStrip({ store, undoKey }: Props) {
  const strip = useStore(store, (model) => model.strip);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (strip === null || held) return;
    const timer = setTimeout(store.dismissStrip, STAYS_MS);
    return () => clearTimeout(timer);
  }, [strip, held, store]);
  const element = useRef<HTMLElement>(null);
  if (strip === null) return null;
  const release = () => setHeld(element.current?.matches(':hover, :focus-within') === true);
  return (
    <section
      ref={element}
      className="undoStrip"
      aria-label={messages.strip}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={release}
      onFocus={() => setHeld(true)}
      onBlur={() => setTimeout(release)}
    >
      <p>{saidText(strip.what, (id) => nameOf(store, id))}</p>
      <button type="button" onClick={store.undo}>
        {messages.undo} {undoKey !== undefined && <kbd>{undoKey}</kbd>}
      </button>
      <button type="button" onClick={() => showFirst(store, strip.seq)}>
        {messages.oneByOne}
      </button>
      <button
        type="button"
        className="dismiss"
        aria-label={messages.dismiss}
        onClick={store.dismissStrip}
      >
        ×
      </button>
    </section>
  );
}

export function nameOf(store: DossierStore, document: string): string {
  return store.getState().documents.find(({ id }) => id === document)?.name ?? '';
}

/** The list then stands at the first passage of the step. */
function showFirst(store: DossierStore, seq: number): void {
  const step = store.getState().review.done.find((one) => one.seq === seq);
  const first = step?.changes.find((change) => 'subject' in change);
  if (first !== undefined && 'subject' in first) store.select(first.subject, first.document);
}
