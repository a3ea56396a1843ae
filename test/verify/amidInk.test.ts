/** Text of others' redactions that is hidden though something is seen where it stands, or beside it. */
import { describe, expect, it } from 'vitest';
import { pdfiumReader } from '../../app/ports/pdfiumReader.ts';
import { examine } from '../../redaction/index.ts';
import { opened, stream } from '../extract/onePagePdf.ts';

const second = await pdfiumReader();
const BEFORE = 'BT /F 10 Tf 100 700 Td (Contact: ) Tj ET';
const NAME = 'BT /F 10 Tf 154 700 Td (Wybrandus) Tj ET';
const AFTER = 'BT /F 10 Tf 211 700 Td (heeft gebeld.) Tj ET';

function image(dict: string, width = 200) {
  const samples = Array.from({ length: width * 16 }, (_, i) =>
    String.fromCharCode(50 + ((i * 37) % 200)),
  );
  const size = `/Width ${width}/Height 16/BitsPerComponent 8/ColorSpace/DeviceGray`;
  return stream(`/Type/XObject/Subtype/Image${size}${dict}`, samples.join(''));
}

function codes(content: string, dict = '', extra: readonly string[] = []) {
  const source = {
    content,
    resources: '/Font<</F 5 0 R>>/XObject<</I 10 0 R>>/ExtGState<</M<</BM/Multiply>>/Z<</ca 0>>>>',
    objects: [image(dict), ...extra],
    page: '/MediaBox[0 0 600 800]',
  };
  const { value, findings } = examine(opened(source), second);
  return [...value, ...findings].map(({ code }) => code);
}

const over = (box: string) => `${BEFORE} ${NAME} ${AFTER} q ${box} cm /I Do Q`;
const ON_NAME = '60 0 0 14 152 696';

describe('a photograph over a word', () => {
  it('is told', () => {
    expect(codes(over(ON_NAME))).toContain('text-under-image');
  });

  it.each([
    ['that is painted before the word', `q ${ON_NAME} cm /I Do Q ${BEFORE} ${NAME}`, ''],
    ['beside it', over('60 0 0 14 400 600'), ''],
    ['that multiplies', over(ON_NAME).replace('/I Do', '/M gs /I Do'), ''],
    ['with a mask of its own', over(ON_NAME), '/SMask 11 0 R'],
    ['that is the page, as a scan over its text', over('600 0 0 800 0 0'), ''],
  ])('is none %s', (_, content, dict) => {
    expect(codes(content, dict, [image('')])).not.toContain('text-under-image');
  });
});

describe('strips', () => {
  const strips = (width: number, step: number, first = '') =>
    `${first}0 g ${Array.from({ length: 26 }, (_, i) => `${152 + step * i} 696 ${width} 14 re f`).join(' ')}`;

  it('that cover a word together are told', () => {
    expect(codes(`${BEFORE} ${NAME} ${strips(2, 2.4)}`)).toContain('text-under-box');
  });

  it('are none where the word can be read between them, or stands on them', () => {
    expect(codes(`${BEFORE} ${NAME} ${strips(1, 2.4)}`)).toEqual([]);
    expect(codes(`${strips(2, 2.4)} 1 g ${NAME}`)).not.toContain('text-under-box');
  });
});

describe('a word that nobody sees', () => {
  const among = (hidden: string) => codes(`${BEFORE} ${hidden} ${AFTER}`);

  it.each([
    ['in white', `1 g ${NAME} 0 g`],
    ['invisible', `BT 3 Tr ET ${NAME} BT 0 Tr ET`],
    ['clipped away', `q 0 0 5 5 re W n ${NAME} Q`],
    ['of no alpha', `q /Z gs ${NAME} Q`],
  ])('%s is told among words of its line', (_, hidden) => {
    expect(among(hidden)).toContain('text-in-background-colour');
  });

  it('is none of what a frame clips away under other words', () => {
    const clipped = 'q 0 0 5 5 re W n BT /F 10 Tf 100 700 Td (Keten Wybrandus opvang) Tj ET Q';
    const shown = 'BT /F 10 Tf 100 700 Td (Bijla) Tj 90 0 Td (visueel) Tj ET';
    expect(codes(`${clipped} ${shown}`)).not.toContain('text-in-background-colour');
  });

  it('elsewhere is a warning, and so is one on a picture', () => {
    const alone = '1 g BT /F 10 Tf 100 300 Td (Wybrandus) Tj ET 0 g';
    expect(among(alone)).toEqual(['invisible-text']);
    const scanned = `q 600 0 0 800 0 0 cm BI/W 1/H 1/CS/G/BPC 8 ID \xff EI Q ${BEFORE} 3 Tr ${NAME} 0 Tr ${AFTER}`;
    expect(codes(scanned)).not.toContain('text-in-background-colour');
  });
});
