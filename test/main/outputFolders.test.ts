import { expect, test } from 'vitest';
import { OutputFolders } from '../../main/outputFolders.ts';

test('only a folder that a person saw may be used, letter by letter', () => {
  const folders = new OutputFolders();
  folders.propose('/home/x/Openbaar');
  folders.choose('/home/x/uit');
  for (const seen of ['/home/x/Openbaar', '/home/x/uit'])
    expect(folders.refuse(seen)).toBeUndefined();
  for (const other of ['/home/x', '/home/x/Openbaar/', '/home/x/Openbaar/../..', '/etc'])
    expect(folders.refuse(other)).toMatchObject({ refused: true, code: 'unknown-folder' });
});

test('only what was proposed is made when it is not there', () => {
  const folders = new OutputFolders();
  folders.propose('/home/x/Openbaar');
  folders.choose('/home/x/uit');
  expect(folders.mayMake('/home/x/Openbaar')).toBe(true);
  expect(folders.mayMake('/home/x/uit')).toBe(false);
  folders.choose('/home/x/Openbaar');
  expect(folders.mayMake('/home/x/Openbaar'), 'it was there when it was chosen').toBe(false);
});
