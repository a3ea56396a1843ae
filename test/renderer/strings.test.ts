/** Every Dutch sentence of the window, as it stands in the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS, commandEntry } from '../../app/contract/commands.ts';
import { FORBIDDEN } from '../e2e/words.ts';

const FOLDER = join(import.meta.dirname, '../../renderer/strings');
/** Names of code in types and imports are not on the screen. */
const literals = (source: string) =>
  [
    ...source.replaceAll(/^import[^;]*;/gm, '').matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g),
  ].map(([literal]) => literal.replaceAll(/\$\{[^}]*\}/g, '…'));

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

test.each(files)('no forbidden word in %s', (name) => {
  const found = literals(readFileSync(join(FOLDER, name), 'utf8')).filter((t) => FORBIDDEN.test(t));
  expect(found).toEqual([]);
});

test('nor in the menu; names of commands start with a capital', () => {
  const labels = COMMANDS.map((command) => commandEntry(command).label);
  expect(labels.filter((label) => FORBIDDEN.test(label))).toEqual([]);
  expect(labels.filter((label) => !/^[A-Z0-9]/.test(label))).toEqual([]);
});

test('views hold no sentences of their own', () => {
  const views = join(FOLDER, '../view');
  const sources = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const sentence = />\s*[A-Z][a-zéë]+ [a-zéë]+ [^<{}()=;]*</;
  const found = sources.filter((name) => sentence.test(readFileSync(join(views, name), 'utf8')));
  expect(sources.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
