import { RedactionError } from '../../model/errors.ts';
import {
  entriesOf,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '../objects.ts';
import { CHARACTER_CLASS, REGULAR } from '../syntax/characters.ts';
import type { ByteWriter } from './byteWriter.ts';
import { literalBody } from './literalBody.ts';

/** Direct objects nest no deeper in anything that was read; deeper means a cycle of direct objects. */
const MAX_NESTING = 1000;

/** The new number of what a reference leads to; undefined when that is nothing. */
export type NumberOf = (target: PDFRef | PDFRawStream) => number | undefined;

/** Writes objects in the shortest form that separates tokens; entries that are null are left out. */
export class Serializer {
  private readonly out: ByteWriter;
  private readonly numberOf: NumberOf;

  constructor(out: ByteWriter, numberOf: NumberOf) {
    this.out = out;
    this.numberOf = numberOf;
  }

  write(object: PDFObject, depth = 0): void {
    if (object instanceof PDFRef || object instanceof PDFRawStream) this.writeReference(object);
    else if (object instanceof PDFName) this.out.text(object.asString());
    else if (object instanceof PDFDict) this.writeDict(object, undefined, depth);
    else if (object instanceof PDFArray) this.writeArray(object, depth);
    else if (object instanceof PDFString) this.writeLiteral(object);
    else if (object instanceof PDFHexString) this.out.text(object.toString());
    else this.writeToken(object.toString());
  }

  /** `length` replaces what the dictionary of a stream says of its Length. */
  writeDict(dict: PDFDict, length: number | undefined, depth = 0): void {
    if (depth > MAX_NESTING) throw new RedactionError('engine-defect', { detail: 'direct cycle' });
    this.out.text('<<');
    for (const [key, value] of entriesOf(dict)) {
      if (length !== undefined && key === LENGTH) continue;
      if (this.isNothing(value)) continue;
      this.out.text(key.asString());
      this.write(value, depth + 1);
    }
    if (length !== undefined) this.out.text(`/Length ${length}`);
    this.out.text('>>');
  }

  private writeArray(array: PDFArray, depth: number): void {
    if (depth > MAX_NESTING) throw new RedactionError('engine-defect', { detail: 'direct cycle' });
    this.out.byte(0x5b);
    const size = array.size();
    for (let i = 0; i < size; i++) this.write(array.get(i), depth + 1);
    this.out.byte(0x5d);
  }

  private writeReference(target: PDFRef | PDFRawStream): void {
    const number = this.numberOf(target);
    this.writeToken(number === undefined ? 'null' : `${number} 0 R`);
  }

  private writeLiteral(string: PDFString): void {
    this.out.byte(0x28);
    this.out.text(literalBody(string.asString()));
    this.out.byte(0x29);
  }

  /** Numbers and keywords need a space after regular characters and after the empty name. */
  private writeToken(token: string): void {
    const last = this.out.last();
    if (CHARACTER_CLASS[last] === REGULAR || last === SOLIDUS) this.out.byte(0x20);
    this.out.text(token);
  }

  private isNothing(value: PDFObject): boolean {
    if (value === PDFNull) return true;
    return value instanceof PDFRef && this.numberOf(value) === undefined;
  }
}

const LENGTH = PDFName.of('Length');
const SOLIDUS = 0x2f;
