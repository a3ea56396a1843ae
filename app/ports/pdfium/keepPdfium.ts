/** What the bundle keeps of PDFium: what ran while it read documents in each of its ways, as V8 compiles what runs long. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { SecondDocument } from '../../../redaction/index.ts';
import type { Display, Rect } from '../../../redaction/model/geometry.ts';
import type { V8Settings } from '../../batch/v8Settings.ts';
import { startPdfium } from '../pdfiumReader.ts';
import { keepProgram, pdfiumProgram } from './program.ts';

/** Of work in a function before V8 compiles it well; the second is its own. */
const [SOON, USUAL] = [1000, 13_000_000];
/** V8 compiles beside the thread: by then it has learnt which calls are worth to be inlined. */
const ROUNDS = 6;
const COMPILED_MS = 1500;
const SOMEWHERE = [{ x0: 60, y0: 60, x1: 300, y1: 120 }] as Rect<Display>[];

export async function keepPdfium(
  documents: readonly Uint8Array[],
  settings: V8Settings,
): Promise<void> {
  compileAfter(SOON);
  const program = pdfiumProgram();
  const reader = await startPdfium(program);
  for (const bytes of documents) {
    const document = reader.open(bytes);
    for (let page = 1; page <= document.pageCount; page++) readPage(document, page);
    document.close();
  }
  await setTimeout(COMPILED_MS);
  compileAfter(USUAL);
  keepProgram(program, settings);
}

function compileAfter(budget: number): void {
  setFlagsFromString(`--wasm-tiering-budget=${budget}`);
}

function readPage(document: SecondDocument, page: number): void {
  document.look(page, 1, () => {});
  for (let round = 0; round < ROUNDS; round++) {
    document.read(page, SOMEWHERE);
    document.characters(page);
    document.letters(page);
  }
}
