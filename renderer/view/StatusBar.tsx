import { countOpen, type ReviewModel } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';
import { clock } from './clock.ts';

interface Props {
  readonly model: ReviewModel;
  readonly page: number;
}

/** Two counters, never mixed: what was proposed, and what was read. */
export function StatusBar({ model, page }: Props) {
  const { document, review, saving, savedAt } = model;
  const [pages, checked] = [document.pages.length, review.checkedPages.size];
  return (
    <footer className="status">
      <span>{nl.status.page(page, pages)}</span>
      <span>{nl.status.passages(countOpen(model), document.passages.length)}</span>
      <span>
        {nl.status.pages(checked, pages)}{' '}
        <progress value={checked} max={pages} aria-label={nl.status.pages(checked, pages)} />
      </span>
      <span className="saved">{savedText(saving, savedAt)}</span>
      <span>{nl.status.reviewer(document.reviewer)}</span>
    </footer>
  );
}

function savedText(saving: ReviewModel['saving'], savedAt: string | null): string {
  if (saving === 'saving' || saving === 'failed') return nl.status.saving;
  return savedAt === null ? nl.status.fresh : nl.status.saved(clock(savedAt));
}
