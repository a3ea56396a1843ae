import { DEFAULT_LABEL_STYLE, type LabelStyle } from '../../redaction/model/label.ts';
import type { Profile } from '../../redaction/model/profile.ts';

export interface ChosenProfile {
  readonly profile: Profile;
  readonly style: LabelStyle;
}

/** The YAML reader is loaded only where there is a profile to read. */
export async function chosenProfile(path: string | undefined): Promise<ChosenProfile> {
  if (path === undefined) return { profile: {}, style: DEFAULT_LABEL_STYLE };
  const { loadProfile } = await import('../profile.ts');
  const profile = loadProfile(path);
  return { profile, style: { ...DEFAULT_LABEL_STYLE, ...profile.label } };
}
