/** What the menu and the keys open, with or without a dossier. */
import type { Bridge } from '../../../app/contract/requests.ts';
import type { Opening } from '../shell/useOpening.ts';
import type { DeskStore } from './desk.ts';
import type { CommandMap } from './reviewCommands.ts';

export function openingCommands(opening: Opening, desk: DeskStore, bridge: Bridge): CommandMap {
  return {
    open: () => opening.open('chooseFiles'),
    openFolder: () => opening.open('chooseFolder'),
    openDossier: () => opening.open('chooseDossier'),
    addFiles: () => opening.open('addFiles'),
    close: () => void bridge.request('closeWindow'),
    settings: () => desk.open('settings'),
    keys: () => desk.open('keys'),
    terms: () => desk.open('terms'),
    grounds: () => desk.open('groundList'),
    about: () => desk.open('about'),
    tour() {
      desk.setState({ touring: true });
      opening.open('openSample');
    },
  };
}
