import { expect, test } from 'vitest';
import { inventoryFile } from '../../app/dossier/engine/annexes/inventory.ts';
import { groundsList } from '../../app/dossier/engine/annexes/lists.ts';
import { report } from '../../app/dossier/engine/annexes/report.ts';
import { unzipped } from '../app/audit/export/unzipped.ts';

const FACTS = {
  dossier: 'Dossier 2026-118',
  number: 1,
  reviewer: 'J. de Boer',
  organisation: '',
  heard: { stakeholders: 0, passages: 0, notFollowed: 0 },
  inventory: [
    { number: 1, name: '=1+1.pdf', sha256: 'aa', pages: 3, published: false },
    { number: 2, name: 'Brief Jansen.pdf', sha256: 'bb', pages: null, published: true },
  ],
};

test('the inventory is a spreadsheet with a row for each document, without names that hold personal data', async () => {
  const bytes = await inventoryFile(FACTS, {
    name: 'een-gelakt.pdf',
    grounds: ['5.1.1e', '5.1.2e'],
    nameOf: (name, number) => (name.includes('Jansen') ? `document-000${number}.pdf` : name),
  });
  const text = Object.values(unzipped(bytes)).join('\n');
  const expected = [
    'Nummer',
    'een-gelakt.pdf',
    '5.1.1e, 5.1.2e',
    'document-0002.pdf',
    'gepubliceerd',
    '=1+1.pdf',
  ];
  expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  expect(text).not.toContain('Jansen');
  // A formula would stand in <f>.
  expect(text).not.toMatch(/<f[ >]/);
});

test('the list of grounds counts passages by ground and names their pages', () => {
  const passages = [
    { page: 3, grounds: ['5.1.2e' as const], type: 'naam', note: '' },
    {
      page: 1,
      grounds: ['5.1.2e' as const, '5.2' as const],
      type: 'passage',
      note: '=1+1, "kort"',
    },
  ];
  const lines = groundsList(passages).split('\r\n');
  expect(lines[1]).toMatch(/^5\.1\.2e,"artikel 5\.1, tweede lid, onder e, Woo",.*,2,1 3$/);
  expect(lines[2]).toMatch(/^5\.2,.*,1,1$/);
  expect(lines[6]).toBe(`1,5.1.2e 5.2,passage,"'=1+1, ""kort"""`);
});

test('the report says what was not checked and what was set aside', () => {
  const published = {
    refused: false as const,
    path: '/x/een.pdf',
    name: 'een.pdf',
    pages: 3,
    bytes: 1,
    sha256: 'cc',
    redacted: 2,
    kept: 1,
    byGround: [{ ground: '5.1.2e', count: 2 }],
    removals: [],
    preserved: { same: 99, moved: 4, of: 100 },
    setAside: [{ rule: 'unread-pages' as const, count: 1, reason: 'blanco' }],
    annexes: [],
    framed: null,
  };
  const text = report(published, FACTS, '2026-11-29');
  expect(text).toContain('Niet gecontroleerd: of er nog iets gelakt had moeten worden.');
  expect(text).toContain('1 pagina’s niet nagekeken: blanco');
  expect(text).toContain('99 van 100 tekens');
  expect(text).not.toContain('Zienswijzen');
  const heard = { stakeholders: 2, passages: 9, notFollowed: 1 };
  expect(report(published, { ...FACTS, heard }, '2026-11-29')).toContain(
    'Zienswijzen: 2, over 9 passages, 1 niet gevolgd.',
  );
});
