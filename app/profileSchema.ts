/**
 * The published JSON schema of a profile, made from the schema that reads it. `node app/profileSchema.ts` writes
 * `docs/profile.schema.json`; a test says when that file is out of date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GROUNDS } from '../redaction/model/ground.table.ts';
import { ProfileSchema } from './profile.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../docs/profile.schema.json');

/** JSON Schema 2020-12, with line ends and indents as it is published. */
export function profileJsonSchema(): string {
  const schema = z.toJSONSchema(ProfileSchema, { io: 'input', reused: 'ref' });
  const grounds = (schema.properties as Record<string, { additionalProperties?: object }>).grounds;
  if (grounds !== undefined)
    grounds.additionalProperties = { enum: GROUNDS.map((ground) => ground.code) };
  const titled = { title: 'Profiel van woo-redact', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(SCHEMA_FILE, profileJsonSchema());
