/** The commands of the menu and the keys that are about looking at the page and marking on it. */
import type { Command } from '../../../app/contract/commands.ts';
import { activeItem } from '../../store/counts.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { checkPage, takeBoundary } from './hand.ts';
import type { ViewStore } from './viewStore.ts';

export function pageCommands(
  store: DossierStore,
  view: ViewStore,
): Partial<Record<Command, () => void>> {
  const lastPage = () => {
    const { current, readings } = store.getState();
    const reading = current === null ? undefined : readings.get(current);
    return reading?.state === 'ready' ? reading.read.pages.length : 1;
  };
  return {
    preview: () => view.toggle('preview'),
    sideBySide: () => view.toggle('side'),
    hideMarks: () => view.setState(({ hidden }) => ({ hidden: !hidden })),
    zoomIn: view.zoomIn,
    zoomOut: view.zoomOut,
    fitPage: () => view.zoomTo('page'),
    fullSize: () => view.zoomTo(1),
    fitWidth: () => view.zoomTo('width'),
    rotate: view.rotate,
    toggleStrip: () => view.setState(({ wide }) => ({ wide: !wide })),
    goToPage: () => view.ask('goTo'),
    firstPage: () => view.goTo(1),
    lastPage: () => view.goTo(lastPage()),
    find: () => view.openBar('find'),
    findNext: () => view.stepFind(1),
    findPrevious: () => view.stepFind(-1),
    bounds: () => takeBoundary(store, view),
    mark: () => view.openBar('mark'),
    pageRange: () => view.setState({ askingPages: 'refuse' }),
    repeatMark: () => {
      const item = activeItem(store.getState());
      if (item === null || item.pieces.length === 0) store.note('needsPassage');
      else if (lastPage() === 1) store.note('onePage');
      else view.setState({ askingPages: 'repeat' });
    },
    checkPage: () => checkPage(store, view),
  };
}
