import { useEffect, useRef, useState } from 'react';
import { nl } from '../../strings/nl.ts';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly checked: boolean;
  /** Proposals on this page without a decision. */
  readonly open: number;
  /** Ctrl+G was pressed this many times. */
  readonly asked: number;
  readonly onGo: (page: number) => void;
  readonly onCheck: () => void;
  readonly onDone: () => void;
  /** The tool that draws areas over text is on. */
  readonly drawing?: boolean;
  readonly onDraw?: () => void;
}

/** Under the page, over none of its text: where one is, and the statement that the page was read. */
export function PageBar(props: Props) {
  const { page, pages, checked, open, asked, onGo, onCheck, onDone, drawing, onDraw } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form.
    <div className="pageBar" role="group" aria-label={nl.pages.bar}>
      <button
        type="button"
        aria-label={nl.pages.previous}
        title={nl.pages.previous}
        aria-disabled={page <= 1}
        onClick={() => onGo(page - 1)}
      >
        <span aria-hidden="true">▲</span>
      </button>
      <PageField page={page} pages={pages} asked={asked} onGo={onGo} onDone={onDone} />
      <button
        type="button"
        aria-label={nl.pages.next}
        title={nl.pages.next}
        aria-disabled={page >= pages}
        onClick={() => onGo(page + 1)}
      >
        <span aria-hidden="true">▼</span>
      </button>
      {onDraw !== undefined && (
        <button
          type="button"
          title={nl.pages.drawTip}
          aria-pressed={drawing ?? false}
          onClick={onDraw}
        >
          {nl.pages.draw}
        </button>
      )}
      <span className="stand">
        <span>{open > 0 ? nl.pages.openHere(open) : ''}</span>
      </span>
      <button
        type="button"
        className="check"
        title={nl.pages.checkTip}
        aria-pressed={checked}
        onClick={onCheck}
      >
        {checked ? `✓ ${nl.pages.checkedNow}` : nl.pages.check} <kbd>Ctrl+Enter</kbd>
      </button>
    </div>
  );
}

interface FieldProps extends Pick<Props, 'page' | 'pages' | 'asked' | 'onGo' | 'onDone'> {}

function PageField({ page, pages, asked, onGo, onDone }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const go = () => {
    const number = Number.parseInt(typed ?? '', 10);
    if (Number.isInteger(number)) onGo(Math.min(pages, Math.max(1, number)));
    setTyped(null);
    onDone();
  };
  return (
    <label className="pageField">
      {nl.pages.pageWord}{' '}
      <input
        ref={field}
        inputMode="numeric"
        size={4}
        value={typed ?? String(page)}
        title={nl.pages.goTo}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) go();
          if (event.key !== 'Escape') return;
          setTyped(null);
          onDone();
        }}
      />{' '}
      {nl.pages.ofPages(pages)}
    </label>
  );
}
