/** Executes the import table of docs/architecture.md, so that the page and the code cannot drift apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const ROOTS = ['redaction', 'app', 'main', 'renderer', 'fixtures', 'test'];

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** `import type`: erased before the program runs. */
  readonly typeOnly: boolean;
}

interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly packages: string;
}

const rooms = readTable();
const sources = ROOTS.flatMap((root) => sourcesIn(join(ROOT, root)));
const imports = sources.flatMap(importsOf);

describe('the rooms', () => {
  test('the table of docs/architecture.md names every source’s room', () => {
    expect(rooms.length).toBeGreaterThan(10);
    expect(sources.filter((file) => roomOf(file) === undefined && !isDoor(file))).toEqual([]);
  });

  test('imports follow the table', () => {
    const wrong = imports.filter(isRelative).filter((i) => !isAllowed(i.from, targetOf(i)));
    expect(wrong.map((i) => `${i.from} → ${targetOf(i)}`)).toEqual([]);
  });

  test('packages are used in the rooms that the table allows', () => {
    const wrong = imports.filter((i) => !isRelative(i) && !isPackageAllowed(i));
    expect(wrong.map((i) => `${i.from} → ${i.specifier}`)).toEqual([]);
  });

  test('nobody imports test; verify never imports burn', () => {
    const targets = imports.filter(isRelative).map((i) => [i.from, targetOf(i)] as const);
    const outside = targets.filter(
      ([from, to]) => !from.startsWith('test/') && to.startsWith('test/'),
    );
    expect(outside).toEqual([]);
    const between = targets.filter(
      ([from, to]) => from.startsWith('redaction/verify') && to.startsWith('redaction/burn'),
    );
    expect(between).toEqual([]);
  });

  test('there are no import cycles', () => {
    expect(findCycle()).toEqual([]);
  });

  test('the engine has neither console nor process nor Buffer', () => {
    const wrong = sources
      .filter((file) => file.startsWith('redaction/'))
      .filter((file) => /(?<![.\w$])(?:console|process|Buffer|globalThis)\s*\./.test(code(file)));
    expect(wrong).toEqual([]);
  });

  test('no package.json stands in app/: electron-builder would take it for the application', () => {
    expect(readdirSync(join(ROOT, 'app'))).not.toContain('package.json');
  });
});

function readTable(): Room[] {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| `[\w/]+` \|/.test(line));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells
    .filter((row) => row.length === 4)
    .map(([name = '', , may = '', packages = '']) => ({
      name: name.replaceAll('`', ''),
      mayImport: may.split(',').map((room) => room.trim()),
      packages,
    }));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

function code(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Static, dynamic, side-effect and re-exporting imports, `require`, `new URL(…, import.meta.url)`. */
function importsOf(file: string): Import[] {
  const text = code(file);
  const patterns = [
    /(?:^|[;\n}])\s*(?:import|export)\s+(type\s)?[^'";()]*?\sfrom\s*['"]([^'"]+)['"]/g,
    /(?:^|[;\n}])\s*import\s*()['"]([^'"]+)['"]/g,
    /\bimport\s*()\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire(?:\.resolve)?\s*()\(\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*()['"](\.[^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, type, specifier = '']) => ({
      from: file,
      specifier,
      typeOnly: type !== undefined && type !== '',
    })),
  );
}

function isRelative({ specifier }: Import): boolean {
  return specifier.startsWith('.');
}

function targetOf({ from, specifier }: Import): string {
  return relative(ROOT, resolve(ROOT, dirname(from), specifier));
}

/** The most specific room that holds the file. */
function roomOf(file: string): Room | undefined {
  return rooms
    .filter((room) => file.startsWith(`${room.name}/`))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

/** `redaction/index.ts` belongs to no room: it is the engine's door. */
function isDoor(file: string): boolean {
  return file === 'redaction/index.ts';
}

function isAllowed(from: string, to: string): boolean {
  if (isDoor(from)) return to.startsWith('redaction/');
  if (!ROOTS.some((root) => to.startsWith(`${root}/`))) return !to.startsWith('..');
  const room = roomOf(from);
  if (room === undefined) return false;
  if (room.name === 'test' || roomOf(to)?.name === room.name) return true;
  return room.mayImport.some((allowed) => matches(allowed, to, room.name));
}

function matches(allowed: string, to: string, from: string): boolean {
  if (allowed === '–' || allowed === 'itself') return false;
  if (allowed === 'redaction/index') return isDoor(to);
  if (allowed === 'contract') return to.startsWith('app/contract/');
  const inside = from.startsWith('redaction/') && !allowed.includes('/');
  return to.startsWith(`${inside ? 'redaction/' : ''}${allowed}/`);
}

/** The names people say to the names npm says. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'pdf.js': ['pdfjs-dist'],
  'react-aria': ['react-aria-components'],
  react: ['react', 'react-dom'],
  PDFium: ['@embedpdf/pdfium'],
};

function isPackageAllowed({ from, specifier }: Import): boolean {
  const room = roomOf(from);
  if (room?.name === 'test' || room?.name === 'fixtures') return true;
  if (room === undefined) return false;
  if (specifier.startsWith('node:')) return !/^(redaction|renderer)/.test(room.name);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const said = room.packages
    .replaceAll(/\(.*?\)/g, '')
    .split(/[,;]| through /)
    .map((p) => p.trim());
  const allowed = said.flatMap((word) => PACKAGES[word] ?? [word]);
  return allowed.includes(name);
}

/** The files of one cycle of imports that exist when the program runs, or none. */
function findCycle(): string[] {
  const edges = new Map<string, string[]>();
  for (const i of imports) {
    if (i.typeOnly || !isRelative(i)) continue;
    edges.set(i.from, [...(edges.get(i.from) ?? []), targetOf(i)]);
  }
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  return sources.map(visit).find((cycle) => cycle.length > 0) ?? [];
}
