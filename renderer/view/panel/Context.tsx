import type { Conflict, Item } from '../../store/item.ts';
import { nameOf } from '../../strings/list.ts';
import { panel } from '../../strings/panel.ts';
import { Badge } from '../list/Badge.tsx';
import { around } from './around.ts';

/** What fits in three lines, with a name. */
const NARROW = 42;

/** The passage in its sentence: always as text, whatever was decided. */
export function Context({ item, wide }: { readonly item: Item; readonly wide: boolean }) {
  const { before, after } = wide ? item : around(item, NARROW);
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
export function Why({ item, reviewer }: { readonly item: Item; readonly reviewer: string }) {
  const { proposal, mark, certainty, conflicts } = item;
  const keep = proposal?.keep ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also without a mouse.
    <div className="why" tabIndex={0}>
      <Badge form={item.form} />
      <div>
        {conflicts.map((conflict) => (
          <p key={conflict} className="conflictText">
            {conflictText(item, conflict, reviewer)}
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

/** Between two readers the other one is named. */
export function conflictText(
  { second, judged, mark }: Pick<Item, 'second' | 'judged' | 'mark'>,
  conflict: Conflict,
  reviewer: string,
): string {
  if (conflict !== 'readers' || second === null) return panel.conflicts[conflict];
  const first = judged?.by ?? mark?.by ?? '';
  return panel.readers(second.by === reviewer ? first : second.by);
}
