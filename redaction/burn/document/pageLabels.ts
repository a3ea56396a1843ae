/**
 * Page labels (ISO 32000-2, 12.4.2; failure class 56). Numbering stays; a prefix stays when it is a short
 * or common word without removed text, since a label may name whoever the page is about.
 */
import {
  dictAt,
  key,
  nameAt,
  numberAt,
  PDFDict,
  PDFNumber,
  type PDFObject,
  textAt,
} from '../../pdf/objects.ts';
import type { HiddenText } from './hiddenText.ts';
import { readNumberTree, writeNumberTree } from './nameTree.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

const STYLES = new Set(['D', 'R', 'r', 'A', 'a']);
/** `A-`, `iv`, `Bijlage 2-`: a word of at most three letters, or one that every report uses. */
const COMMON_WORD =
  /^(?:\p{L}{1,3}|bijlage|voorblad|omslag|inhoud|blad|blz|pagina|deel|hoofdstuk|index|toc|cover|contents|appendix|annex|page|chapter|section|part|front|back|title)$/iu;

export function cleanPageLabels(
  context: Scrubbing,
  hidden: HiddenText,
  tally: RemovalTally,
): PDFDict | undefined {
  const { rewrite, document } = context;
  const old = dictAt(rewrite, document.catalog, 'PageLabels');
  if (old === undefined) return undefined;
  const labels = new Map<number, PDFObject>();
  for (const [index, value] of readNumberTree(rewrite, old)) {
    const label = rewrite.resolve(value);
    if (label instanceof PDFDict && index >= 0 && index < document.pages.length) {
      labels.set(index, cleanLabel(context, hidden, tally, label, index));
    }
  }
  return labels.size > 0 ? writeNumberTree(rewrite, labels) : undefined;
}

function cleanLabel(
  context: Scrubbing,
  hidden: HiddenText,
  tally: RemovalTally,
  label: PDFDict,
  index: number,
): PDFDict {
  const { rewrite } = context;
  const style = nameAt(rewrite, label, 'S');
  const start = numberAt(rewrite, label, 'St');
  const prefix = textAt(rewrite, label, 'P');
  const stays =
    prefix !== undefined && (isCommon(prefix, hidden) || !enabled(context, 'page-labels'));
  if (prefix !== undefined && !stays) tally.add('page-label', index + 1);
  return rewrite.dict({
    S: style !== undefined && STYLES.has(style) ? key(style) : undefined,
    P: stays ? rewrite.resolve(label.get(key('P'))) : undefined,
    St: start !== undefined && start >= 1 ? PDFNumber.of(Math.floor(start)) : undefined,
  });
}

function isCommon(prefix: string, hidden: HiddenText): boolean {
  const words = prefix.match(/\p{L}+/gu) ?? [];
  const digits = prefix.replace(/[^\d]/gu, '').length;
  return digits <= 4 && words.every((word) => COMMON_WORD.test(word)) && !hidden.holds(prefix);
}
