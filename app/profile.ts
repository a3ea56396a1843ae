/**
 * Reads an organisation's profile (YAML or JSON) into the plain `Profile` of the engine. Every error names
 * the line and the reason; nothing is guessed: an unknown key is refused.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ENTITY_TYPES } from '../redaction/model/detection.ts';
import { RedactionError } from '../redaction/model/errors.ts';
import { GROUNDS } from '../redaction/model/ground.table.ts';
import { groundOf } from '../redaction/model/ground.ts';
import type { Profile } from '../redaction/model/profile.ts';

export type { Profile } from '../redaction/model/profile.ts';

const Words = z.array(z.string().trim().min(1));
const Entry = z.union([
  z
    .string()
    .trim()
    .min(2)
    .transform((text) => ({ text })),
  z.strictObject({
    text: z
      .string()
      .trim()
      .min(2)
      .describe('Naam, adres, nummer of woord; hoofdletters en accenten tellen niet mee.'),
    reason: z.string().describe('Reden, getoond bij het voorstel en in het log.').optional(),
    scope: Words.describe(
      'Alleen in documenten waarvan de bestandsnaam een van deze teksten bevat.',
    ).optional(),
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
const Level = z.number().min(0).max(1);
const Colour = z.tuple([Level, Level, Level]);
const Certainty = z.enum(['certain', 'likely', 'check']);
const Type = z.enum(ENTITY_TYPES);

const Label = z.strictObject({
  fill: Colour.describe('Kleur van het vlak: rood, groen en blauw van 0 tot 1.').optional(),
  text: Colour.describe('Kleur van de code.').optional(),
  frame: Colour.nullable().describe('Kleur van de rand; null: geen rand.').optional(),
  label: z
    .enum(['code', 'none'])
    .describe('De code van de grond in het vlak, of niets.')
    .optional(),
});

export const ProfileSchema = z.strictObject({
  name: z.string().describe('Naam van de organisatie of van dit profiel.').optional(),
  keep: z.array(Entry).describe('Teksten die altijd blijven staan.').optional(),
  redact: z.array(Entry).describe('Teksten die altijd worden voorgesteld, als zeker.').optional(),
  keepRoles: Words.describe(
    'Functies waarvan de naam blijft staan, naast de bestuurders.',
  ).optional(),
  redactRoles: Words.describe('Functies waarvan de naam wél wordt gelakt.').optional(),
  keepTopOfficials: z
    .boolean()
    .describe('Blijven namen van SG, DG en IG staan? Zonder dit veld: ja.')
    .optional(),
  keepSpokespersons: z
    .boolean()
    .describe('Blijven namen van woordvoerders staan? Zonder dit veld: nee.')
    .optional(),
  keepSignatories: z
    .boolean()
    .describe(
      'Blijven namen staan van wie een besluit in mandaat ondertekent? Zonder dit veld: nee.',
    )
    .optional(),
  functionalMailboxes: Words.describe(
    'Delen voor de @ van postbussen die van niemand persoonlijk zijn.',
  ).optional(),
  generalNumbers: Words.describe('Telefoonnummers die blijven staan, in elke notatie.').optional(),
  functionalDomains: Words.describe('Domeinen waarvan alle adressen blijven staan.').optional(),
  wholeAddress: z.boolean().describe('Ook het domein van een e-mailadres lakken.').optional(),
  grounds: z
    .partialRecord(Type, Ground)
    .describe('Andere grond voor een soort gegeven.')
    .optional(),
  threshold: Certainty.describe('Voorstellen die minder zeker zijn worden niet gedaan.').optional(),
  thresholds: z
    .partialRecord(Type, Certainty)
    .describe('Een andere drempel voor een soort gegeven.')
    .optional(),
  label: Label.describe('Hoe een gelakt vlak eruitziet.').optional(),
  modelFolder: z
    .string()
    .describe('Map met een taalmodel (model.onnx en tokenizer.json) voor namen.')
    .optional(),
});

/** @throws RedactionError `input-unreadable`, `profile-invalid` (its place names line and reason). */
export function loadProfile(path: string): Profile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new RedactionError('input-unreadable', { detail: 'profiel' });
  }
  const profile = parseProfile(text);
  const { modelFolder } = profile;
  return modelFolder === undefined
    ? profile
    : { ...profile, modelFolder: resolve(dirname(path), modelFolder) };
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
