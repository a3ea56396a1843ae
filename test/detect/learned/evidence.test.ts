import { describe, expect, test } from 'vitest';
import { SILENT, type Sight } from '../../../redaction/detect/learned/evidence.ts';
import { lookedAt } from '../../evaluate/learn/lookedAt.ts';
import { pageOf } from '../pageOf.ts';

/** What is seen of each word of a text, by the word; of one that stands there twice the last. */
function sightsOf(source: string): Map<string, Sight> {
  const { scan, units, sights } = lookedAt([pageOf(source)]);
  return new Map(
    units.forms.map((_, i) => [scan.text.slice(units.starts[i], units.ends[i]), sights.of(i)]),
  );
}

describe('what the rules say of a word', () => {
  const sights = sightsOf(
    'Behandeld door: Anna Smit, tel. 06-12345678\nZend alles dan naar anna.smit@voorbeeld.nl in Ede.',
  );

  test('its rule and its type, or silence', () => {
    expect(sights.get('Anna')!.type).toBe(sights.get('Smit')!.type);
    expect(sights.get('06-12345678')!.type).not.toBe(sights.get('Smit')!.type);
    expect(sights.get('Zend')!.type).toBe(SILENT);
  });

  test('the domain of an address is spoken of too', () => {
    expect(sights.get('voorbeeld')!.type).not.toBe(SILENT);
  });
});

describe('where a word stands in a table', () => {
  const sights = sightsOf(
    'Naam\tNummer\tKamer\nAnna Smit\t20417\tB12\nJan de Wit\t20533\tB14\n\nDaarna 1 januari en verder.',
  );

  test('the header of its column, what stands above it and what that was taken for', () => {
    expect(sights.get('20533')!.header).toBe(sights.get('20417')!.header);
    expect(sights.get('20533')!.header).not.toBe(sights.get('Jan')!.header);
    expect(sights.get('B14')!.aboveShape).not.toBe(0);
    expect(sights.get('Jan')!.aboveType).toBe(sights.get('Anna')!.type);
  });

  test('running text has neither', () => {
    expect(sights.get('januari')).toMatchObject({ header: 0, aboveShape: 0, aboveType: 0 });
  });
});

test('how often a word is taken elsewhere, and how often it stands there small', () => {
  const sights = sightsOf(
    'De heer Molen belt. Met mevrouw Bos sprak hij over de molen en de tweede molen, en de derde molen.\nMevrouw Bos en Storm.',
  );
  expect(sights.get('Bos')).toMatchObject({ elsewhere: 3, small: 0 });
  expect(sights.get('Molen')).toMatchObject({ elsewhere: 0, small: 2 });
  expect(sights.get('Storm')).toMatchObject({ elsewhere: 0, small: 0 });
});
