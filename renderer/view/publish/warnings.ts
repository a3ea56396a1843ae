/** What a person should look at before publishing; never in the way (review-window §6.3). Pure. */
import type { DocumentId, PageSize } from '../../../app/contract/dossier.ts';
import type { Step } from '../../../app/contract/events.ts';
import type { GroundWarning, LeakPlace } from '../../../app/contract/publication.ts';
import type { Item } from '../../store/item.ts';
import { isNotFollowed } from '../../store/steps/views.ts';
import type { Way } from './readiness.ts';

export type Warning = {
  readonly way: Way | null;
} & (
  | { readonly kind: 'leak'; readonly sentence: string; readonly page: number | null }
  | {
      readonly kind: 'differs';
      readonly text: string;
      readonly redacted: number;
      readonly kept: number;
    }
  | { readonly kind: 'elsewhere'; readonly text: string; readonly document: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly count: number }
  | { readonly kind: 'facts' | 'eleven' | 'unsampled'; readonly count: number }
  /** A stakeholder asked otherwise; `kept`: asked to redact, and it stays readable. */
  | {
      readonly kind: 'notFollowed';
      readonly name: string;
      readonly kept: number;
      readonly count: number;
    }
  | { readonly kind: 'page'; readonly page: number }
  /** A publication without a single redaction. */
  | { readonly kind: 'nothing' }
);

export interface Looked {
  readonly items: readonly Item[];
  readonly pages: readonly PageSize[];
  readonly document: DocumentId;
  /** Steps in force. */
  readonly done: readonly Step[];
  readonly rules: readonly GroundWarning[];
  readonly leaks: readonly LeakPlace[];
  /** Other documents that were published. */
  readonly published: readonly { readonly name: string; readonly items: readonly Item[] }[];
}

/** From what weighs most. */
export function warningsOf(looked: Looked): Warning[] {
  return [
    ...leaking(looked),
    ...nothing(looked),
    ...notFollowed(looked),
    ...decidedDifferently(looked),
    ...byRule(looked),
    ...facts(looked),
    ...failsEleven(looked),
    ...unsampled(looked),
    ...nearlyWholePages(looked),
    ...readableElsewhere(looked),
  ];
}

const toPassage = ({ id }: Item): Way => ({ to: 'passage', subject: id });
const isRedacted = ({ verdict }: Item) => verdict === 'accept';
const isKept = ({ verdict }: Item) => verdict === 'reject';

function leaking({ leaks }: Looked): Warning[] {
  return leaks.map(({ sentence, page }) => ({
    kind: 'leak',
    sentence,
    page,
    way: page === null ? null : { to: 'page', page },
  }));
}

/** Everything stays readable: it may be meant, and it is said. While passages are open nobody knows yet. */
function nothing({ items, pages }: Looked): Warning[] {
  const stays = items.every(({ verdict }) => verdict === 'reject');
  return pages.length > 0 && stays ? [{ kind: 'nothing', way: null }] : [];
}

