/** `prints/ID.json`: by which decisions are found again when a file changes (engine/prints.ts). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ENTITY_TYPES } from '../../../redaction/model/detection.ts';
import { readPrivateJson, writePrivateJson } from '../../settings/privateFile.ts';
import type { DocumentPrints } from '../engine/prints.ts';

const Bits = z.int().min(0).max(0xffff);
const PrintsFile = z.strictObject({
  schema: z.literal('woo-redact/prints'),
  version: z.literal(1),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  passages: z.array(
    z.strictObject({
      subject: z.string().min(1).max(64),
      page: z.int().min(0),
      type: z.enum(ENTITY_TYPES),
      text: Bits,
      before: Bits,
      after: Bits,
    }),
  ),
  pages: z.array(Bits),
});

export type KeptPrints = DocumentPrints & { readonly salt: string };

/** Undefined when there are none, or none that can be read: decisions then cannot be carried over. */
export function readPrints(folder: string, id: string): KeptPrints | undefined {
  const read = readPrivateJson(pathOf(folder, id));
  const parsed = PrintsFile.safeParse(read.state === 'read' ? read.content : undefined);
  return parsed.success ? parsed.data : undefined;
}

/**
 * A disk that is full shows where decisions are saved: prints are made again at the next reading. Where the folder is
 * gone, none is made in its place: the drive may come back there.
 */
export function keepPrints(folder: string, id: string, salt: string, prints: DocumentPrints): void {
  if (!existsSync(folder)) return;
  const { passages, pages } = prints;
  const content = { schema: 'woo-redact/prints', version: 1, salt, passages, pages };
  try {
    writePrivateJson(pathOf(folder, id), content);
  } catch {
    // See above.
  }
}

function pathOf(folder: string, id: string): string {
  return join(folder, 'prints', `${id}.json`);
}
