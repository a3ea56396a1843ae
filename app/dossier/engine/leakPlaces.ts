import { LEAK_MESSAGES } from '../../../redaction/model/leakMessages.table.ts';
import type { Leak } from '../../../redaction/model/outcome.ts';
import type { LeakPlace } from '../../contract/publication.ts';

/** One for each code and page. */
export function leakPlaces(leaks: readonly Leak[]): LeakPlace[] {
  const places = new Map<string, LeakPlace>();
  for (const { code, page } of leaks) {
    const sentence = LEAK_MESSAGES[code]?.nl ?? 'De controle vond iets dat weg had moeten zijn.';
    places.set(`${code} ${page}`, { code, sentence, page: page ?? null });
  }
  return [...places.values()];
}
