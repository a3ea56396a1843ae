/** The page tree (ISO 32000-2, 7.7.3), read as it is and not as its counts say. */
import { RedactionError } from '../model/errors.ts';
import type { Finding } from '../model/outcome.ts';
import type { PdfPage } from './document.ts';
import type { ObjectStore } from './objectStore.ts';
import {
  arrayAt,
  dictAt,
  entriesOf,
  entry,
  nameAt,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from './objects.ts';
import { type PageAttributes, pageGeometry } from './pageGeometry.ts';

interface Node {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly inherited: PageAttributes;
  /** Where the parent names it; undefined for the root. */
  readonly place: Place | undefined;
}

interface Place {
  readonly kids: PDFArray;
  readonly index: number;
}

interface Leaf extends Node {
  readonly attributes: PageAttributes;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** All pages in order. A node that is its own ancestor or stands in two places is read once. */
export function readPages(store: ObjectStore, catalog: PDFDict, findings: Finding[]): PdfPage[] {
  const leaves = leavesOf(store, catalog, findings);
  const seen = new Set<PDFRef>();
  return leaves.map((leaf, i) => {
    const page = seen.has(leaf.ref) ? secondCopy(store, leaf, i + 1, findings) : leaf;
    seen.add(page.ref);
    return pageOf(store, page, i + 1);
  });
}

/** A page that stands in the tree twice becomes two: what happens to one must not happen to the other. */
function secondCopy(store: ObjectStore, leaf: Leaf, page: number, findings: Finding[]): Leaf {
  const object = leaf.ref.toString();
  findings.push({ code: 'page-listed-twice', severity: 'info', page, object });
  const dict = PDFDict.fromMapWithContext(new Map(entriesOf(leaf.dict)), store.context);
  const ref = store.adopt(dict);
  leaf.place?.kids.set(leaf.place.index, ref);
  return { ...leaf, dict, ref };
}

function leavesOf(store: ObjectStore, catalog: PDFDict, findings: Finding[]): Leaf[] {
  const leaves: Leaf[] = [];
  const visited = new Set<PDFObject>();
  const pending: Node[] = [];
  const rootDict = dictAt(store, catalog, 'Pages');
  const root = rootDict && nodeOf(store, catalog, PDFName.of('Pages'), rootDict, {});
  if (root !== undefined) pending.push(root);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const attributes = inherit(node);
    const kids = arrayAt(store, node.dict, 'Kids');
    if (kids === undefined || nameAt(store, node.dict, 'Type') === 'Page') {
      const page = isPage(store, node.dict) ? node : blankPage(store, node);
      if (page !== undefined) leaves.push({ ...page, attributes });
    } else if (visited.has(node.dict)) {
      tellOnce(findings, node.ref);
    } else {
      visited.add(node.dict);
      const own = visited.has(kids) ? ownKids(node.dict, kids) : kids;
      visited.add(own);
      pushKids(store, own, attributes, pending);
    }
    if (leaves.length > store.limits.maxPages)
      throw new RedactionError('limit-exceeded', { detail: 'pages' });
  }
  return leaves;
}

/**
 * Something else where a page should be: viewers count it as one, and show nothing. It gets a dictionary of its own, for the
 * other may be in use. Undefined for a node of the tree without kids.
 */
function blankPage(store: ObjectStore, { place, inherited, dict }: Node): Node | undefined {
  if (place === undefined || nameAt(store, dict, 'Type') === 'Pages') return undefined;
  return blankAt(store, place, inherited);
}

function blankAt(store: ObjectStore, place: Place, inherited: PageAttributes): Node {
  const blank = PDFDict.fromMapWithContext(new Map([[TYPE, PDFName.of('Page')]]), store.context);
  const ref = store.adopt(blank);
  place.kids.set(place.index, ref);
  return { ref, dict: blank, inherited, place };
}

/** Kids that another node has as well: each needs its own, since places in them may change. */
function ownKids(dict: PDFDict, kids: PDFArray): PDFArray {
  const copy = kids.clone();
  dict.set(KIDS, copy);
  return copy;
}

function tellOnce(findings: Finding[], ref: PDFRef): void {
  if (findings.some(({ code }) => code === 'page-tree-cycle')) return;
  findings.push({ code: 'page-tree-cycle', severity: 'warning', object: ref.toString() });
}

/**
 * Last first, so that the stack gives them in order. What stands there itself and is no dictionary (null) counts as a page in
 * poppler and MuPDF; of a reference that leads nowhere they differ.
 */
function pushKids(
  store: ObjectStore,
  kids: PDFArray,
  inherited: PageAttributes,
  pending: Node[],
): void {
  for (let i = kids.size() - 1; i >= 0; i--) {
    const slot = kids.get(i);
    const kid = store.resolve(slot);
    const place = { kids, index: i };
    if (kid instanceof PDFDict) {
      const ref = store.refOf(kid) ?? store.adopt(kid);
      if (!(slot instanceof PDFRef)) kids.set(i, ref);
      pending.push({ ref, dict: kid, inherited, place });
    } else if (!(slot instanceof PDFRef)) pending.push(blankAt(store, place, inherited));
  }
}

function nodeOf(
  store: ObjectStore,
  holder: PDFDict,
  key: PDFName,
  dict: PDFDict,
  inherited: PageAttributes,
): Node {
  const known = store.refOf(dict);
  const ref = known ?? store.adopt(dict);
  if (known === undefined) holder.set(key, ref);
  return { ref, dict, inherited, place: undefined };
}

function inherit(node: Node): PageAttributes {
  const attributes: Record<string, PDFObject> = { ...node.inherited };
  for (const name of INHERITED) {
    const own = node.dict.get(PDFName.of(name));
    if (own !== undefined) attributes[name] = own;
  }
  return attributes;
}

/** Type may be missing or wrong; a node without kids is then a page when it has what pages have. */
function isPage(store: ObjectStore, dict: PDFDict): boolean {
  const type = nameAt(store, dict, 'Type');
  if (type === 'Page') return true;
  if (dict.has(KIDS)) return false;
  if (type === 'Pages') return dict.has(CONTENTS);
  return dict.has(CONTENTS) || dict.has(MEDIA_BOX) || dict.has(RESOURCES) || dict.has(PARENT);
}

const TYPE = PDFName.of('Type');
const KIDS = PDFName.of('Kids');
const CONTENTS = PDFName.of('Contents');
const MEDIA_BOX = PDFName.of('MediaBox');
const RESOURCES = PDFName.of('Resources');
const PARENT = PDFName.of('Parent');

function pageOf(store: ObjectStore, leaf: Leaf, number: number): PdfPage {
  const { ref, dict, attributes } = leaf;
  const geometry = pageGeometry(store, number, attributes, entry(store, dict, 'UserUnit'));
  const own = store.resolve(attributes.Resources);
  const resources = own instanceof PDFDict ? own : PDFDict.withContext(store.context);
  return { number, ref, dict, geometry, resources, contents: contentsOf(store, dict) };
}

function contentsOf(store: ObjectStore, dict: PDFDict): PDFRawStream[] {
  const contents = entry(store, dict, 'Contents');
  const elements = contents instanceof PDFArray ? contents.asArray() : [contents];
  const streams: PDFRawStream[] = [];
  for (const element of elements) {
    const stream = store.resolve(element);
    if (stream instanceof PDFRawStream) streams.push(stream);
  }
  return streams;
}
