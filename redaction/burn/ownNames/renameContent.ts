/**
 * Names that content calls (classes 24 and 36): a template, or somebody with intent, may have called a state, a font, a tag
 * after a person. A name that holds removed text becomes neutral wherever it stands, in its dictionary and in
 * every content that uses it; on pages with marks so does each that no program counts by. All other
 * pages stay byte for byte. After the resources were pruned, before the last walk, which renames the keys.
 */
import { RedactionError } from '../../model/errors.ts';
import { PDFDict, type PDFRawStream } from '../../pdf/objects.ts';
import { joined } from '../document/contentStreams.ts';
import { surveyOfStreams } from '../document/contentSurvey.ts';
import { enabled, type RemovalTally, type Scrubbing } from '../document/scrubbing.ts';
import { splice } from '../edits.ts';
import { contentEdits } from './contentEdits.ts';
import { type ContentUnit, UnitWalk } from './contentUnits.ts';
import { InlineSurplus } from './inlineSurplus.ts';
import { OwnNames } from './ownNames.ts';
import { STRAY_STRING, sideWords } from './sideWords.ts';
import { emptyTelling, emptyUndrawn } from './undrawn.ts';

/** The names for the last walk; undefined under a mutation test. */
export function renameContent(context: Scrubbing, tally: RemovalTally): OwnNames | undefined {
  if (!enabled(context, 'own-names')) return undefined;
  const secret = context.secret();
  const names = new OwnNames(secret);
  if (secret.isNothing && context.pages.length === 0) return names;
  const renaming = new Renaming(context, names, tally);
  renaming.read();
  renaming.emptyUndrawn();
  renaming.write();
  return names;
}

interface ReadUnit extends ContentUnit {
  readonly touched: boolean;
  /** Its names and other words, or nothing when it cannot be read. */
  readonly words: ReadonlySet<string> | undefined;
  /** Says more than names, and is drawn by a page with marks or may tell. */
  readonly tells: boolean;
}

class Renaming {
  private readonly context: Scrubbing;
  private readonly names: OwnNames;
  private readonly tally: RemovalTally;
  private readonly surplus: InlineSurplus;
  private readonly units: ReadUnit[] = [];
  private readonly keys = new Set<string>();

  constructor(context: Scrubbing, names: OwnNames, tally: RemovalTally) {
    this.context = context;
    this.names = names;
    this.tally = tally;
    this.surplus = new InlineSurplus(context, names);
  }

  /** Pages without marks first: what they draw stays. */
  read(): void {
    const { document, rewrite, pages } = this.context;
    const touched = new Set(pages.map(({ page }) => page.number));
    let onTouched = false;
    const walk = new UnitWalk(rewrite, {
      content: (unit) => this.units.push(this.readUnit(unit, onTouched)),
      resourceName: (name) => this.keys.add(name.decodeText()),
    });
    for (const page of document.pages)
      if (!touched.has(page.number)) walk.walkPage(page.ref, page.number);
    const catalog = rewrite.get(document.catalogRef);
    if (catalog instanceof PDFDict) walk.walkForm(catalog);
    onTouched = true;
    for (const page of document.pages)
      if (touched.has(page.number)) walk.walkPage(page.ref, page.number);
    this.note();
  }

  emptyUndrawn(): void {
    const called = this.units.filter((unit) => unit.touched && unit.called);
    const count =
      emptyUndrawn(
        this.context,
        called.flatMap(({ parts }) => parts),
      ) + emptyTelling(this.context, this.units);
    if (count > 0) this.tally.add('private-data', undefined, undefined, count);
  }

  private note(): void {
    const unread = this.units.find(({ words }) => words === undefined);
    for (const name of this.keys) this.names.reserve(name);
    for (const { words, touched } of this.units) {
      for (const name of words ?? []) {
        this.names.reserve(name);
        (touched && unread === undefined ? this.names.touched : this.names.frozen).add(name);
      }
    }
    if (unread === undefined || ![...this.keys].some((name) => this.names.tells(name))) return;
    throw new RedactionError('names-unsupported', { page: unread.page });
  }

  private readUnit(unit: ContentUnit, touched: boolean): ReadUnit {
    try {
      const { names, plain } = surveyOfStreams(
        this.context.document,
        unit.parts.map((ref) => this.streamOf(ref)),
      );
      const words = new Set([...names.values()].flatMap((some) => [...some]));
      const tells = !plain && (touched || this.mayTell(this.contentOf(unit)));
      return { ...unit, touched, words, tells };
    } catch {
      return { ...unit, touched, words: undefined, tells: false };
    }
  }

  private contentOf({ parts }: ContentUnit): Uint8Array {
    return joined(parts.map((ref) => this.context.document.decode(this.streamOf(ref))));
  }

  private streamOf(ref: ContentUnit['parts'][number]): PDFRawStream {
    return this.context.rewrite.resolve(ref) as PDFRawStream;
  }

  /** Too much is found here rather than too little. */
  private mayTell(content: Uint8Array): boolean {
    if (this.context.secret().isNothing) return false;
    if (this.surplus.isIn(content)) return true;
    for (const word of sideWords(content))
      if (word === STRAY_STRING || holdsString(word) || this.names.tells(unescaped(word)))
        return true;
    return false;
  }

  write(): void {
    for (const unit of this.units) {
      if (unit.words === undefined) continue;
      const renames = [...unit.words].some((name) => this.names.of(name) !== name);
      if (renames || unit.tells) this.writeUnit(unit);
    }
  }

  private writeUnit(unit: ReadUnit): void {
    const { rewrite, document } = this.context;
    const content = this.contentOf(unit);
    const edits = contentEdits(content, this.names, unit.touched, this.surplus);
    if (edits.length === 0) return;
    let at = 0;
    for (const ref of unit.parts) {
      const stream = this.streamOf(ref);
      const end = at + document.decode(stream).length;
      if (edits.some((edit) => edit.end > at && edit.start < end))
        rewrite.replace(ref, rewrite.stream(stream.dict, splice(content, edits, at, end)));
      at = end + 1;
    }
    this.tally.add('private-data', unit.page, undefined, edits.length);
  }
}

/** A property list with a string other than its language: read by the lexer. */
function holdsString(word: string): boolean {
  return word.startsWith('<<') && /[(<]/u.test(word.slice(2).replace(/\/Lang\s*\([\w-]*\)/gu, ''));
}

function unescaped(word: string): string {
  return word.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
}
