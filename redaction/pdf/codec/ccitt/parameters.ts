import { booleanAt, numberAt, type PDFDict, type Resolver } from '../../objects.ts';
import type { FaxParameters } from './decode.ts';

/** Table 11; absent entries have the values that stand there. */
export function faxParameters(from: Resolver, parms: PDFDict | undefined): FaxParameters {
  const number = (name: string, absent: number) => (parms && numberAt(from, parms, name)) ?? absent;
  const flag = (name: string, absent: boolean) => (parms && booleanAt(from, parms, name)) ?? absent;
  return {
    k: number('K', 0),
    endOfLine: flag('EndOfLine', false),
    encodedByteAlign: flag('EncodedByteAlign', false),
    columns: number('Columns', 1728),
    rows: number('Rows', 0),
    endOfBlock: flag('EndOfBlock', true),
  };
}
