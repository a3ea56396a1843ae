/** Passages for tests of the window: what matters is said, the rest is ordinary. */
import type { Item } from '../../renderer/store/item.ts';

export function item(id: string, more: Partial<Item> = {}): Item {
  const { verdict = 'open', certainty = 'likely' } = more;
  return {
    id,
    document: '00000000000000aa',
    page: 1,
    type: 'naam',
    kind: 'personal',
    proposal: null,
    mark: null,
    text: 'J. Jansen',
    before: 'overleg met ',
    after: ' van de directie',
    pieces: [],
    ranges: [],
    rects: [],
    verdict,
    grounds: ['5.1.2e'],
    note: '',
    certainty,
    judged: null,
    second: null,
    stakeholder: null,
    view: null,
    conflicts: [],
    blind: false,
    form: verdict === 'open' ? certainty : verdict,
    ...more,
  };
}
