/**
 * Hostile strings: the work must grow as the text does. Work is counted, not timed: V8's block coverage tells how often
 * each block of `redaction/detect` was executed. (Patterns run on windows of a bounded length, or are alternations
 * without repetition: their steps are not blocks, but their calls are.)
 */
import { Session } from 'node:inspector';
import { expect, test } from 'vitest';
import { detect } from '../../redaction/detect/detect.ts';
import { pageOf } from './pageOf.ts';

const HOSTILE: Record<string, string> = {
  digits: '0 1 2 3 4 5 6 7 8 9 ',
  ats: 'a@b@c@d@',
  dots: 'a.b.c.d.e.f.',
  at: 'x [at] y (at) ',
  capitals: 'Aa Bb Cc Dd ',
  particles: 'van de van der den ',
  initials: 'A. B. C. D. ',
  loneCapitals: 'A B C D ',
  hyphens: 'Aa-Bb-Cc-',
  brackets: 'Jan (Piet (Kees ',
  iban: 'NL00 RABO 0000 ',
  labels: 'Van: Aan: CC: ',
  commas: 'Jan, Piet, Kees, ',
  codes: 'AB / CD / RvB ',
  blanks: ' \u00a0 ',
  plus: '+31 +31 ',
  hex: '1a:2b::3c:1.2.3.4 ',
  cards: '4111 1111 1111 1112 ',
  birth: 'geboren op geboren op ',
  lines: 'Van: Jan\n',
  cells: 'Naam\tPiet Jansen\n',
  addresses: 'Piet Jansen, Kerkstraat 5\n',
  mails: 'Van: Piet\nOnderwerp: Re\n\nDag Jan, dit is een bericht aan jou\n',
};

/** How often blocks of the detector were executed. */
function work(unit: string, length: number): number {
  const page = pageOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  detect([page]);
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    const scripts = coverage.result.filter((script) => script.url.includes('redaction/detect'));
    for (const script of scripts)
      for (const f of script.functions) for (const range of f.ranges) steps += range.count;
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return steps;
}

/** Counts of three runs: the engine forgets some of what it counted when it optimises a function meanwhile. */
function works(unit: string, length: number): number[] {
  return [1, 2, 3].map(() => work(unit, length));
}

test.each(Object.entries(HOSTILE))(
  '%s: four times the text, about four times the work',
  (_, unit) => {
    detect([pageOf(unit.repeat(40))]);
    const small = Math.max(...works(unit, 4_000));
    expect(small).toBeGreaterThan(100);
    expect(Math.min(...works(unit, 16_000)) / small).toBeLessThan(6);
  },
);
