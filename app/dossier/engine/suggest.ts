/** Where the dialog proposes to save: a name without what was found in the document. */
import { basename, dirname, join } from 'node:path';
import type { Suggestion } from '../../contract/publication.ts';
import { nameHoldsPersonalData } from '../../names.ts';
import type { Loaded } from './loaded.ts';

export function suggest(
  { source, profile, detections }: Loaded,
  stakeholder: string | null,
): Suggestion {
  const personal = nameHoldsPersonalData(source.path, profile, detections);
  const stem = personal
    ? `document-${source.id.slice(0, 6)}`
    : basename(source.name).replace(/\.pdf$/i, '');
  const around = dirname(source.path);
  if (stakeholder === null) return { folder: join(around, 'Openbaar'), name: `${stem}-gelakt.pdf` };
  const name = fileName(stakeholder);
  return { folder: join(around, 'Zienswijze', name), name: `CONCEPT-${stem}-${name}.pdf` };
}

function fileName(text: string): string {
  const plain = text.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').trim();
  return plain.slice(0, 60).replace(/[. ]+$/, '') || 'belanghebbende';
}
