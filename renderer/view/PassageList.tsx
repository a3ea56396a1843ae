import { useLayoutEffect, useRef, useState } from 'react';
import { countOpen, groundsOf, type ReviewModel, type ReviewStore } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { Badge } from './Badge.tsx';
import { markState } from './markState.ts';

const ROW = 44;
const AHEAD = 6;

interface Props {
  readonly store: ReviewStore;
  readonly model: ReviewModel;
}

/** A grid of one column: screen readers then pass the letters on. Only rows in sight are in the page. */
export function PassageList({ store, model }: Props) {
  const { document, active } = model;
  const { passages } = document;
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 400 });
  const read = () => {
    const element = scroller.current;
    if (element !== null) setSeen({ top: element.scrollTop, height: element.clientHeight });
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = active * ROW;
    if (top < element.scrollTop) element.scrollTop = Math.max(0, top - ROW);
    else if (top + 2 * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * ROW - element.clientHeight;
    setSeen({ top: element.scrollTop, height: element.clientHeight });
  }, [active]);
  const first = Math.max(0, Math.floor(seen.top / ROW) - AHEAD);
  const last = Math.min(passages.length, Math.ceil((seen.top + seen.height) / ROW) + AHEAD);
  const shown = passages.slice(first, last).map((passage, i) => ({ passage, index: first + i }));
  const outside = active >= 0 && (active < first || active >= last);
  if (outside) shown.push({ passage: passages[active]!, index: active });
  return (
    <section className="list" aria-label={nl.list.label}>
      <header>
        <h2>{nl.list.todo(countOpen(model))}</h2>
        <Hint model={model} />
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: the window places the rows; a table would. */}
      <div
        ref={scroller}
        className="rows"
        role="grid"
        tabIndex={0}
        aria-label={nl.list.label}
        aria-rowcount={passages.length}
        aria-activedescendant={active >= 0 ? `row-${active}` : undefined}
        onScroll={read}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
        <div role="rowgroup" style={{ height: passages.length * ROW }}>
          {shown.map(({ passage, index }) => (
            <Row key={passage.id} store={store} model={model} index={index} />
          ))}
        </div>
      </div>
    </section>
  );
}

interface RowProps extends Props {
  readonly index: number;
}

function Row({ store, model, index }: RowProps) {
  const passage = model.document.passages[index]!;
  const state = markState(model.review, passage);
  const ground = groundsOf(model, passage).join(' ');
  const name = passage.text === '' ? nl.list.area : passage.text;
  const [kind, stand] = [nl.types[passage.type], nl.states[state]];
  const where = nl.pages.page(passage.page, '').replace(/\. $/, '');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
    // biome-ignore lint/a11y/useSemanticElements: a table row cannot be placed by the window.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the one key table.
    <div
      id={`row-${index}`}
      className={`row${index === model.active ? ' active' : ''}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={index === model.active}
      style={{ top: index * ROW, height: ROW }}
      onClick={() => store.select(index)}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div role="gridcell" aria-label={`${stand}. ${name}. ${kind}. ${ground}. ${where}.`}>
        <Badge state={state} />
        <span className="text">{name}</span>
        <span className="code">{state === 'reject' ? nl.list.readable : ground}</span>
        <span className="kind">
          {kind} · {where.toLowerCase()}
        </span>
      </div>
    </div>
  );
}

function Hint({ model }: { readonly model: ReviewModel }) {
  const { document, review } = model;
  const unread = document.pages.length - review.checkedPages.size;
  if (countOpen(model) > 0) return null;
  if (unread > 0)
    return <p>{document.passages.length === 0 ? nl.list.none : nl.list.judged(unread)}</p>;
  return <p>{nl.list.ready}</p>;
}
