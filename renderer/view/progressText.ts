import type { EngineProgress } from '../../app/contract/document.ts';
import { nl } from '../strings/nl.ts';

export function progressText({ stage, done, total }: EngineProgress): string {
  return stage === 'extract' ? nl.busy.extract(done, total) : nl.busy[stage];
}
