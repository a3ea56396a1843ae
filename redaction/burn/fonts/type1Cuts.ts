import { PostScriptTokens, type Token } from '../../font/cmap/postScriptTokens.ts';
import type { Type1Structure } from '../../font/program/type1Structure.ts';
import { joinBytes } from './bigEndian.ts';

/** Bytes [start, end) that give way to `replacement`. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly replacement: Uint8Array;
}

const NOTHING = new Uint8Array();

export function cut(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, replacement } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new RangeError('overlapping cuts');
    parts.push(bytes.subarray(at, start), replacement);
    at = end;
  }
  parts.push(bytes.subarray(at));
  return joinBytes(parts);
}

/**
 * Charstrings with their names: `/A 40 RD … ND`, up to the next name or the end of the dictionary. The
 * dictionary's size in front of them goes down with them.
 */
export function glyphCuts(font: Type1Structure, names: ReadonlySet<string>): Cut[] {
  const bytes = font.private;
  const cuts: Cut[] = [];
  for (const name of names) {
    const span = font.glyphs.charStrings.get(name);
    if (span === undefined) continue;
    const start = startOfName(bytes, span.start, name);
    cuts.push({ start, end: afterDefinition(bytes, span.end), replacement: NOTHING });
  }
  const size = cuts.length === 0 ? undefined : dictionarySize(bytes, cuts.length);
  if (size !== undefined) cuts.push(size);
  return cuts;
}

/** The solidus of the name that stands before the bytes. */
export function startOfName(bytes: Uint8Array, before: number, name: string): number {
  const limit = Math.max(0, before - name.length - 40);
  for (let at = before - 1; at >= limit; at--) {
    if (bytes[at] === 0x2f) return at;
  }
  throw new RangeError('charstring name');
}

/** After the word (`ND`, `|-`, `noaccess def`) and the blank behind it. */
function afterDefinition(bytes: Uint8Array, from: number): number {
  const tokens = new PostScriptTokens(bytes, from);
  let end = from;
  for (let token = tokens.next(); token?.kind === 'word'; token = tokens.next()) {
    if (token.value === 'end') return end;
    end = tokens.position;
  }
  return skipBlank(bytes, end);
}

function skipBlank(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === 0x20 || bytes[end] === 10 || bytes[end] === 13 || bytes[end] === 9) end++;
  return end;
}

/** `/CharStrings 25 dict` */
function dictionarySize(bytes: Uint8Array, fewer: number): Cut | undefined {
  const tokens = new PostScriptTokens(bytes);
  let previous: Token | undefined;
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (previous?.kind === 'name' && previous.value === 'CharStrings' && token.kind === 'number') {
      const digits = String(token.value);
      const end = tokens.position;
      const size = String(Math.max(1, token.value - fewer));
      const replacement = Uint8Array.from(size, (digit) => digit.charCodeAt(0));
      return { start: end - digits.length, end, replacement };
    }
    if (token.kind === 'word' && (token.value === 'RD' || token.value === '-|')) {
      tokens.position += 1 + (previous?.kind === 'number' ? previous.value : 0);
    }
    previous = token;
  }
  return undefined;
}

/** `dup 65 /A put` of the built-in encoding, for the named glyphs. */
export function encodingCuts(clear: Uint8Array, names: ReadonlySet<string>): Cut[] {
  const tokens = new PostScriptTokens(clear);
  const cuts: Cut[] = [];
  let start = -1;
  let named = false;
  for (;;) {
    const token = tokens.next();
    if (token === undefined) return cuts;
    if (token.kind === 'word' && token.value === 'dup') {
      start = tokens.position - 3;
      named = false;
    } else if (token.kind === 'name') named = names.has(token.value);
    else if (token.kind === 'word') {
      if (token.value === 'put' && named && start >= 0) {
        cuts.push({ start, end: skipBlank(clear, tokens.position), replacement: NOTHING });
      }
      start = -1;
    }
  }
}
