/** What a concept for a zienswijze holds and what stands in its way (review-window §6.8). Pure. */
import type { Item } from '../../store/item.ts';
import { folderOf } from './readiness.ts';

export interface ConceptCounts {
  /** Of this stakeholder: they stay readable in a frame. */
  readonly framed: readonly Item[];
  /** Redacted, of others. */
  readonly rest: number;
  /** Proposals without a decision: also gone. */
  readonly open: number;
  readonly conflicts: number;
}

export function stakeholdersOf(items: readonly Item[]): string[] {
  const names = items.flatMap(({ stakeholder }) => (stakeholder === null ? [] : [stakeholder]));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nl'));
}

export function conceptCounts(items: readonly Item[], stakeholder: string): ConceptCounts {
  const others = items.filter((item) => item.stakeholder !== stakeholder);
  return {
    framed: items.filter((item) => item.stakeholder === stakeholder),
    rest: others.filter(({ verdict }) => verdict === 'accept').length,
    open: others.filter(({ verdict }) => verdict === 'open').length,
    conflicts: items.filter(({ conflicts }) => conflicts.length > 0).length,
  };
}

export const isConceptName = (name: string): boolean => /^CONCEPT-.+\.pdf$/.test(name);

/** In the folder of what is public nothing may lie that is not. */
export function isPublicFolder(folder: string): boolean {
  return folder.split(/[\\/]/).some((part) => part.toLowerCase() === 'openbaar');
}

export function isFolderOf(original: string, folder: string): boolean {
  return folder !== '' && folderOf(original) === folder.replace(/[\\/]+$/, '');
}

const REPLY_DAYS = 14;

/** ISO 8601 date, fourteen days from `today`. */
export function defaultReplyBy(today: Date): string {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  day.setUTCDate(day.getUTCDate() + REPLY_DAYS);
  return day.toISOString().slice(0, 10);
}
