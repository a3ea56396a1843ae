/**
 * What elements say instead of, or besides, their content: ActualText, Alt, E, T (failure class 48). Elements
 * that lost content, and all above them, lose it; so do elements without content, which describe nothing;
 * elsewhere it goes where it holds removed text. Pictures and formulas must say something: `[gelakt]`.
 */
import { NEUTRAL } from '../../model/neutralText.ts';
import { key, PDFHexString, type PDFName, PDFString, textOf } from '../../pdf/objects.ts';
import type { HiddenText } from '../document/hiddenText.ts';
import { plainLanguage } from '../document/language.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { roleOf } from './role.ts';
import { edit, isNode, type StructureNode, type StructureTree } from './tree.ts';

const TEXTS: readonly PDFName[] = ['ActualText', 'Alt', 'E', 'T'].map(key);
const ALT = key('Alt');
const ACTUAL = key('ActualText');
const LANG = key('Lang');
/** ISO 14289-1, 7.3 and 7.7. */
const NEED_ALT = new Set(['Figure', 'Formula']);

export function scrubTexts(
  context: Scrubbing,
  tree: StructureTree,
  hidden: HiddenText,
  tally: RemovalTally,
): void {
  const others = enabled(context, 'structure-text');
  for (const node of tree.nodes) {
    if (node.gone) continue;
    const all = node.struck || (others && !node.hasContent);
    const spoke = speaks(node);
    const removed = scrubNode(context, node, all, others ? hidden : undefined);
    if (removed > 0) tally.add('structure-text', undefined, undefined, removed);
    if (spoke && !speaks(node) && needsText(context, tree, node)) {
      edit(context.rewrite, node).set(ALT, PDFHexString.fromText(NEUTRAL.removed));
    }
    scrubLanguage(context, node);
  }
}

function speaks(node: StructureNode): boolean {
  return node.dict.has(ALT) || node.dict.has(ACTUAL);
}

/** How many entries went: `all`, or those that hold removed text. */
function scrubNode(
  context: Scrubbing,
  node: StructureNode,
  all: boolean,
  hidden: HiddenText | undefined,
): number {
  let removed = 0;
  for (const name of TEXTS) {
    const value = node.dict.get(name);
    if (value === undefined || !(all || hidden?.in(value))) continue;
    edit(context.rewrite, node).delete(name);
    removed++;
  }
  return removed;
}

/** Also the element of an annotation that stays: its Alt may be all that a screen reader has. */
function needsText(context: Scrubbing, tree: StructureTree, node: StructureNode): boolean {
  if (node.kids.some((kid) => !isNode(kid) && kid.target !== undefined)) return true;
  return NEED_ALT.has(roleOf(context.rewrite, tree, node));
}

function scrubLanguage(context: Scrubbing, node: StructureNode): void {
  const value = node.dict.get(LANG);
  if (value === undefined) return;
  const text = context.rewrite.resolve(value);
  const language = plainLanguage(text);
  if (language === undefined) edit(context.rewrite, node).delete(LANG);
  else if (language !== textOf(text)) edit(context.rewrite, node).set(LANG, PDFString.of(language));
}
