/** A file's own name may hold what was taken out of the file (failure class 63). */
import { basename } from 'node:path';
import type { Detection, EntityType } from '../redaction/model/detection.ts';
import type { PageText } from '../redaction/model/pageText.ts';
import type { Profile } from '../redaction/model/profile.ts';
import { holdsTerm, searchTerms } from '../redaction/model/removedText.ts';
import { find } from './find.ts';

/** Types whose single words tell who it is about; a date or an address in parts does not. */
const NAMING: ReadonlySet<EntityType> = new Set([
  'naam',
  'email',
  'gebruikersnaam',
  'handtekening',
]);

/**
 * True when the name by itself looks like personal data, or holds something that was proposed as such in
 * the document. Accepted or not: an open proposal may be redacted tomorrow.
 */
export function nameHoldsPersonalData(
  path: string,
  profile: Profile,
  detections: readonly Detection[] = [],
): boolean {
  const name = readable(path);
  const own = find([pageOf(name)], { profile }).value.filter(isPersonal);
  if (own.length > 0) return true;
  const found = detections.filter(isPersonal);
  const names = found.filter((d) => NAMING.has(d.type)).map((d) => d.text);
  const wholes = found.filter((d) => !NAMING.has(d.type)).map((d) => d.text);
  return holdsTerm(name, searchTerms(names, [])) || wholes.some((text) => holdsWhole(name, text));
}

function isPersonal({ kind, keep }: Detection): boolean {
  return kind === 'personal' && keep === null;
}

/** `Brief_J.Jansen-2023.pdf` reads `Brief J Jansen 2023`. */
function readable(path: string): string {
  const stem = basename(path).replace(/\.pdf$/i, '');
  return stem
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_\-.+%,;()[\]\s]+/gu, ' ')
    .trim();
}

const SHORTEST = 6;

/** Numbers and addresses, however they are spaced. */
function holdsWhole(name: string, text: string): boolean {
  const [where, what] = [name, text].map((t) => t.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  return what!.length >= SHORTEST && where!.includes(what!);
}

/** One line of one page: what detection needs to look at a text that lies on no page. */
function pageOf(text: string): PageText {
  const box = { x0: 0, y0: 0, x1: 500, y1: 12 };
  return {
    page: 1,
    width: 500,
    height: 12,
    text,
    glyphAt: Int32Array.from({ length: text.length }, (_, i) => i),
    swallowed: [],
    lines: [
      {
        start: 0,
        end: text.length,
        box,
        block: 0,
        fontSize: 10,
        bold: false,
        cells: [{ start: 0, end: text.length, box }],
      },
    ],
    blocks: [{ kind: 'body', firstLine: 0, endLine: 1, box }],
    regions: [],
  };
}
