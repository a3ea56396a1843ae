/** RC4, which modern platforms no longer offer and old files need. Its own inverse. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    const value = state[i]!;
    j = (j + value + key[i % key.length]!) & 255;
    state[i] = state[j]!;
    state[j] = value;
  }
  const out = new Uint8Array(bytes.length);
  let a = 0;
  let b = 0;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + 1) & 255;
    const value = state[a]!;
    b = (b + value) & 255;
    state[a] = state[b]!;
    state[b] = value;
    out[i] = bytes[i]! ^ state[(state[a]! + value) & 255]!;
  }
  return out;
}
