/**
 * Checks of the proof, each made milder than it is: what it has to tell passes then. Where a check allows for something
 * (letters that move along a line, boxes of Type3, pages of many square metres), this is how far.
 */
import { type Any, type Mutant, row } from './mutant.ts';

const PROOF = 'redaction/verify/';

export const PROOF_MUTANTS: readonly Mutant[] = [
  row('places-of-survivors', [69], `${PROOF}alignment.ts`, 'PagePair', (real) => {
    return class extends real {
      isSurvivor(i: number, o: number): boolean {
        return (this as Any).isSame(i, o);
      }
    };
  }),
  row('boxes-along', [13], `${PROOF}glyphPlaces.ts`, 'alongElastic', () => () => 0),
  row(
    'whole-letters',
    [11],
    `${PROOF}fates.ts`,
    'fatesOf',
    (real) => (glyphs: Any, marks: Any) =>
      real(glyphs, marks).map((fate: number) => (fate === 1 ? 2 : fate)),
  ),
  row('second-reader', [10], `${PROOF}secondOpinion.ts`, 'opinionOnMarks', () => () => []),
  row('page-scale', [26], `${PROOF}pageScale.ts`, 'scaleOf', () => () => 0.0001),
  row('pixels-outside', [26], `${PROOF}pixels.ts`, 'comparePixels', () => () => []),
  row('forbidden-proof', [3], `${PROOF}forbidden.ts`, 'forbiddenIn', () => () => []),
  row('strings-proof', [72], `${PROOF}hiddenText.ts`, 'stringLeaks', () => () => []),
  row('programs-proof', [66], `${PROOF}fontPrograms.ts`, 'programLeaks', () => () => []),
  row('profiles-proof', [64], `${PROOF}profiles.ts`, 'profileLeaks', () => () => []),
  row('names-proof', [36], `${PROOF}contentWords.ts`, 'ContentWords', (real) => {
    return class extends real {
      nameLeaks(): readonly never[] {
        return [];
      }
    };
  }),
  row('pattern-proof', [13], `${PROOF}patternText.ts`, 'PatternText', (real) => {
    return class extends real {
      show(): void {}
    };
  }),
  row('coded-proof', [28], `${PROOF}codedData.ts`, 'codedLeaks', () => () => []),
  row('undrawn-proof', [13, 43], `${PROOF}tellingContent.ts`, 'isTelling', () => () => false),
  row('codec-words', [28], 'redaction/model/secretWords.ts', 'SecretWords', (real) => {
    return class extends real {
      isInBytes(): boolean {
        return false;
      }
    };
  }),
];
