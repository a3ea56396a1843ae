import { describe, expect, it } from 'vitest';
import { STANDARD_STAMPS } from '../../redaction/burn/annotation/annotationKeys.table.ts';
import { isKnownName, nameHoldsTerm } from '../../redaction/model/ownNames.ts';

/** What every character map says of itself (Adobe Technical Note 5014). */
const CHARACTER_MAP =
  'CIDInit ProcSet findresource begin dict begincmap CIDSystemInfo Registry Adobe Ordering Supplement CMapName CMapVersion CMapType Adobe-Identity-UCS TeX-Identity Identity-H UIDOffset XUID begincodespacerange endcodespacerange beginbfchar endbfchar beginbfrange endbfrange begincidrange endcidrange endcmap currentdict CMap defineresource usecmap WMode';

/** What a viewer draws by its name alone: notes (Table 175) and line ends (Table 179) besides. */
const DRAWN_BY_NAME =
  'Comment Key Note Help NewParagraph Paragraph Insert Graph PushPin Paperclip Tag Speaker Mic Square Circle Diamond OpenArrow ClosedArrow None Butt ROpenArrow RClosedArrow Slash';

describe('names that tell nothing', () => {
  it.each([...STANDARD_STAMPS, ...DRAWN_BY_NAME.split(' ')])(
    '%s, by which viewers draw',
    (word) => {
      expect(isKnownName(word)).toBe(true);
    },
  );

  it.each(CHARACTER_MAP.split(' '))('%s in a character map', (word) => {
    expect(isKnownName(word)).toBe(true);
  });

  it.each(['F1', 'T1_0', 'GS7', 'Image12', 'pgf@CA0.3', 'DeviceGray', 'P'])('%s', (name) => {
    expect(isKnownName(name)).toBe(true);
  });

  it.each(['Jansen', 'GS_Jansen', 'Adobe-Jansen-UCS', 'F1_Bakker2'])('but not %s', (name) => {
    expect(isKnownName(name)).toBe(false);
  });
});

it.each([
  ['GS_YasminaBenSalah2', 'salah', true],
  ['GS_YasminaBenSalah2', 'yasminabensalah', true],
  ['Bladwijzer', 'jansen', false],
])('%s holds %s: %s', (name, term, holds) => {
  expect(nameHoldsTerm(name, [term])).toBe(holds);
});
