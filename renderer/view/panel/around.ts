/** Less of what stands around a passage, in whole words. */
import type { Item } from '../../store/item.ts';

type Surrounded = Pick<Item, 'before' | 'after'>;

/** At most so many characters on either side, and less where a word would be cut. */
export function around({ before, after }: Surrounded, most: number): Surrounded {
  return { before: tailOf(before, most), after: headOf(after, most) };
}

export function tailOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = text.slice(-most);
  return text.at(-most - 1) === ' ' ? tail : tail.replace(/^\S+(?=\s)/, '');
}

export function headOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  return text[most] === ' ' ? head : head.replace(/(?<=\s)\S+$/, '');
}
