import { describe, expect, it } from 'vitest';
import { withoutSideBoxes } from '../../redaction/pdf/jpxBoxes.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const box = (type: string, content: string) =>
  `\0\0\0${String.fromCharCode(content.length + 8)}${type}${content}`;

const comment = '\xff\x64\0\x07\0\x01Jan';
const code = (extra = '') => `\xff\x4f\xff\x51\0\x06maat${extra}\xff\x90\0\x04abbeeld\xff\xd9`;
const START = box('jP  ', '\r\n\x87\n') + box('ftyp', 'jp2 ') + box('jp2h', 'kop');
const BARE = START + box('jp2c', code());

describe('what a JPEG 2000 file tells besides its image', () => {
  it.each([
    ['XML', START + box('xml ', '<x>Jan</x>') + box('jp2c', code())],
    ['a UUID box after the image', BARE + box('uuid', 'zestien-bytes-enJan')],
    [
      'rights and addresses',
      START + box('jp2i', 'Jan') + box('uinf', box('url ', 'Jan')) + box('jp2c', code()),
    ],
    ['a comment in the main header', START + box('jp2c', code(comment))],
    ['bytes after the last box', `${BARE}Jan`],
    ['a box of its own', START + box('Jan!', 'x') + box('jp2c', code())],
  ])('%s goes, all else stays byte for byte', (_, file) => {
    expect(withoutSideBoxes(bytes(file))).toEqual(bytes(BARE));
  });

  it('what follows the end of the codestream goes, comments of tile-parts become zeros', () => {
    const tile = (header: string) => {
      const length = 12 + header.length + 8;
      return `\xff\x90\0\x0a\0\0\0\0\0${String.fromCharCode(length)}\0\x01${header}\xff\x93beeld.`;
    };
    const file = (header: string, after: string) =>
      START + box('jp2c', `\xff\x4f\xff\x51\0\x06maat${tile(header)}${tile('')}\xff\xd9${after}`);
    const blank = comment.replace('Jan', '\0\0\0');
    expect(withoutSideBoxes(bytes(file(comment, 'Jan')))).toEqual(bytes(file(blank, '')));
    expect(withoutSideBoxes(bytes(file(comment, '')))).toEqual(bytes(file(blank, '')));
    expect(withoutSideBoxes(bytes(file('', 'Jan')))).toEqual(bytes(file('', '')));
    expect(withoutSideBoxes(bytes(file(blank, '')))).toBeUndefined();
  });

  it('a bare codestream loses its comments', () => {
    expect(withoutSideBoxes(bytes(code(comment)))).toEqual(bytes(code()));
  });

  it.each([
    ['nothing of the kind', BARE],
    ['a codestream without comments', code()],
    ['a header that never ends', START + box('jp2c', '\xff\x4f\xff\x51\0\x06maat')],
    ['a box of the rest of the file', `${START}\0\0\0\0jp2c${code()}`],
    ['no JPEG 2000', 'GIF89a, lang genoeg'],
    ['nothing at all', ''],
  ])('%s: left alone', (_, file) => {
    expect(withoutSideBoxes(bytes(file))).toBeUndefined();
  });
});
