/** Paths that came from outside (dropped, from the system, on the command line): PDFs and folders, nothing else. */
import { statSync } from 'node:fs';
import { extname, isAbsolute, resolve } from 'node:path';

/** Absolute paths of PDFs and folders that exist, each once, in their order. */
export function usablePaths(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter((path) => isAbsolute(path) && isUsable(path));
}

/** What a person gave: without options, the program itself and, unpackaged, its folder. */
export function givenArguments(argv: readonly string[], packaged: boolean): string[] {
  const given = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  return packaged ? given : given.slice(1);
}

/** Of a second start or a file association: what is no option, seen from where it was started. */
export function pathsOfArguments(argv: readonly string[], folder: string): string[] {
  const given = argv.filter((argument) => argument !== '' && !argument.startsWith('-'));
  return usablePaths(given.map((argument) => resolve(folder, argument)));
}

function isUsable(path: string): boolean {
  try {
    const stat = statSync(path);
    return stat.isDirectory() || (stat.isFile() && extname(path).toLowerCase() === '.pdf');
  } catch {
    return false;
  }
}
