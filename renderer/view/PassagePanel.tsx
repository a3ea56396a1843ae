import { GROUNDS } from '../../redaction/model/ground.table.ts';
import { type GroundCode, isGroundCode } from '../../redaction/model/ground.ts';
import { FAVOURITES } from '../favourites.ts';
import { groundsOf, type ReviewModel, type ReviewStore } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { Badge } from './Badge.tsx';
import { clock } from './clock.ts';
import { markState } from './markState.ts';

interface Props {
  readonly store: ReviewStore;
  readonly model: ReviewModel;
}

/** Always the same order and the same places, whatever the state. */
export function PassagePanel({ store, model }: Props) {
  const { document, active, review } = model;
  const passage = document.passages[active];
  if (passage === undefined) return <section className="panel" aria-label={nl.panel.label} />;
  const state = markState(review, passage);
  const judged = review.judgements.get(passage.id);
  const ground = groundsOf(model, passage)[0] ?? passage.ground;
  const change = (code: string) => {
    if (isGroundCode(code)) store.changeGround(code);
  };
  return (
    <section className="panel" aria-label={nl.panel.label}>
      <header>
        <h2>{nl.panel.label}</h2>
        <span>{nl.panel.position(active + 1, document.passages.length)}</span>
      </header>
      <p className="context">
        {passage.before !== '' && `…${passage.before}`}
        <strong>{passage.text === '' ? nl.list.area : passage.text}</strong>
        {passage.after !== '' && `${passage.after}…`}
      </p>
      <p className="why">
        <Badge state={state} />{' '}
        <span>
          <b>{nl.states[state]}.</b>{' '}
          {passage.keep === null ? '' : `${nl.panel.keepWhy(passage.keep)} `}
          {passage.sentence}
        </span>
      </p>
      <label className="ground">
        {nl.panel.ground}
        <select value={ground} onChange={(event) => change(event.target.value)}>
          {ordered().map(({ code, label }) => (
            <option key={code} value={code}>
              {`${digitOf(code)}${code} ${label}`}
            </option>
          ))}
        </select>
      </label>
      <div className="buttons">
        <button
          type="button"
          aria-pressed={state === 'accept'}
          onClick={() => store.decide('accept')}
        >
          {state === 'accept' ? '✓ ' : ''}
          {nl.panel.redact} <kbd>L</kbd>
        </button>
        <button
          type="button"
          aria-pressed={state === 'reject'}
          onClick={() => store.decide('reject')}
        >
          {state === 'reject' ? '✓ ' : ''}
          {nl.panel.keep} <kbd>N</kbd>
        </button>
        <button type="button" title={nl.panel.reopenTip} onClick={() => store.reopen()}>
          {nl.panel.reopen} <kbd>O</kbd>
        </button>
      </div>
      <p className="quiet">
        {judged === undefined || judged.verdict === 'open'
          ? nl.panel.proposed
          : nl.panel.decidedBy(nl.states[state], judged.by, clock(judged.at))}
      </p>
    </section>
  );
}

/** Those with a digit first, then the order of the law. */
function ordered() {
  const rank = (code: GroundCode) => FAVOURITES.indexOf(code) + 1 || FAVOURITES.length + 1;
  const byCode = (a: { code: GroundCode }, b: { code: GroundCode }) => rank(a.code) - rank(b.code);
  return [...GROUNDS].sort(byCode);
}

function digitOf(code: GroundCode): string {
  const index = FAVOURITES.indexOf(code);
  return index < 0 ? '' : `${index + 1} · `;
}
