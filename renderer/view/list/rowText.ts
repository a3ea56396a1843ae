/** What a row of the list says, to the eye and to the ear. */
import type { Item } from '../../store/item.ts';
import { list, nameOf } from '../../strings/list.ts';
import { types } from '../../strings/words.ts';

/** `5.1.2e + 5.2`, or a word for what has none. */
export function codeOf({ form, verdict, grounds }: Item): string {
  if (form === 'conflict') return list.conflictCode;
  if (verdict === 'reject') return list.readable;
  return grounds.length === 0 ? list.noGround : grounds.join(' + ');
}

/** `Gelakt. Bakker. Naam. Grond 5.1.2e. Pagina 3.`: a decision goes first, so that one can stop listening. */
export function rowName(item: Item, ticked: boolean): string {
  const { form, verdict, grounds, page, type } = item;
  // “Wit, G.” ends in a stop of its own.
  const [text, kind, stand] = [nameOf(item).replace(/\.$/, ''), types[type], list.forms[form]];
  const isOpen = form === 'certain' || form === 'likely' || form === 'check';
  const parts = [isOpen ? list.proposed(text, kind, stand) : list.decided(stand, text, kind)];
  if (verdict !== 'reject')
    parts.push(
      grounds.length === 0 ? `${list.noGround}.` : list.groundSaid(grounds.join(' en '), !isOpen),
    );
  parts.push(list.pageSaid(page));
  if (ticked) parts.push(list.tickedSaid);
  return parts.join(' ');
}
