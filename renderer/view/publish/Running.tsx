import { useEffect, useState } from 'react';
import type { EngineProgress } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { publication } from '../../strings/publication.ts';

const STEP: Readonly<Record<EngineProgress['stage'], number>> = {
  load: 1,
  extract: 1,
  detect: 1,
  resolve: 1,
  burn: 2,
  verify: 3,
  publish: 4,
};

interface Props {
  readonly bridge: Pick<Bridge, 'on'>;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** While the file is made: which of the four steps, which page; it can be stopped at any time. */
export function Running({ bridge, stopping, onStop }: Props) {
  const [progress, setProgress] = useState<EngineProgress | null>(null);
  useEffect(() => bridge.on('progress', setProgress), [bridge]);
  const step = progress === null ? 1 : STEP[progress.stage];
  const { done = 0, total = 0 } = progress ?? {};
  const text = publication.runStep(step, publication.runSteps[step - 1]!);
  return (
    <>
      <ol className="runSteps">
        {publication.runSteps.map((name, i) => (
          <li key={name} aria-current={i + 1 === step ? 'step' : undefined}>
            {i + 1 < step ? '✔ ' : ''}
            {name}
          </li>
        ))}
      </ol>
      <p role="status">
        {text} {total > 1 && publication.runPage(Math.max(1, done), total)}
      </p>
      <progress
        className="run"
        aria-label={publication.running}
        value={step - 1 + (total === 0 ? 0 : done / total)}
        max={4}
      />
      <div className="buttons end">
        <button type="button" data-focus aria-disabled={stopping} onClick={onStop}>
          {stopping ? publication.stopping : publication.stopRun}
        </button>
      </div>
    </>
  );
}
