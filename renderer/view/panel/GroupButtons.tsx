import { memo, useMemo } from 'react';
import type { Command } from '../../../app/contract/commands.ts';
import type { GroupKind } from '../../store/groups.ts';
import type { Item } from '../../store/item.ts';
import type { DossierModel } from '../../store/model.ts';
import { panel } from '../../strings/panel.ts';
import { shownKey } from '../keyText.ts';
import { Key } from './DecisionButtons.tsx';
import { decidedElsewhere, type GroupCount, groupCounts } from './groupCounts.ts';

interface Props {
  readonly model: DossierModel;
  readonly item: Item;
  readonly onGroup: (kind: GroupKind, keep: boolean) => void;
}

const COMMANDS: Readonly<Record<GroupCount['kind'], Command>> = {
  text: 'sameText',
  person: 'person',
  block: 'block',
  mail: 'mail',
  type: 'kind',
};

/** The number on the button is the number of passages in the sheet that it opens. */
export const GroupButtons = memo(function GroupButtons({ model, item, onGroup }: Props) {
  const elsewhere = useMemo(() => decidedElsewhere(model, item), [model, item]);
  const counts = useMemo(() => groupCounts(model, item), [model, item]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend. */}
      <div className="groups" role="group" aria-label={panel.groups.label}>
        {counts.map((count) => (
          <GroupButton key={count.kind} model={model} count={count} onGroup={onGroup} />
        ))}
      </div>
      {elsewhere !== null && (
        <p className="elsewhere">
          {panel.elsewhere(elsewhere.count, elsewhere.verdict)}{' '}
          <button type="button" onClick={() => onGroup(elsewhere.kind, item.verdict === 'reject')}>
            {panel.adjustToo}
          </button>
        </p>
      )}
    </>
  );
});

function titleOf({ total, hidden }: GroupCount): string | undefined {
  return hidden > 0 ? panel.groups.hidden(total, hidden) : undefined;
}

interface ButtonProps extends Pick<Props, 'model' | 'onGroup'> {
  readonly count: GroupCount;
}

function GroupButton({ model, count, onGroup }: ButtonProps) {
  const { kind, total, hidden } = count;
  if (kind === 'type') return null;
  const none = total === 0;
  return (
    <button
      type="button"
      aria-disabled={none}
      aria-keyshortcuts={shownKey(model.settings, COMMANDS[kind]) || undefined}
      title={none ? panel.groups.none[kind] : titleOf(count)}
      onClick={() => (none ? undefined : onGroup(kind, false))}
    >
      <span>{panel.groups[kind](none ? '–' : total)}</span>
      {!none && <Key text={shownKey(model.settings, COMMANDS[kind])} />}
      {hidden > 0 && <span className="spoken">{panel.groups.hidden(total, hidden)}</span>}
    </button>
  );
}
