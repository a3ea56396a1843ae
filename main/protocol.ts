import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol } from 'electron';
import { servedPath } from './address.ts';
import { HEADER_POLICY } from './contentPolicy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Before the program is ready. */
export function declareProtocol(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

export function serveWindow(folder: string): void {
  protocol.handle('app', async ({ url }) => {
    const path = servedPath(url);
    if (path === undefined) return new Response(null, { status: 404 });
    try {
      const headers = {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': HEADER_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy':
          'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
      };
      return new Response(await readFile(join(folder, path)), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
