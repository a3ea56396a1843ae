/** A changed file becomes the document, and decisions go on where their passages are found again. */
import { isRefusal, type Refusal } from '../../contract/dossier.ts';
import type { Change } from '../../contract/events.ts';
import type { Entry } from '../disk/manifest.ts';
import { readPrints } from '../disk/prints.ts';
import { refusal, refusalOf } from '../refusals.ts';
import type { DossierCore } from './core.ts';
import { UNKNOWN_DOCUMENT } from './documents.ts';
import { entryOf } from './files.ts';
import { markedTexts } from './judged.ts';
import { takenOver } from './takeOver.ts';

/**
 * The document as it is then. Until the manifest is written the file is still changed: after a kill in between it is
 * asked again.
 */
export async function takeOverIn(core: DossierCore, id: string): Promise<Entry | Refusal> {
  const { documents, folder } = core;
  const old = documents.entry(id);
  if (old === undefined) return UNKNOWN_DOCUMENT;
  const now = await entryOf(old.path, old.added);
  if (now === undefined) return UNREADABLE;
  if (documents.entries.some((entry) => entry.id === now.id)) return ALREADY_THERE;
  const changes = await changesFor(core, old, now);
  if (isRefusal(changes)) return changes;
  try {
    if (changes.length > 0) core.record(changes);
    folder.keep({ documents: documents.entries.map((entry) => (entry.id === id ? now : entry)) });
    return now;
  } catch (error) {
    return refusalOf(error);
  }
}

async function changesFor(core: DossierCore, old: Entry, now: Entry): Promise<Change[] | Refusal> {
  const review = core.reviewOf(old.id);
  const prints = readPrints(core.path, old.id) ?? { salt: '', passages: [], pages: [] };
  const { salt, passages, pages } = prints;
  const ask = { prints: { passages, pages }, marks: markedTexts(review), salt };
  const found = await core.askOf(now, 'findAgain', ask);
  return isRefusal(found) ? found : takenOver(now.id, review, found, core.reviewOf(now.id));
}

const UNREADABLE = refusal('input-unreadable', 'Dit bestand kan niet worden gelezen.');
const ALREADY_THERE = refusal(
  'already-there',
  'Deze versie van het bestand staat al als ander document in het dossier.',
);
