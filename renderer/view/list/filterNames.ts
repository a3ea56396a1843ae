import type { Filter } from '../../store/model.ts';
import { list } from '../../strings/list.ts';
import { types } from '../../strings/words.ts';

/** `te beoordelen, naam, 5.1.2e, pagina 3`; '' when no filter is in force. */
export function filterNames({ state, type, ground, page }: Filter): string {
  const names: string[] = [];
  if (state !== 'all') names.push(list.states[state]);
  if (type !== null) names.push(types[type]);
  if (ground !== null) names.push(ground);
  if (page !== null) names.push(`${list.pageFilter} ${page}`);
  return names.map((name) => (names.length > 1 ? lower(name) : name)).join(', ');
}

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
