import { refusalOf } from '../../app/dossier/refusals.ts';
import { loadProfile } from '../../app/profile.ts';
import type { Handlers } from '../ipc.ts';
import type { Parts } from '../parts.ts';

type OfSettings = 'settings' | 'keepSettings' | 'chooseProfile';

/** `onChange`: keys stand in the menu too. */
export function settingsHandlers(
  { dossier, settings, dialogs }: Parts,
  onChange: () => void,
): Handlers<OfSettings> {
  return {
    settings: () => settings.settings,
    keepSettings(next) {
      const { profile } = settings.settings;
      const answer = settings.keep(next);
      if (profile !== settings.settings.profile) dossier.session?.profileChanged();
      onChange();
      return answer;
    },
    async chooseProfile() {
      const path = await dialogs.profile();
      if (path === null) return null;
      try {
        loadProfile(path);
        return path;
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}
