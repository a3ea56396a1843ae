/** The page and its strip. */
import { passages } from './counts.ts';

export const pages = {
  label: "Pagina's",
  page: (page: number, stand: string) => `Pagina ${page}. ${stand}`,
  checked: 'nagekeken',
  open: (n: number) => `nog ${passages(n)} te beoordelen`,
  toCheck: 'nog na te kijken',
  region: 'Document',
  group: (page: number, of: number, all: number, open: number) =>
    `Pagina ${page} van ${of}, ${passages(all)}, ${open === 0 ? 'alle beoordeeld' : `${open} nog te beoordelen`}`,
  check: 'Pagina nagekeken',
  checkedNow: 'Nagekeken',
  uncheck: 'Toch niet nagekeken',
  checkTip: 'U hebt de hele pagina gelezen op gemiste gegevens.',
  scan: 'Deze pagina is een scan zonder tekst. De software kan hier niets vinden.',
  scanDraw: 'Zelf vlakken tekenen',
  failed: (page: number) =>
    `Pagina ${page} kan niet worden getoond. U kunt dit document nu niet publiceren.`,
  drawing: (page: number) => `Pagina ${page} wordt getekend…`,
  unreadable: 'Dit document kan niet worden getoond. U kunt het nu niet publiceren.',
  bar: 'Deze pagina',
  marks: 'Markeringen op deze pagina',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  pageWord: 'Pagina',
  ofPages: (n: number) => `van ${n}`,
  goTo: 'Ga naar pagina (Ctrl+G)',
  openHere: (n: number) =>
    n === 1
      ? 'Op deze pagina staat nog 1 voorstel open.'
      : `Op deze pagina staan nog ${n} voorstellen open.`,
  stripTabs: 'Linkerstrook',
  outline: 'Bladwijzers',
  noOutline: 'Dit document heeft geen bladwijzers.',
  pending: 'Nog niet gemarkeerd',
  redactWith: (ground: string) => `Lakken met ${ground}`,
  drop: 'Annuleren',
  arrows: 'Pijltjes: verplaatsen. Met Shift: groter of kleiner.',
} as const;
