import { type GroundCode, groundOf } from '../../../redaction/model/ground.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { panel } from '../../strings/panel.ts';
import { shownKey } from '../keyText.ts';
import { Key } from './DecisionButtons.tsx';

interface Props {
  readonly store: DossierStore;
  /** Null: the chosen passages differ. */
  readonly grounds: readonly GroundCode[] | null;
  readonly onChooseGround: () => void;
}

/** Each ground with its digit; the button opens the picker. */
export function GroundChips({ store, grounds, onChooseGround }: Props) {
  const { settings } = store.getState();
  return (
    <div className="grounds">
      <span className="label">{panel.ground}</span>
      <span className="chips">
        {grounds === null && <em>{panel.mixed}</em>}
        {grounds?.length === 0 && <em>{panel.noGround}</em>}
        {grounds?.map((code) => (
          <Chip key={code} code={code} digit={settings.favourites.indexOf(code) + 1} />
        ))}
      </span>
      <button
        type="button"
        className="choose"
        aria-keyshortcuts={shownKey(settings, 'chooseGround') || undefined}
        title={panel.addGround}
        onClick={onChooseGround}
      >
        <span aria-hidden="true">▾</span>
        <Key text={shownKey(settings, 'chooseGround')} />
      </button>
    </div>
  );
}

interface ChipProps {
  readonly code: GroundCode;
  /** 0 when it has no digit key. */
  readonly digit: number;
}

function Chip({ code, digit }: ChipProps) {
  const label = groundOf(code)?.label ?? '';
  return (
    <span className="chip" title={label}>
      {digit > 0 && <kbd>{digit}</kbd>}
      <b>{code}</b>
      <span className="name">{label}</span>
    </span>
  );
}
