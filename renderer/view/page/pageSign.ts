/** How a page stands, as one sign. */
import type { PageStand } from '../../store/counts.ts';

export type Sign = '▲' | '●' | '✓' | '○';

/** ▲ a conflict, ● passages open, ✓ read, ○ still to read. */
export function signOf({ conflicts, open, checked }: PageStand): Sign {
  if (conflicts > 0) return '▲';
  if (open > 0) return '●';
  return checked ? '✓' : '○';
}
