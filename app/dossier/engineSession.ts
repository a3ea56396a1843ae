/** What the engine's process does for the window, on the one pipeline. Keeps no state on disk. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Detection } from '../../redaction/model/detection.ts';
import { RedactionError } from '../../redaction/model/errors.ts';
import type { EngineProgress, Leaking, Proposed, Published } from '../contract/document.ts';
import { burnAndVerify, type OpenPdf, openPdf, propose, resolveRedactions } from '../pipeline.ts';
import { nodePorts } from '../ports/nodePorts.ts';
import { pdfiumReader } from '../ports/pdfiumReader.ts';
import { publish } from '../publish.ts';
import type { EngineRequest, ProposeRequest, PublishRequest } from './engineMessages.ts';
import { passagesOf } from './passages.ts';

interface Loaded {
  readonly sha256: string;
  readonly open: OpenPdf;
  readonly detections: readonly Detection[];
  readonly proposed: Proposed;
}

let loaded: Loaded | undefined;

/** @throws RedactionError when the document is refused. */
export function perform(request: EngineRequest, onProgress: (progress: EngineProgress) => void) {
  return request.kind === 'propose'
    ? load(request, onProgress).proposed
    : publishFile(request, onProgress);
}

function load(request: ProposeRequest, onProgress: (progress: EngineProgress) => void): Loaded {
  const sha256 = createHash('sha256').update(request.bytes).digest('hex');
  if (loaded?.sha256 === sha256) return { ...loaded, open: { ...loaded.open, onProgress } };
  const open = openPdf(request.bytes, { ports: nodePorts() }, onProgress);
  const { texts, detections } = propose(open, { documentName: request.name });
  const pages = texts.map(({ width, height, text }) => ({ width, height, hasText: text !== '' }));
  const passages = passagesOf(detections, (number) => open.pages.page(number));
  loaded = { sha256, open, detections, proposed: { pages, passages } };
  return loaded;
}

/** Proved bytes get their name here: what was proved never leaves the process that proved it. */
async function publishFile(
  request: PublishRequest,
  onProgress: (progress: EngineProgress) => void,
): Promise<Published | Leaking> {
  const { open, detections } = load(request, onProgress);
  const { decisions, output, input } = request;
  const undecided = detections.filter((d) => !decisions.some(({ subject }) => subject === d.id));
  if (undecided.length > 0) throw new Error('undecided');
  const { value } = resolveRedactions(open, { detections, marks: [], decisions }, 'safe');
  const settings = { thorough: true, secondReader: pdfiumReader };
  const { verified, leaks, removals } = await burnAndVerify(open, value, settings);
  if (verified === undefined) {
    return { refused: false, leaks: leaks.map(({ code, page }) => ({ code, page: page ?? null })) };
  }
  onProgress({ stage: 'publish', done: 0, total: 0 });
  publish(verified, output, input);
  const counted = new Map<string, number>();
  for (const { kind, count } of removals) counted.set(kind, (counted.get(kind) ?? 0) + count);
  return {
    refused: false,
    name: basename(output),
    pages: open.document.pages.length,
    bytes: statSync(output).size,
    sha256: verified.sha256,
    redacted: decisions.filter(({ verdict }) => verdict === 'accept').length,
    kept: decisions.filter(({ verdict }) => verdict === 'reject').length,
    removals: [...counted].map(([kind, count]) => ({ kind, count })),
  };
}

/** Dutch, for the reader; without document text. */
export function sentenceOf(error: unknown): string {
  if (error instanceof RedactionError) return error.sentence('nl');
  return 'Er ging iets mis bij het verwerken van dit bestand. Uw besluiten zijn bewaard.';
}
