import { useEffect, useId, useRef } from 'react';
import type { Item } from '../../store/item.ts';
import { nameOf } from '../../strings/list.ts';
import { views } from '../../strings/views.ts';
import { Badge } from '../list/Badge.tsx';
import type { Answer } from './viewAnswers.ts';

interface Props {
  readonly item: Item;
  /** Gets the focus when the sheet opens. */
  readonly first: boolean;
  readonly answer: Answer | undefined;
  readonly onAnswer: (change: Partial<Answer>) => void;
  /** The page goes to the passage. */
  readonly onShow: () => void;
}

const ASKS = ['nothing', 'redact', 'keep'] as const;

/** A passage with what the stakeholder asks; without an answer none is ticked. */
export function ViewRow({ item, first, answer, onAnswer, onShow }: Props) {
  const id = useId();
  const start = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) start.current?.focus();
  }, [first]);
  const stand = views.stands[item.judged?.verdict ?? 'open'];
  return (
    <fieldset className="view" onFocus={onShow}>
      <legend>
        <Badge form={item.form} /> <b>{nameOf(item)}</b>{' '}
        <span className="quiet">{views.where(item.page, stand)}</span>
      </legend>
      <div className="asks">
        {ASKS.map((asks, index) => (
          <label key={asks}>
            <input
              ref={index === 0 ? start : null}
              type="radio"
              name={id}
              checked={answer?.asks === asks}
              onChange={() => onAnswer({ asks })}
            />
            {views.asks[asks]}
          </label>
        ))}
      </div>
      {answer !== undefined && answer.asks !== 'nothing' && (
        <input
          type="text"
          aria-label={views.remark}
          placeholder={views.remark}
          maxLength={2000}
          value={answer.remark}
          onChange={({ target }) => onAnswer({ remark: target.value })}
        />
      )}
    </fieldset>
  );
}
