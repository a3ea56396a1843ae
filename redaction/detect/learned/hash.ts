/** 32 bits of a text (FNV-1a with a last mix): the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash, text.length);
}

/** One number of two, in which each bit of both counts (the steps of MurmurHash3). */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b ^ (b >>> 13), 0x297a2d39);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 16);
}
