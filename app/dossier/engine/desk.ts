/** The engine's end of the line: takes messages in, gives answers, keeps no state but what is on its shelf. */
import type { EngineProgress } from '../../contract/dossier.ts';
import type { Progress } from '../../pipeline.ts';
import { refusalOf, STOPPED } from '../refusals.ts';
import { Cancelled, type Loaded, type Opened, type Running } from './loaded.ts';
import { passagesOf } from './passages.ts';
import { ON_PAGES, PERFORM } from './perform.ts';
import { BytesNeeded, Shelf } from './shelf.ts';
import type { Ask, FromEngine, Kind, ToEngine } from './tasks.ts';

type Asked = Extract<ToEngine, { to: 'ask' }>;

export class EngineDesk {
  private readonly shelf = new Shelf();
  private readonly cancelled = new Set<number>();
  private readonly send: (message: FromEngine) => void;

  constructor(send: (message: FromEngine) => void) {
    this.send = send;
  }

  receive(message: ToEngine): void {
    if (message.to === 'cancel') this.cancelled.add(message.id);
    else void this.answer(message);
  }

  private async answer(asked: Asked): Promise<void> {
    const { id } = asked;
    try {
      this.send({ from: 'done', id, value: await this.perform(asked) });
    } catch (error) {
      if (error instanceof BytesNeeded) this.send({ from: 'needBytes', id });
      else {
        const refusal = error instanceof Cancelled ? STOPPED : refusalOf(error);
        this.send({ from: 'refused', id, refusal });
      }
    } finally {
      this.cancelled.delete(id);
    }
  }

  private async perform(asked: Asked): Promise<unknown> {
    const { kind, source, ask, bytes } = asked;
    const running = this.runningOf(asked);
    if (kind in ON_PAGES) {
      const onPages = ON_PAGES[kind as keyof typeof ON_PAGES] as (
        opened: Opened,
        ask: Ask<Kind>,
      ) => unknown;
      return onPages(this.shelf.opened(source, bytes, running), ask);
    }
    const perform = PERFORM[kind as keyof typeof PERFORM] as (
      loaded: Loaded,
      ask: Ask<Kind>,
      running: Running,
    ) => unknown;
    return perform(await this.shelf.loaded(source, bytes, running), ask, running);
  }

  private runningOf({ id, source, kind }: Asked): Running {
    const tell = (progress: EngineProgress) => this.send({ from: 'progress', progress });
    const throttle = throttled(tell);
    return {
      onProgress: (progress: Progress) => throttle({ document: source.id, ...progress }),
      cancelled: () => this.cancelled.has(id),
      ...(kind === 'read' ? { onEarly: (early) => this.send(earlyOf(early)) } : {}),
    };
  }
}

function earlyOf(loaded: Loaded): FromEngine {
  const { source, texts, open } = loaded;
  const total = open.document.pages.length;
  const passages = passagesOf(loaded.detections, loaded.ids, (page) => open.pages.page(page));
  return { from: 'early', early: { document: source.id, searched: texts.length, total, passages } };
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
