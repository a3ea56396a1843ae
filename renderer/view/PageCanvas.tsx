import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from '../pdf/pdfDocument.ts';
import { nl } from '../strings/nl.ts';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly scale: number;
}

/** The page as pdf.js draws it, with its real text over it. */
export function PageCanvas({ pdf, page, scale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    const draw = async () => {
      const proxy = await pdf.getPage(page);
      if (stopped || canvas.current === null || text.current === null) return;
      const viewport = proxy.getViewport({ scale });
      const ratio = window.devicePixelRatio;
      canvas.current.width = Math.round(viewport.width * ratio);
      canvas.current.height = Math.round(viewport.height * ratio);
      const task = proxy.render({
        canvas: canvas.current,
        viewport,
        transform: [ratio, 0, 0, ratio, 0, 0],
      });
      stop = () => task.cancel();
      await task.promise;
      if (stopped) return;
      text.current.replaceChildren();
      const textContentSource = proxy.streamTextContent();
      await new TextLayer({ textContentSource, container: text.current, viewport }).render();
    };
    draw().catch(() => {
      if (!stopped) setFailed(true);
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [pdf, page, scale]);
  if (failed) return <p className="bar error">{nl.pages.failed(page)}</p>;
  return (
    <>
      <canvas ref={canvas} className="paper" />
      <div ref={text} className="textLayer" />
    </>
  );
}
