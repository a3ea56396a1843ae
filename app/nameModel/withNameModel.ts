import type { PageText } from '../../redaction/model/pageText.ts';
import type { DetectOptions } from '../../redaction/model/profile.ts';

/** The options with the candidates of the profile's model; the model is loaded only where a profile names one. */
export async function withNameModel(
  options: DetectOptions,
  pages: () => readonly PageText[],
): Promise<DetectOptions> {
  const folder = options.profile?.modelFolder;
  if (folder === undefined) return options;
  const { candidatesOf } = await import('./nameModel.ts');
  return { ...options, nameCandidates: await candidatesOf(folder, pages()) };
}
