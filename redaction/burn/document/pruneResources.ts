/**
 * Resources that nothing names any more (failure class 36): after a form was copied for a page, the shared
 * dictionary would still reach the original. Every page gets the resources its content uses, every nested
 * stream those that it uses. A stream without Resources uses those of whoever draws it (7.8.3), and most viewers look
 * there too for a name that a stream's own do not hold (extract/resources.ts).
 */
import {
  arrayAt,
  dictAt,
  entriesOf,
  key,
  nameAt,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '../../pdf/objects.ts';
import type { FontUsage, ResourceCategory } from '../contract.ts';
import { contentsOf, hasContent, namedStreams } from './contentStreams.ts';
import { surveyOfStreams } from './contentSurvey.ts';
import { missingFrom, staying, subset } from './namedEntries.ts';
import { enabled, RemovalTally, type Scrubbing } from './scrubbing.ts';
import { type UsedNames, unionOf } from './usedNames.ts';

const PROCEDURES: ReadonlySet<PDFObject> = new Set(
  ['PDF', 'Text', 'ImageB', 'ImageC', 'ImageI'].map((name) => key(name)),
);
const CATEGORIES: readonly ResourceCategory[] = [
  'XObject',
  'Pattern',
  'ExtGState',
  'Properties',
  'Font',
  'ColorSpace',
  'Shading',
];
const NO_NAMES: ReadonlySet<string> = new Set();
const NOTHING: UsedNames = new Map();
/** Of streams that cannot be read: what they use is unknown, so nothing is pruned. */
const UNKNOWN = null;
type Use = UsedNames | null;

export function pruneResources(context: Scrubbing, tally: RemovalTally): void {
  if (!enabled(context, 'unused-resources')) return;
  const pruner = new ResourcePruner(context, tally);
  pruner.pages();
  pruner.report();
}

/** Pictures and forms that glyph procedures alone called (class 65): once fonts are pruned nothing calls them. */
export function pruneUncalled(context: Scrubbing, fonts: readonly FontUsage[]): void {
  if (!enabled(context, 'unused-resources')) return;
  if (!fonts.some(({ font, removed }) => font.info.type3 && removed.size > 0)) return;
  const tally = new RemovalTally();
  new ResourcePruner(context, tally).pages();
  tally.report(context);
}

class ResourcePruner {
  private readonly context: Scrubbing;
  private readonly tally: RemovalTally;
  /** Names that a stream takes from the resources of whoever draws it. */
  private readonly borrowed = new Map<PDFObject, Use>();
  /** Dictionary and use to the pruned dictionary: a thousand pages may share one. */
  private readonly pruned = new Map<PDFObject, Map<string, PDFObject>>();
  private readonly unread = new Set<PDFRawStream>();
  private unreadable = 0;
  /** Resources of whoever draws what is looked at, from the page's on. */
  private readonly chain: PDFDict[] = [];

  constructor(context: Scrubbing, tally: RemovalTally) {
    this.context = context;
    this.tally = tally;
  }

  pages(): void {
    const seen = new Set<PDFRef>();
    for (const page of this.context.document.pages) {
      if (!seen.has(page.ref)) this.page(page.ref, page.number);
      seen.add(page.ref);
    }
  }

  private page(ref: PDFRef, number: number): void {
    const { rewrite } = this.context;
    const page = rewrite.get(ref);
    if (!(page instanceof PDFDict)) return;
    const own = this.useOf(contentsOf(this.context, page));
    const resources = this.prune(page.get(key('Resources')), own, number);
    if (resources !== page.get(key('Resources'))) {
      rewrite.editDict(ref)?.set(key('Resources'), resources ?? rewrite.dict({}));
    }
    for (const slot of arrayAt(rewrite, page, 'Annots')?.asArray() ?? []) this.appearances(slot);
  }

  report(): void {
    if (this.unreadable === 0) return;
    const detail = String(this.unreadable);
    this.context.found({ code: 'resources-kept', severity: 'info', detail });
  }

  /** Normal appearances: a stream, or one for each state (12.5.5). */
  private appearances(slot: PDFObject): void {
    const { rewrite } = this.context;
    const annotation = rewrite.resolve(slot);
    const looks = annotation instanceof PDFDict ? dictAt(rewrite, annotation, 'AP') : undefined;
    for (const [, look] of looks?.entries() ?? []) {
      const value = rewrite.resolve(look);
      if (value instanceof PDFRawStream) this.stream(look);
      else if (value instanceof PDFDict)
        for (const [, state] of value.entries()) this.stream(state);
    }
  }

  /** What all streams of one content use together, nested streams without resources included. */
  private useOf(streams: readonly PDFRawStream[]): Use {
    if (streams.length === 0) return NOTHING;
    const [first] = streams;
    if (streams.length === 1 && this.unread.has(first!)) return UNKNOWN;
    try {
      return surveyOfStreams(this.context.document, streams).names;
    } catch {
      this.unreadable++;
      if (streams.length === 1) this.unread.add(first!);
      return UNKNOWN;
    }
  }

  /** The dictionary with what `use` names; the same object when nothing is left out. */
  private prune(value: PDFObject | undefined, own: Use, page?: number): PDFObject | undefined {
    const { rewrite } = this.context;
    const resources = rewrite.resolve(value);
    if (!(resources instanceof PDFDict)) return value;
    const use = this.withBorrowed(resources, own);
    if (use === UNKNOWN) return value;
    const memo = this.pruned.get(resources) ?? new Map<string, PDFObject>();
    this.pruned.set(resources, memo);
    const signature = signatureOf(use);
    const known = memo.get(signature);
    if (known !== undefined) return known;
    const kept = this.keepUsed(resources, use, page);
    const result = kept === undefined ? value! : rewrite.add(kept);
    memo.set(signature, result);
    return result;
  }

  /** ProcSet is obsolete (14.2); names of one's own in it serve nobody. */
  private knownProcedures(value: PDFObject | undefined): PDFObject | undefined {
    const sets = this.context.rewrite.resolve(value);
    if (!(sets instanceof PDFArray)) return value;
    const all = sets.asArray();
    const known = all.filter((name) => name instanceof PDFName && PROCEDURES.has(name));
    return known.length === all.length ? value : this.context.rewrite.array(known);
  }

  private keepUsed(resources: PDFDict, use: UsedNames, page?: number): PDFDict | undefined {
    const { rewrite } = this.context;
    const sets = resources.get(key('ProcSet'));
    const known = this.knownProcedures(sets);
    const kept = rewrite.dict({ ProcSet: known });
    let left = resources.keys().length - kept.keys().length + (known === sets ? 0 : 1);
    let lost = 0;
    for (const category of CATEGORIES) {
      const value = resources.get(key(category));
      const entries = rewrite.resolve(value);
      if (value === undefined || !(entries instanceof PDFDict)) continue;
      left--;
      const { size } = entriesOf(entries);
      const stay = staying(entries, use.get(category) ?? NO_NAMES);
      lost += size - stay.length;
      if (stay.length === size) kept.set(key(category), value);
      else if (stay.length > 0) kept.set(key(category), subset(this.context, stay));
    }
    if (lost + left === 0) return undefined;
    this.tally.add('private-data', page, undefined, lost + left);
    return kept;
  }

  /** Adds what the named streams borrow; they are pruned themselves on the way. */
  private withBorrowed(resources: PDFDict, own: Use): Use {
    this.chain.push(resources);
    const use = this.withNested(own);
    this.chain.pop();
    return use;
  }

  private withNested(own: Use): Use {
    const visited = new Set<string>();
    let use = own;
    for (let more = true; more && use !== UNKNOWN; ) {
      more = false;
      for (const [id, slot] of this.named(use)) {
        if (visited.has(id)) continue;
        visited.add(id);
        const borrowed = this.nested(slot);
        if (borrowed === NOTHING) continue;
        use = borrowed === UNKNOWN || use === UNKNOWN ? UNKNOWN : unionOf(use, borrowed);
        more = true;
        if (use === UNKNOWN) break;
      }
    }
    return use;
  }

  /** Streams that are called, each from the innermost resources that name it. */
  private named(use: UsedNames): [string, PDFObject][] {
    const found: [string, PDFObject][] = [];
    let left = use;
    for (let i = this.chain.length - 1; i >= 0 && left !== NOTHING; i--) {
      const resources = this.chain[i]!;
      found.push(...namedStreams(this.context, resources, left));
      if (i > 0) left = missingFrom(this.context, resources, left) ?? NOTHING;
    }
    return found;
  }

  /** What the object behind a resource borrows: a form or pattern, a soft mask's group, a Type3 font. */
  private nested(slot: PDFObject): Use {
    const { rewrite } = this.context;
    const object = rewrite.resolve(slot);
    if (object instanceof PDFRawStream) return this.stream(slot);
    if (!(object instanceof PDFDict)) return NOTHING;
    if (nameAt(rewrite, object, 'Subtype') === 'Type3') return this.type3(slot, object);
    const mask = dictAt(rewrite, object, 'SMask');
    const group = mask?.get(key('G'));
    return group === undefined ? NOTHING : this.stream(group);
  }

  private stream(slot: PDFObject): Use {
    const { rewrite } = this.context;
    const stream = rewrite.resolve(slot);
    if (!(stream instanceof PDFRawStream) || !hasContent(this.context, stream)) return NOTHING;
    const known = this.borrowed.get(slot);
    if (known !== undefined) return known;
    // While it is being read, a form that draws itself borrows nothing.
    this.borrowed.set(slot, NOTHING);
    const own = this.useOf([stream]);
    const resources = stream.dict.get(key('Resources'));
    if (!(rewrite.resolve(resources) instanceof PDFDict)) {
      this.borrowed.set(slot, own);
      return own;
    }
    const pruned = this.prune(resources, own);
    if (pruned !== resources && slot instanceof PDFRef) this.replaceResources(slot, stream, pruned);
    return this.notedMissing(slot, resources, own);
  }

  /** What a stream or font with resources of its own takes from those of whoever draws it. */
  private notedMissing(slot: PDFObject, value: PDFObject | undefined, own: Use): Use {
    const resources = this.context.rewrite.resolve(value);
    if (!(resources instanceof PDFDict)) return NOTHING;
    const use = this.withBorrowed(resources, own);
    if (use === UNKNOWN) return NOTHING;
    const missing = missingFrom(this.context, resources, use) ?? NOTHING;
    this.borrowed.set(slot, missing);
    return missing;
  }

  private replaceResources(
    ref: PDFRef,
    stream: PDFRawStream,
    resources: PDFObject | undefined,
  ): void {
    const { rewrite, document } = this.context;
    const dict = rewrite.copyDict(stream.dict);
    dict.set(key('Resources'), resources ?? rewrite.dict({}));
    rewrite.replace(ref, PDFRawStream.of(dict, document.rawBytes(stream)));
  }

  /** Glyph procedures share the font's Resources (9.6.4). */
  private type3(slot: PDFObject, font: PDFDict): Use {
    const { rewrite } = this.context;
    const known = this.borrowed.get(slot);
    if (known !== undefined) return known;
    this.borrowed.set(slot, NOTHING);
    let use: Use = NOTHING;
    for (const [, procedure] of dictAt(rewrite, font, 'CharProcs')?.entries() ?? []) {
      const stream = rewrite.resolve(procedure);
      const one = stream instanceof PDFRawStream ? this.useOf([stream]) : NOTHING;
      use = one === UNKNOWN || use === UNKNOWN ? UNKNOWN : unionOf(use, one);
    }
    const resources = font.get(key('Resources'));
    if (!(rewrite.resolve(resources) instanceof PDFDict)) {
      this.borrowed.set(slot, use);
      return use;
    }
    const pruned = this.prune(resources, use);
    if (pruned !== resources && slot instanceof PDFRef) {
      rewrite.editDict(slot)?.set(key('Resources'), pruned ?? rewrite.dict({}));
    }
    return this.notedMissing(slot, resources, use);
  }
}

function signatureOf(use: UsedNames): string {
  return CATEGORIES.map((category) => [...(use.get(category) ?? [])].sort().join(' ')).join('/');
}
