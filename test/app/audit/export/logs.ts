/** Sound logs to export. Persons are invented. */

import { chainEntry, EMPTY_CHAIN } from '../../../../app/audit/chain.ts';
import type { AuditBody, Published, Refused } from '../../../../app/audit/entry.ts';
import type { SoundLog } from '../../../../app/audit/export/logFacts.ts';

export const REDACTION: Published['redactions'][number] = {
  id: 'r1',
  page: 2,
  kind: 'text',
  rects: [
    [72, 100.5, 180.25, 114],
    [72, 120, 90, 132],
  ],
  type: 'naam',
  grounds: ['5.1.2e', '5.1.2i'],
  certainty: 'certain',
  rule: 'name/label',
  decision: 'accept',
  by: 'Els Verzonnen',
  at: '2026-11-30T10:11:12.345Z',
  width: 'safe',
  passage: 'p1',
  names: 50,
};

export const PUBLISHED: AuditBody & Published = {
  event: 'published',
  input: { name: 'nota.pdf', sha256: 'a'.repeat(64), bytes: 1234 },
  output: { name: 'nota-gelakt.pdf', sha256: 'b'.repeat(64), bytes: 1200 },
  pages: 3,
  settings: 'c'.repeat(64),
  redactions: [REDACTION],
  open: [
    {
      id: 'o1',
      page: 3,
      type: 'beleidsopvatting',
      ground: '5.2',
      certainty: 'check',
      rule: 'opinion/advice',
    },
  ],
  removals: [{ kind: 'metadata', count: 2 }],
  findings: [{ code: 'attention-points', severity: 'info' }],
};

export const STARTED: AuditBody = {
  event: 'run-started',
  command: 'redact',
  inputs: 2,
  resumed: false,
  settings: { accept: 'all', width: 'safe', thorough: true, profile: 'd'.repeat(64) },
};
export const REFUSED: Refused = {
  event: 'refused',
  input: { name: 'brief.pdf' },
  error: 'password-needed',
};
export const WITHHELD: AuditBody = {
  event: 'withheld',
  input: { name: 'lek.pdf', sha256: 'e'.repeat(64), bytes: 9 },
  leaks: [
    { code: 'invisible-text', page: 4 },
    { code: 'invisible-text', page: 7 },
  ],
};
export const ENDED: AuditBody = {
  event: 'run-ended',
  reason: 'finished',
  published: 1,
  skipped: 0,
  refused: 1,
  withheld: 1,
};

export function logOf(bodies: readonly AuditBody[], actor = 'Jan Verzonnen'): SoundLog {
  const stamp = { time: '2026-11-30T10:11:13.000Z', actor, program: 'woo-redact 0' };
  let end = EMPTY_CHAIN;
  const entries = bodies.map((body, i) => {
    const entry = chainEntry(body, stamp, end);
    end = { line: i + 1, seq: entry.seq, hash: entry.hash };
    return entry;
  });
  return { name: 'logboek.jsonl', bytes: 99, sha256: 'f'.repeat(64), headCompared: true, entries };
}
