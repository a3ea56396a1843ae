/** Electron's security checklist in the running window: every point that a page could try, it tries. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freshFolder, type Opened, openWindow, ROOT } from './window.ts';

const NOTE = join(ROOT, 'fixtures/pdf/beslisnota.pdf');
let window: Opened;

before(async () => {
  window = await openWindow(freshFolder(), NOTE);
  await window.page.waitForSelector('.row', { timeout: 60_000 });
});
after(async () => {
  await window.app.close();
});

test('the page has neither Node nor Electron, only the bridge', async () => {
  const seen = await window.page.evaluate(() => {
    const scope = globalThis as Record<string, unknown>;
    const names = ['require', 'process', 'Buffer', 'module', 'electron', 'global'];
    return [names.filter((name) => scope[name] !== undefined), Object.keys(scope.woo as object)];
  });
  assert.deepEqual(seen, [[], ['request', 'on', 'pathsOf']]);
});

test('sandbox, context isolation and web security are on', async () => {
  const preferences = await window.app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    return (webContents as unknown as Record<string, () => Record<string, unknown>>)
      .getLastWebPreferences!();
  });
  const wanted = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
  };
  for (const [name, value] of Object.entries(wanted))
    assert.equal(preferences[name] ?? false, value, name);
  assert.equal(preferences.enableBlinkFeatures ?? '', '', 'no features of Blink besides');
});

test('nothing reaches a server: fetch, pictures, sockets, frames, forms, beacons, workers, WebRTC', async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end('x'));
  server.on('connection', () => connections++);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const reached = await window.page.evaluate(async (at) => {
    const url = `http://${at}/x`;
    const add = (tag: string, attributes: Record<string, string>) =>
      document.body.append(Object.assign(document.createElement(tag), attributes));
    add('img', { src: url });
    add('script', { src: url });
    add('iframe', { src: url });
    add('link', { rel: 'stylesheet', href: url });
    add('link', { rel: 'prefetch', href: url });
    add('link', { rel: 'preconnect', href: url });
    add('video', { src: url });
    add('object', { data: url });
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
    navigator.sendBeacon(url, 'x');
    const attempts = [
      () => fetch(url, { mode: 'no-cors' }),
      () => fetch('https://example.org/', { mode: 'no-cors' }),
      () => fetch('file:///etc/passwd'),
      () => import(/* @vite-ignore */ url),
      () => opened(new WebSocket(`ws://${at}/`)),
      () => opened(new EventSource(url)),
      () => opened(new Worker(`data:text/javascript,fetch("${url}")`)),
    ];
    const results = await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    return results.map(({ status }) => status);

    function opened(source: EventTarget): Promise<void> {
      return new Promise((done, failed) => {
        source.addEventListener('open', () => done());
        source.addEventListener('error', () => failed(new Error('refused')));
      });
    }
  }, `127.0.0.1:${port}`);
  await window.page.waitForTimeout(500);
  server.close();
  assert.deepEqual([...new Set(reached)], ['rejected']);
  assert.equal(connections, 0);
});

test('WebRTC finds no way out', async () => {
  const candidates = await window.page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
    const found: string[] = [];
    connection.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((done) => setTimeout(done, 1500));
    connection.close();
    return found.filter((line) => / udp /i.test(line));
  });
  assert.deepEqual(candidates, []);
});

test('no script from text: eval and inline scripts are refused', async () => {
  const ran = await window.page.evaluate(() => {
    const scope = globalThis as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.ranInline = true');
    button.click();
    return scope.ranInline === true;
  });
  assert.equal(ran, false);
});

test('no other page, no other window, no webview', async () => {
  const opened = await window.page.evaluate(() => {
    const child = globalThis.open('https://example.org/');
    location.href = 'https://example.org/';
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    });
    document.body.append(link, document.createElement('webview'));
    link.click();
    return child !== null;
  });
  await window.page.waitForTimeout(300);
  assert.equal(opened, false);
  assert.equal(window.page.url(), 'app://window/');
  const count = await window.app.evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  assert.equal(count, 1);
});

test('permissions are refused', async () => {
  const given = await window.page.evaluate(async () => {
    const attempts = [
      () => navigator.mediaDevices.getUserMedia({ audio: true }),
      () => navigator.clipboard.readText(),
      () =>
        new Promise((done, failed) => {
          navigator.geolocation.getCurrentPosition(done, failed);
        }),
    ];
    const results = await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    const notices = await Notification.requestPermission();
    return [...results.map(({ status }) => status), notices];
  });
  assert.deepEqual(given, ['rejected', 'rejected', 'rejected', 'denied']);
});

test('what is not a request, or has wrong arguments, is refused', async () => {
  const answers = await window.page.evaluate(async () => {
    const { woo } = globalThis as unknown as {
      woo: { request(name: string, ...args: unknown[]): Promise<unknown> };
    };
    const attempts = [
      () => woo.request('nothing'),
      () => woo.request('append'),
      () => woo.request('append', { seq: 1 }),
      () => woo.request('publish', '/etc/passwd', '/tmp/x'),
      () => woo.request('ELECTRON_BROWSER_REQUIRE'),
    ];
    const results = await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    return results.map(({ status }) => status);
  });
  assert.deepEqual([...new Set(answers)], ['rejected']);
});

test('no file is written in a folder that no person saw', async () => {
  const folder = freshFolder();
  const answer = await window.page.evaluate(async (at) => {
    const { woo } = globalThis as unknown as {
      woo: { request(name: string, ...args: unknown[]): Promise<{ code?: string }> };
    };
    const settings = { folder: at, name: 'x.pdf', replace: true, label: 'black', width: 'safe' };
    const chosen = { ...settings, setAside: [], annexes: ['report'] };
    return woo.request('publish', '0123456789abcdef', chosen);
  }, folder);
  assert.equal(answer.code, 'unknown-folder');
});

test('the window names no file to be read as a profile, and none to write a report to', async () => {
  await window.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  const [profile, report, crooked] = await window.page.evaluate(async () => {
    const { woo } = globalThis as unknown as {
      woo: { request(name: string, ...args: unknown[]): Promise<Record<string, unknown> | null> };
    };
    const settings = await woo.request('settings');
    await woo.request('keepSettings', { ...settings, profile: '/etc/passwd' });
    const kept = await woo.request('settings');
    const cancelled = await woo.request('saveReport', [{ code: 'x', page: 1 }]);
    const refused = woo.request('saveReport', [{ code: 'x', page: 1 }], '/tmp/x');
    return [kept?.profile, cancelled, await refused.catch(() => 'refused')];
  });
  assert.deepEqual([profile, report, crooked], [null, null, 'refused']);
});

test('of our own there is one page and one engine; the one that burns comes when it is needed', async () => {
  const processes = await window.app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, name }) => ({ type, name: name ?? '' })),
  );
  assert.equal(processes.filter(({ type }) => type === 'Tab').length, 1);
  const own = processes.map(({ name }) => name).filter((name) => name.startsWith('woo-redact'));
  assert.deepEqual(own, ['woo-redact-engine']);
});

test('the user’s data folder is closed to others', async () => {
  const folder = await window.app.evaluate(({ app }) => app.getPath('userData'));
  assert.equal(statSync(folder).mode & 0o077, 0);
});

test('reloading keys do nothing', async () => {
  await window.page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  for (const key of ['Control+r', 'F5', 'Control+Shift+r']) await window.page.keyboard.press(key);
  await window.page.waitForTimeout(300);
  const still = await window.page.evaluate(() => (globalThis as { stillHere?: boolean }).stillHere);
  assert.equal(still, true);
});
