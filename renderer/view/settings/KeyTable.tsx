import { useState } from 'react';
import { COMMANDS, type Command, commandEntry } from '../../../app/contract/commands.ts';
import { keyMap, keyText } from '../../../app/contract/keyScheme.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import { settingsText } from '../../strings/settings.ts';
import { Message } from '../shell/Message.tsx';
import { resetKey, tryKey, withoutKey } from './tryKey.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Every command with its key; a key that another has is refused by name. */
export function KeyTable({ settings, onChange }: Props) {
  const [asking, setAsking] = useState<Command | null>(null);
  const [problem, setProblem] = useState('');
  const map = keyMap(settings);
  const done = (keys: Settings['keys']) => {
    setAsking(null);
    setProblem('');
    onChange({ keys });
  };
  const offer = (command: Command, key: string) => {
    const tried = tryKey(settings, command, key);
    if (tried.kind === 'given') done(tried.keys);
    else if (tried.kind === 'clash') setProblem(settingsText.clash(key, tried.other));
    else setProblem(settingsText.reserved(key));
  };
  return (
    <>
      <div role="alert">{problem !== '' && <Message tone="error" text={problem} />}</div>
      <table className="keyTable">
        <thead>
          <tr>
            <th scope="col">{settingsText.command}</th>
            <th scope="col">{settingsText.key}</th>
            <th scope="col">
              <span className="spoken">{settingsText.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((command) => (
            <tr key={command}>
              <th scope="row">{commandEntry(command).label.replace(/…$/, '')}</th>
              <td>
                <Keys keys={map.get(command) ?? []} />
              </td>
              <td className="actions">
                <KeyButtons
                  command={command}
                  asking={asking === command}
                  own={settings.keys[command] !== undefined}
                  onAsk={(ask) => {
                    setProblem('');
                    setAsking(ask ? command : null);
                  }}
                  onKey={(key) => offer(command, key)}
                  onClear={() => done(withoutKey(settings, command))}
                  onReset={() => done(resetKey(settings, command))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        aria-disabled={Object.keys(settings.keys).length === 0}
        onClick={() => done({})}
      >
        {settingsText.resetAll}
      </button>
    </>
  );
}

export function Keys({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return <span className="quiet">{settingsText.noKey}</span>;
  return keys.map((key) => <kbd key={key}>{key}</kbd>);
}

interface ButtonsProps {
  readonly command: Command;
  readonly asking: boolean;
  readonly own: boolean;
  readonly onAsk: (ask: boolean) => void;
  readonly onKey: (key: string) => void;
  readonly onClear: () => void;
  readonly onReset: () => void;
}

function KeyButtons(props: ButtonsProps) {
  const { command, asking, own, onAsk, onKey, onClear, onReset } = props;
  const { label } = commandEntry(command);
  return (
    <>
      <button
        type="button"
        className={asking ? 'asking' : undefined}
        aria-label={asking ? settingsText.pressNow : settingsText.changeKey(label)}
        title={asking ? settingsText.cancelPress : undefined}
        onClick={() => onAsk(!asking)}
        onBlur={() => (asking ? onAsk(false) : undefined)}
        onKeyDown={(event) => {
          if (!asking || event.key === 'Tab') return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') onAsk(false);
          const key = keyText(event);
          if (key !== undefined && event.key !== 'Escape' && !event.repeat) onKey(key);
        }}
      >
        {asking ? settingsText.pressNow : settingsText.change}
      </button>
      {asking && (
        <button type="button" onMouseDown={onClear} onClick={onClear}>
          {settingsText.clearKey}
        </button>
      )}
      {own && !asking && (
        <button type="button" aria-label={`${settingsText.reset}: ${label}`} onClick={onReset}>
          {settingsText.reset}
        </button>
      )}
    </>
  );
}
