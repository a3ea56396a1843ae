import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../app/contract/keys.ts';
import { FAVOURITES } from '../favourites.ts';
import { firstOpen, type ReviewStore, type Said } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { PageStrip } from './PageStrip.tsx';
import { PageView } from './PageView.tsx';
import { PassageList } from './PassageList.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useKeys } from './useKeys.ts';

interface Props {
  readonly store: ReviewStore;
  readonly onOpen: () => void;
}

/** CSS pixels a point at 100 %. */
const FULL = 96 / 72;
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3];

export function ReviewWindow({ store, onOpen }: Props) {
  const model = useStore(store);
  const { document, active, said } = model;
  const [zoom, setZoom] = useState(1);
  const [page, setPage] = useState(1);
  const [publishing, setPublishing] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    window.document.title = `${document.name} — ${nl.app}`;
    window.document.querySelector<HTMLElement>('.rows')?.focus();
  }, [document]);

  const goToPage = (number: number) => {
    setPage(number);
    const element = scroller.current?.querySelectorAll<HTMLElement>('.page')[number - 1];
    if (scroller.current !== null && element !== undefined)
      scroller.current.scrollTop = element.offsetTop - 8;
  };
  const fitTo = (side: 'width' | 'height') => {
    const [size, element] = [document.pages[page - 1], scroller.current];
    if (size === undefined || element === null) return;
    const room = side === 'width' ? element.clientWidth - 48 : element.clientHeight - 32;
    setZoom(room / (size[side] * FULL));
  };
  const checkPage = () => {
    const wasChecked = model.review.checkedPages.has(page);
    store.toggleChecked(page);
    if (!wasChecked && page < document.pages.length) goToPage(page + 1);
  };
  const run = (command: Command) => {
    const digit = /^ground(\d)$/.exec(command)?.[1];
    if (digit !== undefined) store.decide('accept', FAVOURITES[Number(digit) - 1]);
    else COMMANDS[command]?.();
  };
  const COMMANDS: Partial<Record<Command, () => void>> = {
    open: onOpen,
    publish: () => setPublishing(true),
    redact: () => store.decide('accept'),
    keep: () => store.decide('reject'),
    reopen: () => store.reopen(),
    next: () => store.move(1),
    previous: () => store.move(-1),
    undo: () => store.undo(),
    redo: () => store.redo(),
    checkPage,
    zoomIn: () => setZoom(STEPS.find((step) => step > zoom + 0.01) ?? 3),
    zoomOut: () => setZoom(STEPS.findLast((step) => step < zoom - 0.01) ?? 0.5),
    fitPage: () => fitTo('height'),
    fitWidth: () => fitTo('width'),
  };
  useKeys(run, active, !publishing);

  return (
    <div className="window">
      <Toolbar model={model} zoom={zoom} run={run} />
      {model.saving === 'failed' && (
        <p className="bar error" role="alert">
          {nl.status.failed}
        </p>
      )}
      <div className="regions">
        <PageStrip model={model} page={page} onGo={goToPage} />
        <div className="reading">
          <PageView
            store={store}
            model={model}
            scale={zoom * FULL}
            page={page}
            onPage={setPage}
            scroller={scroller}
          />
          <button type="button" className="check" title={nl.pages.checkTip} onClick={checkPage}>
            {model.review.checkedPages.has(page)
              ? nl.pages.uncheck
              : `✓ ${nl.pages.check} (${page})`}{' '}
            <kbd>Ctrl+Enter</kbd>
          </button>
        </div>
        <div className="side">
          <PassageList store={store} model={model} />
          <PassagePanel store={store} model={model} />
        </div>
      </div>
      <StatusBar model={model} page={page} />
      <p className="spoken" role="status" key={said.number}>
        {saidText(said.what)}
      </p>
      {publishing && (
        <PublishDialog
          store={store}
          model={model}
          onClose={() => setPublishing(false)}
          onOpenPassages={() => {
            setPublishing(false);
            store.select(firstOpen(document.passages, model.review, 0));
          }}
          onUnreadPage={(number) => {
            setPublishing(false);
            goToPage(number);
          }}
        />
      )}
    </div>
  );
}

function saidText(what: Said): string {
  switch (what.kind) {
    case 'none':
      return '';
    case 'nothing':
      return nl.said.nothing;
    case 'did':
      return nl.said[what.action];
    case 'undid':
      return nl.said.undone(nl.actions[what.action]);
    case 'redid':
      return nl.said.redone(nl.actions[what.action]);
  }
}
