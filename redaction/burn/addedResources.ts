import { key, type PDFDict, type PDFObject } from '../pdf/objects.ts';
import type { ResourceCategory } from './contract.ts';

/** What the uses of a page get besides their own resources: by category and name. */
export class AddedResources {
  private readonly uses: Map<string, Map<string, PDFObject>>[] = [];
  /** Counts on over all uses: a form may draw with the resources of its page. */
  private fresh = 1;

  of(use: number): ReadonlyMap<string, ReadonlyMap<string, PDFObject>> | undefined {
    return this.uses[use];
  }

  /** Under a name that `existing` has not; the name without slash. */
  add(
    use: number,
    category: ResourceCategory,
    object: PDFObject,
    existing: PDFDict | undefined,
  ): string {
    let name = `Lak${this.fresh++}`;
    while (existing?.has(key(name))) name = `Lak${this.fresh++}`;
    this.set(use, category, name, object);
    return name;
  }

  /** Under a given name: takes the place of what the original's resources hold there. */
  set(use: number, category: ResourceCategory, name: string, object: PDFObject): void {
    const added = this.uses[use] ?? new Map<string, Map<string, PDFObject>>();
    this.uses[use] = added;
    const names = added.get(category) ?? new Map<string, PDFObject>();
    names.set(name, object);
    added.set(category, names);
  }
}
