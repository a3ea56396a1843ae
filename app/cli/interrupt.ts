import { ExitCode } from './exit.ts';

/** npm passes Ctrl-C on to a program that the terminal has told already: that is one Ctrl-C. */
const ONE_CTRL_C_MS = 2000;

/** Ctrl-C and a polite kill end the work in order; a second Ctrl-C, later, ends it at once. */
export function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let first: number | undefined;
  const interrupt = () => {
    first ??= performance.now();
    if (performance.now() - first > ONE_CTRL_C_MS) process.exit(ExitCode.Interrupted);
    controller.abort();
  };
  // Never removed: a repeated signal may still be on its way, and the program ends after the work.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return work(controller.signal);
}
