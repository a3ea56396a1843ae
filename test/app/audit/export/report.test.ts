import { describe, expect, test } from 'vitest';
import type { AuditBody } from '../../../../app/audit/entry.ts';
import { report } from '../../../../app/audit/export/report.ts';
import type { Facts, Table } from '../../../../app/taggedPdf/blocks.ts';
import { ENDED, logOf, PUBLISHED, REFUSED, STARTED, WITHHELD } from './logs.ts';

const blocksOf = (...bodies: AuditBody[]) => report(logOf(bodies)).blocks;
const headings = (...bodies: AuditBody[]) =>
  blocksOf(...bodies).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

/** Event and particulars of each line. */
function course(...bodies: AuditBody[]): string[] {
  const table = blocksOf(...bodies).find((block): block is Table => block.kind === 'table');
  return (table?.rows ?? []).map((row) => `${row[3]}: ${row[5]}`);
}

describe('the report', () => {
  test('says of the log as a whole what it is and that it is sound', () => {
    const facts = blocksOf(STARTED, ENDED).find((block): block is Facts => block.kind === 'facts');
    expect(Object.fromEntries(facts?.rows ?? [])).toMatchObject({
      Logboek: 'logboek.jsonl',
      Regels: '2',
      Keten: expect.stringMatching(/^heel/),
      Einde: 'vergeleken met het .head-bestand',
      'Eerste regel (UTC)': '2026-11-30 10:11:13',
      'Bijgehouden door': 'Jan Verzonnen',
    });
  });

  test('does not call the end sound where there was no head to compare with', () => {
    const blocks = report({ ...logOf([STARTED, ENDED]), headCompared: false }).blocks;
    const facts = blocks.find((block): block is Facts => block.kind === 'facts');
    expect(Object.fromEntries(facts?.rows ?? []).Einde).toContain('kunnen zijn afgeknipt');
  });

  test('tells each line in words', () => {
    expect(course(STARTED, PUBLISHED, REFUSED, WITHHELD, ENDED)).toEqual([
      `Begonnen: Opdracht redact over 2 bestanden. Geaccepteerd: alle. Breedte: veilig. Grondig gecontroleerd. Profiel: SHA-256 ${'d'.repeat(64)}.`,
      'Gepubliceerd: 3 pagina’s, 1 keer gelakt, 1 voorstel open.',
      'Geweigerd: Deze pdf is met een wachtwoord beveiligd. [password-needed]',
      'Tegengehouden: Er staat tekst die niet te zien is, maar wel te kopiëren. (pagina 4, 7) [invisible-text]',
      'Afgesloten: Afgerond: 1 gepubliceerd, 0 overgeslagen, 1 geweigerd, 1 tegengehouden.',
    ]);
  });

  test('shows a line of a kind that a later version may write by its own name', () => {
    expect(course({ event: 'counted' } as unknown as AuditBody)).toEqual(['counted: ']);
  });

  test('gives a published document its marks, with rectangles below each other, and what is open', () => {
    const [, marks, open] = blocksOf(PUBLISHED).filter(
      (block): block is Table => block.kind === 'table',
    );
    expect(marks?.rows).toEqual([
      [
        '2',
        '72,0 100,5 180,3 114,0\n72,0 120,0 90,0 132,0',
        'naam',
        '5.1.2e, 5.1.2i',
        'zeker',
        'name/label',
        'veilig',
        '50',
        'Els Verzonnen',
        '2026-11-30 10:11:12',
      ],
    ]);
    expect(open?.rows).toEqual([['3', 'beleidsopvatting', '5.2', 'controleren', 'opinion/advice']]);
    expect(headings(PUBLISHED).slice(-3)).toEqual([
      'Regel 1: nota-gelakt.pdf',
      'Gelakt: 1',
      'Open, dus nog leesbaar: 1',
    ]);
  });

  test('has no table of nothing', () => {
    const blocks = blocksOf({ ...PUBLISHED, redactions: [], open: [] });
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    expect(headings({ ...PUBLISHED, redactions: [], open: [] })).toContain('Gelakt: 0');
  });
});
