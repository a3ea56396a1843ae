import type { ReactNode } from 'react';
import { group } from '../../strings/group.ts';
import { type Choice, linesIn, type Part, type Sheet } from './selection.ts';

interface RestProps {
  readonly sheet: Sheet;
  readonly choice: Choice;
  readonly unsearched: number;
  readonly others: readonly { key: string; name: string; items: readonly unknown[] }[];
  readonly onShow: (part: Part) => void;
  readonly onAdd: (key: string) => void;
  readonly children?: ReactNode;
}

/** What the sheet leaves alone, and the way to it. */
export function SheetRest(props: RestProps) {
  const { sheet, choice, unsearched, others, onShow, onAdd, children } = props;
  const part = (name: Part, text: (n: number) => string) => {
    const count = linesIn(sheet, name).length;
    if (count === 0) return null;
    return (
      <p>
        <span>{text(count)}</span>
        {!choice.shown.has(name) && (
          <button type="button" onClick={() => onShow(name)}>
            {group.show}
          </button>
        )}
      </p>
    );
  };
  return (
    <div className="sheetRest">
      {part('decided', group.decided)}
      {part('hidden', group.hidden)}
      {children}
      {others.map(({ key, name, items }) => (
        <p key={key}>
          <span>{group.maybeAlso(name, items.length)}</span>
          <button type="button" onClick={() => onAdd(key)}>
            {group.add}
          </button>
        </p>
      ))}
      {unsearched > 0 && <p>{group.incomplete(unsearched)}</p>}
    </div>
  );
}

interface FootProps {
  readonly text: string;
  /** Why it cannot be done now; '' when it can. */
  readonly blocked: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

export function SheetFoot({ text, blocked, onDo, onClose }: FootProps) {
  return (
    <footer>
      {blocked !== '' && <p className="quiet">{blocked}</p>}
      <p className="buttons">
        <button
          type="button"
          className="primary"
          aria-disabled={blocked !== ''}
          onClick={() => (blocked === '' ? onDo() : undefined)}
        >
          {text} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onClose}>
          {group.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </footer>
  );
}
