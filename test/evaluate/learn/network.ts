/** One network while it learns: gradient descent on the log loss, each weight with its own step (AdaGrad). */
import { toShares } from '../../../redaction/detect/learned/network.ts';
import { HIDDEN, KINDS } from '../../../redaction/detect/learned/weights.ts';

/** Half the width of what the weights begin with. */
const [EMBEDDING_START, OUTPUT_START] = [0.025, 0.25];

/** Weights, and the squares of the slopes that moved each. */
class Parameters {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(count: number, start: () => number) {
    this.values = Float32Array.from({ length: count }, start);
    this.#squares = new Float32Array(count);
  }

  move(at: number, slope: number, rate: number, least: number): void {
    this.#squares[at]! += slope * slope;
    this.values[at]! -= (rate * slope) / Math.sqrt(this.#squares[at]! + least);
  }
}

export class Network {
  readonly embeddings: Parameters;
  readonly biases: Parameters;
  readonly outputs: Parameters;
  readonly #hidden = new Float64Array(HIDDEN);
  readonly #slopes = new Float64Array(HIDDEN);
  readonly #errors = new Float64Array(KINDS.length);

  constructor(features: number, random: () => number) {
    const around = (width: number) => () => (2 * random() - 1) * width;
    this.embeddings = new Parameters(features * HIDDEN, around(EMBEDDING_START));
    this.outputs = new Parameters(HIDDEN * KINDS.length, around(OUTPUT_START));
    this.biases = new Parameters(HIDDEN, () => 0);
  }

  /** `scale`: what each feature counts for, since only a part of them is shown. */
  learn(features: readonly number[], scale: number, kind: number, rate: number): void {
    this.#look(features, scale);
    this.#errors[kind]! -= 1;
    this.#trace();
    this.#moveLayers(rate);
    this.#moveEmbeddings(features, rate);
  }

  #look(features: readonly number[], scale: number): void {
    const { values } = this.embeddings;
    this.#hidden.fill(0);
    for (const feature of features)
      for (let unit = 0, at = feature * HIDDEN; unit < HIDDEN; unit++, at++)
        this.#hidden[unit]! += values[at]!;
    this.#errors.fill(0);
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = this.#hidden[unit]! * scale + this.biases.values[unit]!;
      this.#hidden[unit] = Math.max(0, value);
      this.#speak(unit);
    }
    toShares(this.#errors);
  }

  #speak(unit: number): void {
    const value = this.#hidden[unit]!;
    if (value === 0) return;
    for (let kind = 0, at = unit * KINDS.length; kind < KINDS.length; kind++, at++)
      this.#errors[kind]! += value * this.outputs.values[at]!;
  }

  /** What each hidden unit has of the error; a silent one has none. */
  #trace(): void {
    for (let unit = 0; unit < HIDDEN; unit++) {
      let slope = 0;
      if (this.#hidden[unit]! > 0)
        for (let kind = 0, at = unit * KINDS.length; kind < KINDS.length; kind++, at++)
          slope += this.#errors[kind]! * this.outputs.values[at]!;
      this.#slopes[unit] = slope;
    }
  }

  #moveLayers(rate: number): void {
    for (let unit = 0; unit < HIDDEN; unit++) {
      const value = this.#hidden[unit]!;
      if (value === 0) continue;
      for (let kind = 0, at = unit * KINDS.length; kind < KINDS.length; kind++, at++)
        this.outputs.move(at, this.#errors[kind]! * value, rate, 1e-6);
      this.biases.move(unit, this.#slopes[unit]!, rate, 1e-6);
    }
  }

  #moveEmbeddings(features: readonly number[], rate: number): void {
    for (const feature of features)
      for (let unit = 0, at = feature * HIDDEN; unit < HIDDEN; unit++, at++) {
        const slope = this.#slopes[unit]!;
        if (Math.abs(slope) > 1e-5) this.embeddings.move(at, slope, rate, 1e-4);
      }
  }
}
