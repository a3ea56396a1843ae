import type { Room } from './secondReader.ts';

/** One array for one use after the other; what it holds then is what the last one left. */
export function reusedRoom(): Room {
  let room = new Uint8Array(0);
  return (bytes) => {
    if (room.length < bytes) room = new Uint8Array(bytes);
    return room.subarray(0, bytes);
  };
}
