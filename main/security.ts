/**
 * Electron's security checklist: no network, no permissions, no other pages, no other windows. Each point has
 * its proof in test/e2e/security.e2e.ts or test/main.
 */
import { app, type Session, type WebContents } from 'electron';
import { isOwnAddress } from './address.ts';

/**
 * Before the program is ready. Names are not even looked up, and WebRTC, which neither the content policy
 * nor `webRequest` governs, has no route.
 */
export function cutNetwork(): void {
  const switches = {
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'proxy-server': 'direct://',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'no-pings': '',
  };
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
}

export function lockDownSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOwnAddress(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('select-bluetooth-device', (event, _devices, callback) => {
      event.preventDefault();
      callback('');
    });
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
}
