/** What the menu and the keys do with the dossier; those about the page itself are in page/pageCommands.ts. */
import type { Command } from '../../../app/contract/commands.ts';
import type { GroupKind } from '../../store/groups.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import type { DeskStore } from './desk.ts';

export type CommandMap = Partial<Record<Command, () => void>>;

export function reviewCommands(store: DossierStore, desk: DeskStore): CommandMap {
  return {
    ...deciding(store),
    ...groups(desk),
    ...dialogs(store, desk),
    undo: () => store.undo(),
    redo: () => store.redo(),
    next: () => store.move(1),
    previous: () => store.move(-1),
    nextAttention: () => store.goToAttention(1),
    previousAttention: () => store.goToAttention(-1),
    selectAll: () => store.chooseAll(),
    previousDocument: () => store.moveDocument(-1),
    nextDocument: () => store.moveDocument(1),
    secondReading: () => store.setSecondReading(!store.getState().secondReading),
    save: () => store.note('alreadySaved'),
    print: () => store.note('noPrinting'),
    whereAmI: () => desk.setState(({ whereAsked }) => ({ whereAsked: whereAsked + 1 })),
  };
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function deciding(store: DossierStore): CommandMap {
  const favourite = (digit: number) => store.getState().settings.favourites[digit - 1];
  const map: CommandMap = {
    redact: () => store.redact(),
    keep: () => store.keep(),
    reopen: () => store.reopen(),
    askSecond: () => store.askSecond(),
    merge: () => store.merge(),
    removeMark: () => store.removeMark(),
  };
  for (const digit of DIGITS) {
    map[`ground${digit}`] = () => store.redact(favourite(digit));
    map[`addGround${digit}`] = () => {
      const ground = favourite(digit);
      if (ground !== undefined) store.toggleGround(ground);
    };
  }
  return map;
}

function groups(desk: DeskStore): CommandMap {
  const sheet = (group: GroupKind, keep: boolean) => () =>
    desk.openSheet({ kind: 'group', group, keep });
  return {
    sameText: sheet('text', false),
    sameTextKeep: sheet('text', true),
    person: sheet('person', false),
    personKeep: sheet('person', true),
    block: sheet('block', false),
    blockKeep: sheet('block', true),
    mail: sheet('mail', false),
    kind: sheet('type', false),
    unjudged: () => desk.openSheet({ kind: 'unjudged' }),
  };
}

function dialogs(store: DossierStore, desk: DeskStore): CommandMap {
  const ifDocument = (open: () => void) => () => {
    if (store.getState().current !== null) open();
  };
  return {
    publish: ifDocument(() => desk.open('publish')),
    concept: ifDocument(() => desk.open('concept')),
    views: ifDocument(() => desk.openSheet({ kind: 'views' })),
    chooseGround: () => desk.open('grounds'),
    stakeholder: () => desk.open('stakeholder'),
    lists: () => desk.open('lists'),
    removeDocument: ifDocument(() => desk.open('remove')),
    renameDossier: () => desk.open('rename'),
    note: () => writeNote(desk),
  };
}

/** In a narrow window the passage is brought into sight first. */
function writeNote(desk: DeskStore): void {
  const field = () => document.querySelector<HTMLElement>('[data-region="panel"] textarea');
  if (field() === null) desk.setState({ part: 'panel' });
  requestAnimationFrame(() => field()?.focus());
}
