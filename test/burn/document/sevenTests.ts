/**
 * The same seven tests for every removal (after pikepdf's tests/test_sanitize.py), and an eighth that the
 * suite goes red when the remedy is switched off.
 */
import { describe, expect, it } from 'vitest';
import { SCRUBBERS, type ScrubberName } from '../../../redaction/burn/document/scrubber.table.ts';
import type { PdfDocument } from '../../../redaction/pdf/document.ts';
import { everything, type ScrubOptions, scrub } from './scrub.ts';
import type { Parts } from './smallPdf.ts';

export const SECRET = 'Wybrandus';
export const LOOKALIKE = 'Wijbrandt';

export interface RemovalCase {
  readonly name: string;
  readonly failureClass: number;
  readonly scrubber: ScrubberName;
  /** Remedies that would catch the same text later. */
  readonly besides?: readonly ScrubberName[];
  /** The text in one place of the class, and in another. */
  readonly here: (text: string) => Parts;
  readonly there: (text: string) => Parts;
  /** A file of the same kind of which `text` must stay. Default: `here` with a lookalike. */
  readonly lookalike?: { readonly parts: Parts; readonly text: string };
  readonly how?: ScrubOptions;
  /** A file with nothing of the class: nothing may be removed. Default: the base file. */
  readonly clean?: Parts;
}

export function sevenTests(cases: readonly RemovalCase[]): void {
  for (const one of cases) {
    describe(`class ${one.failureClass}: ${one.name}`, () => {
      const how = { removed: [SECRET], ...one.how };
      sevenTestsOf(one, how);
      it('is noticed when its remedy is off', () => {
        const without = new Set<ScrubberName>([one.scrubber, ...(one.besides ?? [])]);
        const options = { ...how.options, without };
        const left = scrub(one.here(SECRET), { ...how, options });
        expect(everything(left.output)).toContain(SECRET);
      });
      it('is a class of that remedy', () => {
        expect(SCRUBBERS[one.scrubber] as readonly number[]).toContain(one.failureClass);
      });
    });
  }
}

function sevenTestsOf(one: RemovalCase, how: ScrubOptions): void {
  it('is removed here', () => {
    expect(everything(scrub(one.here(SECRET), how).output)).not.toContain(SECRET);
  });
  it('is removed there', () => {
    expect(everything(scrub(one.there(SECRET), how).output)).not.toContain(SECRET);
  });
  it('leaves a lookalike', () => {
    const { parts, text } = one.lookalike ?? { parts: one.here(LOOKALIKE), text: LOOKALIKE };
    expect(everything(scrub(parts, how).output)).toContain(text);
  });
  it('is idempotent', () => {
    const once = scrub(one.here(SECRET), how);
    const twice = scrub(once.bytes, { removed: how.removed ?? [] });
    expect(everything(twice.output)).toEqual(everything(once.output));
  });
  it('does nothing to a clean file', () => {
    const { removals } = scrub(one.clean ?? {}, how);
    expect(removals.filter((r) => r.kind !== 'metadata')).toEqual([]);
  });
  it('leaves the visible content', () => {
    const before = contents(scrub({}, {}).output);
    expect(contents(scrub(one.here(SECRET), how).output).slice(-1)).toEqual(before.slice(-1));
    expect(scrub(one.here(SECRET), how).output.pages).toHaveLength(2);
  });
  it('stays gone after saving and reopening', () => {
    const { bytes } = scrub(one.here(SECRET), how);
    expect(everything(scrub(bytes, {}).output)).not.toContain(SECRET);
  });
}

function contents(document: PdfDocument): string[] {
  return document.pages.map((page) =>
    page.contents.map((stream) => String.fromCharCode(...document.decode(stream))).join('\n'),
  );
}
