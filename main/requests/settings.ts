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
  /** The window names no file by itself: a profile is one that a person chose, or the one there was. */
  const chosen = new Set<string>();
  const allowed = (path: string | null, now: string | null) =>
    path === null || chosen.has(path) ? path : now;
  return {
    settings: () => settings.settings,
    keepSettings(next) {
      const { profile } = settings.settings;
      const answer = settings.keep({ ...next, profile: allowed(next.profile, profile) });
      if (profile !== settings.settings.profile) dossier.session?.profileChanged();
      else dossier.session?.checkProfile();
      onChange();
      return answer;
    },
    async chooseProfile() {
      const path = await dialogs.profile();
      if (path === null) return null;
      try {
        loadProfile(path);
        chosen.add(path);
        return path;
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}
