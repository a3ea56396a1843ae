import type { Decision } from '../../redaction/model/redaction.ts';
import type { EngineProgress, Leaking, Proposed, Published } from '../contract/document.ts';

/** The bytes come with every request: a fresh engine needs nothing else. */
export interface ProposeRequest {
  readonly id: number;
  readonly kind: 'propose' | 'publish';
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface PublishRequest extends ProposeRequest {
  readonly kind: 'publish';
  readonly decisions: readonly Decision[];
  readonly output: string;
  readonly input: string;
}

export type EngineRequest = (ProposeRequest & { readonly kind: 'propose' }) | PublishRequest;

export type EngineAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: EngineProgress }
  | { readonly id: number; readonly kind: 'done'; readonly value: Proposed | Published | Leaking }
  | { readonly id: number; readonly kind: 'refused'; readonly sentence: string };
