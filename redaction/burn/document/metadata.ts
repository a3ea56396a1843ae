/** Info, XMP and trailer of the published file: all fresh (failure classes 52, 53, 62, 63). */

import { NEUTRAL } from '../../model/neutralText.ts';
import {
  entry,
  key,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '../../pdf/objects.ts';
import { readingsOfBytes } from './hiddenText.ts';
import { plainLanguage } from './language.ts';
import { enabled, type RemovalTally, type Scrubbing } from './scrubbing.ts';
import { type Claims, type Description, readClaims, writeXmp } from './xmp.ts';

/** Of the catalog; undefined when it has none that can stay. */
export function languageOf(context: Scrubbing, catalog: PDFDict): string | undefined {
  const language = plainLanguage(entry(context.rewrite, catalog, 'Lang'));
  return language === '' ? undefined : language;
}

export function describe(context: Scrubbing): Description {
  const { options, document } = context;
  const language = languageOf(context, document.catalog);
  return {
    // Never the input's title: it is often a file name or the subject of a mail.
    title: options.title ?? NEUTRAL.title,
    producer: NEUTRAL.producer,
    ...(language === undefined ? {} : { language }),
    ...(options.date === undefined ? {} : { date: options.date }),
    claims: claimsOf(context),
  };
}

function claimsOf(context: Scrubbing): Claims {
  const { document, rewrite } = context;
  const metadata = entry(rewrite, document.catalog, 'Metadata');
  if (!(metadata instanceof PDFRawStream)) return {};
  try {
    const readings = readingsOfBytes(document.decode(metadata));
    const claims = readings.map(readClaims).find((c) => c.pdfa ?? c.pdfua);
    return claims ?? {};
  } catch {
    context.found({ code: 'metadata-unreadable', severity: 'info' });
    return {};
  }
}

/** Not compressed: PDF/A-1 forbids filters here (ISO 19005-1, 6.7.2). */
export function freshXmp(context: Scrubbing, description: Description): PDFRef {
  const { rewrite } = context;
  const bytes = utf8Bytes(writeXmp(description));
  const dict = rewrite.dict({ Type: key('Metadata'), Subtype: key('XML') });
  return rewrite.add(PDFRawStream.of(dict, bytes));
}

/** For a mutation test. */
export function oldXmp({ document }: Scrubbing): PDFRef | undefined {
  const metadata = document.catalog.get(key('Metadata'));
  return metadata instanceof PDFRef ? metadata : undefined;
}

export function freshInfo(context: Scrubbing, description: Description): PDFRef {
  const { rewrite } = context;
  const date = description.date === undefined ? undefined : pdfDate(description.date);
  return rewrite.add(
    rewrite.dict({
      Title: PDFHexString.fromText(description.title),
      Producer: PDFHexString.fromText(description.producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
}

/** `D:20240131120000Z` of an ISO 8601 date in UTC (7.9.4); undefined for what is no such date. */
function pdfDate(iso: string): PDFString | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/u.exec(iso);
  if (match === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
  return PDFString.of(`D:${year}${month}${day}${hour}${minute}${second}Z`);
}

/** Root, Size and ID are save's; Info is ours; all other keys of the old trailer are left behind. */
export function cleanTrailer(context: Scrubbing, info: PDFRef, tally: RemovalTally): void {
  const { document, rewrite } = context;
  const old = document.trailer;
  if (!enabled(context, 'trailer')) {
    for (const [name, value] of old.entries()) {
      if (!KNOWN_TRAILER.has(name)) rewrite.trailer.set(name.decodeText(), value);
    }
  } else {
    const custom = old.keys().filter((name) => !KNOWN_TRAILER.has(name)).length;
    if (custom > 0) tally.add('private-data', undefined, undefined, custom);
  }
  const oldInfo = rewrite.resolve(old.get(key('Info')));
  if (oldInfo instanceof PDFDict) tally.add('metadata');
  const kept = enabled(context, 'info') ? info : (old.get(key('Info')) ?? info);
  rewrite.trailer.set('Info', kept);
}

const KNOWN_TRAILER = new Set(
  [
    'Root',
    'Size',
    'ID',
    'Info',
    'Prev',
    'Encrypt',
    'XRefStm',
    'Type',
    'W',
    'Index',
    'Length',
    'Filter',
    'DecodeParms',
  ].map((name) => PDFName.of(name)),
);

function utf8Bytes(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  const plain = escaped.replace(/%([0-9A-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Uint8Array.from(plain, (c) => c.charCodeAt(0));
}
