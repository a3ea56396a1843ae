/**
 * Reads an organisation's profile (YAML or JSON) into the plain `Profile` of the engine. Every error names
 * the line and the reason; nothing is guessed: an unknown key is refused.
 */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { RedactionError } from '../redaction/model/errors.ts';
import { GROUNDS } from '../redaction/model/ground.table.ts';
import { groundOf } from '../redaction/model/ground.ts';
import type { Profile } from '../redaction/model/profile.ts';

export type { Profile } from '../redaction/model/profile.ts';

const TYPES = [
  'naam',
  'initialen',
  'email',
  'telefoon',
  'bsn',
  'iban',
  'kenteken',
  'geboortedatum',
  'adres',
  'personeelsnummer',
  'documentnummer',
  'gebruikersnaam',
  'url',
  'handtekening',
  'gezondheid',
  'beveiliging',
  'beleidsopvatting',
  'passage',
] as const;

const Words = z.array(z.string().trim().min(1));
const Entry = z.union([
  z
    .string()
    .trim()
    .min(2)
    .transform((text) => ({ text })),
  z.strictObject({
    text: z.string().trim().min(2),
    reason: z.string().optional(),
    scope: Words.optional(),
  }),
]);
/** YAML reads `5.2` as a number. */
const Ground = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((code) => groundOf(code) !== undefined, {
    error: `onbekende grond; kies uit ${GROUNDS.map((ground) => ground.code).join(', ')}`,
  })
  .transform((code) => groundOf(code)!.code);
const Colour = z.tuple([
  z.number().min(0).max(1),
  z.number().min(0).max(1),
  z.number().min(0).max(1),
]);

export const ProfileSchema = z.strictObject({
  name: z.string().optional(),
  keep: z.array(Entry).optional(),
  redact: z.array(Entry).optional(),
  keepRoles: Words.optional(),
  redactRoles: Words.optional(),
  keepTopOfficials: z.boolean().optional(),
  keepSpokespersons: z.boolean().optional(),
  functionalMailboxes: Words.optional(),
  generalNumbers: Words.optional(),
  functionalDomains: Words.optional(),
  wholeAddress: z.boolean().optional(),
  grounds: z.partialRecord(z.enum(TYPES), Ground).optional(),
  threshold: z.enum(['certain', 'likely', 'check']).optional(),
  label: z
    .strictObject({
      fill: Colour.optional(),
      text: Colour.optional(),
      frame: Colour.nullable().optional(),
      label: z.enum(['code', 'none']).optional(),
    })
    .optional(),
  modelFolder: z.string().optional(),
});

/** @throws RedactionError `input-unreadable`, `profile-invalid` (its place names line and reason). */
export function loadProfile(path: string): Profile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RedactionError('input-unreadable', { detail: 'profiel' });
  }
  return parseProfile(text);
}

/** JSON is a subset of YAML: one parser reads both. An empty file is an empty profile. */
export function parseProfile(text: string): Profile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) throw invalid(lines.linePos(broken.pos[0]).line, broken.code);
  const parsed = ProfileSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data as Profile;
  const issue = parsed.error.issues[0]!;
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  throw invalid(
    lineOf(document, lines, path),
    `${path.join('.') || 'bestand'}: ${reasonOf(issue)}`,
  );
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** The line of the deepest node on the path that exists. */
function lineOf(document: YamlDocument, lines: LineCounter, path: (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `onbekend veld ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type') return `verwacht ${issue.expected}`;
  if (issue.code === 'invalid_value') return `kies uit ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'verwacht een tekst, of een tekst met reden en bereik';
  return issue.code === 'custom' ? issue.message : issue.code;
}

function invalid(line: number, reason: string): RedactionError {
  return new RedactionError('profile-invalid', { detail: `regel ${line}: ${reason}` });
}
