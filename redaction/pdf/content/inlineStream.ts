/** Inline images (ISO 32000-2, 8.9.7) as the streams that they would be as external objects. */
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '../objects.ts';
import {
  DictOperand,
  type InlineImage,
  NameOperand,
  type Operand,
  StringOperand,
} from './operation.ts';
import { stringText } from './write.ts';

/** References cannot stand in content: no object of a document is asked for. */
const CONTEXT = PDFContext.create();

export function inlineStream({ dict, data }: Pick<InlineImage, 'dict' | 'data'>): PDFRawStream {
  const entries = inlineDict(dict);
  entries.set(PDFName.of('Subtype'), PDFName.of('Image'));
  return PDFRawStream.of(entries, data);
}

/** The dictionary of an inline image, keys and names in full. */
export function inlineDict(entries: ReadonlyMap<string, Operand>): PDFDict {
  const dict = PDFDict.withContext(CONTEXT);
  for (const [name, operand] of entries) dict.set(nameOf(name), objectOf(operand));
  return dict;
}

function nameOf(name: string): PDFName {
  return PDFName.of(name.replaceAll('#', '#23'));
}

function objectOf(operand: Operand): PDFObject {
  if (typeof operand === 'number') return PDFNumber.of(operand);
  if (typeof operand === 'boolean') return operand ? PDFBool.True : PDFBool.False;
  if (operand === null) return PDFNull;
  if (operand instanceof NameOperand) return nameOf(operand.name);
  if (operand instanceof StringOperand)
    return PDFHexString.of(stringText(operand.bytes, true).slice(1, -1));
  if (operand instanceof DictOperand) return inlineDict(operand.entries);
  const array = PDFArray.withContext(CONTEXT);
  for (const element of operand) array.push(objectOf(element));
  return array;
}
