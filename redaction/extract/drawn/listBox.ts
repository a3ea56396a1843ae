/** List boxes (ISO 32000-2, 12.7.5.4): the options from the topmost shown on, with a bar behind what is chosen. */
import { decimal } from '../../pdf/content/write.ts';
import { numbersOf, PDFArray, PDFNumber } from '../../pdf/objects.ts';
import type { Field, FieldBox, Shown } from './field.ts';
import { type FieldOption, fieldEntry, optionsOf, textsOf } from './fieldEntries.ts';
import { type PlacedLine, startOf, type TextStyle } from './textBlock.ts';

const LINE_STEP = 1.1;

export function listBox(field: Field): Shown {
  const { document, widget, quadding, box } = field;
  const top = fieldEntry(document, widget, 'TI');
  const first = top instanceof PDFNumber ? Math.max(0, top.asNumber()) : 0;
  const options = optionsOf(document, widget);
  const chosen = chosenOptions(field, options);
  const shown = shownOf(options.slice(first));
  const [left, right] = [box.border + 2, box.width - box.border - 2];
  return {
    texts: shown,
    // As large as the widest option and the box allow, in whole points, as poppler has it.
    sizeOf: (font) => {
      const widest = Math.max(1e-3, ...shownOf(options).map((text) => font.widthOf(text)));
      const most = Math.min((right - left) / widest, box.height - 2 * box.border);
      return Math.max(1, Math.floor(most));
    },
    place: ({ font, size }) =>
      shown.map((text, i) => {
        const x = startOf(quadding, font.widthOf(text) * size, left, right);
        const y = box.height - LINE_STEP * size * (i + 1);
        return { text, x, y, chosen: chosen.has(first + i) };
      }),
  };
}

function shownOf(options: readonly FieldOption[]): string[] {
  return options.map((option) => option.shown);
}

/** By their numbers in I, else by their values in V (Table 234). */
function chosenOptions({ document, widget }: Field, options: readonly FieldOption[]): Set<number> {
  const numbers = fieldEntry(document, widget, 'I');
  if (numbers instanceof PDFArray) return new Set(numbersOf(document, numbers));
  const values = new Set(textsOf(document, fieldEntry(document, widget, 'V')));
  return new Set([...options.keys()].filter((i) => values.has(options[i]!.exported)));
}

/** Behind what is chosen in a list. */
export function bars(box: FieldBox, lines: readonly PlacedLine[], { size }: TextStyle): string {
  const n = (value: number) => decimal(value, 3);
  const width = n(box.width - 2 * box.border);
  return lines
    .filter(({ chosen }) => chosen)
    .map(
      ({ y }) =>
        `q 0 g ${n(box.border)} ${n(y - 0.2 * size)} ${width} ${n(LINE_STEP * size)} re f Q\n`,
    )
    .join('');
}
