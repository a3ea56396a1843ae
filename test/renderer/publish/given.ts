import type { Item } from '../../../renderer/store/item.ts';

/** A name on page 1, decided to be redacted with 5.1.2e. */
export function item(id: string, more: Partial<Item> = {}): Item {
  return {
    id,
    document: '0123456789abcdef',
    page: 1,
    type: 'naam',
    kind: 'personal',
    text: 'Jansen',
    before: '',
    after: '',
    pieces: [],
    proposal: null,
    mark: null,
    ranges: [],
    rects: [],
    verdict: 'accept',
    grounds: ['5.1.2e'],
    note: '',
    certainty: 'likely',
    judged: null,
    second: null,
    stakeholder: null,
    view: null,
    conflicts: [],
    blind: false,
    form: 'accept',
    ...more,
  };
}

export const second = (state: 'asked' | 'agreed' | 'disagreed') => ({
  state,
  verdict: null,
  grounds: [],
  remark: '',
  at: '2026-11-29T10:00:00.000Z',
  by: 'M. Visser',
});
