/**
 * PDFium keeps fonts from one document to the next: the one that it draws for a font that is not embedded is stretched to
 * the width of each letter drawn, and as the last letter left it the next document's letters are measured. Each document
 * has a PDFium that has seen no other, so that what it says depends on nothing but the document.
 */
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { heapOf } from './heap.ts';

export class PdfiumSession {
  readonly pdfium: WrappedPdfiumModule;
  private readonly onDamage: () => void;
  private documents = 0;
  private isStarted = false;
  private isDamaged = false;

  /** `onDamage` is called when PDFium broke down: its memory may be anything then. */
  constructor(pdfium: WrappedPdfiumModule, onDamage: () => void) {
    this.pdfium = pdfium;
    this.onDamage = onDamage;
  }

  /** The document's pointer, and what closes it. */
  open(bytes: Uint8Array): { readonly pointer: number; readonly close: () => void } {
    return this.guard(() => {
      if (this.documents === 0) this.startAnew();
      const address = this.copied(bytes);
      const pointer = this.pdfium.FPDF_LoadMemDocument(address, bytes.length, '');
      if (pointer === 0) {
        this.pdfium.pdfium.wasmExports.free(address);
        throw new Error(`PDFium cannot open the file (code ${this.pdfium.FPDF_GetLastError()})`);
      }
      this.documents++;
      return { pointer, close: once(() => this.close(pointer, address)) };
    });
  }

  /** What stops PDFium's program half-way (a trap, no stack left) leaves it in no state to be asked again. */
  guard<T>(use: () => T): T {
    if (this.isDamaged) throw new Error('PDFium broke down');
    try {
      return use();
    } catch (error) {
      if (isBreakdown(error)) {
        this.isDamaged = true;
        this.onDamage();
      }
      throw error;
    }
  }

  private startAnew(): void {
    if (this.isStarted) this.pdfium.FPDF_DestroyLibrary();
    this.pdfium.PDFiumExt_Init();
    this.isStarted = true;
  }

  private copied(bytes: Uint8Array): number {
    const address = this.pdfium.pdfium.wasmExports.malloc(bytes.length);
    if (address === 0) throw new Error('PDFium has no memory for the file');
    heapOf(this.pdfium).set(bytes, address);
    return address;
  }

  private close(pointer: number, address: number): void {
    this.documents--;
    if (this.isDamaged) return;
    this.guard(() => this.pdfium.FPDF_CloseDocument(pointer));
    this.pdfium.pdfium.wasmExports.free(address);
  }
}

function isBreakdown(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
}

/** A document closed twice would be counted twice, and PDFium started anew under another that is open. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
