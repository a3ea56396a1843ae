import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Bridge } from '../../../app/contract/requests.ts';
import { publication } from '../../strings/publication.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { LeaksPage, RefusedPage } from './RefusalPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { Running } from './Running.tsx';
import type { Maker } from './useMaking.ts';

/** Longer than a key that was still held when the dialog came. */
const SETTLED_MS = 300;

interface Props {
  readonly bridge: Bridge;
  readonly title: string;
  readonly maker: Maker;
  /** Enter outside a field; undefined while something stands in the way. */
  readonly onEnter: (() => void) | undefined;
  readonly stakeholder: string | null;
  readonly framed: readonly { readonly page: number; readonly text: string }[];
  readonly unread: number;
  readonly next: string | null;
  readonly onNext: () => void;
  readonly onPage: (page: number) => void;
  /** Asks for another folder. */
  readonly onFolder: () => void;
  readonly onClose: () => void;
  /** The questions, while nothing runs. */
  readonly children: ReactNode;
}

/** The one way from questions to a result, for publications and concepts. */
export function MakingFrame(props: Props) {
  const { bridge, title, maker, stakeholder, onPage, onClose, children } = props;
  const { making } = maker;
  const whole = useRef<HTMLDivElement>(null);
  const since = useRef(performance.now());
  useEffect(() => {
    if (making.kind !== 'asking')
      whole.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [making.kind]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.repeat || props.onEnter === undefined) return;
    if (performance.now() - since.current < SETTLED_MS || isOwnKey(event.target)) return;
    event.preventDefault();
    props.onEnter();
  };
  return (
    <Dialog title={title} className="publish" busy={making.kind === 'running'} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on the heading is the main button's. */}
      <div ref={whole} onKeyDown={press}>
        {making.kind === 'asking' && children}
        {making.kind === 'running' && (
          <Running bridge={bridge} stopping={making.stopping} onStop={maker.stop} />
        )}
        {making.kind === 'published' && <ResultPage {...props} published={making.published} />}
        {making.kind === 'leaking' && (
          <LeaksPage
            bridge={bridge}
            concept={stakeholder !== null}
            leaks={making.leaks}
            onPage={onPage}
            onClose={onClose}
          />
        )}
        {making.kind === 'refused' && (
          <RefusedPage
            {...{ bridge, onPage, onClose }}
            refusal={making.refusal}
            onFolder={() => {
              maker.back();
              props.onFolder();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function isOwnKey(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, select, summary, a') !== null;
}

interface MakeProps {
  readonly label: string;
  /** Why not yet; '' when it can. */
  readonly why: string;
  readonly onMake: () => void;
  readonly onClose: () => void;
}

/** The main button keeps its place and says why it does nothing. */
export function MakeButtons({ label, why, onMake, onClose }: MakeProps) {
  return (
    <div className="buttons end">
      {why !== '' && (
        <span id="make-why" className="quiet why">
          {why}
        </span>
      )}
      <button type="button" onClick={onClose}>
        {publication.cancel} <kbd>Esc</kbd>
      </button>
      <button
        type="button"
        className="primary"
        aria-disabled={why !== ''}
        aria-describedby={why === '' ? undefined : 'make-why'}
        onClick={why === '' ? onMake : undefined}
      >
        {label} <kbd>Enter</kbd>
      </button>
    </div>
  );
}
