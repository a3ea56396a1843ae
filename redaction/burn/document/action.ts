/** Actions that a published document may have (ISO 32000-2, 12.6): go to a page, a web or mail address, a page turn. */
import {
  bytesOf,
  dictAt,
  key,
  nameAt,
  PDFDict,
  type PDFObject,
  PDFString,
  textOf,
} from '../../pdf/objects.ts';
import type { Destinations } from './destination.ts';
import { type HiddenText, latin1 } from './hiddenText.ts';
import { enabled, type Scrubbing } from './scrubbing.ts';

/** `removed-text`: the address holds something that was removed; `unsafe`: a kind that may not stay. */
export type ActionVerdict =
  | { readonly kind: 'kept'; readonly action: PDFDict }
  | { readonly kind: 'unsafe' | 'removed-text' };

const PAGE_TURNS = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);
/** A path on somebody's machine or a program of an internal network is no public address. */
const PUBLIC_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'ftps', 'urn', 'doi']);

export interface ActionCleaner {
  clean(value: PDFObject | undefined): ActionVerdict;
}

export function actionCleaner(
  context: Scrubbing,
  targets: Destinations,
  hidden: HiddenText,
): ActionCleaner {
  const { rewrite } = context;
  const cleanUri = (action: PDFDict): ActionVerdict => {
    const bytes = bytesOf(rewrite.resolve(action.get(key('URI'))));
    const uri = bytes && absolute(context, latin1(bytes));
    if (uri === undefined) return { kind: 'unsafe' };
    if (enabled(context, 'link-targets') && hidden.in(literal(uri)))
      return { kind: 'removed-text' };
    return { kind: 'kept', action: rewrite.dict({ S: key('URI'), URI: literal(uri) }) };
  };
  const clean = (value: PDFObject | undefined): ActionVerdict => {
    const action = rewrite.resolve(value);
    if (!(action instanceof PDFDict)) return { kind: 'unsafe' };
    const kind = nameAt(rewrite, action, 'S');
    if (kind === 'URI') return cleanUri(action);
    const simple =
      kind === 'GoTo' ? goTo(context, targets, action) : pageTurn(context, action, kind);
    if (simple !== undefined) return { kind: 'kept', action: simple };
    if (!enabled(context, 'scripts')) return { kind: 'kept', action };
    return { kind: 'unsafe' };
  };
  return { clean };
}

function goTo(context: Scrubbing, targets: Destinations, action: PDFDict): PDFDict | undefined {
  const target = targets.explicit(action.get(key('D')));
  return target && context.rewrite.dict({ S: key('GoTo'), D: target });
}

function pageTurn(
  context: Scrubbing,
  action: PDFDict,
  kind: string | undefined,
): PDFDict | undefined {
  const name = nameAt(context.rewrite, action, 'N');
  if (kind !== 'Named' || name === undefined || !PAGE_TURNS.has(name)) return undefined;
  return context.rewrite.dict({ S: key('Named'), N: key(name) });
}

/** An address that forgot its scheme; a path of folders is none. */
const HOST = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u;

/**
 * The address with its scheme; a relative one is completed with the catalog's Base (12.6.4.8), which
 * itself goes. Undefined for addresses that are not public.
 */
function absolute(context: Scrubbing, uri: string): string | undefined {
  const trimmed = uri.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined) return PUBLIC_SCHEMES.has(scheme) ? trimmed : undefined;
  const base = baseUri(context);
  if (base === undefined) return HOST.test(trimmed) ? trimmed : undefined;
  if (trimmed.startsWith('/')) return base.replace(/^([a-z]+:\/\/[^/]*).*$/iu, '$1') + trimmed;
  return base.replace(/[^/]*$/u, '') + trimmed;
}

function baseUri(context: Scrubbing): string | undefined {
  const { rewrite, document } = context;
  const uri = dictAt(rewrite, document.catalog, 'URI');
  const base = uri && textOf(rewrite.resolve(uri.get(key('Base'))));
  return base !== undefined && /^https?:\/\//iu.test(base) ? base : undefined;
}

/** URIs are 7-bit; what else they hold is escaped so that the string stays one reading. */
export function literal(uri: string): PDFString {
  const escaped = uri.replace(/[\\()]/gu, '\\$&').replace(/[^\x20-\x7e]/gu, escapeOctal);
  return PDFString.of(escaped);
}

function escapeOctal(character: string): string {
  return `\\${(character.charCodeAt(0) & 255).toString(8).padStart(3, '0')}`;
}
