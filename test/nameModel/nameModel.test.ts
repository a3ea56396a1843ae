/** A model in a folder, made here: its names are proposed where no rule speaks, at most as likely. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { candidatesOf } from '../../app/nameModel/nameModel.ts';
import { withNameModel } from '../../app/nameModel/withNameModel.ts';
import { windowsOf, wordsOf } from '../../app/nameModel/wordPieces.ts';
import { detect } from '../../redaction/detect/detect.ts';
import { pageOf } from '../detect/pageOf.ts';
import { lookUpModel } from './onnx.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'qwor',
  '##thel',
  'zibb',
  'de',
  'sprak',
  ',',
  '.',
];
const LABELS = { 0: 'O', 1: 'B-PER', 2: 'I-PER', 3: 'B-LOC' };
const O = [6, 0, 0, 0];
const ROWS = VOCABULARY.map((piece) =>
  piece === 'qwor' ? [0, 6, 0, 0] : piece === 'zibb' ? [0, 0, 6, 0] : O,
);
const TOKENIZER = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: { type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2] },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(VOCABULARY.map((piece, i) => [piece, i])),
  },
};

const scratch = mkdtempSync(join(tmpdir(), 'model-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(scratch, 'f-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const whole = () => ({
  'model.onnx': lookUpModel(ROWS),
  'tokenizer.json': JSON.stringify(TOKENIZER),
  'config.json': JSON.stringify({ id2label: LABELS }),
});

const TEXT = 'hij sprak qworthel zibb, de zibb qworthel. ook qworthel';

function isInstalled(): boolean {
  const { resolve } = createRequire(import.meta.url);
  try {
    return resolve('onnxruntime-web') !== '' && resolve('@huggingface/tokenizers') !== '';
  } catch {
    return false;
  }
}

describe.skipIf(!isInstalled())('with the optional packages', () => {
  test('words, their pieces and their labels become ranges with a probability', async () => {
    const source = await candidatesOf(folderWith(whole()), [pageOf(TEXT)]);
    const found = source.candidates(pageOf(TEXT).text);
    expect(found.map(({ start, end }) => pageOf(TEXT).text.slice(start, end))).toEqual([
      'qworthel zibb',
      'zibb',
      'qworthel',
      'qworthel',
    ]);
    expect(found[0]!.score).toBeCloseTo(Math.exp(6) / (Math.exp(6) + 3), 3);
  });

  test('the proposals are likely at most and say that a model made them', async () => {
    const pages = [pageOf(TEXT)];
    const profile = { modelFolder: folderWith(whole()) };
    const options = await withNameModel({ profile }, () => pages);
    const names = detect(pages, options).value.filter((d) => d.why.recognizer === 'model');
    expect(names.map((d) => d.certainty)).toEqual(['likely', 'likely', 'likely', 'likely']);
    expect(detect(pages, { profile }).value).toEqual([]);
  });

  test.each([
    ['model.onnx', 'geen model', 'niet te gebruiken'],
    ['tokenizer.json', '{', 'geen JSON'],
    ['config.json', '{}', 'id2label'],
    ['config.json', '{"id2label":{"0":"O"}}', 'personen'],
    ['config.json', '{"id2label":{"0":"O","1":"B-PER"}}', 'label per woorddeel'],
  ])('%s that is %s: refused', async (name, content, reason) => {
    const folder = folderWith({ ...whole(), [name]: content });
    await expect(candidatesOf(folder, [pageOf(TEXT)])).rejects.toMatchObject({
      code: 'profile-invalid',
      place: { detail: expect.stringContaining(reason) },
    });
  });
});

test('a folder without a model is refused, whatever is installed', async () => {
  await expect(candidatesOf(folderWith({}), [pageOf(TEXT)])).rejects.toMatchObject({
    code: 'profile-invalid',
  });
});

test('without a folder nothing changes', async () => {
  const options = { documentName: 'x.pdf' };
  expect(await withNameModel(options, () => [])).toBe(options);
});

test('windows hold whole words, all of them once, and end with a sentence where they can', () => {
  const text = 'Een twee. Drie vier vijf zes. Zeven acht negen';
  const words = wordsOf(text, (word) => [...word].map(() => 1));
  const windows = windowsOf(text, words, 16);
  expect(windows.flat()).toEqual(words);
  expect(windows.map((w) => text.slice(w[0]!.start, w.at(-1)!.end))).toEqual([
    'Een twee.',
    'Drie vier vijf zes.',
    'Zeven acht negen',
  ]);
});
