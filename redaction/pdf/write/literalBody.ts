import { RedactionError } from '../../model/errors.ts';

/**
 * What stands between the parentheses: the text as it is when that reads back as one string, else
 * with parentheses escaped. Characters over 255 have no byte: whoever made the string forgot to encode.
 */
export function literalBody(text: string): string {
  let depth = 0;
  let broken = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) throw new RedactionError('engine-defect', { detail: 'string not encoded' });
    if (code === 0x5c) {
      if (++i === text.length) broken = true;
    } else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth < 0) broken = true;
  }
  return broken || depth !== 0 ? escapeParentheses(text) : text;
}

function escapeParentheses(text: string): string {
  let escaped = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\\' && i + 1 < text.length) escaped += character + text[++i]!;
    else if (character === '(' || character === ')' || character === '\\')
      escaped += `\\${character}`;
    else escaped += character;
  }
  return escaped;
}
