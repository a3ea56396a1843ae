import { RedactionError } from '../../model/errors.ts';
import type { Ports } from '../../model/ports.ts';
import { tolerantInflate } from './tolerantInflate.ts';

/**
 * FlateDecode (ISO 32000-2, 7.4.4). What a damaged stream still gives is returned, as viewers show it;
 * nothing at all is `filter-broken`. `onBroken` hears of data that say in their midst what cannot be.
 */
export function flate(
  bytes: Uint8Array,
  ports: Ports,
  limit: number,
  onBroken?: () => void,
): Uint8Array {
  if (bytes.length === 0) return bytes;
  const answer = inflateWithin(bytes, ports, limit);
  if (answer.complete) return answer.bytes;
  const { bytes: read, state } = tolerantInflate(bytes, limit);
  if (read.length === 0 && state !== 'whole') {
    throw new RedactionError('filter-broken', { detail: 'FlateDecode' });
  }
  if (state === 'broken') onBroken?.();
  return read;
}

function inflateWithin(bytes: Uint8Array, ports: Ports, limit: number) {
  try {
    return ports.inflate(bytes, limit);
  } catch (error) {
    if (error instanceof RangeError)
      throw new RedactionError('limit-exceeded', { detail: `decoded > ${limit}` });
    throw error;
  }
}
