/** Every refusal, leak, finding and lint code that the sources can give has one sentence in Dutch and one in English. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_MESSAGES } from '../../redaction/model/errorMessages.table.ts';
import { FINDING_MESSAGES } from '../../redaction/model/findingMessages.table.ts';
import { LEAK_MESSAGES } from '../../redaction/model/leakMessages.table.ts';
import { LINT_MESSAGES } from '../../redaction/model/lintMessages.table.ts';

const ROOT = join(import.meta.dirname, '../..');
const TABLES = { ERROR_MESSAGES, FINDING_MESSAGES, LEAK_MESSAGES, LINT_MESSAGES };
const SENTENCES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> =
  Object.assign({}, ...Object.values(TABLES));
/** Words that people who review never see (house rules). */
const FORBIDDEN =
  /detectie|\btier|\btrap\b|confidence|redactie|annotatie|\bbatch|succesvol|weet u zeker/iu;

/** How codes stand in the sources: in objects, in refusals, in the leaks of tables. */
const SHAPES = [
  /\bcode: '([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
  /new RedactionError\(\s*'([a-z0-9-]+)'/g,
  /'([a-z0-9-]+-present)'/g,
];

function codesIn(folder: string): [string, string][] {
  const files = globSync(`${folder}/**/*.ts`, { cwd: ROOT }).filter((f) => !f.includes('model/'));
  return files.flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const found = SHAPES.flatMap((shape) => [...source.matchAll(shape)].map((m) => m[1]!));
    return found.map((code): [string, string] => [code, file]);
  });
}

describe.each(['redaction', 'app'])('codes of %s', (folder) => {
  it('have their sentence', () => {
    const codes = codesIn(folder);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter(([code]) => SENTENCES[code] === undefined)).toEqual([]);
  });
});

describe.each(Object.entries(TABLES))('the sentences of %s', (_, table) => {
  it.each(Object.entries(table))(
    '%s: one in each language, without words of the trade',
    (code, sentence) => {
      expect(code).toMatch(/^[a-z0-9-]+$/);
      for (const text of [sentence.nl, sentence.en]) expect(text).toMatch(/^\p{Lu}.{5,160}[.]$/u);
      expect(sentence.nl).not.toBe(sentence.en);
      expect(sentence.nl).not.toMatch(FORBIDDEN);
    },
  );
});
