import {
  CFF_KEY,
  type CffIndex,
  type CffPrivate,
  type CffStructure,
} from '../../font/program/cffStructure.ts';
import { joinBytes } from './bigEndian.ts';
import { indexEntries, rewriteDict, writeIndex } from './cffWriter.ts';

/** What of a CFF font is written anew; all the rest keeps its bytes. */
export interface CffGlyphs {
  readonly charStrings: readonly Uint8Array[];
  readonly charset: readonly number[];
  readonly fontOfGlyph: readonly number[] | undefined;
  /** Undefined: the predefined one, or none is needed. */
  readonly encoding: Uint8Array | undefined;
  readonly strings: readonly Uint8Array[];
  /** New bytes for the subroutine that starts there; undefined: it stays. */
  blankSubroutine(start: number): Uint8Array | undefined;
}

/** Lays the font out anew, so that no gap tells the length of what is gone. */
export function writeCff(cff: CffStructure, glyphs: CffGlyphs): Uint8Array {
  if (cff.tops.count !== 1) throw new RangeError('CFF font set');
  const { view } = cff;
  const before = joinBytes([view.slice(0, view.u8(2)), view.slice(cff.names.start, cff.names.end)]);
  const after = joinBytes([
    writeIndex(glyphs.strings),
    writeIndex(routines(cff, cff.globalSubroutines, glyphs)),
  ]);
  const topSize = topDict(cff, glyphs, NOWHERE).length;
  const body = new Body(before.length + topSize + after.length);
  const places = placeAll(cff, glyphs, body);
  return joinBytes([before, topDict(cff, glyphs, places), after, ...body.parts]);
}

interface Places {
  readonly charset: number;
  readonly encoding: number;
  readonly charStrings: number;
  readonly fontSelect: number;
  readonly fontArray: number;
  readonly privateSize: number;
  readonly privateAt: number;
}

const NOWHERE: Places = {
  charset: 0,
  encoding: 0,
  charStrings: 0,
  fontSelect: 0,
  fontArray: 0,
  privateSize: 0,
  privateAt: 0,
};

class Body {
  readonly parts: Uint8Array[] = [];
  private end: number;

  constructor(start: number) {
    this.end = start;
  }

  /** Where the part begins. */
  add(part: Uint8Array): number {
    const at = this.end;
    this.parts.push(part);
    this.end += part.length;
    return at;
  }
}

function placeAll(cff: CffStructure, glyphs: CffGlyphs, body: Body): Places {
  const charset = body.add(charsetBytes(glyphs.charset));
  const encoding = glyphs.encoding === undefined ? 0 : body.add(glyphs.encoding);
  const charStrings = body.add(writeIndex(glyphs.charStrings));
  const privates = cff.privates.map((font) => placePrivate(cff, font, glyphs, body));
  const first = privates[0] ?? { size: 0, at: 0 };
  if (cff.fonts === undefined || glyphs.fontOfGlyph === undefined) {
    const [privateSize, privateAt] = [first.size, first.at];
    return { ...NOWHERE, charset, encoding, charStrings, privateSize, privateAt };
  }
  const fonts = indexEntries(cff.view, cff.fonts).map((font, i) =>
    rewriteDict(font, new Map([[CFF_KEY.privateDict, [privates[i]!.size, privates[i]!.at]]])),
  );
  const fontArray = body.add(writeIndex(fonts));
  const fontSelect = body.add(Uint8Array.from([0, ...glyphs.fontOfGlyph]));
  return { ...NOWHERE, charset, charStrings, fontSelect, fontArray };
}

/** The Private DICT with its subroutines right behind it. */
function placePrivate(cff: CffStructure, font: CffPrivate, glyphs: CffGlyphs, body: Body) {
  const bytes = cff.view.slice(font.start, font.end);
  if (font.subroutines === undefined) return { size: bytes.length, at: body.add(bytes) };
  const size = rewriteDict(bytes, new Map([[CFF_KEY.subroutines, [0]]])).length;
  const at = body.add(rewriteDict(bytes, new Map([[CFF_KEY.subroutines, [size]]])));
  body.add(writeIndex(routines(cff, font.subroutines, glyphs)));
  return { size, at };
}

function routines(cff: CffStructure, index: CffIndex, glyphs: CffGlyphs): Uint8Array[] {
  return indexEntries(cff.view, index).map(
    (bytes) => glyphs.blankSubroutine(bytes.byteOffset) ?? bytes,
  );
}

/** Format 0: SIDs or CIDs of all glyphs but the first. */
function charsetBytes(charset: readonly number[]): Uint8Array {
  const bytes = [0];
  for (const sid of charset.slice(1)) bytes.push(sid >> 8, sid & 0xff);
  return Uint8Array.from(bytes);
}

function topDict(cff: CffStructure, glyphs: CffGlyphs, at: Places): Uint8Array {
  const changes = new Map<number, readonly number[]>([
    [CFF_KEY.charset, [at.charset]],
    [CFF_KEY.charStrings, [at.charStrings]],
  ]);
  if (cff.cidKeyed) {
    changes.set(CFF_KEY.fontArray, [at.fontArray]);
    changes.set(CFF_KEY.fontSelect, [at.fontSelect]);
  } else {
    changes.set(CFF_KEY.privateDict, [at.privateSize, at.privateAt]);
    if (glyphs.encoding !== undefined) changes.set(CFF_KEY.encoding, [at.encoding]);
    else if ((cff.top.get(CFF_KEY.encoding)?.[0] ?? 0) > 1) changes.set(CFF_KEY.encoding, [0]);
  }
  return writeIndex([rewriteDict(indexEntries(cff.view, cff.tops)[0]!, changes)]);
}
