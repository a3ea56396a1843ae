import type { KeyboardEvent } from 'react';
import { list } from '../../strings/list.ts';
import type { ListTab } from './groupRows.ts';

const TABS: readonly ListTab[] = ['all', 'person', 'block', 'text'];

interface Props {
  readonly tab: ListTab;
  readonly onTab: (tab: ListTab) => void;
}

/** One tab stop; arrows go along the tabs and choose. */
export function ListTabs({ tab, onTab }: Props) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length]!;
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="listTabs" role="tablist" aria-label={list.tabsLabel} onKeyDown={press}>
      {TABS.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {list.tabs[name]}
        </button>
      ))}
    </div>
  );
}

function tabId(tab: ListTab): string {
  return `list-tab-${tab}`;
}
