import {
  EXPERT,
  MAC_EXPERT,
  MAC_ROMAN,
  STANDARD,
  SYMBOL,
  WIN_ANSI,
  ZAPF_DINGBATS,
} from './baseEncodings.table.ts';

export type BaseEncodingName =
  | 'StandardEncoding'
  | 'WinAnsiEncoding'
  | 'MacRomanEncoding'
  | 'MacExpertEncoding'
  | 'ExpertEncoding'
  | 'SymbolEncoding'
  | 'ZapfDingbatsEncoding';

const TABLES: Record<BaseEncodingName, string> = {
  StandardEncoding: STANDARD,
  WinAnsiEncoding: WIN_ANSI,
  MacRomanEncoding: MAC_ROMAN,
  MacExpertEncoding: MAC_EXPERT,
  ExpertEncoding: EXPERT,
  SymbolEncoding: SYMBOL,
  ZapfDingbatsEncoding: ZAPF_DINGBATS,
};

const parsed = new Map<BaseEncodingName, readonly string[]>();

/** 256 glyph names, '' where the encoding has none (ISO 32000-2, Annex D). */
export function baseEncoding(name: BaseEncodingName): readonly string[] {
  let names = parsed.get(name);
  if (names === undefined) {
    names = parse(TABLES[name]);
    parsed.set(name, names);
  }
  return names;
}

/** Undefined for a name that is no base encoding. */
export function baseEncodingNamed(name: string | undefined): readonly string[] | undefined {
  return name !== undefined && Object.hasOwn(TABLES, name)
    ? baseEncoding(name as BaseEncodingName)
    : undefined;
}

function parse(table: string): string[] {
  const names = new Array<string>(256).fill('');
  let code = 0;
  for (const word of table.split(' ')) {
    const colon = word.indexOf(':');
    if (colon > 0) code = Number(word.slice(0, colon));
    names[code++] = word.slice(colon + 1);
  }
  return names;
}
