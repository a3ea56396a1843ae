/** `settings.json` in the user's data folder. A file that cannot be read gives the defaults and is not touched. */
import { DEFAULT_SETTINGS, Settings } from '../contract/settings.ts';
import { readPrivateJson, writePrivateJson } from './privateFile.ts';

export class SettingsFile {
  private readonly path: string;
  private kept: Settings;

  constructor(path: string) {
    this.path = path;
    const read = readPrivateJson(path);
    const parsed = Settings.safeParse(read.state === 'read' ? read.content : undefined);
    this.kept = parsed.success ? parsed.data : DEFAULT_SETTINGS;
  }

  get settings(): Settings {
    return this.kept;
  }

  /** In force also when the disk refuses them: then for this session. */
  keep(settings: Settings): { saved: boolean } {
    this.kept = settings;
    try {
      writePrivateJson(this.path, settings);
      return { saved: true };
    } catch {
      return { saved: false };
    }
  }
}
