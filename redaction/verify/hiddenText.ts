/**
 * Removed text in places that no page shows: strings of any object in any encoding, XMP and other XML
 * streams, side data of JPEG files. Font programs, ICC profiles and samples are not text: there
 * `burn/fonts` and the pixel comparison answer.
 */

import { isGlyphName } from '../font/encoding/glyphNames.ts';
import { isCollection } from '../model/characterCollections.ts';
import { isNeutralText } from '../model/neutralText.ts';
import type { Leak } from '../model/outcome.ts';
import type { SecretWords } from '../model/secretWords.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { filtersOf } from '../pdf/filters/filters.ts';
import {
  bytesOf,
  nameAt,
  numberAt,
  type PDFDict,
  type PDFHexString,
  PDFName,
  type PDFRawStream,
  type PDFString,
  streamAt,
  textOf,
} from '../pdf/objects.ts';
import { dataOfStages, JBIG2_GLOBALS, shownData } from '../pdf/shownData.ts';
import { latin1, readingsOfBytes, utf8 } from './byteReadings.ts';
import type { Location } from './objectWalk.ts';

/** How viewers draw a value: the names in it are proved as names are. */
const APPEARANCE = 'DA';

export function stringLeaks(
  value: PDFString | PDFHexString,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (at.key === APPEARANCE) return [];
  const readings = readingsOf(value).map((text) => (at.key === 'CharSet' ? ownGlyphs(text) : text));
  if (readings.some(isNeutralText) || readings.some((text) => isStandard(text, at.key))) return [];
  // Glyphs are called by two letters too.
  const tells = (text: string) =>
    at.key === 'CharSet' ? secret.isIn(text) : secret.isInString(text);
  if (!readings.some(tells)) return [];
  return [
    {
      code: 'removed-text-in-string',
      failureClass: classOfKey(at.key),
      object: at.ref.toString(),
      detail: at.key,
    },
  ];
}

/** A list of glyphs (Table 120) without the names that everybody's fonts have: `Euro` there is no secret. */
function ownGlyphs(list: string): string {
  const names = list.split(/[/\s]+/u).filter((name) => !isGlyphName(name));
  return names.join(' ');
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4}){0,2}$/u;

/** `Adobe` is no person where it names a collection of characters, nor is `Nel` where it is a language. */
function isStandard(text: string, key: string): boolean {
  if (key === 'Lang') return LANGUAGE.test(text.trim());
  return (key === 'Registry' || key === 'Ordering') && isCollection(text);
}

function readingsOf(value: PDFString | PDFHexString): string[] {
  const readings = readingsOfBytes(bytesOf(value) ?? new Uint8Array());
  try {
    const text = textOf(value);
    if (text !== undefined && text !== readings[0]) readings.push(text);
  } catch {
    // Not a text string: the raw readings remain.
  }
  return readings;
}

function classOfKey(key: string): number {
  if (['ActualText', 'Alt', 'E', 'T', 'ID'].includes(key)) return 48;
  if (['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'].includes(key)) return 52;
  if (['URI', 'D', 'Dest', 'F'].includes(key)) return 40;
  if (['V', 'DV', 'RV', 'Opt', 'TU', 'TM', 'CA', 'RC', 'AC'].includes(key)) return 45;
  return 41;
}

const GLOBALS = PDFName.of(JBIG2_GLOBALS);

export function streamLeaks(
  document: PdfDocument,
  stream: PDFRawStream,
  at: Location,
  secret: SecretWords,
): Leak[] {
  const texts = [sideText(document, stream, at), textBehind(document, stream, at)];
  const tells = texts.some((text) => text !== undefined && secret.isIn(text));
  if (!tells && !codecTells(document, stream, secret)) return [];
  return [{ code: 'removed-text-in-stream', failureClass: 53, object: at.ref.toString() }];
}

