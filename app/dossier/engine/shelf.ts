/** The documents that the engine has in memory: the last few that were asked for. */
import type { DocumentId } from '../../contract/dossier.ts';
import { detectIn, type Loaded, type Opened, openDocument, type Running } from './loaded.ts';
import type { Rules, Source } from './tasks.ts';

const MOST = 3;

/** The bytes must be sent along. */
export class BytesNeeded extends Error {}

interface Shelved {
  readonly opened: Promise<Opened>;
  loaded: { readonly rules: string; readonly value: Promise<Loaded> } | undefined;
}

export class Shelf {
  private readonly shelved = new Map<DocumentId, Shelved>();

  /** @throws BytesNeeded, RedactionError, Cancelled */
  async loaded(source: Source, bytes: Uint8Array | undefined, running: Running): Promise<Loaded> {
    const shelved = this.place(source, bytes, running);
    try {
      const opened = await shelved.opened;
      const rules = keyOf(source.rules);
      if (shelved.loaded?.rules !== rules) {
        shelved.loaded = { rules, value: detectIn(opened, source.rules, running) };
      }
      return await shelved.loaded.value;
    } catch (error) {
      // What failed or was given up is tried afresh by the next one who asks.
      if (this.shelved.get(source.id) === shelved) this.shelved.delete(source.id);
      throw error;
    }
  }

  forget(id: DocumentId): void {
    this.shelved.delete(id);
  }

  private place(source: Source, bytes: Uint8Array | undefined, running: Running): Shelved {
    const known = this.shelved.get(source.id);
    this.shelved.delete(source.id);
    if (known === undefined && bytes === undefined) throw new BytesNeeded();
    const shelved = known ?? {
      opened: openDocument(bytes!, source, running),
      loaded: undefined,
    };
    this.shelved.set(source.id, shelved);
    const [oldest] = this.shelved.keys();
    if (this.shelved.size > MOST && oldest !== undefined) this.shelved.delete(oldest);
    return shelved;
  }
}

function keyOf(rules: Rules): string {
  return JSON.stringify(rules);
}
