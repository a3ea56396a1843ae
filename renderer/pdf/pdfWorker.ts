import './olderChrome.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
