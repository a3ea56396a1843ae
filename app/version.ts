import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

/** `woo-redact 0.1.0`: printed by `--version` and written in the audit log. */
export const PROGRAM = `${name} ${version}`;
