/**
 * Reads the words around undecided names with compromise's `one` layer (tokenizer and matcher, no English tagger) under a
 * Dutch pattern table. Only names that the other rules left open are read, so its share of the time stays small.
 */
import nlp from 'compromise/one';
import type { Token } from '../flow/token.ts';
import { C } from '../lists/lexicon.ts';
import { CUES } from './cues.table.ts';
import type { Mention } from './mention.ts';
import type { NamePhrase } from './phrase.ts';

const NAME = 'xnaam';
const LEFT = 5;
const RIGHT = 4;
const ENOUGH = 2;

interface Found {
  readonly name?: string;
  readonly view: { readonly ptrs: readonly (readonly [number, number, number])[] };
}

let net: unknown;

function cueNet(): unknown {
  net ??= nlp.buildNet(CUES.map(([match], i) => ({ match, name: String(i) })) as never);
  return net;
}

/** Adds the points of the best cue to each mention that is still open. */
export function readCues(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const open = mentions.filter(isOpen);
  if (open.length === 0) return [...mentions];
  const points = cuePoints(open.map((mention) => windowOf(tokens, mention)));
  const raised = new Map(open.map((mention, i) => [mention, raise(mention, points.get(i))]));
  return mentions.map((mention) => raised.get(mention) ?? mention);
}

function isOpen({ standing, score, phrase }: Mention): boolean {
  if (standing !== 'unknown' || score >= ENOUGH) return false;
  return score > 0 || startsWithSurname(phrase);
}

/** "Hofstede en ik …", "Brand is met verlof": a surname that opens a sentence may be any word. */
function startsWithSurname({ from, to, initials, particles, surnames }: NamePhrase): boolean {
  const [word] = surnames;
  if (word === undefined || initials !== '' || (from !== to && particles.length === 0))
    return false;
  const asked = particles.length > 0 ? OTHER : OTHER | C.place;
  return (
    (particles.length > 0 || word.space.sentence) && (word.bits & (C.surname | asked)) === C.surname
  );
}

const OTHER = C.organisation | C.thing | C.abbreviation | C.month | C.functionWord | C.party;

function raise(mention: Mention, cue: (typeof CUES)[number] | undefined): Mention {
  if (cue === undefined) return mention;
  const score = mention.score + cue[1];
  return {
    ...mention,
    score,
    standing: score >= ENOUGH ? 'private' : 'unknown',
    pattern: 'cue',
    context: cue[2],
  };
}

/** Up to five words before and four after, within the sentence, with a stand-in for the name. */
function windowOf(tokens: readonly Token[], { phrase }: Mention): string[] {
  const words = [NAME];
  for (let i = phrase.from; i > 0 && phrase.from - i < LEFT && tokens[i]!.space.blank; i--)
    words.unshift(tokens[i - 1]!.key);
  for (
    let i = phrase.to + 1;
    i < tokens.length && i - phrase.to <= RIGHT && tokens[i]!.space.blank;
    i++
  )
    words.push(tokens[i]!.key);
  return words.map((word) => word.replace(/[^a-z0-9-]/g, '') || '-');
}

/** The best cue of each window, by window. */
function cuePoints(windows: readonly (readonly string[])[]): Map<number, (typeof CUES)[number]> {
  const document = nlp(windows.map((words) => words.join(' ')).join('.\n'));
  const best = new Map<number, (typeof CUES)[number]>();
  if (document.length !== windows.length) return best;
  for (const found of (document.sweep(cueNet() as never) as unknown as { found: Found[] }).found) {
    const cue = CUES[Number(found.name)];
    const window = found.view.ptrs[0]?.[0];
    if (cue === undefined || window === undefined) continue;
    if ((best.get(window)?.[1] ?? 0) < cue[1]) best.set(window, cue);
  }
  return best;
}
