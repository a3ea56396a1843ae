/** What stands in the way of a publication file, in the order of review-window §6.2. Pure. */
import type { PageSize, Refusal } from '../../../app/contract/dossier.ts';
import type { SetAside } from '../../../app/contract/events.ts';
import { isHeard } from '../../../app/contract/review.ts';
import type { Item } from '../../store/item.ts';

export type BlockerKind =
  | 'open'
  | 'conflict'
  | 'noGround'
  | 'unread'
  | 'second'
  | 'stakeholders'
  | 'scan'
  | 'technique'
  | 'folder';

export interface Blocker {
  readonly kind: BlockerKind;
  /** Passages, pages or stakeholders; 1 for `technique` and `folder`. */
  readonly count: number;
  /** Where one goes to solve it; null where it is solved in the dialog or not at all. */
  readonly way: Way | null;
  /** Under which it can be set aside with a reason; null when it cannot. */
  readonly rule: SetAside['rule'] | null;
  /** The engine's own sentence, for `technique`. */
  readonly sentence: string | null;
}

/** A passage, or a page. */
export type Way =
  | { readonly to: 'passage'; readonly subject: string }
  | { readonly to: 'page'; readonly page: number };

export interface Standing {
  readonly items: readonly Item[];
  readonly pages: readonly PageSize[];
  readonly checkedPages: ReadonlySet<number>;
  /** The organisation allows an unfinished second check to be set aside. */
  readonly secondOptional: boolean;
  /** What the trial run refused, or null. */
  readonly refusal: Refusal | null;
  /** Absolute path of the original; '' in a dialog that chooses no folder. */
  readonly original: string;
  readonly folder: string;
}

export function blockersOf(standing: Standing): Blocker[] {
  return [
    ...openOnes(standing),
    ...passagesThat('conflict', standing, ({ conflicts }) => conflicts.length > 0),
    ...passagesThat('noGround', standing, hasNoGround),
    ...unread(standing),
    ...secondCheck(standing),
    ...stakeholders(standing),
    ...unreadScans(standing),
    ...technique(standing),
    ...sameFolder(standing),
  ];
}

/** Those that stand, without what was set aside. A reason for three pages is none for four. */
export function standingBlockers(
  blockers: readonly Blocker[],
  setAside: readonly SetAside[],
): Blocker[] {
  return blockers.filter(
    ({ rule, count }) => !setAside.some((aside) => aside.rule === rule && aside.count === count),
  );
}

/** Only what still holds goes into the log: a page that was read since needs no reason any more. */
export function setAsideInForce(
  blockers: readonly Blocker[],
  setAside: readonly SetAside[],
): SetAside[] {
  return setAside.filter((aside) =>
    blockers.some(({ rule, count }) => rule === aside.rule && count === aside.count),
  );
}

function openOnes(standing: Standing): Blocker[] {
  return passagesThat('open', standing, ({ verdict }) => verdict === 'open');
}

function hasNoGround({ verdict, grounds }: Item): boolean {
  return verdict === 'accept' && grounds.length === 0;
}

function passagesThat(
  kind: BlockerKind,
  { items }: Standing,
  test: (item: Item) => boolean,
): Blocker[] {
  const found = items.filter(test);
  const first = found[0];
  if (first === undefined) return [];
  return [blocker(kind, found.length, { to: 'passage', subject: first.id })];
}

function blocker(
  kind: BlockerKind,
  count: number,
  way: Way | null,
  rule: Blocker['rule'] = null,
  sentence: string | null = null,
): Blocker {
  return { kind, count, way, rule, sentence };
}

function unreadPages({ pages, checkedPages }: Standing, hasText: boolean): number[] {
  return pages.flatMap((page, i) =>
    page.hasText === hasText && !checkedPages.has(i + 1) ? [i + 1] : [],
  );
}

export function unreadCount(standing: Pick<Standing, 'pages' | 'checkedPages'>): number {
  const { pages, checkedPages } = standing;
  return pages.filter((_, i) => !checkedPages.has(i + 1)).length;
}

function unread(standing: Standing): Blocker[] {
  const [first, ...rest] = unreadPages(standing, true);
  if (first === undefined) return [];
  return [blocker('unread', rest.length + 1, { to: 'page', page: first }, 'unread-pages')];
}

/** The software saw nothing there: only reading it helps. */
function unreadScans(standing: Standing): Blocker[] {
  const [first, ...rest] = unreadPages(standing, false);
  if (first === undefined) return [];
  return [blocker('scan', rest.length + 1, { to: 'page', page: first })];
}

function secondCheck({ items, secondOptional }: Standing): Blocker[] {
  const asked = items.filter(({ second }) => second?.state === 'asked');
  const first = asked[0];
  if (first === undefined) return [];
  const rule = secondOptional ? 'second-check' : null;
  return [blocker('second', asked.length, { to: 'passage', subject: first.id }, rule)];
}

/** Heard is who answered about each of the passages; else a person says with a reason that it need not. */
function stakeholders({ items }: Standing): Blocker[] {
  const tagged = items.filter(
    ({ stakeholder, view }) => stakeholder !== null && !isHeard(stakeholder, view),
  );
  const first = tagged[0];
  if (first === undefined) return [];
  const names = new Set(tagged.map(({ stakeholder }) => stakeholder));
  return [
    blocker('stakeholders', names.size, { to: 'passage', subject: first.id }, 'stakeholders'),
  ];
}

function technique({ refusal }: Standing): Blocker[] {
  if (refusal === null) return [];
  const way = refusal.page === null ? null : ({ to: 'page', page: refusal.page } as const);
  return [blocker('technique', 1, way, null, refusal.sentence)];
}

function sameFolder({ original, folder }: Standing): Blocker[] {
  if (folder === '' || original === '') return [];
  return tidy(folder) === tidy(folderOf(original)) ? [blocker('folder', 1, null)] : [];
}

/** Of an absolute path on Windows or elsewhere. */
export function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return end < 0 ? '' : path.slice(0, end);
}

/** On Windows letters of either case name one folder; a path there has a drive or a server. */
function tidy(folder: string): string {
  const slashes = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  return /^([a-z]:|\/\/)/i.test(slashes) ? slashes.toLowerCase() : slashes;
}
