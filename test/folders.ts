import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that a developer's command was given; ends it with its usage where there are none, or not such folders. */
export function foldersGiven(args: readonly string[], usage: string, inside = ['']): string[] {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const given = args.slice(0, first < 0 ? args.length : first);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (given.length > 0 && given.every((dir) => inside.every((name) => isFolder(join(dir, name)))))
    return given;
  process.stderr.write(`Usage: ${usage}\n`);
  process.exit(2);
}
