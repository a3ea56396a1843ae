#!/usr/bin/env node
/** `woo-redact`: see docs/cli.md for the contract. */
import { keepCompiledCode } from '../compileCache.ts';
import { freshBundle } from './freshBundle.ts';

keepCompiledCode();
const { runCli }: typeof import('./run.ts') = await import(freshBundle() ?? './run.ts');
process.exitCode = await runCli(process.argv.slice(2));
