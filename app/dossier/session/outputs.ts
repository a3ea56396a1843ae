/** Publications and concepts of an open dossier: what must hold before the engine is asked. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { isRefusal, type Refusal } from '../../contract/dossier.ts';
import type {
  ConceptSettings,
  Leaking,
  NameTaken,
  PublicationSettings,
  Published,
} from '../../contract/publication.ts';
import { beginMaking } from '../disk/making.ts';
import { refusal, refusalOf } from '../refusals.ts';
import { refusalFor, standingIn } from './ready.ts';
import type { DossierSession } from './session.ts';

type Outcome = Published | Leaking | NameTaken | Refusal;

/** `mayMakeFolder`: the folder was proposed, and made when needed; one that a person chose must still be there. */
export async function publishFrom(
  session: DossierSession,
  id: string,
  settings: PublicationSettings,
  mayMakeFolder = true,
): Promise<Outcome> {
  const refused =
    refusedPlace(session, settings, mayMakeFolder) ??
    (await session.outOfPlace(id)) ??
    (await refusedUnready(session, id, settings));
  if (refused !== undefined) return refused;
  const facts = await factsOf(session, id);
  if (isRefusal(facts)) return facts;
  const outcome = await whole(session, settings, () =>
    session.core.ask(id, 'publish', {
      ...requestOf(session, id, settings),
      ...{ facts, settings, mayMakeFolder },
    }),
  );
  if (isPublished(outcome)) {
    const { sha256 } = outcome;
    const { setAside } = settings;
    session.recordPublication(id, { output: 'public', sha256, stakeholder: null, setAside });
  }
  return outcome;
}

export async function conceptFrom(
  session: DossierSession,
  id: string,
  settings: ConceptSettings,
  mayMakeFolder = true,
): Promise<Outcome> {
  const refused = refusedPlace(session, settings, mayMakeFolder) ?? (await session.outOfPlace(id));
  if (refused !== undefined) return refused;
  const outcome = await whole(session, settings, () =>
    session.core.ask(id, 'concept', {
      ...requestOf(session, id, settings),
      ...{ settings, mayMakeFolder },
    }),
  );
  if (isPublished(outcome)) {
    const { sha256 } = outcome;
    const { stakeholder } = settings;
    session.recordPublication(id, { output: 'concept', sha256, stakeholder, setAside: [] });
  }
  return outcome;
}

export function isPublished(outcome: Outcome): outcome is Published {
  return !isRefusal(outcome) && 'sha256' in outcome;
}

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly replace: boolean;
}

/**
 * The file itself is there as a whole or not at all. Annexes come after it: where the disk was full by then, or the
 * engine died, the file stands in the folder, and nobody may be told that there is none.
 */
async function whole(
  session: DossierSession,
  place: Place,
  make: () => Promise<Outcome>,
): Promise<Outcome> {
  const before = standsAt(place);
  const outcome = await tidied(session, place, make);
  if (!isRefusal(outcome)) return outcome;
  const after = standsAt(place);
  return after === undefined || after === before ? outcome : HALF_MADE;
}

/** What a killed engine left goes now; what a killed program left, at the next opening. */
async function tidied(
  session: DossierSession,
  { folder }: Place,
  make: () => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const ended = beginMaking(session.path, folder);
    return await make().finally(ended);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Tells one file of a name from the next. */
function standsAt({ folder, name }: Place): string | undefined {
  try {
    const { ino, size, mtimeMs } = statSync(join(folder, name));
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

function requestOf(session: DossierSession, id: string, { folder, name, replace }: Place) {
  const { reviewer: actor, settings } = session.core;
  const output = join(folder, name);
  return { judged: session.judged(id), actor, output, replace, profile: settings.profile };
}

/** Refusal 9 of review-window §6.2, for every original of the dossier. */
function refusedPlace(
  session: DossierSession,
  { folder }: Place,
  mayMakeFolder: boolean,
): Refusal | undefined {
  if (!isAbsolute(folder)) return BAD_FOLDER;
  if (isFile(folder)) return BAD_FOLDER;
  if (!mayMakeFolder && !existsSync(folder)) return FOLDER_GONE;
  const place = realPath(folder);
  const beside = session.entries.some(({ path }) => realPath(dirname(path)) === place);
  return beside ? SAME_FOLDER : undefined;
}

async function refusedUnready(
  session: DossierSession,
  id: string,
  { setAside }: PublicationSettings,
): Promise<Refusal | undefined> {
  const unmet = await session.unmet(id);
  if (isRefusal(unmet)) return unmet;
  const [first] = standingIn(unmet, setAside, session.core.settings.secondOptional);
  return first === undefined ? undefined : refusalFor(first);
}

async function factsOf(session: DossierSession, id: string) {
  const heard = await session.heard(id);
  if (isRefusal(heard)) return heard;
  const published = new Set(
    session.review.publications
      .filter(({ output }) => output === 'public')
      .map(({ document }) => document),
  );
  const inventory = session.entries.map(({ id: document, name, sha256 }, index) => ({
    number: index + 1,
    name,
    sha256,
    pages: session.core.documents.standing(document).pages,
    published: published.has(document),
  }));
  const { reviewer, settings } = session.core;
  const number = session.entries.findIndex((entry) => entry.id === id) + 1;
  return {
    dossier: session.name,
    inventory,
    number,
    reviewer,
    organisation: settings.organisation,
    heard,
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Of a folder that does not stand yet: through the nearest one that does. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path
      ? resolve(path)
      : join(realPath(above), resolve(path).slice(resolve(above).length));
  }
}

const SAME_FOLDER = refusal(
  'same-folder',
  'De gekozen map is dezelfde als die van het origineel.',
  { advice: 'Kies een andere map.' },
);
const HALF_MADE = refusal(
  'half-made',
  'Het gelakte bestand staat in de map, maar het logboek en de bijlagen zijn niet allemaal opgeslagen. Gebruik het bestand nog niet.',
  { advice: 'Maak het opnieuw en vervang dan het bestand, of kies een andere map.' },
);
const FOLDER_GONE = refusal('folder-gone', 'De map die u koos, is er niet meer.', {
  advice: 'Kies een andere map, of zorg dat de map er weer is.',
});
const BAD_FOLDER = refusal('output-unwritable', 'In deze map kan niets worden opgeslagen.', {
  advice: 'Kies een andere map.',
});
