import type { Item } from '../../store/item.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { group } from '../../strings/group.ts';
import { list, nameOf } from '../../strings/list.ts';
import { tailOf } from '../panel/around.ts';
import type { Choice } from './selection.ts';
import { itemOfRow, keysOf, type SheetRow, tickedOf } from './sheetRows.ts';

interface Props {
  readonly store: DossierStore;
  readonly standOf: (item: Item) => string;
  readonly choice: Choice;
  readonly row: SheetRow;
  readonly index: number;
  readonly active: number;
  readonly top: number;
  readonly height: number;
  readonly onPress: (index: number) => void;
  readonly onToggle: (keys: readonly string[]) => void;
  readonly onOpen: (key: string, open: boolean) => void;
}

export function sheetRowId(index: number): string {
  return `sheet-row-${index}`;
}

const TICKS = { all: '✓', some: '–', none: '' } as const;

export function SheetRowView(props: Props) {
  const { row, top, height } = props;
  const item = itemOfRow(row);
  if (item === null || row.kind === 'part')
    return (
      <div className="heading" aria-hidden="true" style={{ top, height }}>
        <span>
          {row.kind === 'part' && row.part === 'hidden' ? group.shownHidden : group.shownDecided}
        </span>
      </div>
    );
  return <LineRow {...props} row={row} item={item} />;
}

type LineProps = Omit<Props, 'row'> & {
  readonly row: Exclude<SheetRow, { kind: 'part' }>;
  readonly item: Item;
};

function LineRow({ store, standOf, choice, row, item, index, active, ...rest }: LineProps) {
  const { top, height, onPress, onToggle, onOpen } = rest;
  const ticked = tickedOf(row, choice);
  const stand = standOf(item);
  const before = tailOf(item.before, BEFORE).trimStart();
  const count = row.kind === 'fold' ? row.fold.lines.length : 1;
  const said =
    count > 1
      ? group.rowsSaid(nameOf(item), count, stand)
      : group.rowSaid(nameOf(item), item.page, stand);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row.
    // biome-ignore lint/a11y/useSemanticElements: a table row cannot be placed by the window.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the grid.
    <div
      id={sheetRowId(index)}
      className={`row line ${row.kind}${index === active ? ' active' : ''}${ticked === 'none' ? '' : ' ticked'}`}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={ticked === 'all'}
      style={{ top, height }}
      onClick={() => onPress(index)}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: see the row. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see the row. */}
      <div role="gridcell" aria-label={said}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Space ticks the active row. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space ticks the active row. */}
        <span
          className="tick"
          onClick={(event) => {
            event.stopPropagation();
            onToggle(keysOf(row));
          }}
        >
          <span className="box">{TICKS[ticked]}</span>
        </span>
        <span className="where">{placeText(store, item, count)}</span>
        <span className="context">
          {before === '' ? '' : `… ${before}`}
          <strong>{nameOf(item)}</strong>
          {item.after}
        </span>
        <span className="stand">{stand}</span>
        {count > 1 && row.kind === 'fold' && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={row.opened ? group.closeSame : group.openSame}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(row.fold.key, !row.opened);
            }}
          >
            {row.opened ? '▾' : '▸'} {count}×
          </button>
        )}
      </div>
    </div>
  );
}

/** Other documents are named; rows that stand for several say so with their count. */
function placeText(store: DossierStore, { document, page }: Item, count: number): string {
  const { current, documents } = store.getState();
  const name = documents.find(({ id }) => id === document)?.name ?? '';
  if (count > 1) return '';
  return document === current
    ? list.page(page)
    : `${name.replace(/\.pdf$/i, '')} ${list.page(page)}`;
}

/** Characters: what tells one line from another stands to the right. */
const BEFORE = 16;
