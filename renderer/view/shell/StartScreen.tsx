import type { Refusal } from '../../../app/contract/dossier.ts';
import type { Recent } from '../../../app/contract/requests.ts';
import { opening } from '../../strings/frame.ts';
import { Technical } from './DocumentMessage.tsx';
import { Message } from './Message.tsx';

export type Open = 'chooseFiles' | 'chooseFolder' | 'chooseDossier' | 'openSample';

interface Props {
  readonly recent: readonly Recent[];
  readonly busy: boolean;
  readonly problem: Refusal | null;
  /** The first time: the tour is offered, never forced. */
  readonly offerTour: boolean;
  readonly onOpen: (how: Open) => void;
  readonly onRecent: (folder: string) => void;
  readonly onClear: () => void;
  readonly onTour: (go: boolean) => void;
  /** Back to what was open; null when nothing was. */
  readonly onBack: (() => void) | null;
}

/** Nothing is open (review-window §2.6). The whole window takes what is dropped: see `useDropZone`. */
export function StartScreen(props: Props) {
  const { recent, busy, problem, offerTour, onOpen, onBack } = props;
  return (
    <main className="start" data-region="start">
      <div className="startCard">
        <h1>{opening.title}</h1>
        <div role="alert">{problem !== null && <Problem refusal={problem} />}</div>
        <div className="startButtons">
          <button type="button" className="primary" onClick={() => onOpen('chooseFiles')}>
            {opening.file} <kbd>Ctrl+O</kbd>
          </button>
          <button type="button" onClick={() => onOpen('chooseFolder')}>
            {opening.folder}
          </button>
          <button type="button" onClick={() => onOpen('chooseDossier')}>
            {opening.dossier}
          </button>
          {onBack !== null && (
            <button type="button" onClick={onBack}>
              {opening.back}
            </button>
          )}
        </div>
        <p role="status">{busy ? opening.busy : opening.drop}</p>
        {recent.length > 0 && <RecentList {...props} />}
        {offerTour ? (
          <TourOffer onTour={props.onTour} />
        ) : (
          <p>
            <button type="button" className="plain" onClick={() => onOpen('openSample')}>
              {opening.sample}
            </button>
          </p>
        )}
        <p className="quiet local">
          {opening.local} {opening.original}
        </p>
      </div>
    </main>
  );
}

function Problem({ refusal }: { readonly refusal: Refusal }) {
  return (
    <Message tone="error" text={`${refusal.sentence} ${refusal.advice}`.trim()}>
      <Technical refusal={refusal} />
    </Message>
  );
}

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });
const SHOWN = 5;

function RecentList({ recent, onRecent, onClear }: Props) {
  return (
    <section className="recent" aria-labelledby="recent">
      <header>
        <h2 id="recent">{opening.recent}</h2>
        <button type="button" className="plain" onClick={onClear}>
          {opening.clear}
        </button>
      </header>
      <ul>
        {recent.slice(0, SHOWN).map(({ folder, name, opened }) => (
          <li key={folder}>
            <button type="button" title={name} onClick={() => onRecent(folder)}>
              <span className="name">{name}</span>
              <time className="quiet" dateTime={opened}>
                {DAY.format(new Date(opened))}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TourOffer({ onTour }: Pick<Props, 'onTour'>) {
  return (
    <section className="tourOffer" aria-labelledby="tour-offer">
      <h2 id="tour-offer">{opening.tourTitle}</h2>
      <p>{opening.tourText}</p>
      <div className="buttons">
        <button type="button" onClick={() => onTour(true)}>
          {opening.tourGo}
        </button>
        <button type="button" className="plain" onClick={() => onTour(false)}>
          {opening.tourLater}
        </button>
      </div>
    </section>
  );
}
