/** What the handlers of requests share. */

import { refusal } from '../app/dossier/refusals.ts';
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

export const NOTHING_OPEN = refusal('nothing-open', 'Er is geen dossier open.');
