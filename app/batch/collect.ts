import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The files that a list of files and folders stands for, in the order given; folders are searched to the
 * bottom for `.pdf`, by name. Links to folders are not followed (they may lead in a circle), nor is the
 * output folder entered. A file that is named twice comes once. What does not exist stays in the list:
 * it is refused like any unreadable file.
 */
export function collectInputs(inputs: readonly string[], outputFolder: string): string[] {
  const skipped = realPath(outputFolder);
  const files = inputs.flatMap((input) => (isFolder(input) ? filesIn(input, skipped) : [input]));
  const byRealPath = new Map<string, string>();
  for (const file of files) {
    const real = realPath(file);
    if (!byRealPath.has(real)) byRealPath.set(real, file);
  }
  return [...byRealPath.values()];
}

function filesIn(folder: string, skipped: string): string[] {
  if (realPath(folder) === skipped) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.sort(byName).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, skipped);
    const isFile = entry.isFile() || (entry.isSymbolicLink() && !isFolder(path));
    return isFile && /\.pdf$/i.test(entry.name) ? [path] : [];
  });
}

/** By code unit: the same on every machine and in every language. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
