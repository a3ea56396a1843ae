import { expect, test } from 'vitest';
import type { NameCandidateSource } from '../../../redaction/model/profile.ts';
import { all } from '../found.ts';

/** A model that knows one name. */
function knows(name: string, score: number): NameCandidateSource {
  return {
    name: 'fake',
    candidates: (text) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : [{ start, end: start + name.length, score }];
    },
  };
}

test.each([
  [0.99, 'likely'],
  [0.5, 'check'],
] as const)('a candidate of score %s is %s', (score, certainty) => {
  const found = all('het rapport kwam van trubbelaar zelf', {
    nameCandidates: knows('trubbelaar', score),
  });
  expect(found).toMatchObject([{ text: 'trubbelaar', certainty, why: { recognizer: 'model' } }]);
});

test('where a rule spoke the candidate adds nothing', () => {
  const found = all('de heer Jansen kwam', { nameCandidates: knows('Jansen', 0.99) });
  expect(found.map((d) => d.why.recognizer)).toEqual(['name']);
});
