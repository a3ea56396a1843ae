import { expect, it } from 'vitest';
import { GlyphFlag } from '../../redaction/model/glyph.ts';
import { SecretWords } from '../../redaction/model/secretWords.ts';
import { noMarks } from '../../redaction/verify/marks.ts';
import {
  opinionOnMarks,
  opinionOnWords,
  readMarked,
} from '../../redaction/verify/secondOpinion.ts';
import type { SecondDocument } from '../../redaction/verify/secondReader.ts';
import { glyphsOfPieces } from './glyphArrays.ts';

/** PDFium's reading of page 3 before. */
const reading = (text: string) =>
  ({ before: { read: () => ({ text, within: [] }) } }) as unknown as { before: SecondDocument };

it.each<[string, string, string, string, readonly string[], string[]]>([
  [
    'a word removed here and seen',
    'Jansen belt',
    'Jansen belt',
    'belt',
    ['Jansen'],
    ['second-reader-sees-removed-word'],
  ],
  ['one of two that are left', 'Jansen Jansen', 'Jansen', '', ['Jansen'], []],
  ['one that our reader sees too', 'Jansen belt', 'Jansen belt', 'Jansen belt', ['Jansen'], []],
  [
    'a word removed from another page alone',
    'Jansen belt',
    'Jansen belt',
    'Jan sen belt',
    ['morgen'],
    ['second-reader-sees-word-of-other-page'],
  ],
  ['one that our reader sees there too', 'Jansen', 'Jansen belt', 'Jansen belt.', ['morgen'], []],
  [
    'as often as before, one having gone that it had joined with what follows',
    'Jansen(a) Jansenbit',
    'Jansen(a)',
    'vJansen(a)',
    ['Jansen'],
    [],
  ],
  [
    'as often as before, and the one that it had joined as well',
    'Jansen(a) Jansenbit',
    'Jansen(a) Jansenbit',
    'vJansen(a)',
    ['Jansen'],
    ['second-reader-sees-removed-word'],
  ],
  [
    'as often as before, of two that it had joined one having gone',
    'Jansen(a) Jansenbit Jansenbot',
    'Jansen(a) Jansenbit',
    'vJansen(a)',
    ['Jansen', 'van Jansen'],
    ['second-reader-sees-removed-word'],
  ],
  [
    'a part of a name that was removed here',
    'De Vries belt',
    'Vries belt',
    'belt',
    ['De Vries'],
    ['second-reader-sees-removed-word'],
  ],
])('%s', (_, before, theirs, ours, removed, expected) => {
  const secret = new SecretWords(['Jansen', 'De Vries', 'morgen'], () => [ours]);
  const seen = new Map([[3, { theirs, ours, removed }]]);
  const { leaks, findings } = opinionOnWords(reading(before), seen, secret);
  expect([...leaks, ...findings].map(({ code }) => code)).toEqual(expected);
  expect(findings.map(({ severity, page }) => [severity, page])).toEqual(
    findings.map(() => ['warning', 3]),
  );
});

it.each([
  ['a ligature without text of ours beside the mark', '\ue01e 5.1.2e', '', []],
  ['its code for a character', 'x 5.1.2e', '', []],
  ['one where our reader has a letter', '\ue01e 5.1.2e', 'x', ['second-reader-sees-text-in-mark']],
  ['a hyphen at the end of a line beside the mark', '\u0002\r\n5.1.2', '-', []],
  ['a hyphen with a letter', 'J\u0002\r\n5.1.2', '-', ['second-reader-sees-text-in-mark']],
  ['a letter where our reader has none', 'J 5.1.2e', '', ['second-reader-sees-text-in-mark']],
])('PDFium sees %s', (_, found, text, expected) => {
  const glyphs = glyphsOfPieces([{ text: 'x', x: 97, y: 100 }]);
  const after = { ...glyphs, unicode: [text] };
  const drawn = [{ x0: 100, y0: 90, x1: 140, y1: 102 }];
  const marks = { ...noMarks(1), drawn, labels: ['5.1.2e'] };
  const second = { read: () => ({ text: '', within: [found] }) } as unknown as SecondDocument;
  const own = { after, explained: Uint8Array.of(1), ink: new Map() };
  const leaks = opinionOnMarks(readMarked(second, marks), own);
  expect(leaks.map(({ code }) => code)).toEqual(expected);
});

it.each([
  ['vertical writing of the next column', GlyphFlag.Vertical, 84, []],
  ['it too far away', GlyphFlag.Vertical, 60, ['second-reader-sees-text-in-mark']],
  ['a letter of upright lines there', 0, 84, ['second-reader-sees-text-in-mark']],
])('PDFium places %s in the mark', (_, flag, x, expected) => {
  const glyphs = glyphsOfPieces([{ text: 'x', x, y: 120 }]);
  const after = { ...glyphs, flags: Uint16Array.of(flag) };
  const drawn = [{ x0: 100, y0: 90, x1: 110, y1: 190 }];
  const marks = { ...noMarks(1), drawn, labels: ['5.1.2e'] };
  const second = { read: () => ({ text: '', within: ['x 5.1.2'] }) } as unknown as SecondDocument;
  const own = { after, explained: Uint8Array.of(1), ink: new Map() };
  const leaks = opinionOnMarks(readMarked(second, marks), own);
  expect(leaks.map(({ code }) => code)).toEqual(expected);
});

it.each([
  ['its code of two bytes where its font gives a ligature no text', 97, 2277, '\u08e5 5.1.2', []],
  ['its code of one byte that is a comma', 97, 44, ', 5.1.2', []],
  ['another mark than its code', 97, 44, '; 5.1.2', ['second-reader-sees-text-in-mark']],
  ['a code of one byte', 97, 74, 'J 5.1.2', ['second-reader-sees-text-in-mark']],
  ['a letter of italics that leans over the mark', 94, 120, 'x 5.1.2', []],
  ['one that stands too far away', 90, 120, 'x 5.1.2', ['second-reader-sees-text-in-mark']],
])('PDFium sees %s', (_, x, code, found, expected) => {
  const glyphs = glyphsOfPieces([{ text: 'x', x, y: 100 }]);
  const after = { ...glyphs, codes: Uint32Array.of(code) };
  const drawn = [{ x0: 100, y0: 90, x1: 140, y1: 102 }];
  const marks = { ...noMarks(1), drawn, labels: ['5.1.2e'] };
  const second = { read: () => ({ text: '', within: [found] }) } as unknown as SecondDocument;
  const leaks = opinionOnMarks(readMarked(second, marks), {
    after,
    explained: Uint8Array.of(1),
    ink: new Map(),
  });
  expect(leaks.map(({ code }) => code)).toEqual(expected);
});