/** Segments that images share, of the dictionary that names them: an object by itself does not tell that it holds some. */
export function globalsLeaks(
  document: PdfDocument,
  dict: PDFDict,
  at: Location,
  secret: SecretWords,
): Leak[] {
  if (secret.isNothing || !dict.has(GLOBALS)) return [];
  const stream = streamAt(document, dict, JBIG2_GLOBALS);
  if (stream === undefined) return [];
  const bytes = document.decode(stream);
  const behind = textBehind(document, stream, { ...at, key: JBIG2_GLOBALS });
  if (!secret.isInBytes(bytes) && (behind === undefined || !secret.isIn(behind))) return [];
  const object = at.ref.toString();
  return [{ code: 'removed-text-in-stream', failureClass: 31, object, detail: JBIG2_GLOBALS }];
}

/** Data of an image's own codec, which nobody but its decoder follows: a long word is no accident there. */
function codecTells(document: PdfDocument, stream: PDFRawStream, secret: SecretWords): boolean {
  const isCoded = CODECS.has(lastFilter(document, stream) ?? '');
  return isCoded && secret.isInBytes(document.decodeUntilImage(stream).bytes);
}

const CODECS = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/** Where anything stands behind the data that a viewer reads: all of it, as it stands and as each filter leaves it. */
function textBehind(document: PdfDocument, stream: PDFRawStream, at: Location): string | undefined {
  if (shownData(document, stream, at.key) === undefined) return undefined;
  return dataOfStages(document, stream).map(latin1).join('\n');
}

/** The text of a stream that is made of text, or of a JPEG's side data; undefined for all others. */
function sideText(document: PdfDocument, stream: PDFRawStream, at: Location): string | undefined {
  if (isXml(document, stream, at)) return xmlText(utf8(document.decode(stream)));
  if (lastFilter(document, stream) === 'DCTDecode')
    return jpegSideText(document.decodeUntilImage(stream).bytes);
  if (lastFilter(document, stream) === 'JPXDecode')
    return jpxSideText(document.decodeUntilImage(stream).bytes);
  // A calculator (7.10.5): comments may stand among its operators.
  if (numberAt(document, stream.dict, 'FunctionType') === 4) return latin1(document.decode(stream));
  return undefined;
}

/** Boxes that no decoder reads, and all before the codestream's data (ISO/IEC 15444-1), as Latin-1. */
function jpxSideText(bytes: Uint8Array): string {
  const file = latin1(bytes);
  const start = file.indexOf('\xff\x4f');
  const tiles = file.indexOf('\xff\x90', start);
  const boxes = [...file.matchAll(/(?:xml |uuid|url |lbl |jp2i)[\s\S]{4,4096}/gu)].map(
    ([box]) => box,
  );
  return [file.slice(0, Math.max(tiles, 0)), ...boxes].join('\n');
}

function isXml(document: PdfDocument, stream: PDFRawStream, at: Location): boolean {
  const type = nameAt(document, stream.dict, 'Type');
  const subtype = nameAt(document, stream.dict, 'Subtype');
  return type === 'Metadata' || subtype === 'XML' || at.key === 'Metadata';
}

function lastFilter(document: PdfDocument, stream: PDFRawStream): string | undefined {
  return filtersOf(document, stream.dict).at(-1)?.name;
}

/** Attribute values and character data; element names and namespaces are the standard's. */
function xmlText(xml: string): string {
  const attributes = [...xml.matchAll(/(?<!xmlns(?::\w{1,20})?)="([^"]*)"/gu)].map((m) => m[1]);
  const characters = xml.split(/<[^>]*>/u);
  return [...attributes, ...characters]
    .filter((t) => !isNeutralText((t ?? '').trim()))
    .filter((t) => !/^(https?:\/\/|application\/pdf$|xpacket)/u.test((t ?? '').trim()))
    .join('\n');
}

/** APPn and COM segments (ITU-T T.81, B.2.4) as Latin-1. */
function jpegSideText(bytes: Uint8Array): string {
  let text = '';
  for (let i = 2; i + 4 <= bytes.length && bytes[i] === 0xff; ) {
    const marker = bytes[i + 1] ?? 0;
    if (marker === 0xda) break;
    const length = ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0);
    const side = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (side) text += `${latin1(bytes.subarray(i + 4, i + 2 + length))}\n`;
    i += 2 + Math.max(2, length);
  }
  return text;
}
