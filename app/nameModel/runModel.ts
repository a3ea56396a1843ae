/** One window through the model: the probability for each word that it belongs to a person's name. */
import type { ModelLabel } from './modelFiles.ts';
import type { Word } from './wordPieces.ts';

/** The part of onnxruntime that is used; the package itself is optional. */
export interface Ort {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<Session>;
  };
  readonly env: { readonly wasm: { numThreads?: number; proxy?: boolean }; logLevel?: string };
}

export interface Tensor {
  readonly data: ArrayLike<number>;
  readonly dims: readonly number[];
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

export interface Model {
  readonly ort: Ort;
  readonly session: Session;
  readonly labels: readonly ModelLabel[];
  /** Ids that stand before and after a window (`[CLS]`, `[SEP]`). */
  readonly frame: readonly [readonly number[], readonly number[]];
}

export interface WordScore {
  /** Of the most likely class, when that is a person's. */
  readonly score: number;
  readonly begins: boolean;
}

/** `undefined` for words that belong to no person; the first piece of a word speaks for it. */
export async function scoresOf(
  model: Model,
  words: readonly Word[],
): Promise<(WordScore | undefined)[]> {
  const [before, after] = model.frame;
  const ids = [...before, ...words.flatMap((word) => word.pieces), ...after];
  const logits = await run(model, ids);
  let at = before.length;
  return words.map((word) => {
    const row = Array.from({ length: model.labels.length }, (_, k) =>
      Number(logits.data[at * model.labels.length + k]),
    );
    at += word.pieces.length;
    return judge(row, model.labels);
  });
}

async function run({ ort, session, labels }: Model, ids: readonly number[]): Promise<Tensor> {
  const tensor = (values: readonly number[]): Tensor =>
    new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const inputs: Record<string, () => Tensor> = {
    input_ids: () => tensor(ids),
    attention_mask: () => tensor(ids.map(() => 1)),
    token_type_ids: () => tensor(ids.map(() => 0)),
  };
  const feeds = session.inputNames.map((name): [string, Tensor] => [name, inputs[name]!()]);
  const output = await session.run(Object.fromEntries(feeds));
  const logits = output.logits ?? output[session.outputNames[0]!]!;
  if (logits.dims.at(-1) !== labels.length) throw new Error('labels');
  return logits;
}

function judge(row: readonly number[], labels: readonly ModelLabel[]): WordScore | undefined {
  const most = Math.max(...row);
  const best = row.indexOf(most);
  const label = labels[best]!;
  if (!label.person) return undefined;
  const sum = row.reduce((total, value) => total + Math.exp(value - most), 0);
  return { score: 1 / sum, begins: label.begins };
}
