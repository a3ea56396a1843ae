/** What means something to readers of content, files and character maps. */
import type { Grammar } from './mutate.ts';

export const CONTENT: Grammar = {
  words: [
    'BT',
    'ET',
    'q',
    'Q',
    'BI /W 1 ID',
    'EI',
    'BX',
    'EX',
    '/X Do',
    '/F 1 Tf',
    '1 0 0 1 0 0 cm',
  ]
    .concat([
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/',
      '%',
      '/#41#0',
      '(\\',
      '<4',
      'BDC',
      'EMC',
    ])
    .concat([
      'TJ',
      "'",
      '"',
      'true',
      'null',
      'BI /W 9 /H 9 /BPC 8 /CS /G /F /Fl ID ',
      '/OC /L BDC',
    ]),
  nesting: ['[', '<<', '<</A', '(', 'q ', '/T BMC ', 'BX ', '[[1]', '<</A[', 'BI '],
};

export const FILE: Grammar = {
  words: ['obj', 'endobj', 'stream\n', 'endstream', 'xref', 'trailer', 'startxref', '%%EOF', '0 R']
    .concat([
      '1 0 obj',
      '/Prev 0',
      '/Prev 15',
      '/XRefStm 9',
      '/Type/XRef',
      '/Type/ObjStm/N 9/First 9',
    ])
    .concat(['/W[1 2 1]', '/W[8 8 8]', '/Index[0 99999999]', '/Size 99999999', '/Length 1 0 R'])
    .concat([
      '/Kids[1 0 R]',
      '/Filter[/FlateDecode/FlateDecode]',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      'R',
      'f',
    ]),
  nesting: ['[', '<<', '<</A', '(', '1 0 obj ', 'xref ', '[1 0 R ', 'trailer<<', '<</Prev 15>>'],
};

export const CMAP: Grammar = {
  words: [
    'begincmap',
    'endcmap',
    'usecmap',
    'beginbfrange',
    'endbfrange',
    'begincidrange',
    '/WMode 1 def',
  ]
    .concat(['endcidrange', 'beginbfchar', 'endbfchar', 'begincodespacerange', 'endcodespacerange'])
    .concat([
      '<0000>',
      '<ffffffff>',
      '<00>',
      '<',
      '>',
      '[',
      ']',
      '<0000> <ffffffff>',
      '<00> <ffff> [',
      '(',
    ]),
  nesting: ['[', '<', '<<', '(', 'beginbfrange ', '<00> <ff> [ ', '{'],
};
