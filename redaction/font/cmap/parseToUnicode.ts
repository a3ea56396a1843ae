import { codeOf } from './parseCMap.ts';
import { PostScriptTokens, type Token } from './postScriptTokens.ts';
import { textOfUtf16, UnicodeMap } from './unicodeMap.ts';

/**
 * Reads a ToUnicode CMap (ISO 32000-2, 9.10.3): bfchar and bfrange in both forms. Producers write many
 * broken ones: source codes of any length count by value, missing ends are tolerated.
 */
export function parseToUnicode(
  bytes: Uint8Array,
  find: (name: string) => UnicodeMap | undefined,
): UnicodeMap {
  const map = new UnicodeMap();
  const tokens = new PostScriptTokens(bytes);
  let previous: Token | undefined;
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'word') {
      if (token.value === 'beginbfchar') readChars(tokens, map);
      else if (token.value === 'beginbfrange') readRanges(tokens, map);
      else if (token.value === 'usecmap' && previous?.kind === 'name') {
        map.parent = find(previous.value);
      }
    }
    previous = token;
  }
  return map;
}

function readChars(tokens: PostScriptTokens, map: UnicodeMap): void {
  for (;;) {
    const code = tokens.next();
    if (code?.kind !== 'string') return;
    const text = tokens.next();
    if (text?.kind === 'string') map.set(codeOf(code.value), textOfUtf16(text.value));
    else if (text?.kind !== 'name') return;
  }
}

function readRanges(tokens: PostScriptTokens, map: UnicodeMap): void {
  for (;;) {
    const low = tokens.next();
    if (low?.kind !== 'string') return;
    const high = tokens.next();
    if (high?.kind !== 'string') return;
    const target = tokens.next();
    const first = codeOf(low.value);
    if (target?.kind === 'string') {
      map.setRange(first, codeOf(high.value), textOfUtf16(target.value));
    } else if (target?.kind === 'word' && target.value === '[') {
      readArray(tokens, map, first, codeOf(high.value));
    } else return;
  }
}

function readArray(tokens: PostScriptTokens, map: UnicodeMap, low: number, high: number): void {
  let code = low;
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'word' && token.value === ']') return;
    if (token.kind === 'string' && code <= high) map.set(code, textOfUtf16(token.value));
    code++;
  }
}
