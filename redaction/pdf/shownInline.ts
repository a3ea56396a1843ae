/** What of an inline image's data is ever shown (ISO 32000-2, 8.9.7), as `shownData.ts` tells it of external ones (classes 14, 28 and 37). */
import { RedactionError } from '../model/errors.ts';
import { ascii85Text } from './content/ascii85Text.ts';
import { inlineStream } from './content/inlineStream.ts';
import { type InlineImage, NameOperand, type Operand } from './content/operation.ts';
import { latin1 } from './content/write.ts';
import type { PdfDocument } from './document.ts';
import { withoutSideData } from './jpegSegments.ts';
import { dataOfStages, shownData } from './shownData.ts';

export type InlineData = Pick<InlineImage, 'dict' | 'data'>;

/** The image without data that no viewer reads; undefined where there is none, and where nobody can tell. */
export function shownInline(document: PdfDocument, image: InlineImage): InlineData | undefined {
  const shown = shownData(document, inlineStream(image));
  const { dict } = image;
  if (shown === undefined) return withoutSides(image);
  if (shown.decoded !== undefined) {
    const filter = [new NameOperand('ASCII85Decode'), new NameOperand('FlateDecode')];
    return { dict: withFilter(dict, filter, undefined), data: latin1(ascii85Text(shown.raw)) };
  }
  if (shown.filter === undefined)
    return { dict: withFilter(dict, dict.get('Filter'), dict.get('DecodeParms')), data: shown.raw };
  const parms = dict.get('DecodeParms');
  const own = Array.isArray(parms) ? parms.at(-1) : parms;
  const bare = { dict: withFilter(dict, new NameOperand(shown.filter), own), data: shown.raw };
  return withoutSides(bare) ?? bare;
}

/** The data as it stands, and as each filter but an image's own leaves it; without the latter where it is broken. */
export function stagesOfInline(document: PdfDocument, image: InlineData): Uint8Array[] {
  try {
    return dataOfStages(document, inlineStream(image));
  } catch (error) {
    if (error instanceof RedactionError || error instanceof RangeError) return [image.data];
    throw error;
  }
}

function withoutSides({ dict, data }: InlineData): InlineData | undefined {
  const filter = dict.get('Filter');
  const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (!(only instanceof NameOperand) || only.name !== 'DCTDecode') return undefined;
  const bare = withoutSideData(data);
  return bare && { dict: withFilter(dict, filter, dict.get('DecodeParms')), data: bare };
}

/** Length goes: the data is as long as it is. */
function withFilter(
  dict: InlineImage['dict'],
  filter: Operand | undefined,
  parms: Operand | undefined,
): InlineImage['dict'] {
  const copy = new Map(dict);
  for (const name of ['Filter', 'DecodeParms', 'Length']) copy.delete(name);
  if (filter !== undefined) copy.set('Filter', filter);
  if (parms !== undefined && parms !== null) copy.set('DecodeParms', parms);
  return copy;
}
