import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../redaction/detect/detect.ts';
import { personalHit } from '../../../redaction/detect/explain.ts';
import { tokenize } from '../../../redaction/detect/flow/token.ts';
import { type Hit, RangeSet } from '../../../redaction/detect/hit.ts';
import { believed } from '../../../redaction/detect/learned/believed.ts';
import { isGarbled } from '../../../redaction/detect/learned/garbled.ts';
import type { Judgement } from '../../../redaction/detect/learned/judge.ts';
import type { Judged } from '../../../redaction/detect/learned/judged.ts';
import { withOwnPhones } from '../../../redaction/detect/learned/ownPhones.ts';
import { unitsOf } from '../../../redaction/detect/learned/units.ts';
import {
  openAddresses,
  type Surroundings,
  unseenHits,
} from '../../../redaction/detect/learned/unseen.ts';
import { withPersons } from '../../../redaction/detect/learned/withPersons.ts';
import { readFragments } from '../../evaluate/fragments.ts';
import { pageOf } from '../pageOf.ts';

/** Each word with a capital or a digit gets the chance that stands behind it: "Bos~.9". */
function judgedIn(text: string, kind: Judgement['kind']): { text: string; judged: Judged[] } {
  const chances = new Map<string, number>();
  const plain = text.replaceAll(/(\S+)~([\d.]+)/g, (_, word: string, chance: string) => {
    chances.set(word, Number(chance));
    return word;
  });
  const units = unitsOf(plain, tokenize(plain));
  const judged = units.forms.flatMap((form, place) => {
    const [start, end, gap] = [units.starts[place]!, units.ends[place]!, units.gaps[place]!];
    const chance = chances.get(plain.slice(start, end)) ?? 0;
    return form.judged ? [{ start, end, place, gap, form, chance, kind, garbled: false }] : [];
  });
  return { text: plain, judged };
}

/** Nobody else is named and no rule spoke, unless it is said. */
function around(more: Partial<Surroundings> = {}): Surroundings {
  return { taken: new RangeSet(), other: new RangeSet(), persons: new RangeSet(), ...more };
}

function rangeOf(text: string, word: string): RangeSet {
  const start = text.indexOf(word);
  return new RangeSet([{ start, end: start + word.length }]);
}

function nameHit(text: string, word: string, more: Partial<Hit> = {}): Hit {
  const start = text.indexOf(word);
  const parts = { start, end: start + word.length, type: 'naam' as const };
  const hit = personalHit({
    ...parts,
    certainty: 'check',
    recognizer: 'name',
    pattern: 'capital',
    sentence: '',
  });
  return { ...hit, ...more };
}

