import { useState } from 'react';
import { GROUND_RULES } from '../../../redaction/review/groundsRules.table.ts';
import { publication } from '../../strings/publication.ts';
import type { Way } from './readiness.ts';
import type { Warning } from './warnings.ts';

const SHOWN = 5;

interface Props {
  readonly warnings: readonly Warning[];
  readonly onWay: (way: Way) => void;
}

/** Step 2: what to look at; none of it stands in the way. */
export function Warnings({ warnings, onWay }: Props) {
  const [all, setAll] = useState(false);
  if (warnings.length === 0) return <p className="quiet">{publication.noWarnings}</p>;
  const shown = all ? warnings : warnings.slice(0, SHOWN);
  return (
    <>
      <ul className="checks">
        {shown.map((warning) => {
          const text = warningText(warning);
          const { way } = warning;
          return (
            <li key={text} className={warning.kind === 'leak' ? 'block' : 'look'}>
              <span className="sign" aria-hidden="true">
                !
              </span>
              <span className="what">{text}</span>
              {way !== null && (
                <span className="actions">
                  <button
                    type="button"
                    aria-label={`${publication.look}: ${text}`}
                    onClick={() => onWay(way)}
                  >
                    {publication.look}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {!all && warnings.length > SHOWN && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {publication.more(warnings.length - SHOWN)}
        </button>
      )}
    </>
  );
}

function warningText(warning: Warning): string {
  switch (warning.kind) {
    case 'leak':
      return publication.leak(warning.sentence, warning.page);
    case 'differs':
      return publication.differs(warning.text, warning.redacted, warning.kept);
    case 'elsewhere':
      return publication.elsewhere(warning.text, warning.document);
    case 'rule':
      return publication.ruleCount(ruleText(warning.rule), warning.count);
    case 'notFollowed':
      return publication.notFollowed(warning.name, warning.kept, warning.count);
    case 'nothing':
      return publication.nothing;
    case 'page':
      return publication.wholePage(warning.page);
    default:
      return publication[warning.kind](warning.count);
  }
}

function ruleText(rule: string): string {
  const known = Object.entries(GROUND_RULES).find(([code]) => code === rule);
  return known?.[1].sentence ?? publication.ruleOther;
}
