import { useEffect } from 'react';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import { ground } from '../../strings/ground.ts';
import { asksOf, type GroundLine, type GroundSection } from './groundSearch.ts';

interface Props {
  readonly id: string;
  readonly sections: readonly GroundSection[];
  readonly ticked: readonly GroundCode[];
  readonly focused: GroundLine | undefined;
  readonly onTick: (line: GroundLine) => void;
}

export function optionId({ id }: GroundLine): string {
  return `ground-${id}`;
}

/** The list of the combobox: the field keeps the focus. */
export function GroundList({ id, sections, ticked, focused, onTick }: Props) {
  const active = focused === undefined ? '' : optionId(focused);
  useEffect(() => {
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const found = sections.some(({ lines }) => lines.length > 0);
  return (
    <div
      id={id}
      className="groundList"
      role="listbox"
      aria-multiselectable="true"
      aria-label={ground.title}
    >
      {!found && <p className="quiet">{ground.none}</p>}
      {sections.map(({ title, lines }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
        <div key={title} role="group" aria-label={title}>
          <div className="groundTitle" aria-hidden="true">
            {title}
          </div>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              ticked={ticked.includes(line.code)}
              focused={line === focused}
              onTick={onTick}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: GroundLine;
  readonly ticked: boolean;
  readonly focused: boolean;
  readonly onTick: (line: GroundLine) => void;
}

/** One line; a second for the one with the focus, and for what may not be combined its reason. */
function Line({ line, ticked, focused, onTick }: LineProps) {
  const { code, label, digit, wob, barredBy } = line;
  const barred = barredBy !== null && !ticked;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: see the list.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the field.
    <div
      id={optionId(line)}
      role="option"
      aria-selected={ticked}
      aria-disabled={barred}
      className={focused ? 'focused' : ''}
      onClick={() => onTick(line)}
    >
      <span className="box" aria-hidden="true">
        {ticked ? '✓' : ''}
      </span>
      <span className="code">{wob ?? code}</span>
      <span className="name">{wob === null ? label : ground.wobNow(wob, `${code} ${label}`)}</span>
      {digit !== null && <kbd>{digit}</kbd>}
      {barred && <span className="asks">{ground.illegal(barredBy)}</span>}
      {focused && !barred && <span className="asks">{asksOf(code)}</span>}
    </div>
  );
}
