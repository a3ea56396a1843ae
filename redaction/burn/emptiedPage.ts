/**
 * A page on which nothing is painted any more keeps no content but its marked-content sequences, which the structure
 * counts: matrices, widths, colours, palettes and names that are left over tell only what was removed (classes 15, 25,
 * 36, 68).
 */
import { lexContent } from '../pdf/content/lexer.ts';
import { latin1 } from '../pdf/content/write.ts';
import type { Balance } from './burnDevice.ts';
import { concatenated } from './edits.ts';

const MARKED_CONTENT = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
const NEW_LINE = latin1('\n');

/** Of content that burn wrote. */
export function sequencesOf(content: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  lexContent(content, ({ operator, start, end }) => {
    if (MARKED_CONTENT.has(operator)) kept.push(content.subarray(start, end), NEW_LINE);
  });
  return concatenated(kept);
}

/** How the sequences alone leave the state behind. */
export function balanceOfSequences({ openSequences }: Balance): Balance {
  return { openStates: 0, openSequences, inText: false };
}
