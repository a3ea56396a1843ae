import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type {
  EngineProgress,
  Leaking,
  Proposed,
  Published,
  Refusal,
} from '../app/contract/document.ts';
import type { EngineAnswer, PublishRequest } from '../app/dossier/engineMessages.ts';

type Result = Proposed | Published | Leaking | Refusal;
type Told = (result: Result) => void;

const STOPPED: Refusal = {
  refused: true,
  sentence: 'Gestopt. Er is geen bestand gemaakt en uw besluiten zijn bewaard.',
};

/** Starts the engine when it is needed; when it dies, whoever waits is told and the next request starts it again. */
export class EngineLink {
  private child: UtilityProcess | undefined;
  private lastId = 0;
  private readonly waiting = new Map<number, Told>();
  private readonly onProgress: (progress: EngineProgress) => void;

  constructor(onProgress: (progress: EngineProgress) => void) {
    this.onProgress = onProgress;
  }

  propose(bytes: Uint8Array, name: string): Promise<Proposed | Refusal> {
    return this.ask({ kind: 'propose', bytes, name }) as Promise<Proposed | Refusal>;
  }

  publish(request: Omit<PublishRequest, 'id' | 'kind'>): Promise<Published | Leaking | Refusal> {
    return this.ask({ kind: 'publish', ...request }) as Promise<Published | Leaking | Refusal>;
  }

  /** Whatever it does is abandoned; a temporary file is never a published one. */
  stop(): void {
    this.child?.kill();
  }

  private ask(request: object): Promise<Result> {
    const id = ++this.lastId;
    const child = this.child ?? this.start();
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      child.postMessage({ id, ...request });
    });
  }

  private start(): UtilityProcess {
    const child = utilityProcess.fork(join(__dirname, 'engine.cjs'), [], {
      serviceName: 'woo-redact-engine',
    });
    child.on('message', (answer: EngineAnswer) => this.receive(answer));
    child.on('exit', () => this.ended(child));
    this.child = child;
    return child;
  }

  private receive(answer: EngineAnswer): void {
    if (answer.kind === 'progress') {
      this.onProgress(answer.progress);
      return;
    }
    const told = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    told?.(answer.kind === 'done' ? answer.value : { refused: true, sentence: answer.sentence });
  }

  private ended(child: UtilityProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const told of waiting) told(STOPPED);
  }
}
