/**
 * The last walk over everything that the new catalog reaches: side data of streams and fonts (failure
 * classes 28, 53, 60), strings under keys where no reader looks, and strings that still hold removed text.
 * It also cuts what only a side door would keep alive: pages that are not in the tree, and streams that the
 * structure tree names though no page draws them any more.
 */
import { RedactionError } from '../../model/errors.ts';
import {
  key,
  PDFArray,
  PDFDict,
  type PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '../../pdf/objects.ts';
import { renamedAppearance } from '../ownNames/appearanceNames.ts';
import type { OwnNames } from '../ownNames/ownNames.ts';
import { keepAllowed } from './allowList.ts';
import { Colorants } from './colorants.ts';
import {
  FORM_KEYS,
  IMAGE_KEYS,
  PATTERN_KEYS,
  SIDE_KEYS,
  STRING_ARRAY_KEYS,
} from './documentKeys.table.ts';
import { FontNames } from './fontNames.ts';
import { bareFunction } from './functionText.ts';
import type { HiddenText } from './hiddenText.ts';
import { withoutForeignText } from './iccText.ts';
import { bareImageFile } from './imageFiles.ts';
import { strayLayer } from './layers.ts';
import { withoutSurplusColours } from './palettes.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';
import { shownStream } from './shownStream.ts';
import { StrayNames } from './strayNames.ts';
import { isString, StrayStrings } from './strayStrings.ts';
import { mayStand, streamsInArray } from './streamPlaces.ts';
import {
  ICC_BASED,
  inArray,
  type Place,
  PROFILE,
  placeOfInks,
  placeUnder,
  TOP,
} from './sweepPlace.ts';
import { isUnreadable } from './unreadable.ts';

const DEEPEST = 256;

/** `pages` is the root of the new page tree: what it reaches is drawn. */
export function sweep(context: Scrubbing, scope: SweepScope, pages: PDFRef): void {
  const sweeper = new Sweeper(context, scope);
  sweeper.walk(pages);
  sweeper.pagesDone();
  sweeper.catalog();
}

interface SweepScope {
  readonly hidden: HiddenText;
  readonly tally: RemovalTally;
  /** New names of resources. */
  readonly names: OwnNames | undefined;
}

class Sweeper {
  private readonly context: Scrubbing;
  private readonly hidden: HiddenText;
  private readonly tally: RemovalTally;
  private readonly seen = new Set<PDFRef>();
  private readonly pageRefs: ReadonlySet<PDFRef>;
  private readonly open: { readonly ref: PDFRef; readonly at: Place }[] = [];
  private readonly strings: StrayStrings;
  private readonly colorants: Colorants | undefined;
  private readonly fontNames: FontNames | undefined;
  private readonly names: OwnNames | undefined;
  private readonly strayNames: StrayNames;
  private afterPages = false;

  constructor(context: Scrubbing, { hidden, tally, names }: SweepScope) {
    this.context = context;
    this.names = names;
    this.strayNames = new StrayNames(context, names, tally);
    this.hidden = hidden;
    this.tally = tally;
    this.strings = new StrayStrings(context, hidden, tally);
    if (enabled(context, 'colorants')) this.colorants = new Colorants(context, tally);
    if (enabled(context, 'font-names'))
      this.fontNames = new FontNames(context, hidden, tally, names);
    this.pageRefs = new Set(context.document.pages.map((page) => page.ref));
  }

  pagesDone(): void {
    this.afterPages = true;
  }

  walk(start: PDFRef): void {
    this.follow(start, TOP);
    this.drain();
  }

  /** The catalog's own keys were chosen one by one; what hangs under them is swept. */
  catalog(): void {
    const { rewrite, document } = this.context;
    const catalog = rewrite.editDict(document.catalogRef);
    for (const [name, value] of catalog?.entries() ?? []) {
      const cleaned = this.clean(value, placeUnder(TOP, name, catalog!), 0);
      if (cleaned === undefined) catalog?.delete(name);
      else if (cleaned !== value) catalog?.set(name, cleaned);
      this.drain();
    }
  }

  private drain(): void {
    while (this.open.length > 0) {
      const { ref, at } = this.open.pop()!;
      const object = this.context.rewrite.get(ref);
      if (object === undefined) continue;
      const cleaned = this.clean(object, at, 0);
      if (cleaned !== object && cleaned !== undefined) this.context.rewrite.replace(ref, cleaned);
    }
  }

  private follow(ref: PDFRef, at: Place): void {
    if (this.seen.has(ref)) return;
    this.seen.add(ref);
    this.open.push({ ref, at });
  }

  /** The object itself, a cleaned copy, or undefined when its holder must let it go. */
  private clean(object: PDFObject, at: Place, depth: number): PDFObject | undefined {
    if (depth > DEEPEST) throw new RedactionError('limit-exceeded', { detail: 'nesting' });
    if (object instanceof PDFRef) return this.cleanRef(object, at);
    if (object instanceof PDFArray) return this.cleanArray(object, at, depth);
    if (object instanceof PDFDict) return this.cleanDict(object, at, depth);
    if (object instanceof PDFRawStream) return this.cleanStream(object, at, depth);
    if (object instanceof PDFName) return this.strayNames.element(object, at.key);
    return object;
  }

  private cleanRef(ref: PDFRef, at: Place): PDFObject | undefined {
    if (this.seen.has(ref)) return ref;
    const target = this.context.rewrite.get(ref);
    if (target instanceof PDFDict && this.isStrayPage(ref, target)) return undefined;
    if (target instanceof PDFDict && this.isLetGo(target)) return undefined;
    if (target instanceof PDFRawStream && this.isMisplaced(target, at)) return undefined;
    if (isString(target)) return this.strings.clean(target, at.key) === target ? ref : undefined;
    this.follow(ref, at);
    return ref;
  }

  private isMisplaced(stream: PDFRawStream, at: Place): boolean {
    if (mayStand(stream, at.streams) || !enabled(this.context, 'misplaced-streams')) return false;
    this.tally.add('private-data');
    return true;
  }

  private isStrayPage(ref: PDFRef, target: PDFDict): boolean {
    if (target.get(TYPE) !== PAGE || this.pageRefs.has(ref)) return false;
    return enabled(this.context, 'page-tree');
  }

  private cleanArray(original: PDFArray, at: Place, depth: number): PDFArray {
    const named = this.colorants?.renamed(original) ?? original;
    const array = withoutSurplusColours(this.context, named, this.tally);
    const indexed = array.size() > 0 && isIndexed(array.get(0));
    const inner = inArray(at);
    const strings = indexed || (at.key !== undefined && STRING_ARRAY_KEYS.has(at.key));
    const inside = array.size() > 0 && array.get(0) === ICC_BASED ? PROFILE : inner;
    let copy: PDFObject[] | undefined;
    const size = array.size();
    for (let i = 0; i < size; i++) {
      const part = array.get(i);
      let cleaned: PDFObject | undefined;
      if (isString(part)) {
        cleaned =
          indexed || (strings && !this.strings.holds(part)) || !this.strings.strict ? part : EMPTY;
      } else {
        const place = placeOfInks(array.get(0), i) ?? inside;
        const streams = streamsInArray(array.get(0), i, place);
        cleaned = this.clean(
          part,
          streams === place.streams ? place : { ...place, streams },
          depth + 1,
        );
      }
      if (cleaned === part && copy === undefined) continue;
      copy ??= array.asArray().slice(0, i);
      if (cleaned !== undefined) copy.push(cleaned);
      if (cleaned !== part) this.tally.add('private-data');
    }
    return copy === undefined ? array : this.context.rewrite.array(copy);
  }

  private cleanStream(stream: PDFRawStream, at: Place, depth: number): PDFRawStream {
    const subtype = stream.dict.get(SUBTYPE);
    const { context, tally } = this;
    if (subtype === POSTSCRIPT) return this.emptied(stream);
    if (isUnreadable(context, stream)) {
      tally.add('private-data');
      return context.rewrite.stream(context.rewrite.dict({}), new Uint8Array(0));
    }
    let dict = stream.dict;
    if (subtype === FORM) dict = keepAllowed(context, dict, FORM_KEYS, tally);
    else if (subtype === IMAGE) dict = keepAllowed(context, dict, IMAGE_KEYS, tally);
    else if (dict.has(TILING)) dict = keepAllowed(context, dict, PATTERN_KEYS, tally);
    dict = this.cleanEntries(dict, at, depth);
    const data = this.cleanData(stream, at);
    if (data !== undefined) return context.rewrite.stream(dict, data);
    const bare =
      subtype === IMAGE
        ? bareImageFile(context, stream, dict)
        : bareFunction(context, stream, dict);
    if (bare !== undefined) tally.add('metadata');
    if (bare !== undefined) return bare;
    const shown = shownStream(context, tally, stream, dict, at.key);
    if (shown !== undefined) return shown;
    if (dict === stream.dict) return stream;
    return PDFRawStream.of(dict, context.document.rawBytes(stream));
  }

  /** A program for printers (ISO 32000-1, 8.8.2) that no viewer runs and no reader of the file could check. */
  private emptied({ dict }: PDFRawStream): PDFRawStream {
    this.tally.add('script');
    const bare = { Type: dict.get(TYPE), Subtype: POSTSCRIPT };
    return this.context.rewrite.stream(this.context.rewrite.dict(bare), new Uint8Array(0));
  }

  /** What is neither content nor image, and tells of itself. */
  private cleanData(stream: PDFRawStream, { key }: Place): Uint8Array | undefined {
    if (key === ICC_BASED || key === PROFILE_KEY) return this.profile(stream);
    return this.fontNames?.data(stream, key);
  }

  /** The colour profile without text that nobody else's profile has. */
  private profile(stream: PDFRawStream): Uint8Array | undefined {
    if (!enabled(this.context, 'icc-text')) return undefined;
    const cleaned = withoutForeignText(this.context.document.decode(stream), this.hidden);
    if (cleaned !== undefined) this.tally.add('metadata');
    return cleaned;
  }

  private cleanDict(dict: PDFDict, at: Place, depth: number): PDFDict | undefined {
    if (this.isLetGo(dict)) return undefined;
    if (dict.get(TYPE) !== LAYER) {
      return this.cleanEntries(this.fontNames?.renamed(dict) ?? dict, at, depth);
    }
    const layer = strayLayer(this.context, dict);
    if (layer !== dict) this.tally.add('private-data');
    return this.cleanEntries(layer, at, depth);
  }

  /** In place or by reference alike: what holds it lets it go. */
  private isLetGo(dict: PDFDict): boolean {
    if (!this.afterPages || !this.isDetached(dict)) return false;
    this.tally.add('structure-text');
    return true;
  }

  /** A marked-content or object reference to something that no page draws or shows (14.7.5.2–3). */
  private isDetached(dict: PDFDict): boolean {
    if (!enabled(this.context, 'detached-structure')) return false;
    const target = dict.get(STM) ?? (dict.get(TYPE) === OBJR ? dict.get(OBJ) : undefined);
    return target instanceof PDFRef && !this.seen.has(target);
  }

  private cleanEntries(original: PDFDict, at: Place, depth: number): PDFDict {
    const dict = at.called || at.ownNames ? this.renamedKeys(original, at) : original;
    let copy: PDFDict | undefined;
    for (const [name, value] of dict.entries()) {
      const cleaned = this.cleanEntry(dict, name, value, at, depth);
      if (cleaned === value) continue;
      copy ??= this.context.rewrite.copyDict(dict);
      if (cleaned === undefined) copy.delete(name);
      else copy.set(name, cleaned);
    }
    return copy ?? dict;
  }

  /** In the same order, so that nothing else of the dictionary changes. */
  private renamedKeys(dict: PDFDict, { called, key: under }: Place): PDFDict {
    const { names } = this;
    const of = (name: PDFName) => {
      if (under === CHAR_PROCS) return names?.ofGlyph(name);
      return called || names?.keyTells(name) ? names?.ofKey(name) : name;
    };
    if (names === undefined || dict.keys().every((name) => of(name) === name)) return dict;
    const copy = this.context.rewrite.dict({});
    for (const [name, value] of dict.entries()) copy.set(of(name)!, value);
    return copy;
  }

  private cleanEntry(
    dict: PDFDict,
    name: PDFName,
    value: PDFObject,
    at: Place,
    depth: number,
  ): PDFObject | undefined {
    if (!at.ownNames && this.strayNames.isStrayKey(name)) return undefined;
    const side = at.ownNames ? undefined : SIDE_KEYS.get(name);
    if (side !== undefined && enabled(this.context, side)) {
      this.tally.add(side === 'metadata' ? 'metadata' : 'private-data');
      return undefined;
    }
    if (isString(value)) return this.cleanString(value, name);
    if (value instanceof PDFName && !at.ownNames) return this.strayNames.value(value, name);
    return this.clean(value, placeUnder(at, name, dict), depth + 1);
  }

  private cleanString(value: PDFString | PDFHexString, name: PDFName): PDFObject | undefined {
    const cleaned = this.strings.clean(value, name);
    if (name === CHARSET && isString(cleaned)) return this.names?.ofGlyphs(cleaned) ?? cleaned;
    const isAppearance = name === APPEARANCE && isString(cleaned) && this.names !== undefined;
    return isAppearance ? renamedAppearance(cleaned, this.names!) : cleaned;
  }
}

function isIndexed(first: PDFObject): boolean {
  return first === INDEXED || first === INDEXED_SHORT;
}

const EMPTY = PDFString.of('');
const TYPE = key('Type');
const PAGE = key('Page');
const SUBTYPE = key('Subtype');
const FORM = key('Form');
const IMAGE = key('Image');
const POSTSCRIPT = key('PS');
const STM = key('Stm');
const TILING = key('TilingType');
const OBJ = key('Obj');
const OBJR = key('OBJR');
const LAYER = key('OCG');
const PROFILE_KEY = key('DestOutputProfile');
const APPEARANCE = key('DA');
const CHARSET = key('CharSet');
const CHAR_PROCS = key('CharProcs');
const INDEXED = key('Indexed');
const INDEXED_SHORT = key('I');
