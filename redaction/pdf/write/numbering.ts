import { PDFArray, PDFDict, type PDFObject, PDFRawStream, PDFRef } from '../objects.ts';
import type { Rewrite } from '../rewrite.ts';

/** Indirect objects of the new file in the order they are reached; object `i` gets number `i + 1`. */
export interface Numbering {
  readonly objects: readonly PDFObject[];
  /** Undefined for references to nothing: written as null. */
  numberOf(ref: PDFRef): number | undefined;
}

/**
 * Mark and sweep (failure classes 33–37): only what the roots reach is numbered, breadth first, so that equal
 * documents get equal numbers. A reference to a reference is followed to its end.
 */
export function numberReachable(rewrite: Rewrite, roots: readonly PDFObject[]): Numbering {
  const numbers = new Map<PDFRef, number>();
  const objects: PDFObject[] = [];
  const reach = (ref: PDFRef) => {
    if (numbers.has(ref)) return;
    const target = rewrite.get(ref);
    if (target === undefined || target instanceof PDFRef) return;
    objects.push(target);
    numbers.set(ref, objects.length);
  };
  for (const root of roots) eachReference(root, rewrite, reach);
  for (let i = 0; i < objects.length; i++) {
    const object = objects[i];
    if (object !== undefined) eachReference(object, rewrite, reach);
  }
  return { objects, numberOf: (ref) => numbers.get(endOf(rewrite, ref)) };
}

function eachReference(start: PDFObject, rewrite: Rewrite, reach: (ref: PDFRef) => void): void {
  const stack: PDFObject[] = [start];
  for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
    if (object instanceof PDFRef) reach(endOf(rewrite, object));
    else if (object instanceof PDFArray) pushReversed(stack, object.asArray());
    else if (object instanceof PDFDict) pushReversed(stack, object.values());
    else if (object instanceof PDFRawStream) stack.push(object.dict);
  }
}

function pushReversed(stack: PDFObject[], items: readonly PDFObject[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i] as PDFObject);
}

/** An indirect object may be a reference itself. */
function endOf(rewrite: Rewrite, ref: PDFRef): PDFRef {
  let current = ref;
  for (let hops = 0; hops < 32; hops++) {
    const target = rewrite.get(current);
    if (!(target instanceof PDFRef)) return current;
    current = target;
  }
  return current;
}
