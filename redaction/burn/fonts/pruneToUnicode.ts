import { parseToUnicode } from '../../font/cmap/parseToUnicode.ts';
import { PostScriptTokens } from '../../font/cmap/postScriptTokens.ts';
import { isSubsetList, type UsedNumbers } from './usedCodes.ts';

const PER_SECTION = 100;

/**
 * The ToUnicode CMap of the codes that are still shown (ISO 32000-2, 9.10.3): what nothing ever showed may say anything,
 * and nobody would see it. The same bytes when it names
 * none of them or lists far more than is used; undefined when it builds on another CMap.
 */
export function pruneToUnicode(
  bytes: Uint8Array,
  used: UsedNumbers,
  codeLength: number,
): Uint8Array | undefined {
  let inherits = false;
  const map = parseToUnicode(bytes, () => {
    inherits = true;
    return undefined;
  });
  if (inherits) return undefined;
  const entries = [...map.entries()];
  const singles = entries.filter(([low, high]) => low === high).map(([low]) => low);
  const names = singles.some((code) => used.gone.has(code));
  if (!names || !isSubsetList(singles, used)) return bytes;
  const left = entries.filter(([low, high]) => low !== high || used.kept.has(low));
  return write(left, statedLength(bytes) ?? codeLength);
}

/** Bytes of a code as the map's first codespace range has them. */
function statedLength(bytes: Uint8Array): number | undefined {
  const tokens = new PostScriptTokens(bytes);
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind !== 'word' || token.value !== 'begincodespacerange') continue;
    const low = tokens.next();
    return low?.kind === 'string' && low.value.length > 0 ? low.value.length : undefined;
  }
  return undefined;
}

type Entry = readonly [number, number, string];

function write(entries: readonly Entry[], length: number): Uint8Array {
  const code = (value: number) => `<${hex(value, 2 * length)}>`;
  const lines = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    `1 begincodespacerange <${'00'.repeat(length)}> <${'FF'.repeat(length)}> endcodespacerange`,
    ...sections('bfrange', entries, ([low, high, text]) =>
      low === high ? undefined : `${code(low)} ${code(high)} ${utf16(text)}`,
    ),
    ...sections('bfchar', entries, ([low, high, text]) =>
      low === high ? `${code(low)} ${utf16(text)}` : undefined,
    ),
    'endcmap CMapName currentdict /CMap defineresource pop end end\n',
  ];
  return Uint8Array.from(lines.join('\n'), (character) => character.charCodeAt(0));
}

function sections(
  name: string,
  entries: readonly Entry[],
  line: (entry: Entry) => string | undefined,
): string[] {
  const all = entries.map(line).filter((text) => text !== undefined);
  const lines: string[] = [];
  for (let i = 0; i < all.length; i += PER_SECTION) {
    const section = all.slice(i, i + PER_SECTION);
    lines.push(`${section.length} begin${name}`, ...section, `end${name}`);
  }
  return lines;
}

function utf16(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i), 4);
  return `<${digits}>`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
