import { regions } from '../../strings/frame.ts';
import type { Part } from './breadth.ts';

const NAMES: Record<Part, string> = {
  page: regions.pageTab,
  list: regions.listTab,
  panel: regions.panelTab,
};

interface Props {
  readonly parts: readonly Part[];
  readonly shown: Part;
  readonly onShow: (part: Part) => void;
}

/** In a narrow window: which of the regions is seen. */
export function PartTabs({ parts, shown, onShow }: Props) {
  return (
    <div className="regionTabs" role="tablist" aria-label={regions.views} data-region="parts">
      {parts.map((part, i) => (
        <button
          key={part}
          type="button"
          role="tab"
          aria-selected={part === shown}
          tabIndex={part === shown ? 0 : -1}
          onClick={() => onShow(part)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            const next = parts[(i + by + parts.length) % parts.length];
            if (by === 0 || next === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            onShow(next);
            const tabs = event.currentTarget.parentElement?.children;
            (tabs?.[parts.indexOf(next)] as HTMLElement | undefined)?.focus();
          }}
        >
          {NAMES[part]}
        </button>
      ))}
    </div>
  );
}
