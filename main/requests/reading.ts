import type { Refusal } from '../../app/contract/dossier.ts';
import type { DossierSession } from '../../app/dossier/session/session.ts';
import type { Handlers } from '../ipc.ts';
import { STILL_UNSAVED } from '../openDossier.ts';
import { NOTHING_OPEN, type Parts } from '../parts.ts';

type Reading =
  | 'documentBytes'
  | 'readDocument'
  | 'retry'
  | 'password'
  | 'takeOver'
  | 'letters'
  | 'measure'
  | 'search'
  | 'unjudged';

export function readingHandlers({ dossier }: Parts): Handlers<Reading> {
  const withSession = async <T>(
    ask: (session: DossierSession) => Promise<T>,
  ): Promise<T | Refusal> => (dossier.session === undefined ? NOTHING_OPEN : ask(dossier.session));
  return {
    documentBytes: (id) => withSession((session) => session.bytes(id)),
    readDocument: (id) => withSession((session) => session.readDocument(id)),
    retry: (id) => withSession((session) => session.readDocument(id)),
    password: (id, password) => withSession((session) => session.password(id, password)),
    // The window takes up what is on disk then.
    takeOver: async (id) =>
      dossier.unsaved ? STILL_UNSAVED : withSession((session) => session.takeOver(id)),
    letters: (id, page) => withSession((session) => session.letters(id, page)),
    measure: (id, bounds) => withSession((session) => session.measure(id, bounds)),
    search: (query) => withSession((session) => session.search(query)),
    unjudged: (id) => withSession((session) => session.unjudged(id)),
  };
}
