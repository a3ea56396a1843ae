/** Of each kind of word the one nearest before a value, and how many words stand between. */
import { fold } from '../lists/fold.ts';

export interface Near {
  readonly word: string;
  /** Words that stand between, without glue; 0 is right before the value. */
  readonly steps: number;
}

export interface NearWords<Kind extends string> {
  kindOf(word: string): Kind | undefined;
  /** Of a clause as it is written, which ends where the value starts. */
  nearest(before: string): ReadonlyMap<Kind, Near>;
  /** The weights of the nearest together: right before it, near it, in the same sentence. */
  points(nearest: ReadonlyMap<Kind, Near>): number;
}

export interface WordTable<Kind extends string> {
  readonly kind: Kind;
  /** Words with blanks between; `-x` stands for any longer word that ends in x. */
  readonly words: string;
  readonly weights: readonly [number, number, number];
  /** A name of its own may stand behind the word: "azc De Meerpaal". */
  readonly named?: boolean;
}

export const NEAR = 5;
const FAR = 14;
const WORD = /[\p{L}\d][\p{L}\d.'’-]*/gu;
const LEAST_COMPOUND = 6;

export function nearWords<Kind extends string>(
  tables: readonly WordTable<Kind>[],
  glueWords: string,
): NearWords<Kind> {
  const exact = new Map<string, Kind>();
  const endings: [string, Kind][] = [];
  const byKind = new Map(tables.map((table) => [table.kind, table]));
  const glue = new Set(glueWords.split(' '));
  for (const { kind, words } of tables)
    for (const word of words.split(' '))
      if (word.startsWith('-')) endings.push([word.slice(1), kind]);
      else if (!exact.has(word)) exact.set(word, kind);
  const kindOf = (word: string): Kind | undefined => {
    const own = exact.get(word);
    if (own !== undefined || word.length < LEAST_COMPOUND) return own;
    return endings.find(([end]) => word.length > end.length + 2 && word.endsWith(end))?.[1];
  };
  return {
    kindOf: (word) => exact.get(word),
    nearest: (before) => {
      const found = new Map<Kind, Near>();
      const words = before.match(WORD) ?? [];
      let steps = 0;
      /** Capitals in a row right behind the word that is looked at. */
      let capitals = 0;
      for (let i = words.length - 1; i >= 0 && steps <= FAR; i--) {
        const word = fold(words[i]!.replace(/[.'’-]+$/, ''));
        const kind = kindOf(word);
        const isGlue = kind === undefined && glue.has(word);
        if (kind !== undefined && !found.has(kind))
          found.set(kind, { word, steps: byKind.get(kind)!.named ? steps - capitals : steps });
        if (!isGlue) steps++;
        if (kind !== undefined || !/^['’]?\p{Lu}/u.test(words[i]!)) capitals = 0;
        else if (!isGlue) capitals++;
      }
      return found;
    },
    points: (nearest) => {
      let points = 0;
      for (const [kind, { steps }] of nearest)
        points += byKind.get(kind)!.weights[steps === 0 ? 0 : steps <= NEAR ? 1 : 2];
      return points;
    },
  };
}
