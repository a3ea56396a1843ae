/** The session's end of the line to the engine's process, which is started when needed and may die at any time. */
import type { EarlyRead, EngineProgress, Refusal } from '../../contract/dossier.ts';
import type { AnswerOf, Ask, FromEngine, Kind, Source, ToEngine } from '../engine/tasks.ts';
import { ENGINE_STOPPED, STOPPED } from '../refusals.ts';

/** A process that was started. */
export interface EngineProcess {
  post(message: ToEngine): void;
  kill(): void;
}

/** Starts a process; `onExit` is called once, however it ends. */
export type StartEngine = (
  onMessage: (message: FromEngine) => void,
  onExit: () => void,
) => EngineProcess;

/** The PDF's bytes, read when the engine asks for them. */
export type ReadBytes = () => Promise<Uint8Array | Refusal>;

interface Waiting {
  readonly message: Extract<ToEngine, { to: 'ask' }>;
  readonly readBytes: ReadBytes;
  readonly told: (answer: unknown) => void;
}

export interface EngineEvents {
  readonly onProgress: (progress: EngineProgress) => void;
  readonly onEarly: (early: EarlyRead) => void;
  /** It ended by itself while it was working; `documents` of who waited. */
  readonly onStopped: (documents: readonly string[]) => void;
}

export class EngineClient {
  private readonly startEngine: StartEngine;
  private readonly events: EngineEvents;
  private readonly waiting = new Map<number, Waiting>();
  private child: EngineProcess | undefined;
  private lastId = 0;

  constructor(startEngine: StartEngine, events: EngineEvents) {
    this.startEngine = startEngine;
    this.events = events;
  }

  ask<K extends Kind>(
    kind: K,
    source: Source,
    ask: Ask<K>,
    readBytes: ReadBytes,
    signal?: AbortSignal,
  ): Promise<AnswerOf<K> | Refusal> {
    const id = ++this.lastId;
    signal?.addEventListener('abort', () => this.cancel(id), { once: true });
    return new Promise((resolve) => {
      const message = { to: 'ask', id, kind, source, ask } as const;
      const told = (answer: unknown) => resolve(answer as AnswerOf<K> | Refusal);
      this.waiting.set(id, { message, readBytes, told });
      this.running().post(message);
    });
  }

  /** Something else than reading is being done. */
  get isWorking(): boolean {
    return [...this.waiting.values()].some(({ message }) => message.kind !== 'read');
  }

  private cancel(id: number): void {
    if (this.waiting.has(id)) this.child?.post({ to: 'cancel', id });
  }

  /** Whatever it does is abandoned; who waits is told that it was stopped. */
  stop(): void {
    const { child } = this;
    this.child = undefined;
    child?.kill();
    this.tellAll(STOPPED);
  }

  private running(): EngineProcess {
    if (this.child !== undefined) return this.child;
    const child: EngineProcess = this.startEngine(
      (message) => this.child === child && this.receive(message),
      () => this.child === child && this.ended(),
    );
    this.child = child;
    return child;
  }

  private receive(message: FromEngine): void {
    if (message.from === 'progress') this.events.onProgress(message.progress);
    else if (message.from === 'early') this.events.onEarly(message.early);
    else if (message.from === 'needBytes') void this.sendBytes(message.id);
    else this.settle(message.id, message.from === 'done' ? message.value : message.refusal);
  }

  private async sendBytes(id: number): Promise<void> {
    const asked = this.waiting.get(id);
    if (asked === undefined) return;
    const bytes = await asked.readBytes();
    if ('refused' in bytes) this.settle(id, bytes);
    else if (this.waiting.has(id)) this.running().post({ ...asked.message, bytes });
  }

  private settle(id: number, answer: unknown): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    asked?.told(answer);
  }

  private ended(): void {
    this.child = undefined;
    const documents = [...this.waiting.values()].map(({ message }) => message.source.id);
    this.tellAll(ENGINE_STOPPED);
    if (documents.length > 0) this.events.onStopped(documents);
  }

  private tellAll(answer: Refusal): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { told } of waiting) told(answer);
  }
}
