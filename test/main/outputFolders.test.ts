import { expect, test } from 'vitest';
import { OutputFolders } from '../../main/outputFolders.ts';

test('only a folder that a person saw may be used, letter by letter', () => {
  const folders = new OutputFolders();
  folders.add('/home/x/Openbaar');
  expect(folders.refuse('/home/x/Openbaar')).toBeUndefined();
  for (const other of ['/home/x', '/home/x/Openbaar/', '/home/x/Openbaar/../..', '/etc'])
    expect(folders.refuse(other)).toMatchObject({ refused: true, code: 'unknown-folder' });
});
