import { type CffIndex, type CffPrivate, type CffStructure, indexEntry } from './cffStructure.ts';
import type { Type2Subroutines } from './type2Charstring.ts';

/** Subroutines as charstrings of this font number them: with the bias of Technical Note 5177, 4.7. */
export function cffSubroutines(cff: CffStructure, font: CffPrivate): Type2Subroutines {
  return {
    local: (index) => routine(cff, font.subroutines, index),
    global: (index) => routine(cff, cff.globalSubroutines, index),
  };
}

function routine(
  cff: CffStructure,
  index: CffIndex | undefined,
  number: number,
): Uint8Array | undefined {
  if (index === undefined) return undefined;
  const bias = index.count < 1240 ? 107 : index.count < 33900 ? 1131 : 32768;
  return indexEntry(cff.view, index, number + bias);
}
