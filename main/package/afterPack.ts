/** Electron-builder's hook between packing and signing. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_RUNTIME_ONLY } from './electronRuntime.ts';

interface Packed {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
}

/** Electron's own start page goes; what is made with the test runtime says so in its folder. */
export default function afterPack({ appOutDir, electronPlatformName }: Packed): void {
  if (electronPlatformName !== 'darwin') {
    rmSync(join(appOutDir, 'resources/default_app.asar'), { force: true });
  }
  if (process.env.WOO_REDACT_TEST_RUNTIME === undefined) return;
  writeFileSync(join(appOutDir, 'NIET-VOOR-GEBRUIK.txt'), `${TEST_RUNTIME_ONLY}\n`);
}
