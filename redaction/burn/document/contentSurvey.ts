/** What contents call by name, and whether they say anything besides; each stream is read once. */
import { isCommonTag } from '../../model/structureTypes.table.ts';
import { OPERATORS } from '../../pdf/content/operators.table.ts';
import type { PdfDocument } from '../../pdf/document.ts';
import type { PDFRawStream } from '../../pdf/objects.ts';
import { latin1 } from '../../pdf/syntax/characters.ts';
import type { ResourceCategory } from '../contract.ts';
import { joined } from './contentStreams.ts';
import { keywordCode, OperandShapes, Shape } from './operandShapes.ts';
import { CATEGORY_OF, lexedNames, noteName, type UsedNames, unionOf } from './usedNames.ts';

export interface ContentSurvey {
  readonly names: UsedNames;
  /**
   * Nothing but operators of the standard with the operands they take: numbers, strings that are shown, names of
   * resources, common tags with an MCID. Whatever else there may be, and inline images, make it false.
   */
  readonly plain: boolean;
}

interface StreamSurvey extends ContentSurvey {
  /** Operands at the end may belong to an operator of the next stream, and image data may look like anything. */
  readonly open: boolean;
}

/** What an operator takes. */
const Role = { Numbers: 0, Call: 1, Font: 2, Show: 3, Tag: 4, List: 5 } as const;
const BY_ROLE: readonly (readonly [number, string])[] = [
  [Role.Call, 'Do gs cs CS scn SCN sc SC sh'],
  [Role.Font, 'Tf'],
  [Role.Show, 'Tj TJ \' "'],
  [Role.Tag, 'BMC MP'],
  [Role.List, 'BDC DP'],
];

interface Meaning {
  readonly role: number;
  readonly category: ResourceCategory | undefined;
}

const MEANING: ReadonlyMap<number, Meaning> = meanings();

function meanings(): Map<number, Meaning> {
  const roles = new Map<string, number>();
  for (const [role, words] of BY_ROLE) for (const word of words.split(' ')) roles.set(word, role);
  const meaningOf = (word: string): Meaning => {
    return { role: roles.get(word) ?? Role.Numbers, category: CATEGORY_OF.get(word) };
  };
  return new Map(OPERATORS.map((word) => [keywordCode(word), meaningOf(word)]));
}

const BI = keywordCode('BI');

/** Throws what the lexer throws, for content with inline images alone. */
export function surveyOf(content: Uint8Array): ContentSurvey {
  return scanned(content) ?? { names: lexedNames(content), plain: false };
}

const known = new WeakMap<PDFRawStream, StreamSurvey>();

/** Of streams that are one content (ISO 32000-2, 7.8.2). Throws what decoding and the lexer throw. */
export function surveyOfStreams(
  document: PdfDocument,
  streams: readonly PDFRawStream[],
): ContentSurvey {
  const surveys = streams.map((stream) => surveyOfStream(document, stream));
  if (surveys.slice(0, -1).some(({ open }) => open))
    return surveyOf(joined(streams.map((stream) => document.decode(stream))));
  return {
    names: surveys.map(({ names }) => names).reduce(unionOf, new Map()),
    plain: surveys.every(({ plain }) => plain),
  };
}

function surveyOfStream(document: PdfDocument, stream: PDFRawStream): StreamSurvey {
  let survey = known.get(stream);
  if (survey === undefined) {
    const content = document.decodeDrawn(stream);
    survey = scanned(content) ?? { names: lexedNames(content), plain: false, open: true };
    known.set(stream, survey);
  }
  return survey;
}

/** Undefined with an inline image. */
function scanned(content: Uint8Array): StreamSurvey | undefined {
  const shapes = new OperandShapes(content);
  const names = new Map<ResourceCategory, Set<string>>();
  const seen = new Set<number>();
  let plain = true;
  while (shapes.next()) {
    if (shapes.keyword === BI) return undefined;
    const meaning = MEANING.get(shapes.keyword);
    const category = meaning?.category;
    if (category !== undefined && shapes.nameStart >= 0 && isNew(shapes, seen))
      noteName(names, category, nameAt(content, shapes.nameStart, shapes.nameEnd));
    if (plain && (meaning === undefined || !takes(meaning.role, shapes))) plain = false;
  }
  return { names, plain: plain && !shapes.odd && shapes.count === 0, open: shapes.count > 0 };
}

/** Are the operands such as this operator takes? */
function takes(role: number, shapes: OperandShapes): boolean {
  const { count, last } = shapes;
  const others = count - shapes.numbers;
  if (role === Role.Numbers || others === 0) return others === 0 && role < Role.Tag;
  if (role === Role.Call) return others === 1 && last === Shape.Name;
  if (role === Role.Font) return count === 2 && shapes.nameStart >= 0 && last === Shape.Number;
  if (role === Role.Show) return others === 1 && (last === Shape.String || last === Shape.Array);
  if (role === Role.Tag) return count === 1 && last === Shape.Name && hasCommonTag(shapes);
  const isList = last === Shape.Dict || (last === Shape.Name && shapes.nameStart > shapes.tagStart);
  return count === 2 && shapes.tagStart >= 0 && isList && hasCommonTag(shapes);
}

function hasCommonTag({ bytes, tagStart, tagEnd }: OperandShapes): boolean {
  return isCommonTag(nameAt(bytes, tagStart, tagEnd));
}

/** Spares a page with thousands of font changes the making of as many strings: one hash a name and operator. */
function isNew({ bytes, keyword, nameStart, nameEnd }: OperandShapes, seen: Set<number>): boolean {
  if (nameEnd - nameStart > 3) return true;
  let hash = keyword;
  for (let i = nameStart; i < nameEnd; i++) hash = hash * 256 + bytes[i]!;
  if (seen.has(hash)) return false;
  seen.add(hash);
  return true;
}

function nameAt(content: Uint8Array, start: number, end: number): string {
  const name = latin1(content, start, end);
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
}
