import { useEffect, useState } from 'react';
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
import { usePageMarks } from './page/usePageMarks.ts';
import { usePageStand } from './page/usePageStand.ts';
import { usePdf } from './page/usePdf.ts';
import { createViewStore } from './page/viewStore.ts';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useKeys } from './useKeys.ts';

interface Props {
  readonly store: ReviewStore;
  readonly onOpen: () => void;
}

export function ReviewWindow({ store, onOpen }: Props) {
  const model = useStore(store);
  const { document, active, said } = model;
  const [view] = useState(createViewStore);
  const [wide] = useState(() => window.innerWidth >= 1600);
  const { page, shown: zoom } = useStore(view);
  const shown = usePdf(document.bytes);
  const marks = usePageMarks(model);
  const standOf = usePageStand(model);
  const [publishing, setPublishing] = useState(false);

  useEffect(() => {
    window.document.title = `${document.name} — ${nl.app}`;
    window.document.querySelector<HTMLElement>('.rows')?.focus();
  }, [document]);

  const checkPage = () => {
    const wasChecked = model.review.checkedPages.has(page);
    store.toggleChecked(page);
    if (!wasChecked && page < document.pages.length) view.goTo(page + 1);
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
    zoomIn: () => view.zoomIn(),
    zoomOut: () => view.zoomOut(),
    fitPage: () => view.zoomTo('page'),
    fitWidth: () => view.zoomTo('width'),
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
      <div className={`regions${wide ? ' wide' : ''}`}>
        <PageStrip
          pdf={shown.pdf}
          pages={document.pages}
          page={page}
          wide={wide}
          marks={marks}
          standOf={standOf}
          onGo={view.goTo}
        />
        <PageView
          store={store}
          model={model}
          view={view}
          shown={shown}
          marks={marks}
          standOf={standOf}
          onCheck={checkPage}
        />
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
            view.goTo(number);
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
