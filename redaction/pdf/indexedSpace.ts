/** The colours of an Indexed space (ISO 32000-2, 8.6.6.3) that an index can ask for. */
import { colourComponents } from './colourComponents.ts';
import { PDFArray, PDFName, PDFNumber, type PDFObject, type Resolver } from './objects.ts';

/** In an inline image's dictionary the name may be short (Table 92). */
const NAMES: ReadonlySet<string> = new Set(['Indexed', 'I']);

/** How many bytes of the lookup are colours; undefined for every other space, and for what does not tell. */
export function paletteLength(from: Resolver, space: PDFObject | undefined): number | undefined {
  if (!(space instanceof PDFArray) || space.size() < 4) return undefined;
  const family = from.resolve(space.get(0));
  const highest = from.resolve(space.get(2));
  if (!(family instanceof PDFName) || !NAMES.has(family.decodeText())) return undefined;
  const components = colourComponents(from, space.get(1), undefined);
  if (components === undefined || !(highest instanceof PDFNumber)) return undefined;
  const largest = Math.min(255, highest.asNumber());
  return largest >= 0 ? (Math.floor(largest) + 1) * components : undefined;
}
