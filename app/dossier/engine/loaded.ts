/** A document as the engine has it in memory, and how it gets there. */
import type { Detection } from '../../../redaction/model/detection.ts';
import type { PageText } from '../../../redaction/model/pageText.ts';
import type { Profile } from '../../../redaction/model/profile.ts';
import { chosenProfile } from '../../batch/chosenProfile.ts';
import { find } from '../../find.ts';
import { withNameModel } from '../../nameModel/withNameModel.ts';
import { type OnProgress, type OpenPdf, openPdf } from '../../pipeline.ts';
import { nodePorts } from '../../ports/nodePorts.ts';
import { passageIds } from './passageId.ts';
import type { Rules, Source } from './tasks.ts';

export interface Opened {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly open: OpenPdf;
}

export interface Loaded extends Opened {
  readonly texts: readonly PageText[];
  readonly profile: Profile;
  readonly detections: readonly Detection[];
  /** Of the passages, in the order of `detections`. */
  readonly ids: readonly string[];
}

/** Thrown when nobody wants the answer any more. */
export class Cancelled extends Error {}

export interface Running {
  readonly onProgress: OnProgress;
  readonly cancelled: () => boolean;
  /** Hears of the first pages while the others are still being read. */
  readonly onEarly?: (early: Loaded) => void;
}

/** @throws RedactionError */
export function openDocument(bytes: Uint8Array, source: Source, { onProgress }: Running): Opened {
  const { password } = source;
  const options = { ports: nodePorts(), ...(password === null ? {} : { password }) };
  return { source, bytes, open: openPdf(bytes, options, onProgress) };
}

/**
 * Page by page, so that other requests are answered in between; the first pages are searched meanwhile.
 * @throws RedactionError, Cancelled
 */
export async function readTexts(
  opened: Opened,
  rules: Rules,
  running: Running,
): Promise<PageText[]> {
  const { open } = opened;
  const total = open.document.pages.length;
  const texts: PageText[] = [];
  for (const { number } of open.document.pages) {
    texts.push(open.pages.page(number).text);
    running.onProgress({ stage: 'extract', done: number, total });
    await turn(running);
    if (running.onEarly !== undefined && isEarly(number, total)) {
      running.onEarly(detectEarly(opened, texts, await profileOf(rules)));
    }
  }
  return texts;
}

/** So that all searches of first pages together cost less than the one of the whole. */
const EARLY_STEP = 8;
/** Fewer pages are read in the wink of an eye: rows that come and change would only disturb. */
const LONG = 16;

/** After page 1, 8, 64, …, while more than half is still to be read. */
function isEarly(read: number, total: number): boolean {
  if (total < LONG) return false;
  let step = 1;
  while (step < read) step *= EARLY_STEP;
  return step === read && read * 2 <= total;
}

/** Without the model of names, which takes its time. */
function detectEarly(opened: Opened, texts: readonly PageText[], profile: Profile): Loaded {
  const { value: detections } = find(texts, { profile, documentName: opened.source.name });
  return { ...opened, texts: [...texts], profile, detections, ids: passageIds(detections) };
}

/** @throws RedactionError `profile-invalid`, `input-unreadable` */
export async function detectIn(
  opened: Opened,
  texts: readonly PageText[],
  rules: Rules,
  running: Running,
): Promise<Loaded> {
  const profile = await profileOf(rules);
  running.onProgress({ stage: 'detect', done: 0, total: texts.length });
  await turn(running);
  const plain = { profile, documentName: opened.source.name };
  const options = await withNameModel(plain, () => texts);
  const { value: detections } = find(texts, options);
  return { ...opened, texts, profile, detections, ids: passageIds(detections) };
}

/** The dossier's own lists after those of the organisation. */
async function profileOf({ profile: path, lists }: Rules): Promise<Profile> {
  const { profile } = await chosenProfile(path ?? undefined);
  const own = (which: 'keep' | 'redact') =>
    lists
      .filter(({ list }) => list === which)
      .map(({ text, reason }) => ({ text, ...(reason === '' ? {} : { reason }) }));
  return {
    ...profile,
    keep: [...(profile.keep ?? []), ...own('keep')],
    redact: [...(profile.redact ?? []), ...own('redact')],
  };
}

/** Lets other requests be answered. @throws Cancelled */
export async function turn({ cancelled }: Running): Promise<void> {
  await new Promise((next) => setImmediate(next));
  if (cancelled()) throw new Cancelled();
}
