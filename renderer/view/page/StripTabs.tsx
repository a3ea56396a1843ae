import { nl } from '../../strings/nl.ts';
import type { StripTab } from './StripRegion.tsx';

interface Props {
  readonly tabs: readonly StripTab[];
  readonly shown: StripTab;
  readonly onShow: (tab: StripTab) => void;
}

const NAMES: Readonly<Record<StripTab, string>> = {
  pages: nl.pages.label,
  documents: nl.pages.documents,
  outline: nl.pages.outline,
};

/** One tab stop; arrows go round. */
export function StripTabs({ tabs, shown, onShow }: Props) {
  return (
    <div className="tabs" role="tablist" aria-label={nl.pages.stripTabs}>
      {tabs.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
          onKeyDown={(event) => {
            const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
            if (by === undefined) return;
            event.stopPropagation();
            const next = (index + by + tabs.length) % tabs.length;
            onShow(tabs[next] ?? tab);
            (event.currentTarget.parentElement?.children[next] as HTMLElement | undefined)?.focus();
          }}
        >
          {NAMES[tab]}
        </button>
      ))}
    </div>
  );
}
