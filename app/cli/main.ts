/** `woo-redact`: see docs/cli.md for the contract. Started by `start.js`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepCompiledCode } from '../compileCache.ts';
import { freshBundle, ROOT } from './freshBundle.ts';

keepCompiledCode();
const { runCli }: typeof import('./run.ts') = await import(
  freshBundle() ?? pathToFileURL(join(ROOT, 'app/cli/run.ts')).href
);
process.exitCode = await runCli(process.argv.slice(2));
