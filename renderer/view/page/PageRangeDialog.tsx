import { useEffect, useId, useRef, useState } from 'react';
import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import { type GroundCode, groundOf, isGroundCode } from '../../../redaction/model/ground.ts';
import { nl } from '../../strings/nl.ts';
import { pagesIn } from './newMark.ts';

interface Props {
  /** The page that is read. */
  readonly page: number;
  readonly pages: number;
  readonly favourites: readonly GroundCode[];
  readonly onRefuse: (pages: readonly number[], ground: GroundCode) => void;
  readonly onClose: () => void;
}

/** One page or a range, refused as a whole: one step, to be undone as one. */
export function PageRangeDialog({ page, pages, favourites, onRefuse, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(String(page));
  const [ground, setGround] = useState<GroundCode>(favourites[0] ?? '5.1.2e');
  const hint = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const chosen = pagesIn(typed, pages);
  return (
    <dialog ref={dialog} className="refusePages" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== null) onRefuse(chosen, ground);
        }}
      >
        <h1>{nl.refusing.title}</h1>
        <label>
          {nl.refusing.pages}
          <input
            value={typed}
            aria-describedby={hint}
            aria-invalid={chosen === null}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <p id={hint} className="quiet" role="status">
          {chosen === null ? nl.refusing.wrong : nl.refusing.hint(pages)}
        </p>
        <label>
          {nl.refusing.ground}
          <select
            value={ground}
            onChange={({ target }) => isGroundCode(target.value) && setGround(target.value)}
          >
            {inOrder(favourites).map((code) => (
              <option key={code} value={code}>
                {code} {groundOf(code)?.label}
              </option>
            ))}
          </select>
        </label>
        <p>{nl.refusing.explain}</p>
        <div className="buttons end">
          <button type="button" onClick={() => dialog.current?.close()}>
            {nl.refusing.cancel} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary" aria-disabled={chosen === null}>
            {nl.refusing.go(chosen?.length ?? 0)} <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </dialog>
  );
}

function inOrder(favourites: readonly GroundCode[]): GroundCode[] {
  return [...new Set([...favourites, ...GROUNDS.map(({ code }) => code)])];
}
