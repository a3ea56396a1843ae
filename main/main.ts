import { app } from 'electron';
import { declareProtocol } from './protocol.ts';
import { cutNetwork, lockDownContents } from './security.ts';
import { startDossierWindow } from './start.ts';

app.enableSandbox();
app.setName('woo-redact');
cutNetwork();
declareProtocol();
lockDownContents();

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(startDossierWindow);
  app.on('window-all-closed', () => app.quit());
} else {
  app.quit();
}
