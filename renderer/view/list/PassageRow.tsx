import { type MouseEvent, memo } from 'react';
import type { Item } from '../../store/item.ts';
import { list, nameOf } from '../../strings/list.ts';
import { types } from '../../strings/words.ts';
import { Badge } from './Badge.tsx';
import { codeOf, rowName } from './rowText.ts';

export interface RowProps {
  readonly item: Item;
  readonly top: number;
  readonly height: number;
  /** From 1, among the passages. */
  readonly number: number;
  readonly active: boolean;
  readonly ticked: boolean;
  /** 1–9 of its only ground, or null. */
  readonly digit: number | null;
  readonly onPress: (item: Item, event: Pick<MouseEvent, 'ctrlKey' | 'shiftKey'>) => void;
  readonly onTick: (item: Item) => void;
}

export function rowId({ document, id }: Pick<Item, 'document' | 'id'>): string {
  return `row-${document}-${id}`;
}

export const PassageRow = memo(function PassageRow(props: RowProps) {
  const { item, top, height, number, active, ticked, digit, onPress, onTick } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
    // biome-ignore lint/a11y/useSemanticElements: a table row cannot be placed by the window.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the one key table.
    <div
      id={rowId(item)}
      className={`row${active ? ' active' : ''}${ticked ? ' ticked' : ''}`}
      role="row"
      aria-rowindex={number}
      aria-selected={active || ticked}
      style={{ top, height }}
      onClick={(event) => onPress(item, event)}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div role="gridcell" aria-label={rowName(item, ticked)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Space ticks the active row. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space ticks the active row. */}
        <span
          className="tick"
          onClick={(event) => {
            event.stopPropagation();
            onTick(item);
          }}
        >
          <span className="box">{ticked ? '✓' : ''}</span>
        </span>
        <Badge form={item.form} />
        <span className="text" title={nameOf(item)}>
          {nameOf(item)}
        </span>
        <span className="code">
          {codeOf(item)}
          {digit !== null && <kbd>{digit}</kbd>}
        </span>
        <span className="kind">{types[item.type]}</span>
        <span className="where">{list.page(item.page)}</span>
      </div>
    </div>
  );
});
