/** Files of which attachments alone are encrypted, with a password that nobody knows (7.6.6, EFF). */
import { expect, it } from 'vitest';
import { type Parts, redaction } from './document/smallPdf.ts';
import { proved } from './proved.ts';

const HEX = (bytes: number) => `<${'00'.repeat(bytes)}>`;
const ATTACHED = 'Z'.repeat(48);
const MARK = redaction({ x0: 65, y0: 690, x1: 200, y1: 720 });

function locked(parts: Parts): Parts {
  const filters = '/CF<</StdCF<</CFM/AESV3/Length 32>>>>/StmF/Identity/StrF/Identity/EFF/StdCF';
  const keys = `/U<00>/UE${HEX(32)}/O${HEX(48)}/OE${HEX(32)}/P -4`;
  return {
    ...parts,
    trailer: '/Encrypt 20 0 R',
    objects: {
      20: `<</Filter/Standard/V 5/R 5${filters}${keys}>>`,
      21: '<</Type/Filespec/F(a)/EF<</F 22 0 R>>>>',
      22: { dict: '/Type/EmbeddedFile', data: ATTACHED },
      23: '<</Type/Annot/Subtype/FileAttachment/Rect[9 9 20 20]/FS 21 0 R>>',
    },
  };
}

it.each<[string, Parts]>([
  ['of the document', { catalog: '/Names<</EmbeddedFiles<</Names[(a)21 0 R]>>>>' }],
  ['associated', { catalog: '/AF[21 0 R]' }],
  ['of a page', { page1: '/Annots[23 0 R]' }],
  ['that stands for metadata', { catalog: '/Metadata 22 0 R' }],
])('an attachment %s is left out, and the file is proved', async (_, parts) => {
  const { leaks, output } = await proved(locked(parts), [MARK]);
  expect(leaks).toEqual([]);
  const file = Buffer.from(output.bytes).toString('latin1');
  expect(file).not.toMatch(/Z{9}|EmbeddedFile|\/EF\b|\/Encrypt/u);
});
