/** Bits of a word about health. */
export const H = {
  /** Names an illness or a disorder. */
  illness: 1,
  injury: 2,
  /** A complaint or symptom: somebody must be said to have it. */
  sign: 4,
  body: 8,
  /** An adjective, a participle or a kind of patient. */
  state: 16,
  /** Also said of things. */
  figurative: 32,
  operation: 64,
  aid: 128,
  ward: 256,
  medicine: 512,
  substance: 1024,
  /** What a patient does or underwent. */
  verb: 2048,
  /** What is told of a part of the body. */
  talk: 4096,
} as const;
