import { describe, expect, test } from 'vitest';
import { OutputNames } from '../../../app/batch/outputNames.ts';

const free = () => false;
const kept = (names: OutputNames, count: number) =>
  Array.from({ length: count }, (_, i) => names.nameOf(i, false));

describe('output names', () => {
  test('are the input’s base name and -gelakt.pdf', () => {
    const names = new OutputNames(['a/nota.pdf', 'b/Brief.PDF', 'c/none'], 'auto', free);
    expect(kept(names, 3)).toEqual(['nota-gelakt.pdf', 'Brief-gelakt.pdf', 'none-gelakt.pdf']);
  });

  test('that clash get numbers in list order, also when only case differs', () => {
    const names = new OutputNames(['a/x.pdf', 'b/x.pdf', 'c/X.pdf', 'd/x-2.pdf'], 'auto', free);
    expect(kept(names, 4)).toEqual([
      'x-gelakt.pdf',
      'x-2-gelakt.pdf',
      'X-3-gelakt.pdf',
      'x-2-2-gelakt.pdf',
    ]);
  });

  test('that would disclose something are neutral, in the place of the list', () => {
    const names = new OutputNames(['jan.pdf', 'piet.pdf'], 'auto', free);
    expect(names.nameOf(1, true)).toBe('document-0002-gelakt.pdf');
  });

  test('are as the person says, when one says so', () => {
    expect(new OutputNames(['jan.pdf'], 'keep', free).nameOf(0, true)).toBe('jan-gelakt.pdf');
    expect(new OutputNames(['nota.pdf'], 'neutral', free).nameOf(0, false)).toBe(
      'document-0001-gelakt.pdf',
    );
  });

  test('avoid what must stay', () => {
    const names = new OutputNames(['x.pdf'], 'auto', (name) => name === 'x-gelakt.pdf');
    expect(names.nameOf(0, false)).toBe('x-2-gelakt.pdf');
  });

  test('never meet: an input called like a neutral name', () => {
    const names = new OutputNames(['document-0002.pdf', 'jan.pdf'], 'auto', free);
    expect(names.nameOf(0, false)).toBe('document-0002-gelakt.pdf');
    expect(names.nameOf(1, true)).toBe('document-0002-2-gelakt.pdf');
  });
});
