import { list } from '../../strings/list.ts';
import type { GroupRow } from './groupRows.ts';

interface Props {
  readonly row: GroupRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly onPress: (row: GroupRow) => void;
  readonly onOpen: () => void;
}

export function groupRowId(index: number): string {
  return `group-${index}`;
}

export function GroupRowView({ row, index, top, height, active, onPress, onOpen }: Props) {
  const { name, items, open, forms, pages, holds } = row;
  const { groups } = list;
  const details = [groups.times(items.length), groups.onPages(pages)];
  if (forms > 1) details.splice(1, 0, groups.forms(forms));
  if (holds !== '') details.push(holds);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
    // biome-ignore lint/a11y/useSemanticElements: a table row cannot be placed by the window.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the grid.
    <div
      id={groupRowId(index)}
      className={`row group${active ? ' active' : ''}${open === 0 ? ' done' : ''}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={active}
      style={{ top, height }}
      onClick={() => onPress(row)}
      onDoubleClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div role="gridcell" aria-label={groups.said(name, items.length, open, holds)}>
        <span className="text" title={name}>
          {name}
        </span>
        <span className="open">{groups.open(open)}</span>
        <span className="kind" title={holds}>
          {details.join(' · ')}
        </span>
      </div>
    </div>
  );
}
