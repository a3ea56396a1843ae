import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../app/contract/settings.ts';
import { keyGroups } from '../../../renderer/view/help/keyGroups.ts';
import { resetKey, tryKey, withoutKey } from '../../../renderer/view/settings/tryKey.ts';

const choice = DEFAULT_SETTINGS;

describe('an own key', () => {
  test.each([
    ['redact', 'Q', { kind: 'given', keys: { redact: 'Q' } }],
    ['redact', 'L', { kind: 'given', keys: { redact: 'L' } }],
    ['redact', 'N', { kind: 'clash', other: 'Niet lakken' }],
    ['redact', 'Ctrl+E', { kind: 'clash', other: 'Publicatiebestand maken' }],
    ['redact', 'Enter', { kind: 'reserved' }],
    ['redact', 'Tab', { kind: 'reserved' }],
    ['redact', 'Pijl links', { kind: 'reserved' }],
    ['redact', 'Ctrl+C', { kind: 'reserved' }],
    ['redact', 'F5', { kind: 'reserved' }],
    ['redact', 'Ctrl+Shift+I', { kind: 'reserved' }],
    ['nextDocument', 'Ctrl+PageDown', { kind: 'given', keys: { nextDocument: 'Ctrl+PageDown' } }],
    ['tour', 'F9', { kind: 'given', keys: { tour: 'F9' } }],
  ] as const)('%s on %s', (command, key, expected) => {
    expect(tryKey(choice, command, key)).toEqual(expected);
  });

  test('a key that was given up is free', () => {
    const keys = withoutKey(choice, 'keep');
    expect(tryKey({ ...choice, keys }, 'redact', 'N').kind).toBe('given');
  });

  test('a key that a person gave to another command is taken', () => {
    const keys = { redact: 'Q' };
    expect(tryKey({ ...choice, keys }, 'keep', 'Q')).toEqual({ kind: 'clash', other: 'Lakken' });
    expect(resetKey({ ...choice, keys }, 'redact')).toEqual({});
  });
});

describe('the help page', () => {
  test.each([
    ['lakken', 'redact'],
    ['ctrl+e', 'publish'],
    ['  Naar   TWEEDE ', 'askSecond'],
  ])('%s finds %s', (query, command) => {
    const found = keyGroups(choice, query).flatMap(({ lines }) =>
      lines.map((line) => line.command),
    );
    expect(found).toContain(command);
  });

  test('shows own keys as such, and every command once', () => {
    const lines = keyGroups({ ...choice, keys: { redact: 'Q' } }, '').flatMap((g) => g.lines);
    expect(lines.filter(({ own }) => own).map(({ keys }) => keys)).toEqual([['Q']]);
    expect(new Set(lines.map(({ command }) => command)).size).toBe(lines.length);
  });

  test('nothing found leaves no group', () => {
    expect(keyGroups(choice, 'zzz')).toEqual([]);
  });
});
