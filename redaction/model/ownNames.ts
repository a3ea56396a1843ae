/**
 * Names that a producer chose and content calls (ISO 32000-2, 7.8.3 and 14.6.1): resources, tags of marked content.
 * Nobody sees them, but a template may have called them after whoever it is about. One definition for burn
 * (which renames) and verify (which proves).
 */
import { holdsTerm, isShortName } from './removedText.ts';
import { isStandardName } from './standardNames.table.ts';
import { isCommonTag } from './structureTypes.table.ts';

/** Words in the resource names of common producers, names of fonts of the standard included. */
const VOCABULARY: ReadonlySet<string> = new Set(
  `image images img jpeg form font fonts state pattern shading color colour colorspace space mask smask page pages text
  object obj meta watermark background foreground artifact artifacts header footer layer stamp fake group gray grey rgb cmyk
  cspace default devicegray devicergb devicecmyk calgray calrgb indexed separation devicen iccbased perceptual helv hebo hebi
  heob cour cobo cobi coob tiro tibo tibi tiit symb zadb helvetica courier times roman bold italic oblique symbol zapf
  dingbats arial calibri cambria verdana georgia tahoma invisible hidden horz ocr glyph less glyphless pgfprgb pgfpat pgf
  naam lak kleur laag veld lettertype class type span ext prop props properties null none normal multiply luminosity alpha`.split(
    /\s+/u,
  ),
);
/** Prefixes of two and three letters that programs count by. */
const PREFIXES: ReadonlySet<string> = new Set(
  `tt gs im cs fm mc ft ds dsx dsy dsz xi sh fxf fxe fx ty ol tc oc xt nx nxf nxg fo re rei pat gr ff gse pl xf xg fxo xc xob xo
  gsa gsd csp csg frm egs bg pr tr tpl ksp pa pdf res ps px xop bgf tta ttb fcp mt ab std new ca jp if is`.split(
    /\s+/u,
  ),
);
/** Keys of the standard with a digit in so few letters. */
const SHORT_KEYS = new Set(
  'BG2 UCR2 TR2 C0 C1 2D 3D 3DD 3DV 3DA 3DI 3DC DW2 W2 U3D PRC D50 D65 H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);
const ALLOWED = /^[\w+\-.,@:*]{1,40}$/u;
const RUNS = /\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu;
const LONGEST_NUMBER = 5;
const LETTERS = 5;

/**
 * `F1`, `T1_0`, `GS7`, `Image12`, `pgf@CA0.3`: names such as programs count them, which tell nothing whatever
 * was removed. Their letters stand alone, are a known prefix or a word of the trade; a search term has four.
 */
export function isTechnicalName(name: string): boolean {
  if (!ALLOWED.test(name)) return false;
  let letters = 0;
  for (const [run] of name.matchAll(RUNS)) {
    const isNumber = /^\d/u.test(run);
    if (isNumber && run.length > LONGEST_NUMBER) return false;
    if (isNumber || VOCABULARY.has(run.toLowerCase())) continue;
    letters += run.length;
    if (letters > LETTERS || !(run.length === 1 || PREFIXES.has(run.toLowerCase()))) return false;
  }
  return true;
}

/** Whatever was removed, the name stands there for something else. */
export function isKnownName(name: string): boolean {
  if (/^[A-Za-z]{1,3}$/u.test(name) || SHORT_KEYS.has(name)) return true;
  return isTechnicalName(name) || isStandardName(name) || isCommonTag(name);
}

/** Names are written in one word: `GS_YasminaBenSalah2` holds `Salah`, `benSalah` and the three together. */
export function nameHoldsTerm(name: string, terms: readonly string[]): boolean {
  // Of three letters are the words of the trade: `MinionPro`.
  const long = terms.filter((term) => !isShortName(term));
  return holdsTerm(name, long) || holdsTerm(wordsOf(name), long);
}

function wordsOf(name: string): string {
  return name
    .replace(
      /(\p{Ll})(?=\p{Lu})|(\p{L})(?=\p{N})|(\p{N})(?=\p{L})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu,
      '$& ',
    )
    .replaceAll('_', ' ');
}
