/**
 * The documents that the engine has in memory: the last few that were asked for, each as far as it was asked for. What
 * needs one page alone does not wait until all are read.
 */

import type { PageText } from '../../../redaction/model/pageText.ts';
import type { DocumentId } from '../../contract/dossier.ts';
import {
  detectIn,
  type Loaded,
  type Opened,
  openDocument,
  type Running,
  readTexts,
} from './loaded.ts';
import type { Rules, Source } from './tasks.ts';

const MOST = 3;

/** The bytes must be sent along. */
export class BytesNeeded extends Error {}

interface Shelved {
  readonly opened: Opened;
  texts: Promise<readonly PageText[]> | undefined;
  loaded: { readonly rules: string; readonly value: Promise<Loaded> } | undefined;
}

export class Shelf {
  private readonly shelved = new Map<DocumentId, Shelved>();

  /** @throws BytesNeeded, RedactionError */
  opened(source: Source, bytes: Uint8Array | undefined, running: Running): Opened {
    return this.place(source, bytes, running).opened;
  }

  /** With its texts and proposals. @throws BytesNeeded, RedactionError, Cancelled */
  async loaded(source: Source, bytes: Uint8Array | undefined, running: Running): Promise<Loaded> {
    const shelved = this.place(source, bytes, running);
    try {
      shelved.texts ??= readTexts(shelved.opened, source.rules, running);
      const texts = await shelved.texts;
      const rules = keyOf(source.rules);
      if (shelved.loaded?.rules !== rules) {
        const value = detectIn(shelved.opened, texts, source.rules, running);
        shelved.loaded = { rules, value };
      }
      return await shelved.loaded.value;
    } catch (error) {
      // What failed or was given up is tried afresh by the next one who asks.
      shelved.texts = undefined;
      shelved.loaded = undefined;
      throw error;
    }
  }

  private place(source: Source, bytes: Uint8Array | undefined, running: Running): Shelved {
    const known = this.shelved.get(source.id);
    if (known === undefined && bytes === undefined) throw new BytesNeeded();
    const fresh = () => ({
      opened: openDocument(bytes!, source, running),
      texts: undefined,
      loaded: undefined,
    });
    const shelved = known ?? fresh();
    this.shelved.delete(source.id);
    this.shelved.set(source.id, shelved);
    const [oldest] = this.shelved.keys();
    if (this.shelved.size > MOST && oldest !== undefined) this.shelved.delete(oldest);
    return shelved;
  }
}

function keyOf(rules: Rules): string {
  return JSON.stringify(rules);
}
