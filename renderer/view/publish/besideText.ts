/** What goes that the marked text does not need: the same words in the preview and in the dialog. */
import type { Beside, Counted } from '../../../app/contract/publication.ts';
import { publication } from '../../strings/publication.ts';

/** Zero is said too. */
export function collateralText(collateral: readonly Counted[]): string {
  if (collateral.length === 0) return publication.noCollateral;
  const parts = collateral.map(
    ({ kind, count, pages }) => `${wordsFor(kind)(count)}${publication.where(pages)}`,
  );
  return `${publication.collateral} ${parts.join(', ')}.`;
}

export function besideText(beside: readonly Beside[]): string {
  const kinds = new Map<string, { count: number; pages: Set<number> }>();
  for (const { kind: exact, count, page } of beside) {
    const kind = toldAs(exact);
    const known = kinds.get(kind) ?? { count: 0, pages: new Set<number>() };
    kinds.set(kind, known);
    known.count += count;
    known.pages.add(page);
  }
  return collateralText(
    [...kinds].map(([kind, { count, pages }]) => ({
      ...{ kind, count },
      pages: [...pages].sort((a, b) => a - b),
    })),
  );
}

/** Notes, highlights and stamps are all “opmerkingen”. */
function toldAs(kind: string): string {
  return kind in publication.collateralKinds ? kind : (kind.split('/')[0] ?? kind);
}

function wordsFor(kind: string): (n: number) => string {
  const { collateralKinds, collateralOther } = publication;
  const [whole = ''] = kind.split('/');
  return collateralKinds[kind] ?? collateralKinds[whole] ?? collateralOther;
}
