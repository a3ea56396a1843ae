/** Comments in PostScript calculator functions (ISO 32000-2, 7.10.5): the rest is operators and numbers. */
import { numberAt, type PDFDict, type PDFRawStream } from '../../pdf/objects.ts';
import type { Scrubbing } from './scrubbing.ts';

const PERCENT = 0x25;
const SPACE = 0x20;

/** The function without its comments; undefined when it has none, or is no such function. */
export function bareFunction(
  { rewrite, document }: Scrubbing,
  stream: PDFRawStream,
  dict: PDFDict,
): PDFRawStream | undefined {
  if (numberAt(rewrite, dict, 'FunctionType') !== 4) return undefined;
  const code = document.decode(stream);
  return code.includes(PERCENT) ? rewrite.stream(dict, withoutComments(code)) : undefined;
}

function withoutComments(code: Uint8Array): Uint8Array {
  const bare = code.slice();
  let inComment = false;
  for (let i = 0; i < bare.length; i++) {
    const byte = bare[i]!;
    if (byte === 0x0a || byte === 0x0d) inComment = false;
    else if (byte === PERCENT) inComment = true;
    if (inComment) bare[i] = SPACE;
  }
  return bare;
}
