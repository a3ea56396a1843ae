import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Hit } from '../../../app/contract/dossier.ts';
import { activeItem } from '../../store/counts.ts';
import type { Item } from '../../store/item.ts';
import { itemsOf } from '../../store/items.ts';
import { ViewsSheet } from '../publish/ViewsSheet.tsx';
import { GroupSheet, hasGroup } from '../sheet/GroupSheet.tsx';
import { RestSheet } from '../sheet/RestSheet.tsx';
import { restOf } from '../sheet/rest.ts';
import { SearchRows } from '../sheet/SearchRows.tsx';
import { UnjudgedSheet } from '../sheet/UnjudgedSheet.tsx';
import type { Sheet } from './desk.ts';
import type { RegionsProps } from './Regions.tsx';

interface Props extends RegionsProps {
  readonly sheet: Sheet;
}

/** In the place of the list, so that the page stays in sight (review-window §5.2). */
export function SheetRegion(props: Props) {
  const { sheet } = props;
  switch (sheet.kind) {
    case 'group':
      return <OfGroup {...props} sheet={sheet} />;
    case 'found':
      return <OfFinds {...props} sheet={sheet} />;
    case 'views':
      return (
        <ViewsSheet
          store={props.session.store}
          onStakeholder={() => {
            props.desk.closeSheet();
            props.desk.open('stakeholder');
          }}
          onClose={() => props.desk.closeSheet()}
        />
      );
    case 'rest':
      return (
        <RestSheet
          store={props.session.store}
          onApart={() => leaveForApart(props)}
          onClose={() => props.desk.backToPublishing()}
        />
      );
    case 'unjudged':
      return (
        <UnjudgedSheet
          store={props.session.store}
          bridge={props.bridge}
          onShow={(hit) => showHit(props, hit)}
          onClose={() => props.desk.closeSheet()}
        />
      );
  }
}

/** Not back to the publishing dialog: these must first be read. */
function leaveForApart({ session: { store }, desk }: RegionsProps): void {
  const model = store.getState();
  const { apart } = restOf(itemsOf(model, model.current ?? ''));
  desk.closeSheet();
  if (apart[0] !== undefined) store.select(apart[0].id, apart[0].document);
}

interface FindsProps extends RegionsProps {
  readonly sheet: Extract<Sheet, { kind: 'found' }>;
}

function OfFinds({ sheet, ...props }: FindsProps) {
  return (
    <SearchRows
      key={`${sheet.query.document} ${sheet.query.text}`}
      store={props.session.store}
      query={sheet.query}
      hits={sheet.hits}
      onShow={(hit) => showHit(props, hit)}
      onClose={() => props.desk.closeSheet()}
    />
  );
}

/** A find is no passage yet: the page goes there, the active passage stays. */
function showHit({ session, view }: Pick<RegionsProps, 'session' | 'view'>, hit: Hit): void {
  const { store } = session;
  if (store.getState().current !== hit.document) store.showDocument(hit.document);
  view.goTo(hit.page);
}

interface GroupProps extends RegionsProps {
  readonly sheet: Extract<Sheet, { kind: 'group' }>;
}

/** The group of the passage that was active when the sheet was opened: reading its rows does not change it. */
function OfGroup({ session, desk, sheet }: GroupProps) {
  const { store } = session;
  const tab = useStore(desk, (state) => state.tab);
  const [item] = useState<Item | null>(() => activeItem(store.getState()));
  const has = item !== null && hasGroup(store.getState(), sheet.group, item);
  useEffect(() => {
    if (has) return;
    store.note('noGroup');
    desk.closeSheet();
  }, [has, desk, store]);
  if (item === null || !has) return null;
  return (
    <GroupSheet
      key={`${sheet.group} ${sheet.keep} ${item.id}`}
      store={store}
      kind={sheet.group}
      item={item}
      keep={sheet.keep}
      tab={tab}
      onClose={() => desk.closeSheet()}
    />
  );
}
