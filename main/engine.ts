/** The engine's own process: killed and started again without the loss of a decision. */
import type { EngineProgress } from '../app/contract/document.ts';
import type { EngineAnswer, EngineRequest } from '../app/dossier/engineMessages.ts';
import { perform, sentenceOf } from '../app/dossier/engineSession.ts';

process.parentPort.on('message', ({ data }: { data: EngineRequest }) => {
  void answer(data);
});

async function answer(request: EngineRequest): Promise<void> {
  const { id } = request;
  const onProgress = throttled((progress) => send({ id, kind: 'progress', progress }));
  try {
    const value = await perform(request, onProgress);
    send({ id, kind: 'done', value });
  } catch (error) {
    send({ id, kind: 'refused', sentence: sentenceOf(error) });
  }
}

function send(message: EngineAnswer): void {
  process.parentPort.postMessage(message);
}

const BETWEEN_MS = 80;

/** A thousand pages need no thousand messages. */
function throttled(tell: (progress: EngineProgress) => void): (progress: EngineProgress) => void {
  let last = 0;
  let stage = '';
  return (progress) => {
    if (progress.stage === stage && Date.now() - last < BETWEEN_MS) return;
    last = Date.now();
    stage = progress.stage;
    tell(progress);
  };
}
