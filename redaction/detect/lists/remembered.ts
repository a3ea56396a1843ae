const MOST = 100_000;

/** The same function of a word with its answers kept, `MOST` at a time: the words of a text repeat. */
export function remembered<T extends string | number | boolean | object | null>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
