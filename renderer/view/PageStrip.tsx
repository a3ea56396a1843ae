import { isOpen, type ReviewModel } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';

interface Props {
  readonly model: ReviewModel;
  readonly page: number;
  readonly onGo: (page: number) => void;
}

/** Page numbers with their state: ✓ read, ● passages open, ○ still to read. */
export function PageStrip({ model, page, onGo }: Props) {
  const { document, review } = model;
  const open = new Map<number, number>();
  for (const passage of document.passages) {
    if (isOpen(review, passage)) open.set(passage.page, (open.get(passage.page) ?? 0) + 1);
  }
  return (
    <nav className="strip" aria-label={nl.pages.label}>
      {document.pages.map((_, index) => {
        const number = index + 1;
        const left = open.get(number) ?? 0;
        const checked = review.checkedPages.has(number);
        const stand =
          left > 0 ? nl.pages.open(left) : checked ? nl.pages.checked : nl.pages.toCheck;
        return (
          <button
            key={number}
            type="button"
            aria-current={number === page ? 'page' : undefined}
            aria-label={nl.pages.page(number, stand)}
            title={stand}
            onClick={() => onGo(number)}
          >
            {number} <span aria-hidden="true">{left > 0 ? '●' : checked ? '✓' : '○'}</span>
          </button>
        );
      })}
    </nav>
  );
}
