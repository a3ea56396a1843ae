import { expect, test } from 'vitest';
import { isOwnAddress, servedPath } from '../../main/address.ts';

test.each([
  'http://example.org/',
  'https://app.window/',
  'file:///etc/passwd',
  'app://other/index.html',
  'app://window.example.org/',
  'ws://127.0.0.1/',
  'blob:https://example.org/1',
  'devtools://devtools/',
])('%s is not the window’s own', (url) => {
  expect(isOwnAddress(url)).toBe(false);
  expect(servedPath(url)).toBeUndefined();
});

test.each(['../main/main.cjs', '%2e%2e/main.cjs', 'a/../../b', '/etc/passwd', 'a\\b', 'a//b'])(
  '%s leaves the folder and is not served',
  (path) => expect(servedPath(`app://window/${path}`)).toBeUndefined(),
);

test('the window’s own files are served', () => {
  expect(servedPath('app://window/')).toBe('index.html');
  expect(servedPath('app://window/assets/index-C7U_m-q.js?x#y')).toBe('assets/index-C7U_m-q.js');
  expect(servedPath('app://window/pdfjs/cmaps/UniJIS-UTF16-H.bcmap')).toBe(
    'pdfjs/cmaps/UniJIS-UTF16-H.bcmap',
  );
});
