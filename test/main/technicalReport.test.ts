import { expect, test } from 'vitest';
import { REQUESTS } from '../../app/contract/requests.ts';
import { technicalReport } from '../../main/technicalReport.ts';

test('codes and pages, line by line', () => {
  const lines = [
    { code: 'text-survives', page: 4 },
    { code: 'metadata', page: null },
  ];
  const text = technicalReport(lines, '2026-11-29T10:00:00.000Z');
  expect(text).toContain('\r\ntext-survives  pagina 4\r\nmetadata\r\n');
});

test.each([
  ['text of a document', [{ code: 'J. Jansen', page: 1 }], false],
  ['more than a code', [{ code: 'text-survives', page: 1, text: 'x' }], false],
  ['nothing', [], false],
  ['a code', [{ code: 'text-survives', page: null }], true],
])('the window can have it written: %s', (_, lines, may) => {
  expect(REQUESTS.saveReport.safeParse([lines]).success).toBe(may);
});
