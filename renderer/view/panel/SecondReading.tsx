import type { Item } from '../../store/item.ts';
import { panel } from '../../strings/panel.ts';

interface Props {
  readonly item: Item;
  readonly reviewer: string;
}

/** Of the other pair of eyes: hidden until this reader answered, then how the two compare. */
export function SecondReading({ item, reviewer }: Props) {
  const lines = linesOf(item, reviewer);
  if (lines.length === 0) return null;
  return (
    <div className="secondReading">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function linesOf({ blind, second, judged, mark }: Item, reviewer: string): string[] {
  const { blind: words } = panel;
  const first = judged?.by ?? mark?.by ?? '';
  if (blind) {
    const asked =
      second?.state === 'asked' && second.by !== reviewer ? [words.asked(second.by)] : [];
    return [...asked, words.hidden];
  }
  if (second === null) return [];
  const remark = second.remark === '' ? [] : [`“${second.remark}”`];
  if (second.state === 'asked') return [words.asked(second.by), ...remark];
  const own = second.by === reviewer;
  const verdict = judged?.verdict === 'reject' ? words.reject : words.accept;
  if (second.state === 'agreed')
    return [own ? words.agreed(first, verdict) : words.agreedBy(second.by), ...remark];
  return [own ? words.disagreed(first, verdict) : words.disagreedBy(second.by), ...remark];
}
