import { type RefObject, useState } from 'react';
import { result } from '../../strings/publication.ts';

interface Props {
  readonly label: string;
  /** What is selected and copied. */
  readonly of: RefObject<HTMLElement | null>;
}

/** Copies what stands there: the window has no other way to the clipboard, and asks for none. */
export function CopyButton({ label, of }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    const selection = window.getSelection();
    if (of.current === null || selection === null) return;
    selection.selectAllChildren(of.current);
    setCopied(document.execCommand('copy'));
    selection.removeAllRanges();
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="quiet">
        {copied ? result.copied : ''}
      </span>
    </>
  );
}
