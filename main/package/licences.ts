/** The licence texts of every package that is part of the product, in one file beside the program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
}

/** @throws Error for a package of the product that is not installed. */
export function licenceTexts(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages as Record<string, LockedPackage>);
  const shipped = packages.filter(([path, p]) => path !== '' && isShipped(p));
  return shipped.map(([path, locked]) => section(root, path, locked)).join('\n');
}

function isShipped({ dev, optional, devOptional }: LockedPackage): boolean {
  return !dev && !optional && !devOptional;
}

function section(root: string, path: string, { version, license }: LockedPackage): string {
  const folder = join(root, path);
  if (!existsSync(folder)) throw new Error(`${path} is not installed: run npm ci`);
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const title = `${path.replace('node_modules/', '')} ${version} (${license ?? 'see below'})`;
  const rule = '='.repeat(title.length);
  return [rule, title, rule, '', ...texts, ''].join('\n');
}
