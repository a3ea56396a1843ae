/** Zienswijze verwerken: what a stakeholder answered, passage by passage (review-window §6.8). */
import type { View } from '../../app/contract/events.ts';
import { passages } from './counts.ts';

export const views = {
  title: 'Zienswijze verwerken',
  stakeholder: 'Belanghebbende',
  explain:
    'Waar wordt gevraagd wat u anders besloot, wordt de passage weer een voorstel: u besluit opnieuw.',
  none: 'In dit document is nog geen belanghebbende gekoppeld. Kies passages in de lijst en druk op Z.',
  sent: (day: string) => `Het concept is gemaakt op ${day}.`,
  notSent: 'Voor deze belanghebbende is nog geen concept gemaakt.',
  received: 'Ontvangen op',
  needsReceived: 'Vul in wanneer de zienswijze is ontvangen.',
  more: 'Vraagt de belanghebbende ook om een andere passage? Markeer die zelf en koppel haar met Z.',
  where: (page: number, stand: string) => `pagina ${page}, ${stand}`,
  stands: { accept: 'wordt gelakt', reject: 'blijft leesbaar', open: 'nog geen besluit' },
  asks: {
    nothing: 'Geen bezwaar',
    redact: 'Lakken',
    keep: 'Leesbaar',
  } satisfies Record<View['asks'], string>,
  remark: 'Reden van de belanghebbende',
  restNothing: (n: number) => `Overige ${n}: geen bezwaar`,
  nothingAnswered: 'Geef eerst bij een passage aan wat de belanghebbende vraagt.',
  process: (n: number) => `${passages(n)} verwerken`,
} as const;
