/** The list of passages. */
import type { Item, ItemForm } from '../store/item.ts';
import type { Order, StateFilter } from '../store/model.ts';
import { pagesOf, passages } from './counts.ts';

export const list = {
  label: 'Passages',
  todo: (n: number) => `Te beoordelen ${n}`,
  none: 'Geen voorstellen gevonden. Dat betekent niet dat er niets te lakken is. Lees elke pagina en vink haar af.',
  judged: (n: number) =>
    n === 1
      ? 'Alle voorstellen zijn beoordeeld. Nog 1 pagina na te kijken.'
      : `Alle voorstellen zijn beoordeeld. Nog ${n} pagina's na te kijken.`,
  ready: 'Klaar om te publiceren.',
  readable: 'leesbaar',
  area: 'Handtekening of paraaf',
  forms: {
    certain: 'Zeker',
    likely: 'Waarschijnlijk',
    check: 'Controleren',
    accept: 'Gelakt',
    reject: 'Blijft leesbaar',
    manual: 'Gelakt, zelf gemarkeerd',
    conflict: 'Conflict',
    second: 'Tweede controle',
  } satisfies Record<ItemForm, string>,
  /** What the code column says instead of grounds. */
  conflictCode: 'conflict',
  noGround: 'geen grond',
  /** Said of a row: the decision first, else the text first. */
  decided: (stand: string, text: string, kind: string) => `${stand}. ${text}. ${kind}.`,
  proposed: (text: string, kind: string, stand: string) => `${text}. ${kind}. ${stand}.`,
  groundSaid: (codes: string, decided: boolean) =>
    decided ? `Grond ${codes}.` : `Voorgestelde grond ${codes}.`,
  pageSaid: (page: number) => `Pagina ${page}.`,
  tickedSaid: 'Gekozen.',
  page: (page: number) => `p. ${page}`,
  headings: {
    page: (page: number, count: number) => `Pagina ${page} · ${passages(count)}`,
    nobody: 'Niet bij een persoon',
    decided: 'Al beoordeeld',
    named: (name: string, count: number) => `${name} · ${passages(count)}`,
  },
  chosen: (n: number) => `${n} gekozen`,
  chooseNone: 'Keuze wissen',

  filter: 'Filter',
  filterBy: (names: string) => `Filter: ${names}`,
  clearFilter: 'Filter wissen',
  filterEmpty: 'Niets met dit filter.',
  secondEmpty: 'In dit document is nu niets voor de tweede lezer.',
  state: 'Stand',
  type: 'Soort',
  ground: 'Grond',
  pageFilter: 'Pagina',
  anyType: 'Alle soorten',
  anyGround: 'Alle gronden',
  anyPage: "Alle pagina's",
  states: {
    all: 'Alle passages',
    open: 'Te beoordelen',
    check: 'Controleren',
    conflict: 'Conflict',
    second: 'Tweede controle',
    accept: 'Gelakt',
    reject: 'Blijft leesbaar',
    manual: 'Zelf gemarkeerd',
    stakeholder: 'Belanghebbende',
    toSecond: 'Voor de tweede lezer',
  } satisfies Record<StateFilter, string>,

  order: 'Volgorde',
  orders: {
    page: 'Op pagina',
    checkFirst: 'Eerst controleren',
    persons: 'Per persoon',
  } satisfies Record<Order, string>,

  tabs: { all: 'Alles', person: 'Personen', block: 'Blokken', text: 'Zelfde tekst' },
  tabsLabel: 'Wat de lijst toont',

  searching: (a: number, b: number) => `Voorstellen zoeken… pagina ${a} van ${b}`,
  waiting: 'Dit document wacht op zijn beurt…',
  mayBegin: 'U kunt het document al lezen.',
  incomplete: 'Nog niet compleet: het zoeken is nog bezig.',
  unread: 'Nog geen passages: dit document is niet ingelezen.',
  toPage: (page: number) => `Naar pagina ${page}`,
  publish: 'Publicatiebestand maken…',

  groups: {
    none: {
      person: 'Geen personen gevonden.',
      block: 'Geen mailkoppen, ondertekeningen of colofons gevonden.',
      text: 'Geen tekst die vaker voorkomt.',
    },
    times: (n: number) => `${n} keer`,
    forms: (n: number) => (n === 1 ? '1 schrijfwijze' : `${n} schrijfwijzen`),
    open: (n: number) => (n === 0 ? 'klaar' : `${n} open`),
    said: (name: string, total: number, open: number, holds: string) =>
      `${name}. ${passages(total)}. ${open === 0 ? 'Alle beoordeeld' : `${open} te beoordelen`}.${holds === '' ? '' : ` ${holds}.`}`,
    onPages: (pages: readonly number[]) =>
      pages.length === 1 ? `p. ${pages[0]}` : pagesOf(pages.length),
  },
} as const;

/** How the list names a passage: its text, or what it is when it has none. */
export function nameOf({ text, type, mark }: Pick<Item, 'text' | 'type' | 'mark'>): string {
  if (text !== '') return text.replaceAll(/\s+/g, ' ');
  if (mark?.origin === 'page') return 'Hele pagina';
  return type === 'handtekening' || mark === null ? list.area : 'Getekend vlak';
}
