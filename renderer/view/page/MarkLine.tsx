import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { PageLetters } from '../../../app/contract/dossier.ts';
import { nl } from '../../strings/nl.ts';
import { neighbour } from './finds.ts';
import { hitsOnPage, type PageHit } from './pageText.ts';
import { boxesOf } from './selection.ts';
import type { Size } from './turn.ts';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly view: ViewStore;
  readonly page: number;
  readonly size: Size;
  /** Undefined while they are not there; null on a page without text. */
  readonly letters: PageLetters | null | undefined;
  readonly onMark: () => void;
}

/** M: by keyboard all that the mouse does by dragging. What is found is selected on the page. */
export function MarkLine({ view, page, size, letters, onMark }: Props) {
  const asked = useStore(view, (state) => state.asked.bar);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const draw = useRef<HTMLButtonElement>(null);
  const noText = letters === null;
  const hits = useMemo(() => (letters ? hitsOnPage(letters, typed) : []), [letters, typed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the field is selected again.
  useEffect(() => (noText ? draw.current?.focus() : field.current?.select()), [asked, noText]);
  usePendingHit(view, page, letters ?? null, hits[at]);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt(neighbour(at, by, hits.length));
    else if (event.key === 'Enter' && !event.repeat && hits[at] !== undefined) onMark();
    else if (event.key === 'Escape') drop(view);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is sent.
    <div className="pageTool markLine" role="group" aria-label={nl.marking.line}>
      <label>
        {nl.marking.text}{' '}
        <input
          ref={field}
          value={typed}
          title={nl.marking.hint}
          disabled={noText}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </label>
      <span className="found" role="status">
        {foundText(letters, typed, at, hits)}
      </span>
      <button
        ref={draw}
        type="button"
        title={nl.marking.drawHint}
        onClick={() => drawInSight(view, page, size)}
        onKeyDown={(event) => event.key === 'Escape' && drop(view)}
      >
        {nl.marking.draw}
      </button>
      <button
        type="button"
        className="dismiss"
        aria-label={nl.pages.close}
        onClick={() => drop(view)}
      >
        ×
      </button>
      {hits[at] !== undefined && <Context hit={hits[at]} />}
    </div>
  );
}

function Context({ hit: { context } }: { readonly hit: PageHit }) {
  return (
    <p className="context">
      …{context[0]}
      <strong>{context[1]}</strong>
      {context[2]}…
    </p>
  );
}

function foundText(
  letters: PageLetters | null | undefined,
  typed: string,
  at: number,
  hits: readonly PageHit[],
): string {
  if (letters === null) return nl.marking.noText;
  return typed.trim() === '' ? nl.marking.hint : nl.marking.count(at + 1, hits.length);
}

/** The hit is selected on the page, as if it had been dragged over. */
function usePendingHit(
  view: ViewStore,
  page: number,
  letters: PageLetters | null,
  hit: PageHit | undefined,
): void {
  useEffect(() => {
    if (letters === null || hit === undefined) {
      view.setState({ pending: null });
      return;
    }
    const { start, end } = hit;
    view.setState({ pending: { kind: 'text', page, span: { start, end } } });
    const top = boxesOf(letters, hit)[0]?.y0;
    if (top !== undefined) view.goTo(page, Math.max(1, top));
  }, [view, page, letters, hit]);
}

/** Points. */
const AREA = { width: 120, height: 40 };

/** A first area in the middle of the page's width, near where the reader is; arrows bring it to its place. */
function drawInSight(view: ViewStore, page: number, { width, height }: Size): void {
  const { jump } = view.getState();
  const top = jump.page === page ? jump.y + AREA.height : height / 3;
  const y0 = Math.min(Math.max(0, top), Math.max(0, height - AREA.height));
  const x0 = Math.max(0, (width - AREA.width) / 2);
  const rect = {
    ...{ x0, y0 },
    x1: Math.min(width, x0 + AREA.width),
    y1: Math.min(height, y0 + AREA.height),
  };
  view.setState({ pending: { kind: 'area', page, rect }, bar: null });
  view.goTo(page, Math.max(1, y0));
  view.ask('focus');
}

function drop(view: ViewStore): void {
  view.setState({ pending: null });
  view.closeBar();
}
