/** How long the data of an inline image must be, told by its dictionary or by its first filter. */
import { markedEnd } from '../filters/dataEnd.ts';
import { NameOperand, type Operand } from './operation.ts';

/** Bytes of the data by `Length` (PDF 2.0), which viewers that decode the data do not ask. */
export function toldLength(dict: ReadonlyMap<string, Operand>): number | undefined {
  const length = dict.get('Length');
  return typeof length === 'number' && length >= 0 ? length : undefined;
}

/** Bytes of the data by the size of the picture: no filter and a known space. */
export function lengthBySize(dict: ReadonlyMap<string, Operand>): number | undefined {
  if (firstFilter(dict) !== undefined) return undefined;
  const width = dict.get('Width');
  const height = dict.get('Height');
  const components = componentsOf(dict);
  if (typeof width !== 'number' || typeof height !== 'number' || components === undefined)
    return undefined;
  const depth = dict.get('ImageMask') === true ? 1 : dict.get('BitsPerComponent');
  if (typeof depth !== 'number') return undefined;
  return Math.ceil((width * components * depth) / 8) * height;
}

function componentsOf(dict: ReadonlyMap<string, Operand>): number | undefined {
  if (dict.get('ImageMask') === true) return 1;
  const space = dict.get('ColorSpace');
  const family = Array.isArray(space) ? space[0] : space;
  if (!(family instanceof NameOperand)) return undefined;
  return COMPONENTS.get(family.name);
}

const COMPONENTS: ReadonlyMap<string, number> = new Map([
  ['DeviceGray', 1],
  ['CalGray', 1],
  ['Indexed', 1],
  ['DeviceRGB', 3],
  ['CalRGB', 3],
  ['Lab', 3],
  ['DeviceCMYK', 4],
]);

function firstFilter(dict: ReadonlyMap<string, Operand>): string | undefined {
  const filter = dict.get('Filter');
  const first = Array.isArray(filter) ? filter[0] : filter;
  return first instanceof NameOperand ? first.name : undefined;
}

/** Just after the data where the first filter marks its own end; undefined otherwise. */
export function dataEndByFilter(
  bytes: Uint8Array,
  start: number,
  dict: ReadonlyMap<string, Operand>,
): number | undefined {
  const filter = firstFilter(dict);
  return filter === undefined ? undefined : markedEnd(filter, bytes, start);
}
