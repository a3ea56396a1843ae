/**
 * Learns the networks of the second look: some passes over the examples in a fixed random order, in ever smaller steps.
 * Of each example only a part of the features is shown, so that none leans on another; half of the time a word's own
 * letters are hidden, so that its surroundings learn to speak for it. What the rules say is shown only of texts that
 * they had not met: of those they were made with they are right too often.
 */
import { OF_PLACE, OF_RULES } from '../../../redaction/detect/learned/features.ts';
import { HIDDEN, KINDS, NETWORKS, WIDTH } from '../../../redaction/detect/learned/weights.ts';
import type { Example } from './examples.ts';
import { Network } from './network.ts';
import { randomFrom, shuffled } from './random.ts';

const PASSES = 5;
/** The first step and the last. */
const [STEP, LAST_STEP] = [0.04, 0.004];
/** Share of the features that is shown when learning; all are when judging. */
const SHOWN = 0.6;
const RULES_SHOWN = 0.8;
const LETTERS_SHOWN = 0.5;

/** What was learnt, of all networks beside each other. */
export interface Learnt {
  /** The number of each feature; its weights stand at the same place, `WIDTH` apiece. */
  readonly features: readonly number[];
  readonly embeddings: Float32Array;
  readonly biases: Float32Array;
  readonly outputs: Float32Array;
}

/** Of the features that at least `least` examples have. */
export function learnNetworks(
  met: readonly Example[],
  unmet: readonly Example[],
  least: number,
): Learnt {
  const features = frequent([...met, ...unmet], least);
  const places = new Map(features.map((feature, place) => [feature, place]));
  const all = [...met.map(placed(places, false)), ...unmet.map(placed(places, true))];
  const networks = Array.from({ length: NETWORKS }, (_, i) =>
    learnOne(all, features.length, i + 1),
  );
  return { features, ...besideEachOther(networks, features.length) };
}

interface Placed {
  /** Places of the features; -1 for one that is too rare. */
  readonly places: Int32Array;
  readonly kind: number;
  readonly unmet: boolean;
}

function placed(places: ReadonlyMap<number, number>, unmet: boolean): (one: Example) => Placed {
  return ({ features, kind }) => ({
    places: features.map((feature) => places.get(feature) ?? -1),
    kind,
    unmet,
  });
}

function learnOne(examples: readonly Placed[], features: number, seed: number): Network {
  const random = randomFrom(seed);
  const network = new Network(features, random);
  const steps = PASSES * examples.length;
  for (let pass = 0, step = 0; pass < PASSES; pass++)
    for (const example of shuffled(examples, random)) {
      const rate = STEP - ((STEP - LAST_STEP) * step++) / steps;
      network.learn(shownOf(example, random), 1 / SHOWN, example.kind, rate);
    }
  return network;
}

function shownOf({ places, unmet }: Placed, random: () => number): number[] {
  const ofRules = unmet && random() < RULES_SHOWN;
  const end = random() < LETTERS_SHOWN ? places.length : OF_PLACE + OF_RULES;
  const shown: number[] = [];
  for (let k = 0; k < Math.min(end, places.length); k++) {
    if (!ofRules && k >= OF_PLACE && k < OF_PLACE + OF_RULES) continue;
    if (places[k]! >= 0 && random() < SHOWN) shown.push(places[k]!);
  }
  return shown;
}

function frequent(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].flatMap(([feature, count]) => (count >= least ? [feature] : []));
}

function besideEachOther(networks: readonly Network[], count: number): Omit<Learnt, 'features'> {
  const embeddings = new Float32Array(count * WIDTH);
  const biases = new Float32Array(WIDTH);
  const outputs = new Float32Array(WIDTH * KINDS.length);
  networks.forEach((network, n) => {
    biases.set(network.biases.values, n * HIDDEN);
    outputs.set(network.outputs.values, n * HIDDEN * KINDS.length);
    for (let i = 0; i < count; i++)
      embeddings.set(
        network.embeddings.values.subarray(i * HIDDEN, (i + 1) * HIDDEN),
        i * WIDTH + n * HIDDEN,
      );
  });
  return { embeddings, biases, outputs };
}
