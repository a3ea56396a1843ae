import { useState } from 'react';
import type { PDFDocumentProxy } from '../pdf/pdfDocument.ts';
import { nl } from '../strings/nl.ts';
import { OutlineTree } from './page/OutlineTree.tsx';
import type { PageMark } from './page/pageMark.ts';
import { ThumbList } from './page/ThumbList.tsx';
import type { Size } from './page/turn.ts';
import type { PageStand } from './page/usePageStand.ts';

interface Props {
  readonly pdf: PDFDocumentProxy | null;
  readonly pages: readonly Size[];
  readonly page: number;
  readonly wide: boolean;
  readonly marks: ReadonlyMap<number, readonly PageMark[]>;
  readonly standOf: (page: number) => PageStand;
  readonly onGo: (page: number) => void;
}

type Tab = 'pages' | 'outline';

/** Pages with their state; in the wide strip with thumbnails, and the document's bookmarks. */
export function PageStrip(props: Props) {
  const { pdf, wide, onGo } = props;
  const [tab, setTab] = useState<Tab>('pages');
  const shown = wide ? tab : 'pages';
  return (
    <nav className={`strip${wide ? ' wide' : ''}`} aria-label={nl.pages.label}>
      {wide && (
        <div className="tabs" role="tablist" aria-label={nl.pages.stripTabs}>
          <TabButton tab="pages" shown={tab} onShow={setTab} />
          <TabButton tab="outline" shown={tab} onShow={setTab} />
        </div>
      )}
      {shown === 'pages' ? <ThumbList {...props} /> : <OutlineTree pdf={pdf} onGo={onGo} />}
    </nav>
  );
}

interface TabProps {
  readonly tab: Tab;
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
}

function TabButton({ tab, shown, onShow }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={tab === shown}
      tabIndex={tab === shown ? 0 : -1}
      onClick={() => onShow(tab)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.stopPropagation();
        const other = tab === 'pages' ? 'outline' : 'pages';
        onShow(other);
        const next =
          event.currentTarget.parentElement?.querySelector<HTMLElement>('[aria-selected="false"]');
        next?.focus();
      }}
    >
      {tab === 'pages' ? nl.pages.label : nl.pages.outline}
    </button>
  );
}
