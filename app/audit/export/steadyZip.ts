/** A zip archive tells when each file was put in; without that, equal contents are equal bytes (APPNOTE 4.3.7, 4.3.12). */
const END = 0x06054b50;
/** 1 January 1980, the first day that it can tell. */
const FIRST_DAY = 0x0021;

export function withoutTimes(archive: Uint8Array): Uint8Array {
  const zip = Buffer.from(archive);
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new RangeError('no zip archive');
  let at = zip.readUInt32LE(end + 16);
  for (let files = zip.readUInt16LE(end + 10); files > 0; files--) {
    zip.writeUInt32LE(FIRST_DAY * 0x10000, at + 12);
    zip.writeUInt32LE(FIRST_DAY * 0x10000, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
