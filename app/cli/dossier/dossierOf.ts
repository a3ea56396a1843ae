/** A dossier of the window, opened by the command line: only one of them has it open at a time. */
import { resolve } from 'node:path';
import type { Bounds } from '../../batch/watch.ts';
import type { DocumentInfo } from '../../contract/dossier.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/settings.ts';
import { DossierFolder } from '../../dossier/disk/dossierFolder.ts';
import { DossierError } from '../../dossier/dossierError.ts';
import { DossierSession } from '../../dossier/session/session.ts';
import type { Progress } from '../../pipeline.ts';
import { UsageError } from '../usageError.ts';
import { boundedEngine } from './boundedEngine.ts';

export interface Choices {
  readonly profile: string | undefined;
  readonly actor: string;
  readonly bounds: Bounds;
  /** Of the PDFs that have one. */
  readonly password: string | undefined;
  readonly onProgress: (document: string, progress: Progress) => void;
}

/** Runs `work` on the dossier and gives it back, whatever happens. @throws UsageError */
export async function withDossier<T>(
  path: string,
  choices: Choices,
  work: (session: DossierSession) => Promise<T>,
): Promise<T> {
  const session = opened(path, choices);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

function opened(path: string, choices: Choices): DossierSession {
  const { profile, actor, bounds, password, onProgress } = choices;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    reviewer: actor,
    profile: profile === undefined ? null : resolve(profile),
  };
  try {
    return new DossierSession(DossierFolder.open(resolve(path)), {
      startEngine: boundedEngine(bounds),
      ...(password === undefined ? {} : { password }),
      settings: () => settings,
      account: actor,
      events: {
        progress: ({ document, ...progress }) => onProgress(document, progress),
        early: () => {},
        document: (_: DocumentInfo) => {},
        recorded: () => {},
        engineStopped: () => {},
        profileChanged: () => {},
      },
    });
  } catch (error) {
    if (error instanceof DossierError) throw new UsageError(error.sentence, error.code);
    throw error;
  }
}
