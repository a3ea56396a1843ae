/** Arguments to a command with checked options, by the table alone. */
import { parseArgs } from 'node:util';
import type { ChoiceSpec, CommandSpec, NumberSpec, OptionSpec } from './options.ts';
import { COMMANDS, type CommandName } from './table.ts';
import { UsageError } from './usageError.ts';

export interface ParsedCommand {
  readonly name: CommandName;
  readonly positionals: readonly string[];
  /** By the option's name in the table; absent options have their default, flags are false. */
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
}

export interface HelpRequest {
  readonly help: CommandName | 'all';
}

export type Request = ParsedCommand | HelpRequest | { readonly version: true };

/** @throws UsageError for whatever the table does not allow. */
export function parseCommand(argv: readonly string[]): Request {
  const [first] = argv;
  if (first === '--version') return { version: true };
  if (first === undefined) throw new UsageError('Geef een opdracht op.');
  if (first === '--help' || first === '-h' || first === 'help') return { help: 'all' };
  const name = commandName(argv);
  const rest = argv.slice(name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) return { help: name };
  return { name, ...parseOptions(COMMANDS[name], rest, name) };
}

function commandName(argv: readonly string[]): CommandName {
  const [first = '', second = ''] = argv;
  for (const candidate of [`${first} ${second}`, first]) {
    if (Object.hasOwn(COMMANDS, candidate)) return candidate as CommandName;
  }
  if (first === 'log') throw new UsageError('Gebruik ‘log verify’ of ‘log export’.');
  throw new UsageError(`Onbekende opdracht ‘${first}’.`);
}

function parseOptions(
  spec: CommandSpec,
  args: readonly string[],
  command: string,
): Pick<ParsedCommand, 'positionals' | 'options'> {
  const given = new Map<string, string | undefined>();
  const positionals: string[] = [];
  for (const token of tokensOf(spec, args)) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') {
      const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
      if (option === undefined) {
        throw new UsageError(`Onbekende optie ${token.rawName} bij ‘${command}’.`);
      }
      const swallowed = token.inlineValue === false && token.value.startsWith('-');
      given.set(token.name, givenValue(option, token.rawName, swallowed ? '' : token.value));
    }
  }
  checkPositionals(spec, positionals);
  const options = Object.entries(spec.options).map(
    ([name, option]) => [name, read(name, option, given)] as const,
  );
  return { positionals, options: Object.fromEntries(options) };
}

function tokensOf(spec: CommandSpec, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => [
      name,
      { type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

function givenValue(
  option: OptionSpec,
  name: string,
  value: string | undefined,
): string | undefined {
  if (option.kind === 'flag') {
    if (value !== undefined) throw new UsageError(`De optie ${name} krijgt geen waarde.`);
    return undefined;
  }
  if (value === undefined || value === '') {
    throw new UsageError(`De optie ${name} heeft een waarde nodig.`);
  }
  return value;
}

function checkPositionals(spec: CommandSpec, positionals: readonly string[]): void {
  const { name, min, many } = spec.positional;
  if (positionals.length < min) throw new UsageError(`Er ontbreekt een argument: ${name}.`);
  const most = many ? Number.POSITIVE_INFINITY : name === '' ? 0 : 1;
  if (positionals.length > most) throw new UsageError('Er zijn te veel argumenten.');
  if (positionals.includes('')) throw new UsageError(`Het argument ${name} is leeg.`);
}

function read(name: string, option: OptionSpec, given: ReadonlyMap<string, string | undefined>) {
  if (option.kind === 'flag') return given.has(name);
  const value = given.get(name);
  if (value === undefined) {
    if ('required' in option) throw new UsageError(`De optie --${name} is verplicht.`);
    return 'default' in option ? option.default : undefined;
  }
  if (option.kind === 'number') return readNumber(name, option, value);
  if (option.kind === 'choice') return readChoice(name, option, value);
  return value;
}

function readNumber(name: string, option: NumberSpec, value: string): number {
  const number = Number(value);
  const fits = /^\d+$/.test(value) && number >= option.min && number <= option.max;
  if (!fits) {
    throw new UsageError(
      `De optie --${name} moet een geheel getal zijn van ${option.min} tot en met ${option.max}.`,
    );
  }
  return number;
}

function readChoice(name: string, option: ChoiceSpec, value: string): string {
  if (option.choices.includes(value)) return value;
  throw new UsageError(`De optie --${name} moet een van deze zijn: ${option.choices.join(', ')}.`);
}
