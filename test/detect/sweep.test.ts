import { expect, test } from 'vitest';
import { detect } from '../../redaction/detect/detect.ts';
import { sweep } from '../../redaction/detect/sweep.ts';
import { pageOf } from './pageOf.ts';

const page = pageOf(
  'Het rapport van Bureau Zwiebelmann noemt dossier 7782341. Zwiebelmann rekent anders. De heer Jansen tekende in mei 2021.',
);

test('what nobody judged, grouped and ranked', () => {
  const groups = sweep(
    [page],
    detect([page]).value.flatMap((d) => d.ranges),
  );
  const words = groups.map((g) => g.text);
  expect(words).not.toContain('Jansen');
  expect(words).not.toContain('2021');
  expect(words).toContain('7782341');
  expect(groups.map((g) => g.rank)).toEqual([...groups.map((g) => g.rank)].sort((a, b) => b - a));
});

test('one group for all places of a word', () => {
  const group = sweep([page], []).find((g) => g.text === 'Zwiebelmann');
  expect(group?.places).toHaveLength(2);
});
