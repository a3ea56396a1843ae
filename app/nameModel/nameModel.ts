/**
 * Names from a token-classification model that the user puts in a folder (port `NameCandidateSource`). The runtime and
 * the tokenizer are optional packages, loaded here and nowhere else; nothing is ever fetched. Without a folder nothing
 * is loaded; with a folder that cannot be used the work is refused, not done without it.
 */
import type { PageText } from '../../redaction/model/pageText.ts';
import type { NameCandidateSource } from '../../redaction/model/profile.ts';
import { modelInvalid, readModelFiles } from './modelFiles.ts';
import { type Model, type Ort, scoresOf, type WordScore } from './runModel.ts';
import { type Encode, type Word, windowsOf, wordsOf } from './wordPieces.ts';

/** Pieces in a window, the frame included: what BERT and RoBERTa models read. */
const WINDOW = 448;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The candidates of these pages, ready for `detect`. @throws RedactionError `profile-invalid` */
export async function candidatesOf(
  folder: string,
  pages: readonly PageText[],
): Promise<NameCandidateSource> {
  const loaded = await loadModel(folder);
  const found = new Map<string, readonly Candidate[]>();
  for (const { text } of pages) found.set(text, await readPage(loaded, text));
  return { name: 'onnx', candidates: (text) => found.get(text) ?? [] };
}

interface Loaded {
  readonly model: Model;
  readonly encode: Encode;
}

const models = new Map<string, Promise<Loaded>>();

/** Once per folder: a batch uses one model for all its documents. */
function loadModel(folder: string): Promise<Loaded> {
  const known = models.get(folder) ?? openModel(folder);
  models.set(folder, known);
  known.catch(() => models.delete(folder));
  return known;
}

async function openModel(folder: string): Promise<Loaded> {
  const files = readModelFiles(folder);
  const { ort, Tokenizer } = await packages();
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  try {
    const tokenizer = new Tokenizer(files.tokenizer, {});
    const session = await ort.InferenceSession.create(files.onnx, {
      executionProviders: ['wasm'],
      logSeverityLevel: 4,
    });
    const strange = session.inputNames.filter((name) => !INPUTS.has(name));
    if (strange.length > 0) throw new Error('inputs');
    const frame = frameOf((text) => tokenizer.encode(text).ids);
    const model: Model = { ort, session, labels: files.labels, frame };
    return { model, encode: (word) => encodeWord(tokenizer, word) };
  } catch {
    throw modelInvalid('het model of de tokenizer is niet te gebruiken');
  }
}

const INPUTS = new Set(['input_ids', 'attention_mask', 'token_type_ids']);

interface TokenizerLike {
  encode(text: string, options?: { add_special_tokens?: boolean }): { ids: number[] };
}

async function packages(): Promise<{
  ort: Ort;
  Tokenizer: new (tokenizer: object, config: object) => TokenizerLike;
}> {
  const [runtime, tokenizers] = ['onnxruntime-web', '@huggingface/tokenizers'];
  try {
    const [ort, { Tokenizer }] = await Promise.all([import(runtime), import(tokenizers)]);
    return { ort: ort as Ort, Tokenizer };
  } catch {
    throw modelInvalid(`${runtime} en ${tokenizers} zijn in deze installatie niet aanwezig`);
  }
}

/** What the tokenizer puts around a text. */
function frameOf(encode: (text: string) => readonly number[]): Model['frame'] {
  const around = encode('');
  const half = Math.ceil(around.length / 2);
  return [around.slice(0, half), around.slice(half)];
}

/** With a blank before it: byte-level vocabularies tell a word's start by it. */
function encodeWord(tokenizer: TokenizerLike, word: string): readonly number[] {
  return tokenizer.encode(` ${word}`, { add_special_tokens: false }).ids;
}

async function readPage({ model, encode }: Loaded, text: string): Promise<Candidate[]> {
  const room = WINDOW - model.frame[0].length - model.frame[1].length;
  const found: Candidate[] = [];
  for (const words of windowsOf(text, wordsOf(text, encode), room)) {
    let scores: (WordScore | undefined)[];
    try {
      scores = await scoresOf(model, words);
    } catch {
      throw modelInvalid('het model geeft iets anders dan één label per woorddeel');
    }
    found.push(...namesIn(text, words, scores));
  }
  return found;
}

/** Words in a row that belong to a person, in one line; the least sure word counts. */
function namesIn(
  text: string,
  words: readonly Word[],
  scores: readonly (WordScore | undefined)[],
): Candidate[] {
  const found: Candidate[] = [];
  let open: Candidate | undefined;
  words.forEach(({ start, end }, i) => {
    const score = scores[i];
    const joined =
      open !== undefined && score?.begins === false && !text.slice(open.end, start).includes('\n');
    if (open !== undefined && !joined) found.push(open);
    if (score === undefined) open = undefined;
    else if (joined) open = { start: open!.start, end, score: Math.min(open!.score, score.score) };
    else open = { start, end, score: score.score };
  });
  return open === undefined ? found : [...found, open];
}
