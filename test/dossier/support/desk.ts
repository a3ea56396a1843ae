/** A session on a folder of its own, with the real engine in this process. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DocumentInfo,
  type EarlyRead,
  isRefusal,
  type ReadDocument,
} from '../../../app/contract/dossier.ts';
import type { Change, JournalEvent } from '../../../app/contract/events.ts';
import { type StepRequest, stepEvent } from '../../../app/contract/review.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../app/contract/settings.ts';
import { DossierFolder } from '../../../app/dossier/disk/dossierFolder.ts';
import { EngineDesk } from '../../../app/dossier/engine/desk.ts';
import type { StartEngine } from '../../../app/dossier/session/engineClient.ts';
import { openingOf } from '../../../app/dossier/session/opening.ts';
import { DossierSession } from '../../../app/dossier/session/session.ts';
import { textPdf } from '../../cli/pdfs.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/pdf');

export interface Heard {
  readonly documents: DocumentInfo[];
  readonly early: EarlyRead[];
  readonly recorded: JournalEvent[];
  readonly stopped: (string | null)[];
  /** Of which the file changed. */
  readonly profiles: (string | null)[];
}

export interface Bench {
  readonly folder: string;
  readonly root: string;
  settings: Settings;
  readonly heard: Heard;
  /** Ends the engine as a crash would. */
  crash(): void;
  starts: number;
  /** A second engine for burning and proving. */
  startMaker?: StartEngine;
  /** A fixture in a folder `in`, under its own or another name. */
  pdf(fixture: string, name?: string): string;
  open(...paths: string[]): Promise<DossierSession>;
  remove(): void;
}

export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'woo-dossier-'));
  const sessions: DossierSession[] = [];
  let exit: (() => void) | undefined;
  const startEngine: StartEngine = (onMessage, onExit) => {
    made.starts++;
    let alive = true;
    const desk = new EngineDesk((message) => alive && setImmediate(onMessage, message));
    exit = () => {
      alive = false;
      onExit();
    };
    return {
      post: (message) => desk.receive(structuredClone(message)),
      kill: () => {
        alive = false;
      },
    };
  };
  const heard: Heard = { documents: [], early: [], recorded: [], stopped: [], profiles: [] };
  const made: Bench = {
    folder,
    root: join(folder, 'dossiers'),
    settings: { ...DEFAULT_SETTINGS, reviewer: 'J. de Boer' },
    heard,
    starts: 0,
    crash: () => exit?.(),
    pdf(fixture, name = fixture) {
      mkdirSync(join(folder, 'in'), { recursive: true });
      const path = join(folder, 'in', name);
      copyFileSync(join(FIXTURES, fixture), path);
      return path;
    },
    async open(...paths) {
      const opening = await openingOf(paths, { root: made.root, recent: [] });
      if (isRefusal(opening)) throw new Error(opening.code);
      const session = new DossierSession(DossierFolder.open(opening.folder), {
        startEngine,
        ...(made.startMaker === undefined ? {} : { startMaker: made.startMaker }),
        account: 'account',
        settings: () => made.settings,
        events: {
          progress: () => {},
          early: (early) => heard.early.push(early),
          document: (info) => heard.documents.push(info),
          recorded: (event) => heard.recorded.push(event),
          engineStopped: ({ document }) => heard.stopped.push(document),
          profileChanged: () => heard.profiles.push(made.settings.profile),
        },
      });
      sessions.push(session);
      if (opening.added.length > 0) session.add(opening.added);
      return session;
    },
    remove() {
      for (const session of sessions) {
        try {
          session.close();
        } catch {
          // Closed by the test.
        }
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return made;
}

export async function readIn(session: DossierSession, id?: string): Promise<ReadDocument> {
  const document = id ?? session.entries[0]!.id;
  const answer = await session.readDocument(document);
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
}

export function take(session: DossierSession, request: StepRequest): boolean {
  const stamp = { at: '2026-11-29T02:00:00.000Z', by: 'J. de Boer' };
  return session.append(stepEvent(session.review, request, stamp)).saved;
}

/** Decides everything as proposed (personal data goes, the rest stays) and ticks every page. */
export function judgeAll(session: DossierSession, document: string, read: ReadDocument): void {
  const changes = read.passages.map(({ id, kind, keep, ground }): Change => {
    const goes = kind === 'personal' && keep === null;
    const verdict = goes ? 'accept' : 'reject';
    const after = { verdict, grounds: [ground], note: '', bounds: null } as const;
    return {
      kind: 'passage',
      document,
      subject: id,
      before: null,
      after: { ...after, grounds: [...after.grounds] },
    };
  });
  const pages = read.pages.map((_, index): Change => {
    return { kind: 'page', document, page: index + 1, before: false, after: true };
  });
  take(session, { action: 'redact', via: 'several', changes: [...changes, ...pages] });
}

export const FIRST_PAGE = ['Contactpersoon: Jan Verzonnen', 'E-mail: j.verzonnen@voorbeeld.nl'];

/** A note of pages of lines in the bench's folder; its path. */
export function written({ folder }: Bench, ...pages: readonly (readonly string[])[]): string {
  const path = join(folder, 'nota.pdf');
  writeFileSync(path, textPdf(...pages));
  return path;
}
