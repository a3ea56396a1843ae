/** What a person can do in the window. `createDossierStore` makes them; views call nothing else. */
import type { StoreApi } from 'zustand/vanilla';
import type {
  DocumentId,
  DocumentInfo,
  EarlyRead,
  EngineProgress,
  ReadDocument,
  Refusal,
} from '../../../app/contract/dossier.ts';
import type {
  Bounds,
  HandMark,
  JournalEvent,
  ListEntry,
  Step,
  Via,
  View,
} from '../../../app/contract/events.ts';
import type { Settings } from '../../../app/contract/settings.ts';
import type { GroundCode } from '../../../redaction/model/ground.ts';
import type { DossierModel, Filter, Order } from '../model.ts';
import type { Note } from '../said.ts';

export interface Target {
  readonly document: DocumentId;
  readonly subject: string;
}

export interface NewMark {
  readonly document: DocumentId;
  readonly page: number;
  readonly bounds: Bounds;
  readonly type: HandMark['type'];
  readonly ground: GroundCode;
  readonly origin: HandMark['origin'];
  /** `accept` unless it says otherwise: a find that stays readable is a decision too. */
  readonly verdict?: 'accept' | 'reject';
}

/** What a group's sheet does with exactly the ticked rows: one step. */
export interface GroupDecision {
  readonly targets: readonly Target[];
  readonly verdict: 'accept' | 'reject';
  /** Null: each keeps the ground it has. */
  readonly ground: GroundCode | null;
  /** Reason for `reject`, or toelichting. */
  readonly note: string;
  readonly via: Via;
}

/** What was decided elsewhere, for one passage. */
export interface OwnDecision extends Target {
  readonly verdict: 'accept' | 'reject';
  readonly grounds: readonly GroundCode[];
  readonly note: string;
}

export interface Operations {
  // Looking
  /** Also another document's. */
  select(subject: string, document?: DocumentId): void;
  /** Within the rows that the filter shows. */
  move(by: number): void;
  moveTo(end: 'first' | 'last'): void;
  goToAttention(by: 1 | -1): void;
  showDocument(document: DocumentId): void;
  moveDocument(by: 1 | -1): void;
  setFilter(filter: Partial<Filter>): void;
  setOrder(order: Order): void;
  tick(subject: string): void;
  /** Shift+arrow: the rows between. */
  extend(by: 1 | -1): void;
  chooseAll(): void;
  chooseNone(): void;
  setSecondReading(on: boolean): void;

  // Deciding: on the chosen rows when there are any, else on the active one, which then moves on
  redact(ground?: GroundCode): void;
  keep(): void;
  reopen(): void;
  setGrounds(grounds: readonly GroundCode[]): void;
  /** That ground with the others, or off. */
  toggleGround(ground: GroundCode): void;
  /** `of`: the passages for which it was typed, whatever is active when it is kept. */
  setNote(note: string, of?: readonly Target[]): void;
  askSecond(): void;
  /** The second reader's remark on the active passage. */
  setRemark(remark: string, of?: Target): void;
  setStakeholder(name: string | null): void;
  /** What a stakeholder answered about passages of the document that is shown: one step. */
  processViews(answers: ReadonlyMap<string, View>): void;
  decideGroup(decision: GroupDecision): void;
  /** Each passage its own decision, taken over from the same place in another copy of a mail: one step. */
  decideEach(decisions: readonly OwnDecision[], via: Via): void;

  // Marking
  mark(marks: readonly NewMark[]): void;
  /** Finds: those that are no passage yet are marked, those that are one are decided alike, in one step. */
  judgeFound(marks: readonly NewMark[], decision: Omit<GroupDecision, 'via' | 'note'>): void;
  /** Gives back what was marked by hand. */
  removeMark(): void;
  setBounds(subject: string, bounds: Bounds): void;
  /** Two passages out of one, at a place in its (first) range. */
  split(subject: string, at: number): void;
  /** The chosen ones, when they adjoin on one page. */
  merge(): void;
  toggleChecked(page: number): void;
  setList(before: ListEntry | null, after: ListEntry | null): void;

  // Back and forth
  undo(): void;
  redo(): void;
  /** An older step, as a new one: what was changed since stays. */
  revert(step: Step): void;
  dismissStrip(): void;
  note(note: Note): void;

  // From outside
  documentChanged(info: DocumentInfo): void;
  progressed(progress: EngineProgress): void;
  /** What was found on the first pages, while the others are being read. */
  documentEarly(early: EarlyRead): void;
  /** The answer to `readDocument`. */
  documentRead(document: DocumentId, read: ReadDocument | Refusal): void;
  setSettings(settings: Settings): void;
  dismissNews(): void;
  /** The file of the profile was changed. */
  tellProfile(): void;
  /** On disk it has that name already. */
  renamed(name: string): void;
  /** An event that the main process wrote (a publication). */
  recorded(event: JournalEvent): void;
  /** Offers what the disk refused once more. */
  retrySaving(): void;
  /** When all events have been offered to the disk: whether all of them are there. */
  settled(): Promise<boolean>;
  /** When all events are on disk. */
  saved(): Promise<void>;
  /** Nothing is offered to the disk any more. */
  stopSaving(): void;
}

export interface DossierStore extends StoreApi<DossierModel>, Operations {}
