/** Own menu without roles: a role carries a hidden accelerator (Ctrl+R would reload the window). */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { accelerator, BINDINGS, type Command } from '../app/contract/keys.ts';

export function buildMenu(run: (command: Command) => void, close: () => void): Menu {
  const titles = ['Bestand', 'Bewerken', 'Beeld', 'Beoordelen'] as const;
  const template = titles.map((label): MenuItemConstructorOptions => {
    const entries = BINDINGS.filter(({ menu }) => menu === label);
    const submenu = entries.map(
      (binding): MenuItemConstructorOptions => ({
        label: binding.label,
        accelerator: accelerator(binding),
        // Shown only: the window handles keys itself, so that a key in a field stays the field's.
        registerAccelerator: false,
        click: () => run(binding.command),
      }),
    );
    if (label === 'Bestand') {
      submenu.push(
        { type: 'separator' },
        { label: 'Sluiten', accelerator: 'Ctrl+W', click: close },
      );
    }
    return { label, submenu };
  });
  return Menu.buildFromTemplate(template);
}
