import type { FontChar } from './font.ts';

/**
 * A character as every font makes it: of one hidden class, whose numbers may all be fractions. What V8 compiled for the
 * characters of one kind of font it would throw away at the first of another (the labels that burn adds are of a
 * composite font), and at the first that moves by no whole em.
 */
export function fontChar(char: FontChar): FontChar {
  return {
    code: char.code,
    length: char.length,
    unicode: interned(char.unicode),
    width: char.width,
    verticalAdvance: char.verticalAdvance,
    originX: char.originX,
    originY: char.originY,
    wordSpace: char.wordSpace,
    suspicious: char.suspicious,
    box: char.box,
    cid: char.cid,
    procedure: char.procedure,
  };
}

/**
 * The string as V8 has it once, as it has names of properties and most single letters: strings that are not are
 * compared by other code, and at the first (a quote, a ligature) what was compiled for the others is thrown away.
 */
function interned(text: string): string {
  for (const name in { [text]: 0 }) return name;
  return text;
}

fontChar({
  code: 0,
  length: 0,
  unicode: '',
  width: 0.5,
  verticalAdvance: 0.5,
  originX: 0.5,
  originY: 0.5,
  wordSpace: false,
  suspicious: false,
  box: undefined,
  cid: 0,
  procedure: undefined,
});
