import { useState } from 'react';
import { isRefusal } from '../../../app/contract/dossier.ts';
import type { Bridge } from '../../../app/contract/requests.ts';
import { result } from '../../strings/publication.ts';

/** For an auditor or an archive: as a spreadsheet, report or data, to where the person says. */
export function ExportLog({ bridge }: { readonly bridge: Pick<Bridge, 'request'> }) {
  const [told, setTold] = useState('');
  const save = async () => {
    const answer = await bridge.request('saveLog').catch(() => undefined);
    if (answer !== null) setTold(toldOf(answer));
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {result.exportLog}
      </button>
      <span role="status" className="quiet">
        {told}
      </span>
    </>
  );
}

function toldOf(answer: unknown): string {
  if (answer === undefined) return result.logNotExported;
  return isRefusal(answer) ? `${answer.sentence} ${answer.advice}` : result.logExported;
}
