/** Content streams as a rewrite now has them (ISO 32000-2, 7.8.2). */
import {
  dictAt,
  entry,
  key,
  nameAt,
  PDFArray,
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '../../pdf/objects.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { UsedNames } from './usedNames.ts';

/** Images have samples, not operators. */
export function hasContent(context: Pick<Scrubbing, 'rewrite'>, stream: PDFRawStream): boolean {
  if (nameAt(context.rewrite, stream.dict, 'Subtype') === 'Image') return false;
  return stream.dict.has(key('BBox')) || stream.dict.has(key('Resources'));
}

export function contentsOf(context: Pick<Scrubbing, 'rewrite'>, page: PDFDict): PDFRawStream[] {
  const contents = entry(context.rewrite, page, 'Contents');
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => context.rewrite.resolve(part))
    .filter((part): part is PDFRawStream => part instanceof PDFRawStream);
}

/** Operators may continue in the next stream; a token may not (7.8.2). */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}

/** Resources that may hold streams of their own and that `use` names, each with an id. */
export function namedStreams(
  { rewrite }: Pick<Scrubbing, 'rewrite'>,
  resources: PDFDict,
  use: UsedNames,
): [string, PDFObject][] {
  const found: [string, PDFObject][] = [];
  for (const category of ['XObject', 'Pattern', 'ExtGState', 'Font'] as const) {
    const entries = dictAt(rewrite, resources, category);
    for (const name of use.get(category) ?? []) {
      const slot = entries?.get(PDFName.of(name.replaceAll('#', '#23')));
      if (slot !== undefined) found.push([`${category}/${name}`, slot]);
    }
  }
  return found;
}
