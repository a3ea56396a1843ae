import { useEffect, useId, useRef, useState } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { panel } from '../../strings/panel.ts';
import { NOTE_TEMPLATES } from '../../strings/templates.ts';
import { shownKey } from '../keyText.ts';
import type { KeyChoice } from '../../../app/contract/keyScheme.ts';
import { Key } from './DecisionButtons.tsx';

/** Kept this long after the last letter; leaving the field keeps at once. */
const PAUSE_MS = 800;

interface Props {
  /** Other passages: what was being typed belongs to the former ones and is kept there. */
  readonly of: string;
  readonly label: string;
  readonly hint?: string;
  /** Null: the chosen passages differ. */
  readonly value: string | null;
  readonly grounds: readonly GroundCode[];
  readonly choice: KeyChoice;
  readonly onKeep: (text: string) => void;
  /** Esc: back to the passage; the text is kept. */
  readonly onLeave: () => void;
}

export function NoteField(props: Props) {
  const { label, value, grounds, onKeep, onLeave } = props;
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const field = useAutosave(props.of, text, value ?? '', setText, onKeep);
  const templates = grounds.flatMap((code) => NOTE_TEMPLATES[code] ?? []);
  return (
    <div className="note">
      <label htmlFor={id}>
        {label} <Key text={shownKey(props.choice, 'note')} />
      </label>
      {templates.length > 0 && (
        <select
          aria-label={panel.templates}
          value=""
          onChange={({ target }) => field.type(joined(text, target.value))}
        >
          <option value="">{panel.templates}</option>
          {templates.map((template) => (
            <option key={template}>{template}</option>
          ))}
        </select>
      )}
      <textarea
        id={id}
        className="noteText"
        rows={2}
        maxLength={2000}
        placeholder={value === null ? panel.mixed : props.hint}
        value={text}
        onChange={({ target }) => field.type(target.value)}
        onBlur={field.keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          field.keep();
          onLeave();
        }}
      />
    </div>
  );
}

function joined(text: string, template: string): string {
  return text.trim() === '' ? template : `${text.trimEnd()} ${template}`;
}

interface Pending {
  readonly of: string;
  readonly text: string;
  readonly keep: (text: string) => void;
}

/** What was typed is kept after a pause, on leaving, and before another passage is shown. */
function useAutosave(
  of: string,
  text: string,
  value: string,
  setText: (text: string) => void,
  onKeep: (text: string) => void,
) {
  const pending = useRef<Pending | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting !== null) waiting.keep(waiting.text);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage or another text from elsewhere.
  useEffect(() => {
    if (pending.current !== null && pending.current.of !== of) pending.current = null;
    if (pending.current === null) setText(value);
  }, [of, value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on leaving the window's page only.
  useEffect(() => () => keep(), []);
  return {
    keep,
    text,
    type(typed: string) {
      setText(typed);
      pending.current = { of, text: typed, keep: onKeep };
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    },
  };
}
