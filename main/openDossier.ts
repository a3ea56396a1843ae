/** The one dossier that the window has open. Another one that cannot be opened leaves it as it was. */
import { isRefusal, type OpenedDossier, type Refusal } from '../app/contract/dossier.ts';
import { DossierFolder } from '../app/dossier/disk/dossierFolder.ts';
import { DossierError } from '../app/dossier/dossierError.ts';
import { refusal, refusalOf } from '../app/dossier/refusals.ts';
import type { SessionDoors } from '../app/dossier/session/core.ts';
import type { Opening } from '../app/dossier/session/opening.ts';
import {
  distinct,
  filesOf,
  isDossier,
  openingOf,
  sameBytes,
} from '../app/dossier/session/opening.ts';
import { DossierSession } from '../app/dossier/session/session.ts';
import type { RecentDossiers } from '../app/settings/recentDossiers.ts';

export class OpenDossier {
  /** Decisions wait that the disk refused: they would be lost with another dossier in the window. */
  unsaved = false;
  private current: DossierSession | undefined;
  private readonly root: string;
  private readonly recent: RecentDossiers;
  private readonly doors: SessionDoors;

  /** `root`: where dossiers are made. */
  constructor(root: string, recent: RecentDossiers, doors: SessionDoors) {
    this.root = root;
    this.recent = recent;
    this.doors = doors;
  }

  get session(): DossierSession | undefined {
    return this.current;
  }

  /** PDFs and folders of PDFs, or one dossier. */
  async open(paths: readonly string[]): Promise<OpenedDossier | Refusal> {
    const recent = this.recent.list.map(({ folder }) => folder);
    const known = this.current === undefined ? [] : [this.current.path];
    const place = { root: this.root, recent: [...known, ...recent] };
    const opening = await openingOf(paths, place);
    return isRefusal(opening) ? opening : this.take(opening);
  }

  /** Only what is a dossier. */
  async openFolder(folder: string): Promise<OpenedDossier | Refusal> {
    if (isDossier(folder)) return this.open([folder]);
    return {
      refused: true,
      code: 'not-a-dossier',
      sentence: 'In deze map staat geen dossier.',
      advice: 'Kies de map van een dossier, of open een map met pdf-bestanden.',
      page: null,
    };
  }

  /** The last one stays: without it there is nothing to open. */
  remove(id: string): OpenedDossier | Refusal {
    const { current } = this;
    if (current === undefined) return NOTHING_OPEN;
    if (this.unsaved) return STILL_UNSAVED;
    if (current.entries.every((entry) => entry.id === id)) return ONLY_ONE;
    try {
      current.remove(id);
      return current.opened();
    } catch (error) {
      return refusalOf(error);
    }
  }

  async add(paths: readonly string[]): Promise<OpenedDossier | Refusal | null> {
    const { current } = this;
    if (current === undefined) return this.open(paths);
    if (this.unsaved) return STILL_UNSAVED;
    try {
      const files = await filesOf(paths);
      const same = sameBytes(files, current.entries);
      current.add(distinct(files));
      return { ...current.opened(), same };
    } catch (error) {
      return refusalOf(error);
    }
  }

  close(): void {
    this.current?.close();
    this.current = undefined;
  }

  private take({ folder, added, same }: Opening): OpenedDossier | Refusal {
    try {
      if (this.current?.path !== folder) {
        if (this.unsaved) return STILL_UNSAVED;
        const next = DossierFolder.open(folder);
        this.close();
        this.current = new DossierSession(next, this.doors);
      }
      const session = this.current;
      if (added.length > 0) session.add(added);
      this.recent.remember(session.path, session.name, new Date().toISOString());
      return { ...session.opened(), same };
    } catch (error) {
      const isUnwritable = error instanceof DossierError && error.code === 'unwritable';
      return isUnwritable ? READ_ONLY : refusalOf(error);
    }
  }
}

const READ_ONLY = refusal(
  'unwritable',
  'Dit dossier kan niet worden geopend: uw besluiten kunnen daar niet worden opgeslagen.',
  { advice: 'Kijk of de schijf vol is, en of u in de map van het dossier mag schrijven.' },
);

export const NOTHING_OPEN = refusal('nothing-open', 'Er is geen dossier open.');

const ONLY_ONE = refusal('only-document', 'Dit is het enige document van het dossier.');

export const STILL_UNSAVED = refusal(
  'unsaved',
  'Uw laatste besluiten zijn nog niet opgeslagen. Daarom blijft dit dossier open.',
  { advice: 'Maak ruimte op de schijf, of herstel de verbinding.' },
);
