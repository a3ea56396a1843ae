import type { KeptGlyphs } from '../model/glyph.ts';
import type { PageWork } from './pageWork.ts';

/** What the page draws itself from now on, of all that it and its annotations drew: the proof holds burn to it. */
export function keptGlyphs(page: PageWork): KeptGlyphs {
  const { glyphs, shifts } = page;
  const stays = new Uint8Array(glyphs.count).fill(1);
  const elsewhere = page.uses.map((_, use) => !page.isOnPage(use));
  if (elsewhere.includes(true))
    for (let i = 0; i < stays.length; i++) if (elsewhere[glyphs.sources[i * 3]!]) stays[i] = 0;
  for (const i of page.struckGlyphs()) stays[i] = 0;
  return { stays, shifts };
}
