import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { DossierStore } from '../../store/operations/operations.ts';
import type { Said } from '../../store/said.ts';
import { saidText } from '../../strings/steps.ts';
import { nameOf } from './UndoStrip.tsx';

const SHOWN_MS = 6000;

/** What nobody would see otherwise: a key that could do nothing and why, and what was taken back or done again. */
const SEEN: ReadonlySet<Said['kind']> = new Set(['note', 'nothing', 'undid', 'redid']);

/** For the eye; the live region speaks it (LiveRegions). A step on several has its own strip with a way back. */
export function SaidStrip({ store }: { readonly store: DossierStore }) {
  const { what, number } = useStore(store, (model) => model.said);
  const strip = useStore(store, (model) => model.strip);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGone(number), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number]);
  if (number === gone || !SEEN.has(what.kind)) return null;
  return (
    <p className={`undoStrip said${strip === null ? '' : ' above'}`} aria-hidden="true">
      {saidText(what, (id) => nameOf(store, id))}
    </p>
  );
}
