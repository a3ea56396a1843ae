import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import { standOf } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
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
  const { page, drawing, asked } = useStore(view);
  const open = useStore(store, (model) => standOf(model, document, page).open);
  const checked = useStore(store, (model) => standOf(model, document, page).checked);
  return (
    <PageBar
      page={page}
      pages={pages}
      checked={checked}
      open={open}
      asked={asked.goTo}
      drawing={drawing}
      onGo={view.goTo}
      onCheck={() => checkPage(store, view)}
      onDone={() => view.ask('focus')}
      onDraw={() => view.setState({ drawing: !drawing })}
    />
  );
}
