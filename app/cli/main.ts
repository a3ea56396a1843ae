#!/usr/bin/env node
/** `woo-redact`: see docs/cli.md for the contract. */
import { keepCompiledCode } from '../compileCache.ts';

keepCompiledCode();
const { runCli } = await import('./run.ts');
process.exitCode = await runCli(process.argv.slice(2));
