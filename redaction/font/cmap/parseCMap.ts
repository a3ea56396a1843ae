import { CMap } from './cmap.ts';
import { PostScriptTokens, type Token } from './postScriptTokens.ts';

/** Finds a CMap by its PostScript name (`usecmap`, UseCMap, Encoding); undefined when there is none. */
export type FindCMap = (name: string) => CMap | undefined;

/** Reads an embedded CMap (ISO 32000-2, 9.7.5.4; Adobe Technical Note 5014). Rubbish is skipped. */
export function parseCMap(bytes: Uint8Array, find: FindCMap): CMap {
  const map = new CMap();
  const tokens = new PostScriptTokens(bytes);
  let previous: Token | undefined;
  let lastName = '';
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'word') {
      if (token.value === 'usecmap' && previous?.kind === 'name') map.parent = find(previous.value);
      else readSection(token.value, tokens, map);
    }
    if (token.kind === 'number' && lastName === 'WMode') map.vertical = token.value === 1;
    lastName = token.kind === 'name' ? token.value : '';
    previous = token;
  }
  if (map.parent?.vertical) map.vertical = true;
  return map;
}

function readSection(word: string, tokens: PostScriptTokens, map: CMap): void {
  if (word === 'begincodespacerange') codespaces(tokens, map);
  else if (word === 'begincidchar') cidChars(tokens, map);
  else if (word === 'begincidrange') {
    cidRanges(tokens, (length, low, high, cid) => map.addRange(length, low, high, cid));
  } else if (word === 'beginnotdefrange') {
    cidRanges(tokens, (length, low, high, cid) => map.addNotdefRange(length, low, high, cid));
  }
}

function codespaces(tokens: PostScriptTokens, map: CMap): void {
  for (;;) {
    const low = tokens.next();
    if (low?.kind !== 'string') return;
    const high = tokens.next();
    if (high?.kind !== 'string') return;
    map.addCodespace(high.value.length, codeOf(low.value), codeOf(high.value));
  }
}

function cidChars(tokens: PostScriptTokens, map: CMap): void {
  for (;;) {
    const code = tokens.next();
    if (code?.kind !== 'string') return;
    const cid = tokens.next();
    if (cid?.kind !== 'number') return;
    const value = codeOf(code.value);
    map.addRange(code.value.length, value, value, cid.value);
  }
}

function cidRanges(
  tokens: PostScriptTokens,
  add: (length: number, low: number, high: number, cid: number) => void,
): void {
  for (;;) {
    const low = tokens.next();
    if (low?.kind !== 'string') return;
    const high = tokens.next();
    if (high?.kind !== 'string') return;
    const cid = tokens.next();
    if (cid?.kind !== 'number') return;
    add(high.value.length, codeOf(low.value), codeOf(high.value), cid.value);
  }
}

/** Big-endian, the last four bytes at most. */
export function codeOf(bytes: Uint8Array): number {
  let code = 0;
  for (let i = Math.max(0, bytes.length - 4); i < bytes.length; i++) {
    code = code * 256 + (bytes[i] ?? 0);
  }
  return code;
}
