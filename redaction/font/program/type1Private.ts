import { PostScriptTokens } from '../cmap/postScriptTokens.ts';

/** A charstring in the decrypted part: where its own encrypted bytes stand. */
export interface Type1Span {
  readonly start: number;
  readonly end: number;
}

export interface Type1Private {
  /** Random bytes before each charstring; -1: charstrings are not encrypted. */
  readonly lenIV: number;
  readonly charStrings: ReadonlyMap<string, Type1Span>;
  readonly subroutines: ReadonlyMap<number, Type1Span>;
}

/**
 * Subrs and CharStrings of the decrypted part: `dup 5 12 RD …`, `/A 40 RD …` where RD may have any name
 * and one blank separates it from the bytes. Throws RangeError when a length runs over the end.
 */
export function readPrivatePart(bytes: Uint8Array): Type1Private {
  const tokens = new PostScriptTokens(bytes);
  const charStrings = new Map<string, Type1Span>();
  const subroutines = new Map<number, Type1Span>();
  let lenIV = 4;
  let inCharStrings = false;
  let name: string | undefined;
  let numbers: number[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'number') {
      if (name === 'lenIV') lenIV = token.value;
      numbers.push(token.value);
      continue;
    }
    if (token.kind === 'word' && isReadWord(token.value) && numbers.length > 0) {
      const span = spanAfter(tokens, numbers.at(-1) ?? 0, bytes.length);
      if (inCharStrings && name !== undefined && !charStrings.has(name))
        charStrings.set(name, span);
      else if (!inCharStrings && numbers.length === 2) subroutines.set(numbers[0] ?? -1, span);
      name = undefined;
    }
    if (token.kind === 'name') name = token.value;
    if (token.kind === 'name' && token.value === 'CharStrings') inCharStrings = true;
    numbers = [];
  }
  return { lenIV, charStrings, subroutines };
}

/** The procedure that reads the bytes: `RD` or `-|` in every known font. */
function isReadWord(word: string): boolean {
  return word === 'RD' || word === '-|';
}

function spanAfter(tokens: PostScriptTokens, length: number, end: number): Type1Span {
  const start = tokens.position + 1;
  if (length < 0 || start + length > end) throw new RangeError('charstring length');
  tokens.position = start + length;
  return { start, end: start + length };
}
