/** The window's own address. Everything it loads stands in the program's folder. */
export const ORIGIN = 'app://window';

/** pdf.js gives fonts and pictures to the page as `blob:` and `data:`; neither leaves the process. */
export function isOwnAddress(url: string): boolean {
  return [`${ORIGIN}/`, `blob:${ORIGIN}/`, 'data:'].some((start) => url.startsWith(start));
}

/** The path under the renderer's folder; undefined for anything that would leave it. */
export function servedPath(url: string): string | undefined {
  if (!url.startsWith(`${ORIGIN}/`)) return undefined;
  const path = url.slice(ORIGIN.length + 1).replace(/[?#].*$/, '');
  const plain = /^[\w-]+(?:[./][\w-]+)*$/.test(path);
  return path === '' ? 'index.html' : plain ? path : undefined;
}
