import type { ItemForm } from '../../store/item.ts';
import { BadgeGlyph } from '../page/BadgeGlyph.tsx';

/** The sign of a state in list and panel; the words stand beside it. */
export function Badge({ form }: { readonly form: ItemForm }) {
  return (
    <svg className={`badge ${form}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <BadgeGlyph form={form} />
    </svg>
  );
}
