import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { memo, useEffect, useRef } from 'react';
import type { PDFDocumentProxy } from '../../pdf/pdfDocument.ts';
import type { Turn } from './turn.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly turn: Turn;
}

const PATIENCE_MS = 1000;

/** The page's real text, for reading aloud; its size follows the page's scale by CSS. */
export const TextOfPage = memo(function TextOfPage({ pdf, page, turn }: Props) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let layer: TextLayer | undefined;
    let gone = false;
    const build = async () => {
      const proxy = await pdf.getPage(page);
      if (gone || container.current === null) return;
      container.current.replaceChildren();
      const rotation = (proxy.rotate + turn * 90) % 360;
      const viewport = proxy.getViewport({ scale: 1, rotation });
      const textContentSource = proxy.streamTextContent();
      layer = new TextLayer({ textContentSource, container: container.current, viewport });
      await layer.render();
    };
    // The drawing is there, and without its text it can still be judged: keys go first.
    const asked = requestIdleCallback(() => void build().catch(() => {}), { timeout: PATIENCE_MS });
    return () => {
      gone = true;
      cancelIdleCallback(asked);
      layer?.cancel();
    };
  }, [pdf, page, turn]);
  return <div ref={container} className="textLayer" />;
});
