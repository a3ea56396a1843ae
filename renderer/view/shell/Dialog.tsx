import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { focusRegionNamed } from './regions.ts';

interface Props {
  readonly title: string;
  readonly className?: string;
  /** Esc and the window’s own closing are refused while something runs that must first be stopped. */
  readonly busy?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog of the window: what is behind it is inert, and the keyboard goes back to where it was. */
export function Dialog({ title, className, busy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      className={`sheetDialog ${className ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (busy !== true) onClose();
      }}
    >
      <h1 id={id} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </dialog>
  );
}

function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    // React does not write the attribute that a dialog would look for.
    (element?.querySelector<HTMLElement>('[data-focus]') ?? element?.querySelector('h1'))?.focus();
    return () => {
      element?.close();
      const stays = before instanceof HTMLElement && before.isConnected && before !== document.body;
      if (stays) before.focus();
      else focusRegionNamed(document, 'list');
    };
  }, [dialog]);
}
