import { app } from 'electron';
import { declareProtocol } from './protocol.ts';
import { cutNetwork, lockDownContents } from './security.ts';
import { startDossierWindow } from './start.ts';

app.enableSandbox();
app.setName('woo-redact');
// Dates and the system's own words in fields are Dutch too, whatever the computer speaks.
app.commandLine.appendSwitch('lang', 'nl');
cutNetwork();
declareProtocol();
lockDownContents();

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(startDossierWindow);
  app.on('window-all-closed', () => app.quit());
} else {
  app.quit();
}
