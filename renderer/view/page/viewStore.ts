/** How the page is looked at: nothing of it is a decision, nothing of it is kept. Free of React. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Turn } from './turn.ts';
import { larger, smaller, type Zoom } from './zoom.ts';

export type ViewMode = 'review' | 'preview' | 'side';

export interface ViewModel {
  readonly mode: ViewMode;
  readonly zoom: Zoom;
  /** What the zoom comes to in this window; 1 is 100 %. */
  readonly shown: number;
  readonly turn: Turn;
  /** 1-based; the page that is read. */
  readonly page: number;
  /** Where the reader was sent; the number makes two equal jumps two. */
  readonly jump: Jump;
  /** Marks are away while W is held. */
  readonly hidden: boolean;
  /** Areas are drawn also where there is text. */
  readonly drawing: boolean;
}

export interface Jump {
  readonly page: number;
  /** Points from the top of the page. */
  readonly y: number;
  readonly number: number;
}

export interface ViewStore extends StoreApi<ViewModel> {
  goTo(page: number, y?: number): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(zoom: Zoom): void;
  rotate(): void;
  /** On, or back to reviewing. */
  toggle(mode: Exclude<ViewMode, 'review'>): void;
}

const START: ViewModel = {
  mode: 'review',
  zoom: 1,
  shown: 1,
  turn: 0,
  page: 1,
  jump: { page: 1, y: 0, number: 0 },
  hidden: false,
  drawing: false,
};

export function createViewStore(): ViewStore {
  const store = createStore<ViewModel>(() => START);
  return {
    ...store,
    goTo: (page, y = 0) =>
      store.setState(({ jump }) => ({ page, jump: { page, y, number: jump.number + 1 } })),
    zoomIn: () => store.setState(({ shown }) => ({ zoom: larger(shown) })),
    zoomOut: () => store.setState(({ shown }) => ({ zoom: smaller(shown) })),
    zoomTo: (zoom) => store.setState({ zoom }),
    rotate: () => store.setState(({ turn }) => ({ turn: ((turn + 1) % 4) as Turn })),
    toggle: (mode) => store.setState((old) => ({ mode: old.mode === mode ? 'review' : mode })),
  };
}
