import { useEffect, useId, useRef, useState } from 'react';
import type { KeyChoice } from '../../../app/contract/keyScheme.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { panel } from '../../strings/panel.ts';
import { NOTE_TEMPLATES } from '../../strings/templates.ts';
import { shownKey } from '../keyText.ts';
import { Key } from './DecisionButtons.tsx';

/** Kept this long after the last letter; leaving the field keeps at once. */
const PAUSE_MS = 800;

/** The key R brings the focus here. */
export const NOTE_FIELD = 'passage-note';

export interface NoteFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Those of which a sentence is offered to start from. */
  readonly grounds: readonly GroundCode[];
  readonly choice: KeyChoice;
  /** Of the passages for which the field was made: the field is made anew for others. */
  readonly onKeep: (text: string) => void;
  /** Esc: back to the passage; the text is kept. */
  readonly onLeave: () => void;
}

export function NoteField({ label, hint, value, grounds, choice, ...on }: NoteFieldProps) {
  const id = useId();
  const { text, type, keep } = useAutosave(value, on.onKeep);
  const [isTyping, setTyping] = useState(false);
  const templates = grounds.flatMap((code) => NOTE_TEMPLATES[code] ?? []);
  return (
    <div className="note">
      <label htmlFor={NOTE_FIELD} id={id}>
        {label} <Key text={shownKey(choice, 'note')} />
      </label>
      {templates.length > 0 && <Templates templates={templates} text={text} onChoose={type} />}
      <textarea
        id={NOTE_FIELD}
        rows={1}
        maxLength={2000}
        placeholder={isTyping ? hint : firstSentence(hint)}
        title={hint === '' ? undefined : hint}
        value={text}
        onChange={({ target }) => type(target.value)}
        onFocus={() => setTyping(true)}
        onBlur={() => {
          setTyping(false);
          keep();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          keep();
          on.onLeave();
        }}
      />
    </div>
  );
}

/** The field has one line until it is typed in. */
function firstSentence(hint: string): string {
  return /^.*?[?.]/.exec(hint)?.[0] ?? hint;
}

interface TemplatesProps {
  readonly templates: readonly string[];
  readonly text: string;
  readonly onChoose: (text: string) => void;
}

function Templates({ templates, text, onChoose }: TemplatesProps) {
  const before = text.trim() === '' ? '' : `${text.trimEnd()} `;
  return (
    <select
      aria-label={panel.templates}
      value=""
      onChange={({ target }) => onChoose(`${before}${target.value}`)}
    >
      <option value="">{panel.templates}</option>
      {templates.map((template) => (
        <option key={template}>{template}</option>
      ))}
    </select>
  );
}

/** What was typed is kept after a pause, on leaving, and when the field goes. */
function useAutosave(value: string, onKeep: (text: string) => void) {
  const [text, setText] = useState(value);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keeper = useRef(onKeep);
  const keep = useRef(() => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    waiting.current = null;
    if (typed !== null) keeper.current(typed);
  }).current;
  useEffect(() => {
    if (waiting.current === null) setText(value);
  }, [value]);
  useEffect(() => keep, [keep]);
  const type = (typed: string) => {
    setText(typed);
    waiting.current = typed;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, PAUSE_MS);
  };
  return { text, type, keep };
}
