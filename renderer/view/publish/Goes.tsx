import type { Counted, Preflight } from '../../../app/contract/publication.ts';
import { publication } from '../../strings/publication.ts';
import { collateralText } from './besideText.ts';
import { removalRows } from './removals.ts';

/** Step 3: what goes besides the passages, by kind and number; nothing is said too. */
export function Goes({ preflight }: { readonly preflight: Preflight | null }) {
  if (preflight === null)
    return (
      <p className="quiet" role="status">
        {publication.computing}
      </p>
    );
  return (
    <>
      <Removals removals={preflight.removals} />
      <p className={preflight.collateral.length === 0 ? undefined : 'collateral'}>
        {preflight.collateral.length === 0
          ? publication.noFurther
          : collateralText(preflight.collateral)}
      </p>
    </>
  );
}

export function Removals({ removals }: { readonly removals: readonly Counted[] }) {
  const rows = removalRows(removals);
  const signed = rows.some(({ row, count }) => row === 'signatures' && count > 0);
  return (
    <>
      <ul className="removals">
        {rows.map(({ row, count, pages }) => (
          <li key={row} className={count === 0 ? 'none' : undefined}>
            {publication.removals[row]} <b>{count}</b>
            {publication.where(pages)}
          </li>
        ))}
      </ul>
      {signed && <p>{publication.signature}</p>}
    </>
  );
}
