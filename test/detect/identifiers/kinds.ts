/** The identifiers of `detection.md`: their labels and notations. */
import type { Kind } from './kind.ts';
import { NUMBER_KINDS } from './numberKinds.ts';
import { PERSON_KINDS } from './personKinds.ts';

export const KINDS: readonly Kind[] = [...NUMBER_KINDS, ...PERSON_KINDS];
