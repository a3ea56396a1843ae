import type { MenuState } from '../../app/contract/requests.ts';
import type { Handlers } from '../ipc.ts';

type OfWindow = 'unsaved' | 'closeWindow' | 'menuState';

export interface WindowDoors {
  setUnsaved(unsaved: boolean): void;
  close(): void;
  setMenu(state: MenuState): void;
}

export function windowHandlers({ setUnsaved, close, setMenu }: WindowDoors): Handlers<OfWindow> {
  return {
    unsaved(unsaved) {
      setUnsaved(unsaved);
      return null;
    },
    closeWindow() {
      close();
      return null;
    },
    menuState(state) {
      setMenu(state);
      return null;
    },
  };
}
