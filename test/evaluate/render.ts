/**
 * `npx node test/evaluate/render.ts SOURCES DIR`: documents with inline gold become DIR/pdf and DIR/gold in the format of
 * the development set, through chromium, LibreOffice (HTML) or LibreOffice by way of a .docx (the last named in the source's
 * first line: `<!-- chromium -->`). Needs chromium, soffice and poppler-utils; no part of the tests.
 *
 * Markup: `marks.ts`. Each mark becomes a link in a first rendering, whose rectangle tells which words of the second,
 * without links, it covers.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber, PDFString } from 'pdf-lib';
import { readMarked } from './marks.ts';

type Word = readonly [page: number, x0: number, y0: number, x1: number, y1: number, text: string];

function render(html: string, engine: string, folder: string): string {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const pdf = join(folder, 'page.pdf');
  if (engine === 'chromium') {
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--user-data-dir=${folder}/c`,
        `--print-to-pdf=${pdf}`,
        page,
      ],
      { stdio: 'ignore' },
    );
    return pdf;
  }
  const office = (to: string, from: string): void => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${tmpdir()}/office-profile-${process.pid}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        from,
      ],
      { stdio: 'ignore' },
    );
  };
  if (engine === 'docx') {
    office('odt:writer8', page);
    office('docx:MS Word 2007 XML', join(folder, 'page.odt'));
    office('pdf:writer_pdf_Export', join(folder, 'page.docx'));
  } else office('pdf:writer_web_pdf_Export', page);
  return pdf;
}

function wordsOf(pdf: string): { pages: [number, number][]; words: Word[] } {
  const out = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  const pages: [number, number][] = [];
  const words: Word[] = [];
  const pattern =
    /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;
  for (const m of out.matchAll(pattern)) {
    if (m[1] !== undefined) pages.push([Number(m[1]), Number(m[2])]);
    else
      words.push([
        pages.length,
        Number(m[3]),
        Number(m[4]),
        Number(m[5]),
        Number(m[6]),
        decode(m[7]!),
      ]);
  }
  return { pages, words };
}

function decode(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑−]/g, '-');
}

interface Box {
  readonly page: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Link rectangles by mark, from the top left. */
async function linkBoxes(pdf: string): Promise<Map<number, Box[]>> {
  const document = await PDFDocument.load(readFileSync(pdf));
  const boxes = new Map<number, Box[]>();
  document.getPages().forEach((page, p) => {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
      const uri = action?.lookup(PDFName.of('URI'));
      const index =
        uri instanceof PDFString ? /gold\.test\/(\d+)/.exec(uri.asString())?.[1] : undefined;
      const rect = annotation.lookup(PDFName.of('Rect'));
      if (index === undefined || !(rect instanceof PDFArray)) continue;
      const [x0, y0, x1, y1] = rect.asArray().map((n) => (n as PDFNumber).asNumber()) as [
        number,
        number,
        number,
        number,
      ];
      const height = page.getHeight();
      const box = { page: p + 1, x0, y0: height - y1, x1, y1: height - y0 };
      boxes.set(Number(index), [...(boxes.get(Number(index)) ?? []), box]);
    }
  });
  return boxes;
}

function piecesOf(text: string, boxes: readonly Box[], words: readonly Word[]): object[] {
  let rest = decode(text).replace(/[\s-]/g, '');
  const pieces: object[] = [];
  words.forEach(([page, x0, y0, x1, y1, word], w) => {
    const own = boxes.some(
      (b) =>
        b.page === page &&
        Math.min(b.x1, x1) - Math.max(b.x0, x0) > 0.5 &&
        Math.min(b.y1, y1) - Math.max(b.y0, y0) > 0.4 * (y1 - y0),
    );
    if (!own || rest === '') return;
    for (let s = 0; s < word.length; s++) {
      let e = s;
      let taken = 0;
      while (e < word.length && taken < rest.length && (word[e] === rest[taken] || word[e] === '-'))
        taken += word[e++] === '-' ? 0 : 1;
      if (taken === 0 || (e < word.length && taken < rest.length && /[\p{L}\p{N}]/u.test(word[e]!)))
        continue;
      rest = rest.slice(taken);
      pieces.push({ w, s, e, page, box: [x0, y0, x1, y1], text: word.slice(s, e) });
      break;
    }
  });
  return rest === '' ? pieces : [];
}

async function make(file: string, target: string): Promise<void> {
  const source = readFileSync(file, 'utf8');
  const engine = /<!-- (\w+) -->/.exec(source)?.[1] ?? 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  const name = basename(file, '.html');
  const frame = (body: string): string =>
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${name}</title></head><body style="font: 10pt/1.35 'Liberation Sans'">${body}</body></html>`;
  const linked = readMarked(
    source,
    (t, i) => `<a href="https://gold.test/${i}" style="color:black;text-decoration:none">${t}</a>`,
  );
  const boxes = await linkBoxes(render(frame(linked.html), engine, folder));
  const pdf = render(frame(readMarked(source, (t) => t).html), engine, folder);
  const { pages, words } = wordsOf(pdf);
  const spans = linked.marks.flatMap(({ text, type, action }, id) => {
    const pieces = piecesOf(text, boxes.get(id) ?? [], words);
    if (pieces.length === 0) console.log(`${name}: «${text}» not found in the rendering`);
    const page = boxes.get(id)?.[0]?.page ?? 1;
    return pieces.length === 0
      ? []
      : [
          {
            id,
            text,
            type,
            action,
            ground: action === 'lak' ? '5.1.2e' : '-',
            page,
            split: pieces.length > 1,
            contiguous: true,
            pieces,
          },
        ];
  });
  writeFileSync(
    join(target, 'gold', `${name}.json`),
    JSON.stringify({
      doc: name,
      producer: engine,
      scan: false,
      pages,
      words: words.length,
      spans,
      word_list: words,
    }),
  );
  writeFileSync(join(target, 'pdf', `${name}.pdf`), readFileSync(pdf));
  rmSync(folder, { recursive: true });
}

const [sources = '', target = ''] = process.argv.slice(2);
mkdirSync(join(target, 'pdf'), { recursive: true });
mkdirSync(join(target, 'gold'), { recursive: true });
for (const file of readdirSync(sources)
  .filter((f) => f.endsWith('.html'))
  .sort())
  await make(join(sources, file), target);
