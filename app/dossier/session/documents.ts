/** The documents of an open dossier: where they stand, their state, and their passwords (in memory only). */
import type { DocumentInfo, Refusal } from '../../contract/dossier.ts';
import type { DossierFolder } from '../disk/dossierFolder.ts';
import type { Entry } from '../disk/manifest.ts';
import type { Rules, Source } from '../engine/tasks.ts';
import { refusal } from '../refusals.ts';
import { Files } from './files.ts';

export type Standing = Pick<DocumentInfo, 'state' | 'refusal' | 'pages'>;

const WAITING: Standing = { state: 'waiting', refusal: null, pages: null };

export class Documents {
  private readonly folder: DossierFolder;
  private readonly tell: (info: DocumentInfo) => void;
  private readonly standings = new Map<string, Standing>();
  private readonly password: string | null;
  private readonly passwords = new Map<string, string>();
  private readonly files = new Files();

  constructor(
    folder: DossierFolder,
    tell: (info: DocumentInfo) => void,
    password: string | null = null,
  ) {
    this.password = password;
    this.folder = folder;
    this.tell = tell;
  }

  get infos(): DocumentInfo[] {
    return this.entries.map((entry) => this.infoOf(entry));
  }

  get entries(): readonly Entry[] {
    return this.folder.manifest.documents;
  }

  entry(id: string): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  standing(id: string): Standing {
    return this.standings.get(id) ?? WAITING;
  }

  set(id: string, change: Partial<Standing>): void {
    this.standings.set(id, { ...this.standing(id), refusal: null, ...change });
    const entry = this.entry(id);
    if (entry !== undefined) this.tell(this.infoOf(entry));
  }

  setPassword(id: string, password: string | null): void {
    if (password === null) this.passwords.delete(id);
    else this.passwords.set(id, password);
  }

  source({ id, name, path }: Entry, rules: Rules): Source {
    return { id, name, path, password: this.passwords.get(id) ?? this.password, rules };
  }

  /** As they were when the document was added; otherwise the document has changed or is gone. */
  async bytes(entry: Entry): Promise<Uint8Array | Refusal> {
    const found = await this.files.read(entry);
    return found.state === 'same' ? found.bytes : REFUSALS[found.state];
  }

  /**
   * Undefined when the file stands where it stood, as it was. Else its standing says so, and what was read of it is
   * still known: decisions go on, and nothing is made of it.
   */
  async outOfPlace(entry: Entry): Promise<Refusal | undefined> {
    const { state: found } = await this.files.again(entry);
    const { state, pages } = this.standing(entry.id);
    if (found === 'same') {
      if (pages !== null && AWAY.has(state)) this.set(entry.id, { state: 'ready' });
      return undefined;
    }
    const why = REFUSALS[found];
    if (state !== standingOf(why).state) this.set(entry.id, { ...standingOf(why), pages });
    return why;
  }

  private infoOf({ id, name, path }: Entry): DocumentInfo {
    return { id, name, path, ...this.standing(id) };
  }
}

const AWAY: ReadonlySet<DocumentInfo['state']> = new Set(['gone', 'changed', 'refused']);

const REFUSALS = {
  changed: refusal(
    'changed',
    'Het bestand is veranderd sinds u begon. Wilt u uw besluiten overnemen in de nieuwe versie?',
  ),
  gone: refusal('gone', 'Het bestand staat niet meer op zijn plaats.', {
    advice: 'Zet het bestand terug, of voeg het opnieuw toe.',
  }),
  unreadable: refusal('input-unreadable', 'Dit bestand kan niet worden gelezen.', {
    advice: 'Kijk of u het bestand mag lezen.',
  }),
};

export const UNKNOWN_DOCUMENT = refusal(
  'unknown-document',
  'Dit document staat niet in het dossier.',
);

/** The state that a refusal of the reading means. */
export function standingOf(why: Refusal): Standing {
  const states: Readonly<Record<string, DocumentInfo['state']>> = {
    changed: 'changed',
    gone: 'gone',
    'password-needed': 'locked',
    'password-wrong': 'locked',
    stopped: 'waiting',
  };
  const state = states[why.code] ?? 'refused';
  return { state, refusal: state === 'waiting' ? null : why, pages: null };
}
