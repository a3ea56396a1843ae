import type { PDFDocumentProxy } from './pdfDocument.ts';

/** A bookmark of the document that leads to one of its pages. */
export interface OutlineEntry {
  readonly title: string;
  /** 1-based; null where it leads nowhere in this document. */
  readonly page: number | null;
  readonly entries: readonly OutlineEntry[];
}

type Nodes = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;
/** A file may nest and repeat without end. */
const MOST = 5000;
const DEEPEST = 20;

/** Empty when the document has no bookmarks. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  let left = MOST;
  const read = async (nodes: Nodes, depth: number): Promise<OutlineEntry[]> => {
    const entries: OutlineEntry[] = [];
    for (const node of nodes) {
      if (left-- <= 0) break;
      const page = await pageOf(pdf, node.dest);
      const below = depth < DEEPEST ? await read(node.items ?? [], depth + 1) : [];
      entries.push({ title: node.title, page, entries: below });
    }
    return entries;
  };
  return read((await pdf.getOutline()) ?? [], 0);
}

async function pageOf(pdf: PDFDocumentProxy, dest: Nodes[number]['dest']): Promise<number | null> {
  try {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const first: unknown = target?.[0];
    if (typeof first === 'number') return first + 1;
    if (typeof first !== 'object' || first === null) return null;
    return (await pdf.getPageIndex(first as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  } catch {
    return null;
  }
}
