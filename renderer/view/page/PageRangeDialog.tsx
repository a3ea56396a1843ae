import { useId, useState } from 'react';
import { GROUNDS } from '../../../redaction/model/ground.table.ts';
import { type GroundCode, groundOf, isGroundCode } from '../../../redaction/model/ground.ts';
import { nl } from '../../strings/nl.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { pagesIn } from './newMark.ts';

interface Props {
  readonly purpose: 'refuse' | 'repeat';
  /** What stands in the field at first. */
  readonly proposed: { readonly pages: string; readonly ground: GroundCode };
  readonly pages: number;
  /** Where the passage that is repeated stands: no page to repeat it on. */
  readonly own?: number;
  readonly favourites: readonly GroundCode[];
  readonly onChosen: (pages: readonly number[], ground: GroundCode) => void;
  readonly onClose: () => void;
}

const WORDS = { refuse: nl.refusing, repeat: nl.repeating } as const;

/** One page or a range, and a ground: one step, to be undone as one. */
export function PageRangeDialog(props: Props) {
  const { purpose, proposed, pages, own, favourites, onChosen, onClose } = props;
  const words = WORDS[purpose];
  const [typed, setTyped] = useState(proposed.pages);
  const [ground, setGround] = useState<GroundCode>(proposed.ground);
  const hint = useId();
  const chosen = otherThan(pagesIn(typed, pages), own);
  return (
    <Dialog title={words.title} className="refusePages" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== null) onChosen(chosen, ground);
        }}
      >
        <label>
          {words.pages}
          <input
            data-focus=""
            value={typed}
            aria-describedby={hint}
            aria-invalid={chosen === null}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <p id={hint} className="quiet" role="status">
          {chosen === null ? words.wrong : words.hint(pages)}
        </p>
        <label>
          {words.ground}
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
        <p>{words.explain}</p>
        <div className="buttons end">
          <button type="button" onClick={onClose}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary" aria-disabled={chosen === null}>
            {words.go(chosen?.length ?? 0)} <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The number on the button is the number of pages that get an area. */
function otherThan(pages: readonly number[] | null, own: number | undefined) {
  const others = pages?.filter((page) => page !== own) ?? [];
  return others.length === 0 ? null : others;
}

function inOrder(favourites: readonly GroundCode[]): GroundCode[] {
  return [...new Set([...favourites, ...GROUNDS.map(({ code }) => code)])];
}
