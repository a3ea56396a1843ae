import { useState } from 'react';
import type { SetAside } from '../../../app/contract/events.ts';
import { publication } from '../../strings/publication.ts';
import type { Blocker, Way } from './readiness.ts';

interface Props {
  readonly blockers: readonly Blocker[];
  readonly passages: number;
  readonly pages: number;
  readonly setAside: readonly SetAside[];
  readonly onSetAside: (rule: SetAside['rule'], aside: SetAside | null) => void;
  readonly onWay: (way: Way) => void;
  readonly onTogether: () => void;
}

/** Step 1: what is done, and what stands in the way with the way to it. */
export function Ready({ blockers, passages, pages, ...more }: Props) {
  const has = (...kinds: Blocker['kind'][]) => blockers.some(({ kind }) => kinds.includes(kind));
  return (
    <ul className="checks">
      {pages > 0 && !has('open') && <Fine text={publication.judged(passages)} />}
      {pages > 0 && !has('unread', 'scan') && <Fine text={publication.checked(pages)} />}
      {blockers.map((blocker) => (
        <Block key={blocker.kind} blocker={blocker} {...more} />
      ))}
    </ul>
  );
}

function Fine({ text }: { readonly text: string }) {
  return (
    <li className="fine">
      <span className="sign" aria-hidden="true">
        ✔
      </span>
      <span className="what">{text}</span>
    </li>
  );
}

type BlockProps = Pick<Props, 'setAside' | 'onSetAside' | 'onWay' | 'onTogether'> & {
  readonly blocker: Blocker;
};

function Block({ blocker, setAside, onSetAside, onWay, onTogether }: BlockProps) {
  const [asking, setAsking] = useState(false);
  const { kind, count, way, rule, sentence } = blocker;
  const aside = setAside.find((one) => one.rule === rule && one.count === count);
  const text = sentence ?? publication.blockers[kind](count);
  const more = kind === 'second' && rule === null ? ` ${publication.secondStays}` : '';
  return (
    <li className={aside === undefined ? 'block' : 'aside'}>
      <span className="sign" aria-hidden="true">
        {aside === undefined ? '✖' : '–'}
      </span>
      <span className="what">
        {text}
        {more}
        {kind === 'scan' && ` ${publication.scanStays}`}
        {aside !== undefined && <em> {publication.asideDone(aside.reason)}</em>}
      </span>
      <span className="actions">
        {aside === undefined && rule !== null && !asking && (
          <button type="button" onClick={() => setAsking(true)}>
            {publication.anyway}
          </button>
        )}
        {aside !== undefined && rule !== null && (
          <button type="button" onClick={() => onSetAside(rule, null)}>
            {publication.dropAside}
          </button>
        )}
        {kind === 'open' && count > 1 && (
          <button type="button" onClick={onTogether}>
            {publication.together}
          </button>
        )}
        {way !== null && aside === undefined && (
          <button
            type="button"
            aria-label={`${publication.go}: ${text}`}
            onClick={() => onWay(way)}
          >
            {publication.go}
          </button>
        )}
      </span>
      {asking && aside === undefined && rule !== null && (
        <Reason
          rule={rule}
          onReason={(reason) => {
            setAsking(false);
            onSetAside(rule, { rule, count, reason });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface ReasonProps {
  readonly rule: SetAside['rule'];
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A reason in words, with the usual ones to choose from; without one nothing is set aside. */
function Reason({ rule, onReason, onCancel }: ReasonProps) {
  const [reason, setReason] = useState('');
  const list = `reasons-${rule}`;
  const keep = () => (reason.trim() === '' ? undefined : onReason(reason.trim()));
  return (
    <div className="reason">
      <label>
        <span>{publication.reason}</span>
        <input
          type="text"
          list={list}
          maxLength={2000}
          value={reason}
          ref={(input) => input?.focus()}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Enter') keep();
            else onCancel();
          }}
        />
        <datalist id={list}>
          {publication.reasons[rule].map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      </label>
      <button type="button" aria-disabled={reason.trim() === ''} onClick={keep}>
        {publication.keepReason}
      </button>
      <span className="quiet">{publication.anywayHint}</span>
    </div>
  );
}
