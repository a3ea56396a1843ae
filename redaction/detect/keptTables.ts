/** What takes long to make of the tables in the sources, made once and kept where the program lies (app/find.ts). */
import { readyWeightsToKeep, useReadyWeights } from './learned/judge.ts';
import { packWords, usePackedWords } from './lists/lexicon.ts';

/** Names of files. */
const [WORDS, WEIGHTS] = ['words.bin', 'weights.bin'];

export function tablesToKeep(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    [WORDS, packWords()],
    [WEIGHTS, readyWeightsToKeep()],
  ]);
}

/** `read` answers what was kept under a name, undefined for nothing: the table is made then. */
export function useKeptTables(read: (name: string) => Uint8Array | undefined): void {
  usePackedWords(() => read(WORDS));
  useReadyWeights(() => read(WEIGHTS));
}
