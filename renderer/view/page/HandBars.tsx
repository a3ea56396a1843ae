import { nl } from '../../strings/nl.ts';
import { cutPlace } from './boundary.ts';
import type { Elsewhere } from './useElsewhere.ts';
import type { Boundary } from './viewStore.ts';

interface BoundaryProps {
  readonly boundary: Boundary;
  readonly onKeep: () => void;
  readonly onSplit: () => void;
  readonly onDiscard: () => void;
}

/** What the keys do while boundaries are in hand, and the same as buttons. */
export function BoundaryBar({ boundary, onKeep, onSplit, onDiscard }: BoundaryProps) {
  const isText = boundary.now.ranges.length > 0;
  const canSplit = cutPlace(boundary.before, boundary.now) !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form.
    <div className="pageTool hand" role="group" aria-label={nl.boundary.label}>
      <p role="status">
        <strong>{nl.boundary.label}.</strong> {isText ? nl.boundary.text : nl.boundary.area}
      </p>
      <button type="button" className="primary" onClick={onKeep}>
        {nl.boundary.keep} <kbd>Enter</kbd>
      </button>
      {isText && (
        <button
          type="button"
          aria-disabled={!canSplit}
          title={canSplit ? nl.boundary.splitTip : nl.boundary.noSplit}
          onClick={onSplit}
        >
          {nl.boundary.split} <kbd>X</kbd>
        </button>
      )}
      <button type="button" onClick={onDiscard}>
        {nl.boundary.discard} <kbd>Esc</kbd>
      </button>
    </div>
  );
}

interface ElsewhereProps {
  readonly elsewhere: Elsewhere;
  readonly onSheet: () => void;
  readonly onDismiss: () => void;
}

export function ElsewhereBar({ elsewhere, onSheet, onDismiss }: ElsewhereProps) {
  return (
    <div className="pageTool hand" role="status">
      <p>{nl.marking.elsewhere(elsewhere.hits.length)}</p>
      <button type="button" onClick={onSheet}>
        {nl.marking.sameText} <kbd>S</kbd>
      </button>
      <button type="button" className="dismiss" aria-label={nl.pages.close} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
