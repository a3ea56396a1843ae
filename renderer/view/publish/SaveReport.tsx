import { useState } from 'react';
import type { Bridge, ReportLine } from '../../../app/contract/requests.ts';
import { result } from '../../strings/publication.ts';

interface Props {
  readonly bridge: Pick<Bridge, 'request'>;
  readonly lines: readonly ReportLine[];
}

/** For the administrator, to where the person says. */
export function SaveReport({ bridge, lines }: Props) {
  const [told, setTold] = useState('');
  const save = async () => {
    const plain = lines.map(({ code, page }) => ({ code, page }));
    const answer = await bridge.request('saveReport', plain).catch(() => ({ saved: false }));
    if (answer !== null) setTold(answer.saved ? result.reportSaved : result.reportNotSaved);
  };
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {result.saveReport}
      </button>
      <span role="status" className="quiet">
        {told}
      </span>
    </>
  );
}
