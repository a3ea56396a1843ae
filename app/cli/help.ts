import type { CommandSpec, OptionSpec } from './options.ts';
import { COMMANDS, type CommandName } from './table.ts';

export function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(
    ([name, spec]) => `  ${name.padEnd(width)}  ${spec.summary}`,
  );
  return [
    'Gebruik: woo-redact OPDRACHT [opties]',
    '',
    'Veilig en conservatief lakken van pdf-bestanden onder de Wet open overheid.',
    '',
    'Opdrachten:',
    ...lines,
    '',
    'woo-redact OPDRACHT --help toont de opties van een opdracht.',
    '',
    'Afsluitcodes: 0 alles klaar en gecontroleerd, 1 een document geweigerd, 2 verkeerd gebruik,',
    '3 een lek gevonden, 4 logboek beschadigd, 130 afgebroken.',
    '',
  ].join('\n');
}

export function helpOf(name: CommandName): string {
  const spec: CommandSpec = COMMANDS[name];
  const rows = Object.entries(spec.options).map(
    ([option, o]) => [usage(option, o), o.help] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `Gebruik: woo-redact ${name} ${positional(spec)}[opties]`.trimEnd(),
    '',
    `${spec.summary[0]?.toUpperCase()}${spec.summary.slice(1)}.`,
    '',
    'Opties:',
    ...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
    '',
  ].join('\n');
}

function positional(spec: CommandSpec): string {
  const { name, many } = spec.positional;
  return name === '' ? '' : `${name}${many ? '… ' : ' '}`;
}

function usage(name: string, option: OptionSpec): string {
  switch (option.kind) {
    case 'flag':
      return `--${name}`;
    case 'choice':
      return `--${name} ${option.choices.join('|')}${optionality(option)}`;
    default:
      return `--${name} ${option.value}${optionality(option)}`;
  }
}

function optionality(option: Exclude<OptionSpec, { kind: 'flag' }>): string {
  if ('required' in option) return ' (verplicht)';
  return 'default' in option && option.default !== undefined ? ` (${option.default})` : '';
}
