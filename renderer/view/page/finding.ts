/** Looking for text in a document: what was asked, what was found, which find is the current one. */
import type { Hit } from '../../../app/contract/dossier.ts';
import type { SearchQuery } from '../../../app/contract/requests.ts';
import { firstFrom, neighbour } from './finds.ts';

export interface Finding {
  readonly text: string;
  readonly wholeWords: boolean;
  readonly variants: boolean;
  readonly state: 'idle' | 'busy' | 'ready' | 'failed';
  readonly hits: readonly Hit[];
  /** Index in `hits`, or -1. */
  readonly at: number;
}

export const NO_FINDING: Finding = {
  text: '',
  wholeWords: false,
  variants: true,
  state: 'idle',
  hits: [],
  at: -1,
};

/** The longest text that can be asked for. */
const LONGEST = 200;

/** Null while there is nothing to look for. */
export function queryOf(finding: Finding, document: string): SearchQuery | null {
  const text = finding.text.trim().slice(0, LONGEST);
  const { wholeWords, variants } = finding;
  return text === '' ? null : { text, document, wholeWords, variants };
}

/** `page`: the one that is read; the first find there is the current one. */
export function foundIn(finding: Finding, hits: readonly Hit[], page: number): Finding {
  return { ...finding, state: 'ready', hits, at: firstFrom(hits, page) };
}

export function steppedFinding(finding: Finding, by: 1 | -1): Finding {
  return { ...finding, at: neighbour(finding.at, by, finding.hits.length) };
}
