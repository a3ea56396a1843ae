/** Words for one person (own list, EUPL-1.2). Folded. */
export const POSSESSIVES = new Set('zijn haar mijn uw je jouw onze ons zn hun m\'n z\'n me'.split(' '));
export { SOMEONE } from './health.table.ts';
