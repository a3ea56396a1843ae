import type { Heading } from '../../store/rows.ts';
import { list } from '../../strings/list.ts';

interface Props {
  readonly heading: Heading;
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** For the eye only: every row says its page itself. */
export function HeadingRow({ heading, count, top, height }: Props) {
  return (
    <div className="heading" aria-hidden="true" style={{ top, height }}>
      <span>{headingText(heading, count)}</span>
    </div>
  );
}

export function headingText(heading: Heading, count: number): string {
  const { headings, forms } = list;
  switch (heading.by) {
    case 'page':
      return headings.page(heading.page, count);
    case 'certainty':
      return headings.named(
        heading.certainty === 'decided' ? headings.decided : forms[heading.certainty],
        count,
      );
    case 'person':
      return headings.named(heading.name === '' ? headings.nobody : heading.name, count);
  }
}
