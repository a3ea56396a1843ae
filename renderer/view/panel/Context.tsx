import type { Item } from '../../store/item.ts';
import { nameOf } from '../../strings/list.ts';
import { panel } from '../../strings/panel.ts';
import { Badge } from '../list/Badge.tsx';

/** The passage in its sentence: always as text, whatever was decided. */
export function Context({ item }: { readonly item: Item }) {
  const { before, after } = item;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also without a mouse.
    <p className="context" tabIndex={0}>
      {before.trim() !== '' && `… ${before}`}
      <strong>{nameOf(item)}</strong>
      {after.trim() !== '' && `${after} …`}
    </p>
  );
}

/** Certainty in a word, and why it was proposed in a sentence; of a conflict, what it is about. */
export function Why({ item }: { readonly item: Item }) {
  const { proposal, mark, certainty, conflicts, second } = item;
  const keep = proposal?.keep ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also without a mouse.
    <div className="why" tabIndex={0}>
      <Badge form={item.form} />
      <div>
        {conflicts.map((conflict) => (
          <p key={conflict} className="conflictText">
            {conflict === 'readers' && second !== null
              ? panel.readers(second.by)
              : panel.conflicts[conflict]}
          </p>
        ))}
        {mark !== null && <p>{panel.origin[mark.origin]}.</p>}
        {proposal !== null && (
          <p>
            <b>{panel.certainty[certainty]}:</b> {keep !== null && `${panel.keepWhy(keep)} `}
            {proposal.sentence}
          </p>
        )}
      </div>
    </div>
  );
}
