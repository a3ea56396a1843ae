import type { KeptGlyphs } from '../model/glyph.ts';
import type { PageWork } from './pageWork.ts';

/** What the page draws itself from now on, of all that it and its annotations drew: the proof holds burn to it. */
export function keptGlyphs(page: PageWork): KeptGlyphs {
  const { glyphs, hits, shifts } = page;
  const onPage = page.uses.map((_, use) => (page.isOnPage(use) ? 1 : 0));
  const stays = new Uint8Array(glyphs.count);
  for (let i = 0; i < stays.length; i++) {
    stays[i] = hits[i] === 1 ? 0 : onPage[glyphs.sources[i * 3]!]!;
  }
  return { stays, shifts };
}
