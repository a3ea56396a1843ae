/** A dossier of invented passages, a disk that remembers, and an engine that measures. */
import type { Measured, OpenedDossier, Passage } from '../../../app/contract/dossier.ts';
import type { JournalEvent } from '../../../app/contract/events.ts';
import { JournalEvent as Schema } from '../../../app/contract/events.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../app/contract/settings.ts';
import { createDossierStore } from '../../../renderer/store/dossierStore.ts';
import { itemsOf } from '../../../renderer/store/items.ts';
import type { DossierStore } from '../../../renderer/store/operations/operations.ts';

export const [ONE, TWO] = ['0123456789abcdef', 'fedcba9876543210'];

export function passage(
  id: string,
  page: number,
  start: number,
  more: Partial<Passage> = {},
): Passage {
  return {
    ...{ id, page, text: `tekst ${id}`, before: 'voor', after: 'na' },
    ...{ kind: 'personal', type: 'naam', ground: '5.1.2e', certainty: 'likely', keep: null },
    ranges: [{ page, start, end: start + 10 }],
    pieces: [{ page, rect: { x0: start, y0: 10, x1: start + 10, y1: 20 } }],
    ...{ sentence: 'Staat achter Van.', group: id, person: null, block: null, mail: null },
    ...more,
  };
}

export interface Stand {
  readonly store: DossierStore;
  readonly written: JournalEvent[];
  /** Verdicts and grounds in reading order, for comparing at a glance. */
  look(document?: string): string[];
}

interface Options {
  readonly reviewer?: string;
  readonly journal?: readonly JournalEvent[];
  readonly settings?: Partial<Settings>;
  readonly saves?: () => boolean;
}

export function standWith(passages: readonly Passage[], options: Options = {}): Stand {
  const written: JournalEvent[] = [...(options.journal ?? [])];
  let ids = 0;
  const store = createDossierStore(
    openedWith(options),
    { ...DEFAULT_SETTINGS, ...options.settings },
    {
      save: async (event) => {
        const saved = options.saves?.() ?? true;
        if (saved) written.push(Schema.parse(event));
        return { saved };
      },
      measure: async (_document, bounds) => bounds.map(({ ranges }) => measuredAt(ranges)),
      now: () => '2026-11-29T10:00:00.000Z',
      newId: () => `h-${++ids}`,
    },
  );
  const pages = Array.from({ length: 5 }, () => ({ width: 595, height: 842, hasText: true }));
  store.documentRead(ONE, { pages, passages, date: null });
  store.documentRead(TWO, { pages, passages: [passage('z', 1, 0)], date: null });
  const look = (document = ONE) =>
    itemsOf(store.getState(), document).map(
      ({ id, verdict, grounds, form }) => `${id} ${verdict} ${grounds.join('+')} ${form}`,
    );
  return { store, written, look };
}

function openedWith({ reviewer = 'J. de Boer', journal = [] }: Options): OpenedDossier {
  const document = { path: '/tmp/a.pdf', state: 'ready', refusal: null, pages: 5 } as const;
  return {
    folder: '/tmp/dossier',
    name: 'Dossier 2026-118',
    documents: [
      { id: ONE, name: 'a.pdf', ...document },
      { id: TWO, name: 'b.pdf', ...document },
    ],
    journal,
    reviewer,
  };
}

function measuredAt(ranges: readonly { page: number; start: number; end: number }[]): Measured {
  const text = ranges.map(({ start, end }) => `${start}-${end}`).join(' ');
  return {
    ...{ text, before: '', after: '' },
    pieces: ranges.map(({ page, start, end }) => ({
      page,
      rect: { x0: start, y0: 10, x1: end, y1: 20 },
    })),
  };
}
