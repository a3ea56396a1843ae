/** PDFium that breaks down is not asked again: its memory may be anything then. */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { expect, it } from 'vitest';
import { PdfiumSession } from '../../../app/ports/pdfium/session.ts';

function fake(load: () => number, address = 8) {
  const calls: string[] = [];
  const note = (name: string) => () => void calls.push(name);
  const heap = new Uint8Array(16);
  const module = {
    pdfium: { HEAPU8: heap, wasmExports: { malloc: () => address, free: note('free') } },
    PDFiumExt_Init: note('init'),
    FPDF_DestroyLibrary: note('destroy'),
    FPDF_LoadMemDocument: load,
    FPDF_CloseDocument: note('close'),
    FPDF_GetLastError: () => 3,
  } as unknown as WrappedPdfiumModule;
  let damaged = 0;
  const session = new PdfiumSession(module, () => void damaged++);
  return { session, calls, heap, damaged: () => damaged };
}

const BYTES = Uint8Array.of(1, 2, 3);

it('is started anew before each document, and not under one that is open', () => {
  const { session, calls } = fake(() => 1);
  const first = session.open(BYTES);
  session.open(BYTES).close();
  first.close();
  session.open(BYTES);
  expect(calls).toEqual(['init', 'close', 'free', 'close', 'free', 'destroy', 'init']);
});

class Trap extends Error {
  override readonly name = 'RuntimeError';
}

it.each([
  ['a trap', new Trap('unreachable')],
  ['no stack left', new RangeError('Maximum call stack size exceeded')],
])('is given up after %s', (_, breakdown) => {
  const { session, calls, damaged } = fake(() => 1);
  const { close } = session.open(BYTES);
  const broken = () =>
    session.guard(() => {
      throw breakdown;
    });
  expect(broken).toThrow(breakdown);
  expect(damaged()).toBe(1);
  expect(() => session.open(BYTES)).toThrow('broke down');
  close();
  expect(calls).toEqual(['init']);
});

it('goes on after a file that it cannot open', () => {
  let answer = 0;
  const { session, damaged } = fake(() => answer);
  expect(() => session.open(BYTES)).toThrow('code 3');
  answer = 1;
  session.open(BYTES);
  expect(damaged()).toBe(0);
});

it('writes nothing where it got no memory', () => {
  const { session, heap } = fake(() => 1, 0);
  expect(() => session.open(BYTES)).toThrow('no memory');
  expect([...heap]).toEqual(Array(16).fill(0));
});
