import { inflateRawSync } from 'node:zlib';

/** Names and texts by the central directory (APPNOTE 4.3.12). */
export function unzipped(zip: Uint8Array): Record<string, string> {
  const view = Buffer.from(zip);
  const files: Record<string, string> = {};
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = view.readUInt32LE(end + 16);
  for (let count = view.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength] = [view.readUInt32LE(at + 20), view.readUInt16LE(at + 28)];
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const packed = view.subarray(start, start + size);
    files[name] = (view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString();
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return files;
}
