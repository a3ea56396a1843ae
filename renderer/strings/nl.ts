/** Every sentence of the window, one file a region. */
import { list } from './list.ts';
import { boundary, finding, marking, pages, preview, refusing, repeating } from './page.ts';
import { panel } from './panel.ts';
import { certainty, states, types } from './words.ts';

export const nl = {
  app: 'woo-redact',
  pages,
  marking,
  boundary,
  finding,
  preview,
  refusing,
  repeating,
  list,
  panel,
  states,
  certainty,
  types,
} as const;
