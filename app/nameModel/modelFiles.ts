/** The files of a token-classification model in a local folder: `model.onnx`, `tokenizer.json` and `config.json` with its labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RedactionError } from '../../redaction/model/errors.ts';

const Config = z.looseObject({ id2label: z.record(z.string(), z.string()) });

export interface ModelFiles {
  readonly onnx: Uint8Array;
  /** The content of tokenizer.json. */
  readonly tokenizer: object;
  /** For each class whether it names a person, and whether it begins a name. */
  readonly labels: readonly ModelLabel[];
}

export interface ModelLabel {
  readonly person: boolean;
  readonly begins: boolean;
}

/** @throws RedactionError `profile-invalid`: which file is missing or not readable; never a path. */
export function readModelFiles(folder: string): ModelFiles {
  const onnx = read(folder, 'model.onnx');
  const tokenizer = json(folder, 'tokenizer.json');
  const config = Config.safeParse(json(folder, 'config.json'));
  if (!config.success) throw modelInvalid('config.json noemt geen id2label');
  const labels = labelsOf(config.data.id2label);
  if (!labels.some((label) => label.person)) throw modelInvalid('geen label voor personen (PER)');
  return { onnx, tokenizer, labels };
}

export function modelInvalid(reason: string): RedactionError {
  return new RedactionError('profile-invalid', { detail: `modelFolder: ${reason}` });
}

function read(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw modelInvalid(`${name} ontbreekt of is niet te lezen`);
  }
}

function json(folder: string, name: string): object {
  try {
    return JSON.parse(Buffer.from(read(folder, name)).toString('utf8')) as object;
  } catch (error) {
    if (error instanceof RedactionError) throw error;
    throw modelInvalid(`${name} is geen JSON`);
  }
}

/** `B-PER`, `I-PER`, `PERSON`, `B-name`; in the order of the class numbers. */
function labelsOf(id2label: Record<string, string>): ModelLabel[] {
  return Object.entries(id2label)
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map(([, label]) => ({
      person: /^(?:[BIELSU]-)?(?:per|pers|person|persoon|name|naam)$/i.test(label),
      begins: /^[BSU]-/i.test(label),
    }));
}
