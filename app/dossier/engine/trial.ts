/** A burn of the decisions as they stand, proved, in memory only: what preview, preflight and publication share. */
import type { Finding } from '../../../redaction/model/outcome.ts';
import type { Redaction } from '../../../redaction/model/redaction.ts';
import { type Burned, burnAndVerify, type OnProgress, resolveRedactions } from '../../pipeline.ts';
import { pdfiumReader } from '../../ports/pdfiumReader.ts';
import { judgedIn, type Translated } from './judgedIn.ts';
import type { Loaded } from './loaded.ts';
import { styleOf } from './look.ts';
import type { Judged, Look } from './tasks.ts';

export interface Trial {
  readonly translated: Translated;
  readonly redactions: readonly Redaction[];
  readonly findings: readonly Finding[];
  readonly burned: Burned;
}

interface Kept {
  readonly loaded: Loaded;
  readonly key: string;
  readonly thorough: boolean;
  readonly trial: Trial;
}

/** The same decisions give the same bytes: preview, preflight and publication follow each other. */
let last: Kept | undefined;

/** `thorough`: pixels beside the marks too. Without it the bytes are to be looked at, not to be published. */
export async function trialOf(
  loaded: Loaded,
  judged: Judged,
  look: Look,
  onProgress: OnProgress,
  thorough = true,
): Promise<Trial> {
  const key = JSON.stringify([judged.decisions, judged.marks, judged.openMarks, look]);
  const isKept = last?.loaded === loaded && last.key === key && (last.thorough || !thorough);
  if (last !== undefined && isKept) return last.trial;
  const translated = judgedIn(loaded, judged);
  const open = { ...loaded.open, onProgress };
  const { value: redactions, findings } = resolveRedactions(open, translated, look.width);
  const style = styleOf(look.label, loaded.profile.label);
  const settings = { style, thorough, secondReader: pdfiumReader };
  const burned = await burnAndVerify(open, redactions, settings);
  const trial = { translated, redactions, findings, burned };
  last = { loaded, key, thorough, trial };
  return trial;
}
