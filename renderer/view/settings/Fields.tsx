import type { ReactNode } from 'react';

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Line({ label, hint, children }: LineProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child. */}
      <label className="line">
        <span>{label}</span>
        {children}
      </label>
      {hint !== undefined && <p className="quiet hint">{hint}</p>}
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  /** Name, or name and what it means. */
  readonly options: Readonly<Record<T, string | readonly [string, string]>>;
  readonly onChange: (value: T) => void;
}

export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, legend, value, options, onChange } = props;
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {(Object.keys(options) as T[]).map((option) => {
        const text = options[option];
        const [title, hint] = typeof text === 'string' ? [text, ''] : text;
        return (
          <label key={option} className="tick">
            <input
              type="radio"
              name={name}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            <span>
              {title}
              {hint !== '' && <span className="quiet"> — {hint}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
