import { describe, expect, test } from 'vitest';
import { COMMANDS, commandEntry } from '../../app/contract/commands.ts';
import { keyMap } from '../../app/contract/keyScheme.ts';
import { MENUS, menuTemplate, NO_DOSSIER } from '../../main/menuTemplate.ts';

const letters = keyMap({ keyScheme: 'letters', keys: {} });
const open = { undo: '14 passages lakken', redo: null, dossier: true };
const nothing = () => {};

type Item = ReturnType<typeof menuTemplate>[number];
const items = (template: readonly Item[]) =>
  template.flatMap(({ submenu }) => submenu as Item[]).filter(({ type }) => type !== 'separator');

describe('the menu', () => {
  test('holds every command that has a place there, once', () => {
    const wanted = COMMANDS.filter((command) => commandEntry(command).menu !== null);
    const ran: string[] = [];
    for (const { click } of items(menuTemplate(letters, open, (command) => ran.push(command))))
      (click as () => void)();
    expect(ran.toSorted()).toEqual(wanted.toSorted());
    expect(menuTemplate(letters, open, nothing).map(({ label }) => label)).toEqual(MENUS);
  });

  test('has no role and registers no key: the window handles them', () => {
    for (const item of items(menuTemplate(letters, open, nothing))) {
      expect(item.role).toBeUndefined();
      expect(item.registerAccelerator).toBe(false);
    }
  });

  test('shows the key that the person has', () => {
    const own = keyMap({ keyScheme: 'letters', keys: { redact: 'Q', keep: '' } });
    const shown = new Map(items(menuTemplate(own, open, nothing)).map((i) => [i.label, i]));
    expect(shown.get('Lakken')?.accelerator).toBe('Q');
    expect(shown.get('Niet lakken')?.accelerator).toBeUndefined();
    expect(shown.get('Groter')?.accelerator).toBe('Ctrl+Plus');
    expect(shown.get('Volgende passage')?.accelerator).toBe('J');
  });

  test('names the step that is undone; what cannot be done is grey', () => {
    const shown = items(menuTemplate(letters, open, nothing));
    const undo = shown.find(({ label }) => label?.startsWith('Ongedaan'));
    expect(undo).toMatchObject({ label: 'Ongedaan maken: 14 passages lakken', enabled: true });
    expect(shown.find(({ label }) => label === 'Opnieuw')?.enabled).toBe(false);
  });

  test('names the dossiers that were open lately, and opens one by its folder', () => {
    const opened: string[] = [];
    const list = [
      { folder: '/d/1', name: 'Jansen & Zonen' },
      { folder: '/d/2', name: 'Dossier 2026-118' },
    ];
    const lately = { list, open: (folder: string) => opened.push(folder) };
    const shown = items(menuTemplate(letters, NO_DOSSIER, nothing, lately));
    const one = shown.find(({ label }) => label === 'Laatst geopend');
    const names = one?.submenu as Item[];
    expect(names.map(({ label }) => label)).toEqual(['Jansen && Zonen', 'Dossier 2026-118']);
    (names[1]!.click as () => void)();
    expect(opened).toEqual(['/d/2']);
  });

  test('without a dossier only opening, settings and help are there', () => {
    const shown = items(menuTemplate(letters, NO_DOSSIER, nothing));
    const enabled = shown.filter((item) => item.enabled === true).map(({ label }) => label);
    expect(enabled).toContain('Bestand openen…');
    expect(enabled).not.toContain('Lakken');
    expect(enabled).not.toContain('Publicatiebestand maken…');
  });
});
