import { useRef } from 'react';
import type { Refusal } from '../../../app/contract/dossier.ts';
import type { LeakPlace } from '../../../app/contract/publication.ts';
import type { Bridge, ReportLine } from '../../../app/contract/requests.ts';
import { publication, result } from '../../strings/publication.ts';
import { Message } from '../shell/Message.tsx';
import { CopyButton } from './CopyButton.tsx';
import { SaveReport } from './SaveReport.tsx';

interface OfBridge {
  readonly bridge: Pick<Bridge, 'request'>;
}

interface LeaksProps extends OfBridge {
  readonly concept: boolean;
  readonly leaks: readonly LeakPlace[];
  readonly onPage: (page: number) => void;
  readonly onClose: () => void;
}

/** The check found something: there is no file, and no way to have one all the same. */
export function LeaksPage({ bridge, concept, leaks, onPage, onClose }: LeaksProps) {
  const pages = [...new Set(leaks.flatMap(({ page }) => (page === null ? [] : [page])))];
  return (
    <>
      <div role="alert">
        <Message tone="error" text={concept ? result.refusedConcept : result.refused} />
      </div>
      <h2>{result.where}</h2>
      <ul className="places">
        {leaks.map(({ code, page, sentence }) => (
          <li key={`${code} ${page}`}>{result.place(page, sentence)}</li>
        ))}
      </ul>
      <h2>{result.whatNow}</h2>
      <p>{result.whatNowText}</p>
      <p>{result.unchanged}</p>
      <Report bridge={bridge} lines={leaks} />
      <div className="buttons end">
        {pages.map((page) => (
          <button key={page} type="button" onClick={() => onPage(page)}>
            {publication.toPage(page)}
          </button>
        ))}
        <button type="button" data-focus className="primary" onClick={onClose}>
          {result.back}
        </button>
      </div>
    </>
  );
}

interface RefusedProps extends OfBridge {
  readonly refusal: Refusal;
  readonly onPage: (page: number) => void;
  /** Another folder, and everything else as it was answered. */
  readonly onFolder: () => void;
  readonly onClose: () => void;
}

/** It could not be made at all. */
export function RefusedPage({ bridge, refusal, onPage, onFolder, onClose }: RefusedProps) {
  const { code, sentence, advice, page } = refusal;
  return (
    <>
      <div role="alert">
        <Message
          tone="error"
          text={code === HALF_MADE ? sentence : `${result.failed} ${sentence}`}
        />
      </div>
      {advice !== '' && <p>{advice}</p>}
      <p>{result.unchanged}</p>
      <Report bridge={bridge} lines={[refusal]} />
      <div className="buttons end">
        {page !== null && (
          <button type="button" onClick={() => onPage(page)}>
            {publication.toPage(page)}
          </button>
        )}
        {OF_THE_FOLDER.has(code) && (
          <button type="button" onClick={onFolder}>
            {result.otherFolder}
          </button>
        )}
        <button type="button" data-focus className="primary" onClick={onClose}>
          {result.back}
        </button>
      </div>
    </>
  );
}

const HALF_MADE = 'half-made';
const OF_THE_FOLDER: ReadonlySet<string> = new Set([
  HALF_MADE,
  'output-unwritable',
  'folder-gone',
  'output-is-input',
  'same-folder',
  'log-damaged',
]);

/** Codes and pages: text of the document is in none of it. */
function Report({ bridge, lines }: OfBridge & { readonly lines: readonly ReportLine[] }) {
  const shown = useRef<HTMLPreElement>(null);
  return (
    <details className="technical">
      <summary>{result.report}</summary>
      <pre ref={shown}>
        {lines.map(({ code, page }) => `${code}${page === null ? '' : ` p.${page}`}`).join('\n')}
      </pre>
      <p className="buttons">
        <SaveReport bridge={bridge} lines={lines} />
        <CopyButton label={result.copyReport} of={shown} />
      </p>
    </details>
  );
}
