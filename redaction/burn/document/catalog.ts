/** The catalog (ISO 32000-2, 7.7.2), rebuilt key by key: what has no cleaner here is left behind. */
import {
  arrayAt,
  booleanAt,
  dictAt,
  entry,
  key,
  nameAt,
  numberAt,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from '../../pdf/objects.ts';
import { actionCleaner } from './action.ts';
import { keepAllowed } from './allowList.ts';
import { type Destinations, destinations } from './destination.ts';
import { CATALOG_KEYS, VIEWER_KEYS } from './documentKeys.table.ts';
import type { HiddenText } from './hiddenText.ts';
import { cleanLayers } from './layers.ts';
import { languageOf } from './metadata.ts';
import { cleanOutlines } from './outlines.ts';
import { cleanOutputIntents } from './outputIntents.ts';
import { cleanPageLabels } from './pageLabels.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

export interface CatalogScope {
  readonly context: Scrubbing;
  readonly hidden: HiddenText;
  readonly tally: RemovalTally;
  readonly pages: PDFRef;
  readonly metadata: PDFRef | undefined;
}

export function cleanCatalog(scope: CatalogScope): void {
  const { context, hidden, tally } = scope;
  const { rewrite, document } = context;
  const old = rewrite.get(document.catalogRef);
  if (!(old instanceof PDFDict)) return;
  countGone(scope, old);
  const targets = destinations(context);
  const language = languageOf(context, old);
  const catalog = rewrite.dict({
    Type: key('Catalog'),
    Version: versionOf(context, old),
    Extensions: cleanExtensions(context, old),
    Pages: scope.pages,
    PageLabels: cleanPageLabels(context, hidden, tally),
    ViewerPreferences: viewerPreferences(scope, old),
    PageLayout: oneOf(context, old, 'PageLayout', LAYOUTS),
    PageMode: oneOf(context, old, 'PageMode', MODES),
    Outlines: outlinesOf(scope, targets),
    OpenAction: cleanOpenAction(context, targets, old),
    AcroForm: old.get(key('AcroForm')),
    Metadata: scope.metadata,
    StructTreeRoot: old.get(key('StructTreeRoot')),
    MarkInfo: markInfo(context, old),
    Lang: language === undefined ? undefined : PDFHexString.fromText(language),
    OutputIntents: cleanOutputIntents(context, hidden),
    OCProperties: cleanLayers(context, hidden, tally),
  });
  keepSwitchedOff(context, keepAllowed(context, old, CATALOG_KEYS, tally), catalog);
  rewrite.replace(document.catalogRef, catalog);
}

/** Under a mutation test, `keepAllowed` lets keys of a switched-off scrubber pass. */
function keepSwitchedOff(context: Scrubbing, left: PDFDict, catalog: PDFDict): void {
  if (context.options.without === undefined) return;
  for (const [name, value] of left.entries()) if (!CATALOG_KEYS.has(name)) catalog.set(name, value);
  const names = dictAt(context.rewrite, context.document.catalog, 'Names');
  for (const [name, scrubber] of NAME_TREES) {
    const tree = names?.get(key(name));
    if (tree === undefined || enabled(context, scrubber)) continue;
    catalog.set(key('Names'), context.rewrite.dict({ [name]: tree }));
  }
}

const NAME_TREES = [
  ['Dests', 'destinations'],
  ['JavaScript', 'scripts'],
  ['EmbeddedFiles', 'attachments'],
] as const;

const LAYOUTS = [
  'SinglePage',
  'OneColumn',
  'TwoColumnLeft',
  'TwoColumnRight',
  'TwoPageLeft',
  'TwoPageRight',
];
/** UseAttachments has nothing left to show. */
const MODES = ['UseNone', 'UseOutlines', 'UseThumbs', 'FullScreen', 'UseOC'];

function oneOf(
  context: Scrubbing,
  catalog: PDFDict,
  name: string,
  allowed: readonly string[],
): PDFName | undefined {
  const value = nameAt(context.rewrite, catalog, name);
  return value !== undefined && allowed.includes(value) ? key(value) : undefined;
}

function versionOf(context: Scrubbing, catalog: PDFDict): PDFName | undefined {
  const version = nameAt(context.rewrite, catalog, 'Version');
  return version !== undefined && /^[12]\.\d$/u.test(version) ? key(version) : undefined;
}

/** Which extensions of the format the file uses (7.12): versions and levels, no addresses. */
function cleanExtensions(context: Scrubbing, catalog: PDFDict): PDFDict | undefined {
  const { rewrite } = context;
  const kept: Record<string, PDFObject> = {};
  for (const [prefix] of dictAt(rewrite, catalog, 'Extensions')?.entries() ?? []) {
    const name = prefix.decodeText();
    const extension = dictAt(rewrite, dictAt(rewrite, catalog, 'Extensions')!, name);
    const base = extension && nameAt(rewrite, extension, 'BaseVersion');
    const level = extension && numberAt(rewrite, extension, 'ExtensionLevel');
    if (!/^[A-Z]{4}$/u.test(name) || !/^\d\.\d$/u.test(base ?? '') || level === undefined) continue;
    kept[name] = rewrite.dict({ BaseVersion: key(base!), ExtensionLevel: PDFNumber.of(level) });
  }
  return Object.keys(kept).length > 0 ? rewrite.dict(kept) : undefined;
}

function viewerPreferences(scope: CatalogScope, catalog: PDFDict): PDFDict | undefined {
  const { context, tally } = scope;
  const old = dictAt(context.rewrite, catalog, 'ViewerPreferences');
  if (old === undefined || !enabled(context, 'viewer-preferences')) return old;
  const kept = keepAllowed(context, old, VIEWER_KEYS, tally);
  const dict = context.rewrite.dict({});
  for (const [name, value] of kept.entries()) {
    const plain = context.rewrite.resolve(value);
    if (isPlain(context, plain)) dict.set(name, plain!);
  }
  return dict.keys().length > 0 ? dict : undefined;
}

const PREFERENCES = new Set([
  'L2R',
  'R2L',
  'None',
  'AppDefault',
  'Simplex',
  'DuplexFlipShortEdge',
  'DuplexFlipLongEdge',
]);

function isPlain(context: Scrubbing, value: PDFObject | undefined): boolean {
  if (value instanceof PDFName) return PREFERENCES.has(value.decodeText());
  if (value instanceof PDFArray) {
    return value.asArray().every((part) => context.rewrite.resolve(part) instanceof PDFNumber);
  }
  return value instanceof PDFBool || value instanceof PDFNumber;
}

function outlinesOf(scope: CatalogScope, targets: Destinations): PDFRef | undefined {
  const { context, hidden, tally } = scope;
  const outlines = dictAt(context.rewrite, context.document.catalog, 'Outlines');
  if (outlines === undefined) return undefined;
  const actions = actionCleaner(context, targets, hidden);
  return cleanOutlines({ context, hidden, targets, actions, tally }, outlines);
}

/** Where the document opens: a place, never an action of another kind (class 58). */
function cleanOpenAction(
  context: Scrubbing,
  targets: Destinations,
  catalog: PDFDict,
): PDFObject | undefined {
  const { rewrite } = context;
  const value = entry(rewrite, catalog, 'OpenAction');
  if (value === undefined) return undefined;
  if (value instanceof PDFArray) return targets.explicit(value);
  if (!enabled(context, 'scripts')) return value;
  if (!(value instanceof PDFDict) || nameAt(rewrite, value, 'S') !== 'GoTo') return undefined;
  return targets.explicit(value.get(key('D')));
}

function markInfo(context: Scrubbing, catalog: PDFDict): PDFDict | undefined {
  const old = dictAt(context.rewrite, catalog, 'MarkInfo');
  if (old === undefined) return undefined;
  const marked = booleanAt(context.rewrite, old, 'Marked');
  const suspects = booleanAt(context.rewrite, old, 'Suspects');
  return context.rewrite.dict({
    Marked: marked === undefined ? undefined : boolean(marked),
    Suspects: suspects === undefined ? undefined : boolean(suspects),
  });
}

function boolean(value: boolean): PDFBool {
  return value ? PDFBool.True : PDFBool.False;
}

/** What hides under Names and the like is counted by what it was. */
function countGone(scope: CatalogScope, catalog: PDFDict): void {
  const { context, tally } = scope;
  const { rewrite } = context;
  const names = dictAt(rewrite, catalog, 'Names');
  if (names?.has(key('JavaScript'))) tally.add('script');
  if (names?.has(key('EmbeddedFiles'))) tally.add('attachment');
  const open = entry(rewrite, catalog, 'OpenAction');
  if (open instanceof PDFDict && nameAt(rewrite, open, 'S') !== 'GoTo') tally.add('script');
  if (arrayAt(rewrite, catalog, 'AF'))
    context.found({ code: 'attachment-removed', severity: 'warning' });
  else if (names?.has(key('EmbeddedFiles')) || catalog.has(key('Collection'))) {
    context.found({ code: 'attachment-removed', severity: 'warning' });
  }
}
