import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import { standOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { useModel } from '../useModel.ts';
import { checkPage } from './hand.ts';
import { PageBar } from './PageBar.tsx';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly document: DocumentId;
  readonly pages: number;
}

/** The bar of the page that is read. */
export function ReadBar({ store, view, document, pages }: Props) {
  const page = useStore(view, (state) => state.page);
  const drawing = useStore(view, (state) => state.drawing);
  const asked = useStore(view, (state) => state.asked.goTo);
  const model = useDeferredValue(useModel(store));
  const { open, checked } = useMemo(() => standOf(model, document, page), [model, document, page]);
  return (
    <PageBar
      page={page}
      pages={pages}
      checked={checked}
      open={open}
      asked={asked}
      drawing={drawing}
      onGo={view.goTo}
      onCheck={() => checkPage(store, view)}
      onDone={() => view.ask('focus')}
      onDraw={() => view.setState({ drawing: !drawing })}
    />
  );
}
