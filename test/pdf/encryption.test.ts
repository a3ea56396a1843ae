import { createCipheriv, createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { pageContent } from '../../redaction/pdf/content/pageContent.ts';
import { rc4 } from '../../redaction/pdf/crypt/rc4.ts';
import { load } from '../../redaction/pdf/load.ts';
import { key, type PDFDict, textAt } from '../../redaction/pdf/objects.ts';
import { Rewrite } from '../../redaction/pdf/rewrite.ts';
import { save } from '../../redaction/pdf/save.ts';
import { bytes, codeOf, make, onePage, open, ports, stream, text } from './make.ts';

const CONTENT = 'q 1 0 0 1 0 0 cm Q';

type Options = Parameters<PDFDocument['encrypt']>[0];

/** Written by pdf-lib’s security handler, which gets strings right only inside object streams. */
async function encrypted(algorithm: Options['algorithm']) {
  const document = await PDFDocument.create();
  document
    .addPage([100, 100])
    .node.set(
      document.context.obj('Contents') as never,
      document.context.register(document.context.stream(CONTENT)),
    );
  document.setTitle('Besluit');
  document.encrypt({
    userPassword: 'gebruiker',
    ownerPassword: 'eigenaar',
    algorithm,
    allowWeakCryptography: true,
  } as Options);
  return document.save({ useObjectStreams: true });
}

const ALGORITHMS = ['RC4-40', 'RC4-128', 'AES-128', 'AES-256'] as const;

describe('written by others', () => {
  test.each(ALGORITHMS)('%s: opened by either password', async (algorithm) => {
    const file = await encrypted(algorithm);
    for (const password of ['gebruiker', 'eigenaar']) check(open(file, password));
    expect(codeOf(() => open(file))).toBe('password-needed');
    expect(codeOf(() => open(file, 'anders'))).toBe('password-wrong');
  });

  function check(document: ReturnType<typeof open>) {
    expect(document.encrypted).toBe(true);
    const info = document.resolve(document.trailer.get(key('Info'))) as PDFDict;
    expect(textAt(document, info, 'Title')).toBe('Besluit');
    expect(text(pageContent(document, document.pages[0]!))).toBe(CONTENT);
  }
});

/** RC4 of 40 bits, made here: Algorithms 2 to 4 with the empty user password. */
function rc4File(strings: Record<string, string>, filter = '/Filter/Standard'): string {
  const padding = bytes(
    '\x28\xbf\x4e\x5e\x4e\x75\x8a\x41\x64\x00\x4e\x56\xff\xfa\x01\x08\x2e\x2e\x00\xb6\xd0\x68\x3e\x80\x2f\x0c\xa9\xfe\x64\x53\x69\x7a',
  );
  const md5 = (data: Uint8Array) => createHash('md5').update(data).digest();
  const owner = rc4(md5(padding).subarray(0, 5), padding);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const id = Buffer.from('0123456789abcdef');
  const key = md5(Buffer.concat([padding, owner, permissions, id])).subarray(0, 5);
  const user = rc4(key, padding);
  const hex = (data: Uint8Array) => `<${Buffer.from(data).toString('hex')}>`;
  const objectKey = (n: number) =>
    md5(Buffer.concat([key, Buffer.from([n, 0, 0, 0, 0])])).subarray(0, 10);
  const seal = (n: number, plain: string) => rc4(objectKey(n), bytes(plain));
  const notes = Object.entries(strings).map(([name, value]) => `/${name} ${hex(seal(1, value))}`);
  const objects = {
    ...onePage(),
    1: `<</Type/Catalog/Pages 2 0 R${notes.join('')}>>`,
    4: stream('', text(seal(4, CONTENT))),
    9: `<<${filter}/V 1/R 2/O${hex(owner)}/U${hex(user)}/P -4>>`,
  };
  return make({ objects, trailer: `/Root 1 0 R/Encrypt 9 0 R/ID[${hex(id)}${hex(id)}]` });
}

describe('made here', () => {
  test('strings and streams are decrypted with the key of their object', () => {
    const document = open(rc4File({ Note: 'Jan \\(Voorbeeld' }));
    expect(textAt(document, document.catalog, 'Note')).toBe('Jan \\(Voorbeeld');
    expect(text(document.rawBytes(document.pages[0]!.contents[0]!))).toBe(CONTENT);
  });

  test('what is saved is no longer encrypted', () => {
    const out = save(new Rewrite(open(rc4File({ Note: 'Besluit' }))));
    expect(text(out)).not.toContain('/Encrypt');
    expect(text(out)).toContain(CONTENT);
    const again = open(out);
    expect([again.encrypted, textAt(again, again.catalog, 'Note')]).toEqual([false, 'Besluit']);
  });

  test('other handlers, unknown versions and a platform without ciphers are refused', () => {
    expect(codeOf(() => open(rc4File({}, '/Filter/Adobe.PubSec')))).toBe('encryption-unsupported');
    const unknown = rc4File({}).replace('/V 1', '/V 3');
    expect(codeOf(() => open(unknown))).toBe('encryption-unsupported');
    const { ciphers: _, ...without } = ports;
    expect(codeOf(() => load(bytes(rc4File({})), { ports: without }))).toBe(
      'encryption-unsupported',
    );
  });
});

/** AES-256 with crypt filters (V 5, R 5), the empty user password, and a key of zeros. */
function aesFile(
  crypt: string,
  objects: (seal: (plain: string) => string) => Record<number, string>,
) {
  const fileKey = Buffer.alloc(32);
  const sha = (data: Buffer) => createHash('sha256').update(data).digest();
  const aes = (key: Buffer, iv: Buffer, plain: Buffer, padding: boolean) => {
    const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(padding);
    return Buffer.concat([cipher.update(plain), cipher.final()]);
  };
  const [validation, salt] = [Buffer.from('validate'), Buffer.from('keysalt!')];
  const user = Buffer.concat([sha(validation), validation, salt]);
  const wrapped = aes(sha(salt), Buffer.alloc(16), fileKey, false);
  const iv = Buffer.from('iviviviviviviviv');
  const seal = (plain: string) =>
    Buffer.concat([iv, aes(fileKey, iv, Buffer.from(plain, 'latin1'), true)]).toString('latin1');
  const hex = (data: Buffer) => `<${data.toString('hex')}>`;
  const filters = '/CF<</StdCF<</CFM/AESV3/Length 32>>>>';
  const encrypt = `<</Filter/Standard/V 5/R 5${filters}${crypt}/U${hex(user)}/UE${hex(wrapped)}/O${hex(Buffer.alloc(48))}/OE${hex(Buffer.alloc(32))}/P -4>>`;
  return make({ objects: { ...objects(seal), 9: encrypt }, trailer: '/Root 1 0 R/Encrypt 9 0 R' });
}

describe('crypt filters', () => {
  const STANDARD = '/StmF/StdCF/StrF/StdCF';
  const read = (file: string) => {
    const document = open(file);
    return text(pageContent(document, document.pages[0]!));
  };

  test('AES-256 streams', () => {
    const file = aesFile(STANDARD, (seal) => ({ ...onePage(), 4: stream('', seal(CONTENT)) }));
    expect(read(file)).toBe(CONTENT);
  });

  test('Identity for all streams, and for one stream by its own filter, which then goes', () => {
    const plain = aesFile('/StmF/Identity/StrF/StdCF', () => onePage(CONTENT));
    expect(read(plain)).toBe(CONTENT);
    const own = '/Filter[/Crypt/ASCIIHexDecode]/DecodeParms[<</Name/Identity>>null]';
    const hex = `${Buffer.from(CONTENT).toString('hex')}>`;
    const one = aesFile(STANDARD, () => ({ ...onePage(), 4: stream(own, hex) }));
    expect(read(one)).toBe(CONTENT);
    expect(text(save(new Rewrite(open(one))))).not.toContain('/Crypt');
  });

  test('a file of which attachments alone are encrypted opens without their password', () => {
    const attached = {
      1: '<</Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>>>',
      5: '<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>',
      6: stream('/Type/EmbeddedFile', 'x'.repeat(48)),
    };
    const locked = (crypt: string) =>
      aesFile(crypt, () => ({ ...onePage(CONTENT), ...attached })).replace(/\/U<\w+>/u, '/U<00>');
    const file = locked('/StmF/Identity/StrF/Identity/EFF/StdCF');
    expect(read(file)).toBe(CONTENT);
    const document = open(file);
    const embedded = document.get([...document.refs()].find((ref) => ref.objectNumber === 6)!);
    expect(codeOf(() => document.decode(embedded as never))).toBe('password-needed');
    expect(codeOf(() => open(locked('/StmF/Identity/StrF/StdCF')))).toBe('password-needed');
    expect(codeOf(() => open(locked('/StmF/StdCF/StrF/Identity')))).toBe('password-needed');
  });

  test('metadata stays readable where EncryptMetadata is false', () => {
    const file = aesFile(`${STANDARD}/EncryptMetadata false`, (seal) => ({
      ...onePage(),
      4: stream('', seal(CONTENT)),
      1: '<</Pages 2 0 R/Metadata 5 0 R>>',
      5: stream('/Type/Metadata/Subtype/XML', '<x/>'),
    }));
    const document = open(file);
    const metadata = document.resolve(document.catalog.get(key('Metadata')));
    expect(text(document.decode(metadata as never))).toBe('<x/>');
    expect(read(file)).toBe(CONTENT);
  });

  test('data that is no whole block, or empty', () => {
    const file = aesFile(STANDARD, (seal) => ({
      ...onePage(),
      4: stream('', `${seal(CONTENT)}\n`),
      3: '<</Type/Page/Contents[4 0 R 5 0 R]>>',
      5: stream('', ''),
    }));
    expect(read(file)).toBe(`${CONTENT}\n`);
  });
});
