/** What the menu and the keys open, with or without a dossier. */
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Opening } from '../shell/useOpening.ts';
import type { CommandMap } from './reviewCommands.ts';

export function openingCommands(opening: Opening, bridge: Bridge): CommandMap {
  return {
    open: () => opening.open('chooseFiles'),
    openFolder: () => opening.open('chooseFolder'),
    openDossier: () => opening.open('chooseDossier'),
    addFiles: () => opening.open('addFiles'),
    close: () => void bridge.request('closeWindow'),
  };
}
