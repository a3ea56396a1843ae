import { memo } from 'react';
import { nl } from '../../strings/nl.ts';
import type { Find } from './finds.ts';
import { boxPath, grown } from './forms.ts';
import { type Size, type Turn, toSheet, turned } from './turn.ts';

interface Props {
  readonly page: number;
  readonly size: Size;
  readonly scale: number;
  readonly turn: Turn;
  /** Of the whole document. */
  readonly finds: readonly Find[];
  /** Index of the current one, or -1. */
  readonly at: number;
}

/** Finds on this page: a tint and a thin line, the current one in a ring. */
export const FindLayer = memo(function FindLayer(props: Props) {
  const { page, size, scale, turn, finds, at } = props;
  const { width, height } = turned(size, turn);
  return (
    <svg className="finds" width={width * scale} height={height * scale}>
      <title>{nl.finding.field}</title>
      {finds.map(({ hit }, index) =>
        hit.pieces
          .filter((piece) => piece.page === page)
          .map(({ rect }) => {
            const box = toSheet(rect, size, scale, turn);
            const d = boxPath(index === at ? grown(box, 3) : box);
            return <path key={d} className={index === at ? 'find current' : 'find'} d={d} />;
          }),
      )}
    </svg>
  );
});
