/**
 * Optional content (ISO 32000-2, 8.11; failure class 17). Which layers are on stays; their names and the
 * labels of the layer panel become neutral unless they are words that every drawing uses, for a layer may
 * be named after whoever it is about. Other configurations, scripts of use and creators go.
 */

import { NEUTRAL, neutralLayer } from '../../model/neutralText.ts';
import {
  arrayAt,
  dictAt,
  key,
  nameAt,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
  textAt,
} from '../../pdf/objects.ts';
import { keepAllowed, keySet } from './allowList.ts';
import type { HiddenText } from './hiddenText.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';

const CONFIGURATION_KEYS = keySet(
  'Name',
  'BaseState',
  'ON',
  'OFF',
  'Intent',
  'AS',
  'Order',
  'ListMode',
  'RBGroups',
  'Locked',
);
/** Table 99. */
const CHOICES = [
  ['BaseState', ['ON', 'OFF', 'Unchanged']],
  ['ListMode', ['AllPages', 'VisiblePages']],
] as const satisfies readonly (readonly [string, readonly string[]])[];
const GROUP_KEYS = keySet('Type', 'Name', 'Intent', 'Usage');
const USAGE_KEYS = keySet('Export', 'Zoom', 'Print', 'View', 'PageElement');
const COMMON_NAME =
  /^(?:lagen|(?:laag|layer|ebene|calque|niveau|nivel)[\s_-]?\d{0,4}|watermark|watermerk|achtergrond|background|voorgrond|foreground|kop- en voetteksten|headers?\/footers?|tekst|text|afbeeldingen|images?|guides?|grids?|0)$/iu;

interface LayerScope {
  readonly context: Scrubbing;
  readonly hidden: HiddenText;
  readonly tally: RemovalTally;
}

/** The cleaned OCProperties; groups are replaced where they stand. */
export function cleanLayers(
  context: Scrubbing,
  hidden: HiddenText,
  tally: RemovalTally,
): PDFDict | undefined {
  const { rewrite, document } = context;
  const old = dictAt(rewrite, document.catalog, 'OCProperties');
  if (old === undefined) return undefined;
  const scope = { context, hidden, tally };
  const groups = (arrayAt(rewrite, old, 'OCGs')?.asArray() ?? []).filter(
    (g) => g instanceof PDFRef,
  );
  groups.forEach((group, i) => {
    cleanGroup(scope, group, i + 1);
  });
  const configuration = dictAt(rewrite, old, 'D');
  const D = configuration && cleanConfiguration(scope, configuration);
  return rewrite.dict({ OCGs: rewrite.array(groups), D: D ?? rewrite.dict({}) });
}

function cleanGroup(scope: LayerScope, ref: PDFRef, number: number): void {
  const { rewrite } = scope.context;
  const group = rewrite.get(ref);
  if (!(group instanceof PDFDict)) return;
  const dict = rewrite.copyDict(keepAllowed(scope.context, group, GROUP_KEYS, scope.tally));
  const usage = dictAt(rewrite, dict, 'Usage');
  if (usage) dict.set(key('Usage'), keepAllowed(scope.context, usage, USAGE_KEYS, scope.tally));
  const name = textAt(rewrite, dict, 'Name') ?? '';
  if (!staysNamed(scope, name)) {
    dict.set(key('Name'), PDFHexString.fromText(neutralLayer(number)));
    scope.tally.add('private-data');
  }
  rewrite.replace(ref, dict);
}

/** A group that OCProperties does not list: a page's content or an XObject alone knows it. */
export function strayLayer(context: Scrubbing, group: PDFDict): PDFDict {
  const { rewrite } = context;
  const name = textAt(rewrite, group, 'Name') ?? '';
  if (!enabled(context, 'layer-names') || COMMON_NAME.test(name.trim())) return group;
  const dict = rewrite.dict({ Type: group.get(key('Type')), Intent: group.get(key('Intent')) });
  dict.set(key('Name'), PDFHexString.fromText(NEUTRAL.layers));
  return dict;
}

function staysNamed(scope: LayerScope, name: string): boolean {
  if (!enabled(scope.context, 'layer-names')) return true;
  return COMMON_NAME.test(name.trim()) && !scope.hidden.holds(name);
}

function cleanConfiguration(scope: LayerScope, old: PDFDict): PDFDict {
  const { context, tally } = scope;
  const dict = context.rewrite.copyDict(keepAllowed(context, old, CONFIGURATION_KEYS, tally));
  if (dict.has(key('Name'))) dict.set(key('Name'), PDFHexString.fromText(NEUTRAL.layers));
  for (const [slot, values] of CHOICES)
    if (!(values as readonly string[]).includes(nameAt(context.rewrite, dict, slot) ?? ''))
      dict.delete(key(slot));
  const order = arrayAt(context.rewrite, dict, 'Order');
  if (order) dict.set(key('Order'), cleanOrder(scope, order, 0));
  const events = arrayAt(context.rewrite, dict, 'AS');
  if (events) dict.set(key('AS'), cleanEvents(scope, events));
  return dict;
}

/** Nested arrays of groups; the labels between them are names of no layer and go. */
function cleanOrder(scope: LayerScope, order: PDFArray, depth: number): PDFArray {
  const { rewrite } = scope.context;
  const kept: PDFObject[] = [];
  for (const part of order.asArray()) {
    const value = rewrite.resolve(part);
    if (value instanceof PDFArray) {
      if (depth < 32) kept.push(cleanOrder(scope, value, depth + 1));
    } else if (part instanceof PDFRef && value instanceof PDFDict) kept.push(part);
    else if (value instanceof PDFString || value instanceof PDFHexString) {
      if (staysNamed(scope, value.decodeText())) kept.push(value);
      else scope.tally.add('private-data');
    }
  }
  return rewrite.array(kept);
}

const EVENTS = new Set(['View', 'Print', 'Export']);

function cleanEvents(scope: LayerScope, events: PDFArray): PDFArray {
  const { rewrite } = scope.context;
  const kept = events.asArray().flatMap((slot) => {
    const event = rewrite.resolve(slot);
    if (!(event instanceof PDFDict)) return [];
    const name = rewrite.resolve(event.get(key('Event')));
    if (!(name instanceof PDFName) || !EVENTS.has(name.decodeText())) return [];
    const Category = arrayAt(rewrite, event, 'Category');
    const OCGs = arrayAt(rewrite, event, 'OCGs');
    return [rewrite.dict({ Event: name, Category, OCGs })];
  });
  return rewrite.array(kept);
}
