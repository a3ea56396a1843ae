import { expect, it } from 'vitest';
import { LINT_MESSAGES } from '../../redaction/model/lintMessages.table.ts';
import { CODES } from '../../redaction/verify/lint/rules.table.ts';

it('every rule of the lint has a code, every code a sentence in Dutch and English', () => {
  const codes = new Set(Object.values(CODES));
  expect(codes.size).toBeGreaterThan(30);
  expect([...codes, 'not-conforming'].filter((code) => LINT_MESSAGES[code] === undefined)).toEqual(
    [],
  );
});
