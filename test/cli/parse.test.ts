import { describe, expect, test } from 'vitest';
import { helpOf, overview } from '../../app/cli/help.ts';
import { parseCommand } from '../../app/cli/parse.ts';
import { COMMANDS, type CommandName } from '../../app/cli/table.ts';

describe('arguments', () => {
  test('of the contract are understood, in any order', () => {
    expect(
      parseCommand([
        'redact',
        '--out',
        'OUT',
        'a.pdf',
        '--accept=all',
        'b',
        '--jobs',
        '2',
        '--json',
      ]),
    ).toMatchObject({
      name: 'redact',
      positionals: ['a.pdf', 'b'],
      options: { out: 'OUT', accept: 'all', jobs: 2, json: true, resume: false, width: 'safe' },
    });
  });

  test('after -- are files, also with a dash', () => {
    expect(parseCommand(['detect', '--', '-x.pdf'])).toMatchObject({ positionals: ['-x.pdf'] });
  });

  test('of log have two words', () => {
    expect(parseCommand(['log', 'export', 'L', '--format', 'json'])).toMatchObject({
      name: 'log export',
      positionals: ['L'],
      options: { format: 'json' },
    });
  });

  const wrong: readonly [string, string][] = [
    ['', 'Geef een opdracht op'],
    ['nonsense', 'Onbekende opdracht'],
    ['log', 'log verify'],
    ['log nonsense L', 'log verify'],
    ['detect', 'ontbreekt'],
    ['detect a.pdf --nonsense', 'Onbekende optie --nonsense'],
    ['detect a.pdf -x', 'Onbekende optie -x'],
    ['detect a.pdf --no-json', 'Onbekende optie'],
    ['detect a.pdf --json=yes', 'krijgt geen waarde'],
    ['detect a.pdf --profile', 'heeft een waarde nodig'],
    ['detect a.pdf --profile --json', 'heeft een waarde nodig'],
    ['redact a.pdf', '--out is verplicht'],
    ['redact --out D', 'ontbreekt'],
    ['redact a.pdf --out D --accept some', 'certain, likely, all'],
    ['redact a.pdf --out D --jobs 0', 'geheel getal'],
    ['redact a.pdf --out D --jobs two', 'geheel getal'],
    ['redact a.pdf --out D --jobs 1.5', 'geheel getal'],
    ['burn a.pdf --plan P', '--out is verplicht'],
    ['burn a.pdf --out O', '--plan is verplicht'],
    ['burn a.pdf b.pdf --plan P --out O', 'te veel'],
    ['burn a.pdf --plan P --out O --width wide', 'safe, exact, line'],
    ['inspect a.pdf', '--stage is verplicht'],
    ['inspect a.pdf --stage all', 'objects'],
    ['log export L --format doc', 'csv, json, xlsx, pdf'],
    ['grounds extra', 'te veel'],
    ['detect __proto__ --constructor', 'Onbekende optie'],
    ['__proto__', 'Onbekende opdracht'],
  ];
  test.each(wrong)('%s', (line, sentence) => {
    expect(() => parseCommand(line === '' ? [] : line.split(' '))).toThrow(sentence);
  });
});

describe('help', () => {
  test('names every command and every option', () => {
    for (const [name, spec] of Object.entries(COMMANDS)) {
      expect(overview()).toContain(name);
      const help = helpOf(name as CommandName);
      for (const option of Object.keys(spec.options)) expect(help).toContain(`--${option}`);
    }
  });

  test('is given for --help anywhere', () => {
    expect(parseCommand(['--help'])).toEqual({ help: 'all' });
    expect(parseCommand(['burn', 'x', '--help'])).toEqual({ help: 'burn' });
  });
});
