/** Every sentence of the window, one file a region. */
import { list } from './list.ts';
import { boundary, finding, marking, pages, preview, refusing } from './page.ts';
import { panel, said } from './panel.ts';
import { publish } from './publish.ts';
import { busy, start, status, toolbar } from './shell.ts';
import { actions, certainty, states, types } from './words.ts';

export const nl = {
  app: 'woo-redact',
  start,
  busy,
  toolbar,
  status,
  pages,
  marking,
  boundary,
  finding,
  preview,
  refusing,
  list,
  panel,
  said,
  states,
  certainty,
  types,
  actions,
  publish,
} as const;
