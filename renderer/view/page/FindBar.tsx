import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { DocumentId } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { nl } from '../../strings/nl.ts';
import { type Finding, queryOf } from './finding.ts';
import { type Find, judgedCount, toRedact } from './finds.ts';
import { useFinding } from './useFinding.ts';
import type { ViewStore } from './viewStore.ts';

interface Props {
  readonly view: ViewStore;
  readonly bridge: Bridge;
  readonly document: DocumentId;
  readonly finds: readonly Find[];
  /** To the sheet of what was found. */
  readonly onRedact: () => void;
}

/** Ctrl+F: what is found is judged like a proposal, one by one or through the sheet. */
export function FindBar({ view, bridge, document, finds, onRedact }: Props) {
  const finding = useStore(view, (state) => state.finding);
  const asked = useStore(view, (state) => state.asked.bar);
  const field = useRef<HTMLInputElement>(null);
  useFinding(view, bridge, document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the field is selected again.
  useEffect(() => field.current?.select(), [asked]);
  const change = (part: Partial<Finding>) =>
    view.setState({ finding: { ...finding, ...part, state: 'busy', hits: [], at: -1 } });
  const left = toRedact(finds).length;
  return (
    <search className="pageTool findBar" aria-label={nl.finding.field}>
      <input
        ref={field}
        type="search"
        aria-label={nl.finding.field}
        placeholder={nl.finding.field}
        title={nl.finding.hint}
        value={finding.text}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') view.closeBar();
          else if (event.key === 'Enter' && finding.hits.length > 0) view.ask('focus');
          else return;
          event.preventDefault();
        }}
      />
      <button type="button" title={nl.finding.previous} onClick={() => view.stepFind(-1)}>
        <span aria-hidden="true">▲</span>
        <span className="spoken">{nl.finding.previous}</span>
      </button>
      <button type="button" title={nl.finding.next} onClick={() => view.stepFind(1)}>
        <span aria-hidden="true">▼</span>
        <span className="spoken">{nl.finding.next}</span>
      </button>
      <Toggle
        on={finding.wholeWords}
        label={nl.finding.wholeWords}
        onChange={(wholeWords) => change({ wholeWords })}
      />
      <Toggle
        on={finding.variants}
        label={nl.finding.variants}
        tip={nl.finding.variantsTip}
        onChange={(variants) => change({ variants })}
      />
      <span className="found" role="status">
        {foundText(finding, finds)}
      </span>
      {left > 0 && queryOf(finding, document) !== null && (
        <button type="button" className="redactFound" onClick={onRedact}>
          {nl.finding.redact(left)}
        </button>
      )}
      <button type="button" className="dismiss" aria-label={nl.pages.close} onClick={view.closeBar}>
        ×
      </button>
    </search>
  );
}

function foundText({ state, at }: Finding, finds: readonly Find[]): string {
  if (state === 'idle') return '';
  if (state === 'busy') return nl.finding.busy;
  if (state === 'failed') return nl.finding.failed;
  const count = nl.finding.count(finds.length, judgedCount(finds));
  return at < 0 ? count : `${nl.finding.at(at + 1, finds.length)} · ${count}`;
}

interface ToggleProps {
  readonly on: boolean;
  readonly label: string;
  readonly tip?: string;
  readonly onChange: (on: boolean) => void;
}

function Toggle({ on, label, tip, onChange }: ToggleProps) {
  return (
    <label className="toggle" title={tip}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
