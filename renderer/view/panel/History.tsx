import type { DossierStore } from '../../store/operations/operations.ts';
import { panel } from '../../strings/panel.ts';
import type { HistoryLine } from './history.ts';

interface Props {
  readonly store: DossierStore;
  readonly title: string;
  readonly none: string;
  readonly lines: readonly HistoryLine[];
}

/** Each with its way back: as a new step, which leaves alone what was changed since. */
export function History({ store, title, none, lines }: Props) {
  return (
    <div className="history">
      <h3>{title}</h3>
      {lines.length === 0 && <p className="quiet">{none}</p>}
      <ul>
        {lines.map(({ step, text }) => (
          <li key={step.seq}>
            <span>{text}</span>
            {step.action !== 'revert' && (
              <button
                type="button"
                aria-label={panel.revertOf(text)}
                onClick={() => store.revert(step)}
              >
                {panel.revert}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
