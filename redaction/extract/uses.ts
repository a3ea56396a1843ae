import type { StreamUse } from '../model/glyph.ts';

/** Facts about a stream use that follow from the uses it is nested in. */
export function isInAnnotation(uses: readonly StreamUse[], use: number): boolean {
  return outermost(uses, use)?.kind === 'annotation-appearance';
}

/** Inside a tiling pattern cell, a soft-mask group or a Type3 procedure. */
export function isIndirect(uses: readonly StreamUse[], use: number): boolean {
  for (let at = use; at >= 0; at = uses[at]?.parent ?? -1) {
    const kind = uses[at]?.kind;
    if (kind === 'tiling-pattern' || kind === 'soft-mask' || kind === 'type3-glyph') return true;
  }
  return false;
}

/** The use that nobody entered: the page's content or an annotation's appearance. */
export function outermost(uses: readonly StreamUse[], use: number): StreamUse | undefined {
  let at = use;
  for (let parent = uses[at]?.parent ?? -1; parent >= 0; parent = uses[at]?.parent ?? -1)
    at = parent;
  return uses[at];
}

/** Index in Annots of the annotation whose appearance the use is part of. */
export function outermostAnnotation(uses: readonly StreamUse[], use: number): number | undefined {
  const root = outermost(uses, use);
  return root?.kind === 'annotation-appearance' ? root.parentOperation : undefined;
}
