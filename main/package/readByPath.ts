/**
 * What the engine reads by path from its packages: WebAssembly and CMaps. They stand beside built code, so that
 * a packaged program carries these files and not the packages.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
  'pdfjs-dist/package.json',
  'pdfjs-dist/wasm',
  'pdfjs-dist/cmaps',
  '@embedpdf/pdfium/package.json',
  '@embedpdf/pdfium/dist/pdfium.wasm',
];

/** Into `FOLDER/node_modules`, where Node looks for them. */
export function copyReadByPath(folder: string): void {
  for (const part of PARTS) {
    const [from, to] = [ROOT, folder].map((base) => join(base, 'node_modules', part));
    cpSync(from!, to!, { recursive: true });
  }
}
