/** A code of initials that its place tells: a person looks at it. */
import { personalHit } from '../explain.ts';
import type { Hit } from '../hit.ts';

/** `pattern` names the place in `why`; `sentence` says it in Dutch. */
export function codeHit(start: number, code: string, pattern: string, sentence: string): Hit {
  return personalHit({
    start,
    end: start + code.length,
    type: 'initialen',
    certainty: 'check',
    recognizer: 'initials',
    pattern,
    sentence,
  });
}
