import { memo, type ReactNode, useDeferredValue } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useStore } from 'zustand';
import type { Command } from '../../../app/contract/commands.ts';
import type { KeyMap } from '../../../app/contract/keyScheme.ts';
import type { DossierStore } from '../../store/operations/operations.ts';
import { didOf } from '../../store/said.ts';
import { tools } from '../../strings/frame.ts';
import { stepName } from '../../strings/steps.ts';
import type { ViewMode, ViewStore } from '../page/viewStore.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly store: DossierStore;
  readonly view: ViewStore;
  readonly keys: KeyMap;
  readonly run: (command: Command) => void;
}

const MODES: readonly (readonly [ViewMode, Command | null])[] = [
  ['review', null],
  ['preview', 'preview'],
  ['side', 'sideBySide'],
];

/** Region B: one row at every width. Labels go from right to left; the last button keeps its own. */
export const ShellToolbar = memo(function ShellToolbar({ store, view, keys, run }: Props) {
  const mode = useStore(view, (state) => state.mode);
  const shown = useStore(view, (state) => state.shown);
  const last = useDeferredValue(useStore(store, ({ review }) => review.done.at(-1)));
  const next = useDeferredValue(useStore(store, ({ review }) => review.undone.at(-1)));
  const isEmpty = useStore(store, ({ documents }) => documents.length === 0);
  const percent = Math.round(shown * 100);
  const tool = (command: Command) => ({
    keyOf: keys.get(command)?.[0],
    onPress: () => run(command),
  });
  return (
    <Toolbar className="toolbar" data-region="toolbar" aria-label={tools.label}>
      <Tool
        name={named(tools.undo, last && stepName(didOf(last)))}
        disabled={last === undefined}
        {...tool('undo')}
      >
        <Icon name="undo" />
      </Tool>
      <Tool
        name={named(tools.redo, next && stepName(didOf(next)))}
        disabled={next === undefined}
        {...tool('redo')}
      >
        <Icon name="redo" />
      </Tool>
      <span className="gap" />
      <Tool name={tools.search} {...tool('find')}>
        <Icon name="search" />
        <span className="label shed4">{tools.search}</span>
      </Tool>
      <span className="gap" />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the row. */}
      <div className="modes" role="group" aria-label={tools.view}>
        {MODES.map(([name, command], i) => (
          <Tool
            key={name}
            name={tools[name]}
            pressed={mode === name}
            keyOf={command === null ? undefined : keys.get(command)?.[0]}
            onPress={() => view.setState({ mode: name })}
          >
            <Icon name={name} />
            <span className={`label shed${3 - i}`}>{tools[name]}</span>
          </Tool>
        ))}
      </div>
      <span className="gap" />
      <span className="zoom">
        <Tool name={tools.zoomOut} {...tool('zoomOut')}>
          −
        </Tool>
        <output aria-label={tools.zoom(percent)}>{tools.percent(percent)}</output>
        <Tool name={tools.zoomIn} {...tool('zoomIn')}>
          +
        </Tool>
      </span>
      <span className="gap wide" />
      <Tool
        name={tools.publish}
        tip={tools.publishTip}
        primary
        disabled={isEmpty}
        {...tool('publish')}
      >
        {tools.publish}
      </Tool>
    </Toolbar>
  );
});

function named(name: string, step: string | undefined): string {
  return step === undefined ? name : `${name}: ${step}`;
}

interface ToolProps {
  /** Also what a screen reader says: a label may be shed. */
  readonly name: string;
  readonly keyOf: string | undefined;
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly tip?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly primary?: boolean;
}

function Tool(props: ToolProps) {
  const { name, keyOf, onPress, children, tip, disabled, pressed, primary } = props;
  const title = keyOf === undefined ? (tip ?? name) : `${tip ?? name} (${keyOf})`;
  return (
    <button
      type="button"
      className={primary ? 'tool primary' : 'tool'}
      aria-label={title === name ? undefined : name}
      aria-description={title === name ? undefined : (tip ?? keyOf)}
      aria-pressed={pressed}
      aria-disabled={disabled}
      aria-keyshortcuts={keyOf?.replace('Ctrl', 'Control')}
      title={title}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
