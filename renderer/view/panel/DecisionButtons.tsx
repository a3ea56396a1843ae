import type { Command } from '../../../app/contract/commands.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { panel } from '../../strings/panel.ts';
import { shownKey } from '../keyText.ts';
import type { Shown } from './shown.ts';

interface Props {
  readonly store: DossierStore;
  readonly shown: Shown;
}

interface Entry {
  readonly command: Command;
  readonly label: string;
  readonly tip?: string;
  readonly pressed: boolean;
  readonly run: () => void;
}

/** Always the same four in the same places, whatever the state (review-window §2.4). */
export function DecisionButtons({ store, shown }: Props) {
  const { settings } = store.getState();
  const { verdict, asked, items } = shown;
  const entries: readonly Entry[] = [
    entry('redact', panel.redact, verdict === 'accept', () => store.redact()),
    entry('keep', panel.keep, verdict === 'reject', () => store.keep()),
    entry('reopen', panel.reopen, verdict === 'open', () => store.reopen(), panel.reopenTip),
    entry('askSecond', panel.second, asked === true, () => store.askSecond(), panel.secondTip),
  ];
  const isMark = items.every(({ mark }) => mark !== null);
  return (
    <div className="decisions">
      {entries.map(({ command, label, tip, pressed, run }) => (
        <button
          key={command}
          type="button"
          aria-pressed={pressed}
          aria-keyshortcuts={shownKey(settings, command) || undefined}
          title={tip}
          onClick={run}
        >
          <span>
            {pressed && <span aria-hidden="true">✓ </span>}
            {label}
          </span>
          <Key text={shownKey(settings, command)} />
        </button>
      ))}
      {isMark && (
        <button type="button" className="remove" title={panel.removeTip} onClick={store.removeMark}>
          <span>{panel.remove}</span>
          <Key text={shownKey(settings, 'removeMark')} />
        </button>
      )}
    </div>
  );
}

function entry(
  command: Command,
  label: string,
  pressed: boolean,
  run: () => void,
  tip?: string,
): Entry {
  return { command, label, pressed, run, ...(tip === undefined ? {} : { tip }) };
}

/** For the eye; the button tells a screen reader of its key itself. */
export function Key({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <span aria-hidden="true">
      <kbd>{text}</kbd>
    </span>
  );
}