/** One text for upper and lower case, spaces, and a hyphen at a line end. */
export function sameText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[-\u00ad]\s*\n\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Article 4.4 of the Woo: whoever will object gets two weeks between the decision and the publication. */
function notFollowed({ items }: Looked): Warning[] {
  const byName = new Map<string, Item[]>();
  for (const item of items.filter(isNotFollowed)) {
    const name = item.view?.of ?? '';
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return [...byName].map(([name, own]) => {
    const kept = own.filter(isKept);
    const first = kept.find(({ note }) => note === '') ?? kept[0] ?? own[0]!;
    return {
      kind: 'notFollowed',
      name,
      kept: kept.length,
      count: own.length,
      way: toPassage(first),
    };
  });
}

function byText(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = sameText(item.text);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function decidedDifferently({ items }: Looked): Warning[] {
  return [...byText(items).values()].flatMap((group): Warning[] => {
    const [redacted, kept] = [group.filter(isRedacted), group.filter(isKept)];
    const fewer = kept.length <= redacted.length ? kept[0] : redacted[0];
    if (fewer === undefined || redacted.length === 0) return [];
    return [
      {
        kind: 'differs',
        text: fewer.text,
        redacted: redacted.length,
        kept: kept.length,
        way: toPassage(fewer),
      },
    ];
  });
}

/** The engine's rules of the law, one line a rule. */
function byRule({ rules }: Looked): Warning[] {
  const groups = new Map<string, GroundWarning[]>();
  for (const warning of rules)
    groups.set(warning.rule, [...(groups.get(warning.rule) ?? []), warning]);
  return [...groups].map(([rule, group]) => ({
    kind: 'rule',
    rule,
    count: group.length,
    way: { to: 'passage', subject: group[0]!.subject },
  }));
}

function counted(kind: 'facts' | 'eleven', items: readonly Item[]): Warning[] {
  const first = items[0];
  return first === undefined ? [] : [{ kind, count: items.length, way: toPassage(first) }];
}

/** 5.2 is for opinions; numbers and dates are facts. */
function facts({ items }: Looked): Warning[] {
  const opinions = items.filter(({ grounds }) => grounds.some((g) => g === '5.2' || g === '5.2.2'));
  return counted(
    'facts',
    opinions.filter((item) => isRedacted(item) && /\d/.test(item.text)),
  );
}

/** 5.1.1e is for national numbers: of those that look like a BSN, those that cannot be one. */
function failsEleven({ items }: Looked): Warning[] {
  const numbers = items.filter((item) => isRedacted(item) && item.grounds.includes('5.1.1e'));
  return counted(
    'eleven',
    numbers.filter(({ text }) => looksLikeBsn(text) && !passesEleven(text)),
  );
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

function looksLikeBsn(text: string): boolean {
  const { length } = digitsOf(text);
  return length === 8 || length === 9;
}

/** 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function passesEleven(text: string): boolean {
  const digits = [...digitsOf(text).padStart(9, '0')].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum !== 0 && sum % 11 === 0;
}

const BIG_GROUP = 50;

/** A group's decision on so many that a second reader should have seen some of them. */
function unsampled({ items, done, document }: Looked): Warning[] {
  const sampled = new Set(items.filter(({ second }) => second !== null).map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const step of done.toReversed()) {
    if (step.via === 'one' || step.via === 'several' || step.changes.length <= BIG_GROUP) continue;
    const subjects = step.changes.flatMap((change) =>
      change.kind === 'passage' && change.document === document ? [change.subject] : [],
    );
    const first = subjects.find((subject) => byId.has(subject));
    if (first === undefined || subjects.some((subject) => sampled.has(subject))) continue;
    return [
      { kind: 'unsampled', count: step.changes.length, way: { to: 'passage', subject: first } },
    ];
  }
  return [];
}

/** Of a page's area a full page of text covers about half: margins and the space between lines are the rest. */
const TEXT_OF_PAGE = 0.5;
const NEARLY_WHOLE = 0.6;

function nearlyWholePages({ items, pages }: Looked): Warning[] {
  const areas = new Map<number, number>();
  for (const { pieces } of items.filter(isRedacted))
    for (const { page, rect } of pieces) {
      const area = (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
      areas.set(page, (areas.get(page) ?? 0) + area);
    }
  return [...areas].flatMap(([page, area]): Warning[] => {
    const size = pages[page - 1];
    if (size === undefined || area < size.width * size.height * TEXT_OF_PAGE * NEARLY_WHOLE)
      return [];
    return [{ kind: 'page', page, way: { to: 'page', page } }];
  });
}

function readableElsewhere({ items, published }: Looked): Warning[] {
  const redacted = byText(items.filter(isRedacted));
  return published.flatMap(({ name, items: others }) => {
    const readable = new Set(
      others.filter((item) => !isRedacted(item)).map(({ text }) => sameText(text)),
    );
    return [...redacted].flatMap(([key, [first]]): Warning[] =>
      first !== undefined && readable.has(key)
        ? [{ kind: 'elsewhere', text: first.text, document: name, way: toPassage(first) }]
        : [],
    );
  });
}

/** Redacted names and addresses that the name of the new file would give away. */
export function namesInFileName(name: string, items: readonly Item[]): string[] {
  const words = new Set(wordsOf(name));
  const found = items
    .filter(isRedacted)
    .flatMap(({ text }) => wordsOf(text).filter((w) => words.has(w)));
  return [...new Set(found)];
}

/** Shorter ones (`de`, `van`, initials) are in every name. */
const SHORTEST = 4;

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(({ length }) => length >= SHORTEST);
}
