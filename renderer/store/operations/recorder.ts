/** One step: shown, told, written, and what it marked measured. */
import type { StoreApi } from 'zustand/vanilla';
import type { Measured, Refusal } from '../../../app/contract/dossier.ts';
import type { Bounds, Step } from '../../../app/contract/events.ts';
import {
  applyEvent,
  reviewOf,
  type Stamp,
  type StepRequest,
  stepEvent,
} from '../../../app/contract/review.ts';
import { boundsKey } from '../bounds.ts';
import type { DossierModel } from '../model.ts';
import { didOf, type Said } from '../said.ts';
import { keptOf, passagesOf } from '../searched.ts';
import type { Writer } from '../writer.ts';

export interface Context {
  readonly store: StoreApi<DossierModel>;
  readonly writer: Writer;
  readonly measure: (document: string, bounds: Bounds[]) => Promise<readonly Measured[] | Refusal>;
  readonly newId: () => string;
  readonly stamp: () => Stamp;
}

export type Follow = (before: DossierModel, after: DossierModel) => Partial<DossierModel>;

export interface Record {
  /** Nothing happens when there are no changes. `follow`: where the reader goes then. */
  step(request: StepRequest, follow?: Follow): void;
  event(event: Step, said: Said, follow?: Follow): void;
}

export function recorder(context: Context): Record {
  const { store, writer, stamp } = context;
  const event = (step: Step, said: Said, follow: Follow = () => ({})) => {
    store.setState((old) => {
      const review = applyEvent(old.review, step);
      const told = { what: said, number: old.said.number + 1 };
      const now = { ...old, review, said: told, lingering: old.active, strip: stripOf(step, said) };
      return { ...now, ...follow(old, now) };
    });
    writer.write(step);
    measureMissing(context, new Set(step.changes.flatMap(documentOf)));
  };
  return {
    event,
    step(request, follow) {
      if (request.changes.length === 0) return;
      const step = stepEvent(store.getState().review, request, stamp());
      event(step, { kind: 'did', ...didOf(step) }, follow);
    },
  };
}

function documentOf(change: Step['changes'][number]): string[] {
  return change.kind === 'list' ? [] : [change.document];
}

/** A step on several passages can be taken back at once (review-window §5.3, 8). */
function stripOf(step: Step, said: Said): DossierModel['strip'] {
  const several = said.kind === 'did' && said.count > 1;
  return several ? { what: said, seq: step.seq } : null;
}

/** The engine says what stands at hand marks and changed boundaries. */
export function measureMissing(context: Context, documents: Iterable<string>): void {
  for (const document of documents) void measureDocument(context, document);
}

async function measureDocument({ store, measure }: Context, document: string): Promise<void> {
  const { review, measured, readings } = store.getState();
  if (passagesOf(readings.get(document)) === null) return;
  const own = reviewOf(review, document);
  const kept = keptOf(store.getState(), document).marks;
  const marked = [...own.marks.values(), ...kept.values(), ...own.judgements.values()];
  const places = marked.flatMap(({ bounds }) =>
    // An area needs no engine.
    bounds === null || bounds.ranges.length === 0 || measured.has(boundsKey(document, bounds))
      ? []
      : [bounds],
  );
  if (places.length === 0) return;
  const answer = await measure(document, places).catch(() => []);
  if (!Array.isArray(answer)) return;
  store.setState((old) => {
    const now = new Map(old.measured);
    for (const [i, one] of answer.entries()) now.set(boundsKey(document, places[i] ?? EMPTY), one);
    return { measured: now };
  });
}

const EMPTY: Bounds = { ranges: [], rects: [] };
