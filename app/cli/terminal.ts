/** Results on stdout, everything else on stderr; no document text in messages. */
import { RedactionError } from '../../redaction/model/errors.ts';
import { findingSentence } from '../../redaction/model/findingMessages.table.ts';
import type { Finding } from '../../redaction/model/outcome.ts';
import { byCode, placesOf } from './places.ts';
import { UsageError } from './usageError.ts';

export interface Terminal {
  /** One result, on lines of its own. */
  result(text: string): void;
  /** A result that is a file. */
  bytes(bytes: Uint8Array): void;
  /** Results go to a screen, not to a file or a program. */
  readonly isScreen: boolean;
  error(line: string): void;
  /** Replaces the last status; nothing happens when stderr is no terminal. '' clears it. */
  status(text: string): void;
}

const CLEAR_LINE = '\r\u001B[2K';

export function terminal(): Terminal {
  quietWhenReaderLeaves();
  const shows = process.stderr.isTTY === true;
  return {
    result: (text) => void process.stdout.write(`${text}\n`),
    bytes: (bytes) => void process.stdout.write(bytes),
    isScreen: process.stdout.isTTY === true,
    error: (line) => void process.stderr.write(`${shows ? CLEAR_LINE : ''}${line}\n`),
    status(text) {
      if (shows)
        process.stderr.write(`${CLEAR_LINE}${text.slice(0, (process.stderr.columns || 80) - 1)}`);
    },
  };
}

/** `woo-redact … | head` is no failure. */
function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** `woo-redact: nota.pdf: Deze pdf is met een wachtwoord beveiligd. [password-needed]`. */
export function errorLine(error: unknown, file?: string): string {
  const where = file === undefined ? '' : ` ${printable(file)}:`;
  return `woo-redact:${where} ${sentenceOf(error)}`;
}

/** One line for each kind of warning, with the pages it is about. */
export function warningLines(warnings: readonly Finding[], file: string): string[] {
  return byCode(warnings).map((group) => {
    const { code } = group[0]!;
    const where = placesOf(
      group.map(({ page }) => (page === undefined ? { code } : { code, page })),
    );
    return `woo-redact: ${printable(file)}: let op: ${findingSentence(code, 'nl')}${where} [${code}]`;
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof RedactionError) return `${error.sentence('nl')} [${error.code}]`;
  if (error instanceof UsageError) return `${error.message} [${error.code}]`;
  const name = error instanceof Error ? error.name : typeof error;
  return `Het programma is op een fout gestuit (${name}). [engine-defect]`;
}

/** A file name may hold anything: control characters would steer the terminal or break the line. */
export function printable(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '�');
}
