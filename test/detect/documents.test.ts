import { expect, test } from 'vitest';
import { aanbesteding } from './documents/aanbesteding.ts';
import { beleidsproza } from './documents/beleidsproza.ts';
import { besluit } from './documents/besluit.ts';
import { bezwaar } from './documents/bezwaar.ts';
import { crisis } from './documents/crisis.ts';
import { hrLijst } from './documents/hrLijst.ts';
import { inspectieNVWA } from './documents/inspectieNVWA.ts';
import { jaarverslagSchool } from './documents/jaarverslagSchool.ts';
import { klachtbrief } from './documents/klachtbrief.ts';
import { lijst } from './documents/lijst.ts';
import { lnvMail } from './documents/lnvMail.ts';
import { memoDefensie } from './documents/memoDefensie.ts';
import { nota } from './documents/nota.ts';
import { onderwijsChat } from './documents/onderwijsChat.ts';
import { politie } from './documents/politie.ts';
import { provincie } from './documents/provincie.ts';
import { raadsmemo } from './documents/raadsmemo.ts';
import { waterschap } from './documents/waterschap.ts';
import { ziekenhuis } from './documents/ziekenhuis.ts';
import { measure } from './measure.ts';

const DOCUMENTS = {
  aanbesteding,
  crisis,
  inspectieNVWA,
  klachtbrief,
  beleidsproza,
  besluit,
  bezwaar,
  hrLijst,
  jaarverslagSchool,
  lijst,
  lnvMail,
  memoDefensie,
  nota,
  onderwijsChat,
  politie,
  provincie,
  raadsmemo,
  waterschap,
  ziekenhuis,
};

test.each(Object.entries(DOCUMENTS))(
  '%s: at most one missed, one over, no trap lost',
  (_, source) => {
    const { missed, lostTraps, over } = measure(source);
    expect(lostTraps).toEqual([]);
    expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(1);
    expect(over.length, over.join(' | ')).toBeLessThanOrEqual(1);
  },
);

test('together: recall, and nothing wrong among the certain ones', () => {
  let marked = 0;
  let missed = 0;
  for (const source of Object.values(DOCUMENTS)) {
    marked += source.split('{').length - 1;
    missed += measure(source).missed.length;
    const certain = measure(source, {}, (d) => d.kind === 'personal' && d.certainty === 'certain');
    expect(certain.lostTraps).toEqual([]);
  }
  expect(1 - missed / marked).toBeGreaterThan(0.97);
});
