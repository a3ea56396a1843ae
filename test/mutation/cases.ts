/** One small file, or one step of the process, for each mutant: what is left when the remedy is off. */
import { CONTENT } from './cases/content.ts';
import { DOCUMENT } from './cases/document.ts';
import { IMAGES } from './cases/images.ts';
import { INFERENCE } from './cases/inference.ts';
import type { Case } from './cases/parts.ts';
import { PATHS } from './cases/paths.ts';
import { PROCESS } from './cases/process.ts';
import { PROOF } from './cases/proof.ts';
import { UNSEEN } from './cases/unseen.ts';
import { VISUAL } from './cases/visual.ts';

export const CASES: readonly Case[] = [
  ...VISUAL,
  ...CONTENT,
  ...PATHS,
  ...IMAGES,
  ...DOCUMENT,
  ...INFERENCE,
  ...PROCESS,
  ...UNSEEN,
  ...PROOF,
];
