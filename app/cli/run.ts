/** From arguments to an exit code. Commands are loaded when they are asked for: starting up is dear. */
import { ExitCode, exitCodeOf } from './exit.ts';
import { type ParsedCommand, parseCommand } from './parse.ts';
import type { ArgumentsOf, CommandName } from './table.ts';
import { errorLine, type Terminal, terminal } from './terminal.ts';

type Run<N extends CommandName> = (args: ArgumentsOf<N>, io: Terminal) => Promise<number> | number;

const LOADERS: { readonly [N in CommandName]: () => Promise<Run<N>> } = {
  detect: async () => (await import('./commands/detect.ts')).runDetect,
  redact: async () => (await import('./commands/redact.ts')).runRedact,
  burn: async () => (await import('./commands/burn.ts')).runBurn,
  verify: async () => (await import('./commands/verify.ts')).runVerify,
  dossier: async () => (await import('./commands/dossier.ts')).runDossier,
  'dossier create': async () => (await import('./commands/dossierCreate.ts')).runDossierCreate,
  'dossier publish': async () => (await import('./commands/dossier.ts')).runDossierPublish,
  'log verify': async () => (await import('./commands/log.ts')).runLogVerify,
  'log export': async () => (await import('./commands/log.ts')).runLogExport,
  inspect: async () => (await import('./commands/inspect.ts')).runInspect,
  grounds: async () => (await import('./commands/grounds.ts')).runGrounds,
};

export async function runCli(argv: readonly string[], io = terminal()): Promise<number> {
  try {
    const request = parseCommand(argv);
    if ('help' in request || 'version' in request) return await printAbout(request, io);
    return await runCommand(request, io);
  } catch (error) {
    io.error(errorLine(error));
    return exitCodeOf(error);
  }
}

async function runCommand(request: ParsedCommand, io: Terminal): Promise<number> {
  const run = (await LOADERS[request.name]()) as Run<CommandName>;
  // The table checked the options of this very command: parse.ts.
  return run(request as unknown as never, io);
}

async function printAbout(
  request: { readonly help: CommandName | 'all' } | { readonly version: true },
  io: Terminal,
): Promise<number> {
  if ('version' in request) {
    const { PROGRAM } = await import('../version.ts');
    io.result(PROGRAM);
    return ExitCode.Done;
  }
  const { helpOf, overview } = await import('./help.ts');
  io.result((request.help === 'all' ? overview() : helpOf(request.help)).trimEnd());
  return ExitCode.Done;
}
