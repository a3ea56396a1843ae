#!/usr/bin/env node
/**
 * `woo-redact` (docs/cli.md), in plain JavaScript: loading what takes the types off a source costs more than all other
 * starting. Runs `main.ts` from the bundle that `npm ci` makes, or as it is where there is none.
 */
import { existsSync } from 'node:fs';

const bundled = new URL('../../node_modules/.cache/woo-redact/main.mjs', import.meta.url);
await import(existsSync(bundled) ? bundled.href : './main.ts');
