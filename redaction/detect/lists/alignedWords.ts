/** Bytes as words of 32 bits in the byte order of this machine; what is left of the last is passed over. */
export function alignedWords(bytes: Uint8Array): Uint32Array {
  const isAligned = bytes.byteOffset % 4 === 0;
  const own = isAligned ? bytes : bytes.slice();
  return new Uint32Array(own.buffer, own.byteOffset, own.byteLength >> 2);
}
