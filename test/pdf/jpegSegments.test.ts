import { describe, expect, it } from 'vitest';
import { withoutSideData } from '../../redaction/pdf/jpegSegments.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const segment = (marker: number, payload: string) =>
  `\xff${String.fromCharCode(marker, (payload.length + 2) >> 8, (payload.length + 2) & 255)}${payload}`;

const START = '\xff\xd8';
const END = '\xff\xd9';
const JFIF = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
const ADOBE = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');
const TABLES = segment(0xdb, 'tafel') + segment(0xc4, 'tafel');
const SCAN = `${segment(0xda, 'kop')}a\xff\0b\xff\xd0c`;
const BARE = START + JFIF + ADOBE + TABLES + SCAN + SCAN + END;

describe('what a JPEG file tells besides its image', () => {
  it.each([
    ['a comment', START + JFIF + segment(0xfe, 'door Jan') + ADOBE + TABLES + SCAN + SCAN + END],
    [
      'EXIF and a profile',
      START +
        JFIF +
        ADOBE +
        segment(0xe1, 'Exif') +
        segment(0xe2, 'ICC') +
        TABLES +
        SCAN +
        SCAN +
        END,
    ],
    [
      'a comment between scans',
      START + JFIF + ADOBE + TABLES + SCAN + segment(0xfe, 'x') + SCAN + END,
    ],
    ['a second image after the end', `${BARE}${START}foto${END}`],
    ['a thumbnail', BARE.replace(JFIF, segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01rgb'))],
    ['more than Adobe needs', BARE.replace(ADOBE, segment(0xee, 'Adobe\0\x64\0\0\0\0\x01Jan'))],
  ])('%s goes, all else stays byte for byte', (_, file) => {
    expect(withoutSideData(bytes(file))).toEqual(bytes(BARE));
  });

  it.each([
    ['nothing of the kind', BARE],
    ['no end', BARE.slice(0, -2)],
    ['no JPEG', 'GIF89a'],
    ['a segment beyond the end', `${START}\xff\xfe\xff\xff`],
    ['nothing at all', ''],
  ])('%s: left alone', (_, file) => {
    expect(withoutSideData(bytes(file))).toBeUndefined();
  });
});