describe('where no rule spoke', () => {
  test.each<[string, Judgement['kind'], string[]]>([
    ['Toen belde Bos~.9 weer.', 'naam', ['Bos']],
    ['Toen belde Bos~.39 weer.', 'naam', []],
    ['Toen belde Jan~.41 Bos~.9 weer.', 'naam', ['Jan Bos']],
    ['Toen belde Jan~.25 Bos~.9 weer.', 'naam', ['Bos']],
    ['Toen belde Jan~.29, Bos~.9 weer.', 'naam', ['Bos']],
    ['Bos~.9 zei: ja. Eik~.39 zei: nee.', 'naam', ['Bos']],
    ['Punt A~.99 is klaar.', 'initialen', []],
    ['Mail ons: B12~.99', 'email', []],
    ['Onder 10.2~.99 staat', 'naam', []],
    ['Het is zo. Ambtenaren~.99 doen dat.', 'naam', []],
    ['Het is zo. Ambtenaren~.99 Bos~.9 doen dat.', 'naam', ['Ambtenaren Bos']],
    ['Niveau AA~.97 en AA~.2 en AA~.1', 'initialen', []],
    ['Bos~.81 en Bos~.1 en Bos~.1', 'naam', []],
  ])('%s (%s)', (source, kind, expected) => {
    const { text, judged } = judgedIn(source, kind);
    const hits = unseenHits(judged, around());
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('the same word elsewhere needs less', () => {
    const text = 'Bos zei ja. Daarna ging Bos weg.';
    const judged = judgedIn(text, 'naam').judged.map((one) => ({
      ...one,
      chance: one.start === 0 ? 0.9 : 0.45,
    }));
    const starts = unseenHits(judged, around()).map((hit) => hit.start);
    expect(starts).toEqual([0, text.lastIndexOf('Bos')]);
  });

  test('what a rule took is left alone', () => {
    const { text, judged } = judgedIn('Toen belde Bos~.99 weer.', 'naam');
    expect(unseenHits(judged, around({ taken: rangeOf(text, 'Bos') }))).toEqual([]);
  });

  test.each<[string, Judgement['kind'], number]>([
    ['Toen belde Bos~.79 weer.', 'naam', 0],
    ['Toen belde Bos~.81 weer.', 'naam', 1],
    ['Toen belde Bos~.99 weer.', 'adres', 0],
  ])('in the name of a thing only a name, and a surer one: %s (%s)', (source, kind, count) => {
    const { text, judged } = judgedIn(source, kind);
    expect(unseenHits(judged, around({ other: rangeOf(text, 'Bos') }))).toHaveLength(count);
  });

  test('a name behind a word of the thing is the thing’s', () => {
    const { text, judged } = judgedIn('Toen belde Maatschap Bos~.99 weer.', 'naam');
    expect(unseenHits(judged, around({ other: rangeOf(text, 'Maatschap Bos') }))).toEqual([]);
  });

  test.each([
    ['Anna Smit heeft A03391~.9 gekregen.', 1],
    ['Anna Smit heeft A03391~.59 gekregen.', 0],
    ['Anna Smit leest aanpak8~.9 nog.', 0],
    [`Anna Smit.${' Nog iets.'.repeat(17)} A03391~.9 dan.`, 0],
  ])('a number of a person stands near one: %s', (source, count) => {
    const { text, judged } = judgedIn(source, 'personeelsnummer');
    expect(unseenHits(judged, around({ persons: rangeOf(text, 'Anna Smit') }))).toHaveLength(count);
  });

  test('scraps of a drawing are nobody', () => {
    const { judged } = judgedIn('Toen belde Bos~.9 weer.', 'naam');
    expect(
      unseenHits(
        judged.map((one) => ({ ...one, garbled: true })),
        around(),
      ),
    ).toEqual([]);
  });

  test('an address goes as a whole', () => {
    const { text, judged } = judgedIn('Hij woont Lindelaan~.97 12~.2 in Ede~.1 nu.', 'adres');
    const range = { start: text.indexOf('Lindelaan'), end: text.indexOf(' nu') };
    expect(openAddresses(judged, [range])).toMatchObject([{ ...range, certainty: 'check' }]);
    expect(openAddresses(judged, [{ ...range, start: text.indexOf('12') }])).toEqual([]);
  });
});

test('a name beside one that a rule found is that person, here and elsewhere', () => {
  const text = 'Daan Dijkgraaf belt. Dijkgraaf schrijft aan Bos-Dijk, en Molen zwijgt.';
  const rule = nameHit(text, 'Daan', { group: 'persoon:1', certainty: 'certain' });
  const double = nameHit(text, 'Bos', { group: 'persoon:2', certainty: 'certain' });
  const at = (word: string, from = 0): Hit => {
    const start = text.indexOf(word, from);
    return { ...nameHit(text, word), start, end: start + word.length };
  };
  const found = [at('Dijkgraaf'), at('Dijkgraaf', 10), at('Dijk', 30), at('Molen')];
  expect(
    withPersons(text, found, [rule, double]).map(({ group, certainty }) => [group, certainty]),
  ).toEqual([
    ['persoon:1', 'likely'],
    ['persoon:1', 'likely'],
    ['persoon:2', 'likely'],
    [undefined, 'check'],
  ]);
});

describe('what a rule believed', () => {
  test.each<[string, Hit['certainty'], boolean]>([
    ['Bos~.49 staat er.', 'certain', false],
    ['Bos~.51 staat er.', 'certain', true],
    ['Bos~.59 staat er.', 'likely', false],
    ['Bos~.61 staat er.', 'likely', true],
    ['Bos~.54 staat er.', 'check', false],
    ['Bos~.56 staat er.', 'check', true],
  ])('%s (%s) stands: %s', (source, certainty, stands) => {
    const { text, judged } = judgedIn(source, 'naam');
    expect(believed([nameHit(text, 'Bos', { certainty })], judged)).toHaveLength(stands ? 1 : 0);
  });

  test('what the sentence tells is believed sooner, two words that look like a name later', () => {
    const { text, judged } = judgedIn('Bos~.4 en Eik~.65 zijn er.', 'naam');
    const told = nameHit(text, 'Bos', { certainty: 'likely' });
    const looks = nameHit(text, 'Eik', { certainty: 'likely' });
    const as = (hit: Hit, pattern: string) => ({ ...hit, why: { ...hit.why, pattern } });
    expect(believed([as(told, 'enumeration')], judged)).toHaveLength(1);
    expect(believed([as(looks, 'firstAndSurname')], judged)).toHaveLength(0);
    expect(believed([looks], judged)).toHaveLength(1);
  });

  test('what is doubted is not certain any more', () => {
    const { text, judged } = judgedIn('Bos~.6 en Eik~.8 zijn er.', 'naam');
    const certain = { certainty: 'certain' } as const;
    const hits = [nameHit(text, 'Bos', certain), nameHit(text, 'Eik', certain)];
    expect(believed(hits, judged).map(({ certainty }) => certainty)).toEqual(['likely', 'certain']);
  });

  test('a person stands or goes with the best of the mentions', () => {
    const { text, judged } = judgedIn('Bos~.01 en Jan~.8 zijn er.', 'naam');
    const hits = [
      nameHit(text, 'Bos', { group: 'persoon:1' }),
      nameHit(text, 'Jan', { group: 'persoon:1' }),
    ];
    expect(believed(hits, judged)).toEqual(hits);
  });

  test('what the language model of a profile proposes stands', () => {
    const { text, judged } = judgedIn('Bos~.001 staat er.', 'naam');
    const rule = nameHit(text, 'Bos');
    const model = { ...rule, why: { ...rule.why, recognizer: 'model' } };
    expect(believed([model, rule], judged)).toEqual([model]);
  });

  test('what the list of a profile names stands', () => {
    const { text, judged } = judgedIn('Bos~.001 staat er.', 'naam');
    const rule = nameHit(text, 'Bos');
    const listed = { ...rule, why: { ...rule.why, recognizer: 'redactList' } };
    expect(believed([listed], judged)).toEqual([listed]);
  });

  test.each([
    ['homeStreet', 'lives', true],
    ['address', 'knownStreet', true],
    ['address', 'context', false],
  ])('a street by %s.%s stands: %s', (recognizer, pattern, stands) => {
    const { text, judged } = judgedIn('Specht~.01 staat er.', 'naam');
    const rule = nameHit(text, 'Specht', { type: 'adres', certainty: 'likely' });
    const street = { ...rule, why: { ...rule.why, recognizer, pattern } };
    expect(believed([street], judged)).toHaveLength(stands ? 1 : 0);
  });

  test('numbers, mail and what stays are not asked for', () => {
    const { text, judged } = judgedIn('Bos~.001 staat er.', 'naam');
    const hits = [
      nameHit(text, 'Bos', { type: 'bsn' }),
      nameHit(text, 'Bos', { kind: 'public', keep: 'minister' }),
    ];
    expect(believed(hits, judged)).toEqual(hits);
  });
});

describe('a landline', () => {
  const phone = (text: string, keep: string): Hit => ({
    ...nameHit(text, '0592', { type: 'telefoon', kind: 'public' }),
    keep,
  });

  test.each([
    ['vast nummer zonder persoon erbij', '.31', 'personal'],
    ['vast nummer zonder persoon erbij', '.29', 'public'],
    ['algemeen nummer volgens de tekst ervoor', '.99', 'public'],
  ])('kept as "%s" at %s is %s', (keep, chance, kind) => {
    const { text, judged } = judgedIn(`Bel maar 0592~${chance} dan.`, 'telefoon');
    expect(withOwnPhones([phone(text, keep)], judged)[0]!.kind).toBe(kind);
  });
});

describe('text that was read from a drawing', () => {
  const garbledAt = (text: string, word: string): boolean => {
    const units = unitsOf(text, tokenize(text));
    return isGarbled(units, units.starts.indexOf(text.indexOf(word)));
  };

  test.each([
    ['ed Dd EN NS EE Bos Ee Nn dn EL AF ze', true],
    ['De heer Bos is er niet en wij zien hem dus ook niet meer.', false],
    ['Aan: JdB, MK, TvdL, Bos, AH, SvT, directie en secretariaat', false],
  ])('%s: %s', (text, expected) => {
    expect(garbledAt(text, 'Bos')).toBe(expected);
  });
});

describe('with the weights that are shipped', () => {
  const bank = join(import.meta.dirname, '../../evaluate/fragments/T4.txt');
  const pages = readFragments(readFileSync(bank, 'utf8')).map(({ text }) => [
    pageOf(text.replaceAll(/\n{3,}/g, '\n\n')),
  ]);
  const seconds = pages.map((page) =>
    detect(page).value.filter((detection) => detection.why.recognizer === 'secondLook'),
  );

  test('it finds names that no rule saw, never certain, each with its reason', () => {
    expect(seconds.flat().length).toBeGreaterThan(5);
    for (const { certainty, why, kind } of seconds.flat()) {
      expect(certainty).not.toBe('certain');
      expect(kind).toBe('personal');
      expect(why.sentence).toMatch(/geen regel zag/i);
    }
  });

  test('twice the same', () => {
    const again = detect(pages[3]!).value.filter((d) => d.why.recognizer === 'secondLook');
    expect(again).toEqual(seconds[3]);
  });

  test('a text of one line is left to the rules', () => {
    expect(detect([pageOf('Storm heeft de dijk beschadigd.')]).value).toEqual([]);
  });
});
