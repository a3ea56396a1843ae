/** The page and its strip. */
import { passages } from './counts.ts';

export const pages = {
  label: "Pagina's",
  page: (page: number, stand: string) => `Pagina ${page}. ${stand}`,
  checked: 'nagekeken',
  open: (n: number) => `nog ${passages(n)} te beoordelen`,
  toCheck: 'nog na te kijken',
  region: 'Document',
  group: (page: number, of: number) => `Pagina ${page} van ${of}`,
  check: 'Pagina nagekeken',
  uncheck: 'Toch niet nagekeken',
  checkTip: 'U hebt de hele pagina gelezen op gemiste gegevens.',
  scan: 'Deze pagina is een scan zonder tekst. De software kan hier niets vinden.',
  failed: (page: number) => `Pagina ${page} kan niet worden getoond.`,
} as const;
