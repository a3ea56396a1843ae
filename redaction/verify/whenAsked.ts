import type { SecondDocument } from './secondReader.ts';

/** A document that the second reader opens when something is asked of it: of originals seldom anything is. */
export function whenAsked(pageCount: number, open: () => SecondDocument): SecondDocument {
  let opened: SecondDocument | undefined;
  const document = (): SecondDocument => {
    opened ??= open();
    return opened;
  };
  return {
    pageCount,
    read: (page, within) => document().read(page, within),
    characters: (page) => document().characters(page),
    letters: (page) => document().letters(page),
    render: (page, pixelsPerPoint, room) => document().render(page, pixelsPerPoint, room),
    look: (page, pixelsPerPoint, use) => document().look(page, pixelsPerPoint, use),
    close: () => opened?.close(),
  };
}
