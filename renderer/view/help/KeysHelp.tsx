import { useState } from 'react';
import type { Settings } from '../../../app/contract/settings.ts';
import { help } from '../../strings/settings.ts';
import { Keys } from '../settings/KeyTable.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { type KeyGroup, keyGroups } from './keyGroups.ts';

interface Props {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** F1: every key as this person has it; searched, and printed. */
export function KeysHelp({ settings, onClose }: Props) {
  const [query, setQuery] = useState('');
  const groups = keyGroups(settings, query);
  const count = groups.reduce((total, { lines }) => total + lines.length, 0);
  return (
    <Dialog title={help.keysTitle} className="help" onClose={onClose}>
      <div className="helpSearch">
        <input
          type="search"
          data-focus
          aria-label={help.search}
          placeholder={help.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status" className="quiet">
          {count === 0 ? help.none : help.found(count)}
        </span>
        <button type="button" onClick={() => window.print()}>
          {help.print}
        </button>
      </div>
      <div className="keyGroups">
        {groups.map((group) => (
          <Group key={group.menu ?? 'none'} group={group} />
        ))}
        {query === '' && <Fixed />}
      </div>
      <ul className="quiet">
        {help.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className="buttons end">
        <button type="button" onClick={onClose}>
          {help.close} <kbd>Esc</kbd>
        </button>
      </div>
    </Dialog>
  );
}

function Group({ group: { menu, lines } }: { readonly group: KeyGroup }) {
  return (
    <section>
      <h2>{menu ?? help.groups.cijfers}</h2>
      <dl>
        {lines.map(({ command, label, keys, own }) => (
          <div key={command}>
            <dt>
              {label}
              {own && <span className="quiet"> ({help.own})</span>}
            </dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Fixed() {
  return (
    <section>
      <h2>{help.fixedTitle}</h2>
      <dl>
        {help.fixed.map(([key, what]) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
