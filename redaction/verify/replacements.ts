/** Marked content that tells a text and shows nothing any more (class 24). */
import type { MarkedContentEvent } from '../extract/device.ts';
import { DictOperand } from '../pdf/content/operation.ts';
import { PDFName } from '../pdf/objects.ts';

/** ISO 32000-2, 14.9.3–14.9.5. */
const TELLING = ['ActualText', 'Alt', 'E'];

interface Open {
  readonly telling: boolean;
  painted: boolean;
}

/** Counts, on one walk of a page, the sequences with a replacement text in which nothing is painted. */
export class EmptyReplacements {
  count = 0;
  private readonly open: Open[] = [];

  begin(event: MarkedContentEvent): void {
    this.open.push({ telling: tells(event), painted: false });
  }

  end(): void {
    const sequence = this.open.pop();
    if (sequence?.telling && !sequence.painted) this.count++;
    if (sequence?.painted) this.paint();
  }

  paint(): void {
    const sequence = this.open.at(-1);
    if (sequence !== undefined) sequence.painted = true;
  }
}

function tells({ properties, operation }: MarkedContentEvent): boolean {
  if (properties?.kind === 'named')
    return TELLING.some((name) => properties.dict.has(PDFName.of(name)));
  const list = operation.operands.at(-1);
  return list instanceof DictOperand && TELLING.some((name) => list.entries.has(name));
}
