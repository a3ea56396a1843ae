/** The columns of all tables: the cells of each from above, its header among them. */
import type { FlowCell } from './cell.ts';
import type { Flow } from './flow.ts';

export function tableColumns({ cells }: Flow): FlowCell[][] {
  const columns = new Map<string, FlowCell[]>();
  for (const cell of cells) {
    if (cell.kind !== 'table') continue;
    const key = `${cell.block} ${cell.column}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [cell]);
    else column.push(cell);
  }
  return [...columns.values()];
}
