/** What the handlers of requests share. */

import type { RecentDossiers } from '../app/settings/recentDossiers.ts';
import type { SettingsFile } from '../app/settings/settings.ts';
import type { Dialogs } from './dialogs.ts';
import type { OpenDossier } from './openDossier.ts';

export interface Parts {
  readonly dossier: OpenDossier;
  readonly dialogs: Dialogs;
  readonly settings: SettingsFile;
  readonly recent: RecentDossiers;
}

export { NOTHING_OPEN } from './openDossier.ts';
