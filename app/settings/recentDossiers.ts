/** The last five dossiers, newest first. Names of dossiers are the user's own business: see privateFile. */
import { z } from 'zod';
import { readPrivateJson, writePrivateJson } from './privateFile.ts';

const MOST = 5;

const Recent = z.strictObject({
  folder: z.string().min(1),
  name: z.string().min(1).max(300),
  /** ISO 8601. */
  opened: z.iso.datetime(),
});
const RecentFile = z.strictObject({
  schema: z.literal('woo-redact/recent'),
  version: z.literal(1),
  dossiers: z.array(Recent).max(MOST),
});

export type Recent = z.infer<typeof Recent>;

export class RecentDossiers {
  private readonly path: string;
  private dossiers: readonly Recent[];

  /** A file that cannot be read is an empty list: nobody's work depends on it. */
  constructor(path: string) {
    this.path = path;
    const read = readPrivateJson(path);
    const parsed = RecentFile.safeParse(read.state === 'read' ? read.content : undefined);
    this.dossiers = parsed.success ? parsed.data.dossiers : [];
  }

  get list(): readonly Recent[] {
    return this.dossiers;
  }

  remember(folder: string, name: string, opened: string): void {
    const others = this.dossiers.filter((one) => one.folder !== folder);
    this.keep([{ folder, name, opened }, ...others].slice(0, MOST));
  }

  clear(): void {
    this.keep([]);
  }

  /** A list that cannot be written is still the list of this session. */
  private keep(dossiers: readonly Recent[]): void {
    this.dossiers = dossiers;
    try {
      writePrivateJson(this.path, { schema: 'woo-redact/recent', version: 1, dossiers });
    } catch {
      // The list is a convenience: a full disk shows where decisions are saved.
    }
  }
}
