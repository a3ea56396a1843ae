import type { Command } from '../../app/contract/keys.ts';
import type { ReviewModel } from '../store/reviewStore.ts';
import { nl } from '../strings/nl.ts';

interface Props {
  readonly model: ReviewModel;
  readonly zoom: number;
  readonly run: (command: Command) => void;
}

export function Toolbar({ model, zoom, run }: Props) {
  const { done, undone } = model.review;
  const [last, next] = [done.at(-1), undone.at(-1)];
  const undo =
    last === undefined ? nl.toolbar.undo : `${nl.toolbar.undo}: ${nl.actions[last.action]}`;
  const redo =
    next === undefined ? nl.toolbar.redo : `${nl.toolbar.redo}: ${nl.actions[next.action]}`;
  return (
    <div className="toolbar" role="toolbar" aria-label={nl.toolbar.label}>
      <button
        type="button"
        title={`${undo} (Ctrl+Z)`}
        aria-disabled={last === undefined}
        onClick={() => run('undo')}
      >
        <span aria-hidden="true">↶</span> {nl.toolbar.undo}
      </button>
      <button
        type="button"
        title={`${redo} (Ctrl+Y)`}
        aria-disabled={next === undefined}
        onClick={() => run('redo')}
      >
        <span aria-hidden="true">↷</span> {nl.toolbar.redo}
      </button>
      <span className="gap" />
      <button
        type="button"
        aria-label={nl.toolbar.zoomOut}
        title={`${nl.toolbar.zoomOut} (Ctrl+-)`}
        onClick={() => run('zoomOut')}
      >
        −
      </button>
      <output aria-label={nl.toolbar.zoom(Math.round(zoom * 100))}>
        {nl.toolbar.zoom(Math.round(zoom * 100))}
      </output>
      <button
        type="button"
        aria-label={nl.toolbar.zoomIn}
        title={`${nl.toolbar.zoomIn} (Ctrl++)`}
        onClick={() => run('zoomIn')}
      >
        +
      </button>
      <span className="gap wide" />
      <button type="button" className="primary" title="Ctrl+E" onClick={() => run('publish')}>
        {nl.toolbar.publish} <kbd>Ctrl+E</kbd>
      </button>
    </div>
  );
}
