import { memo } from 'react';
import { countsOf } from '../../store/counts.ts';
import { itemsOf } from '../../store/items.ts';
import type { DossierModel, Order } from '../../store/model.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { list } from '../../strings/list.ts';
import { FilterMenu } from './FilterMenu.tsx';

const ORDERS: readonly Order[] = ['page', 'checkFirst', 'persons'];

interface Props {
  readonly store: DossierStore;
  readonly model: DossierModel;
  /** Groups are neither filtered nor ordered. */
  readonly groups: boolean;
}

export const ListHeader = memo(function ListHeader({ store, model, groups }: Props) {
  const { current, chosen, order } = model;
  const items = current === null ? [] : itemsOf(model, current);
  const open = current === null ? 0 : countsOf(model, current).open;
  return (
    <header>
      <h2>{list.todo(open)}</h2>
      {chosen.size > 0 && (
        <button type="button" className="chosen" onClick={() => store.chooseNone()}>
          {list.chosen(chosen.size)} <span aria-hidden="true">×</span>
          <span className="spoken">{list.chooseNone}</span>
        </button>
      )}
      {!groups && <FilterMenu store={store} model={model} items={items} />}
      {!groups && (
        <select
          className="order"
          aria-label={list.order}
          title={list.order}
          value={order}
          onChange={({ target }) =>
            store.setOrder(ORDERS.find((o) => o === target.value) ?? 'page')
          }
        >
          {ORDERS.map((name) => (
            <option key={name} value={name}>
              {list.orders[name]}
            </option>
          ))}
        </select>
      )}
    </header>
  );
});
