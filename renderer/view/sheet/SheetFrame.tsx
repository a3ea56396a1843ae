import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly head: ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** In place of the list: what is behind has no keys, the page stays in sight (review-window §5.2). */
export function SheetFrame({ title, head, onKeyDown, children }: Props) {
  const id = useId();
  return (
    <section
      className="sheet-of-group"
      role="dialog"
      aria-labelledby={id}
      data-region="list"
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {head}
      </header>
      {children}
    </section>
  );
}
