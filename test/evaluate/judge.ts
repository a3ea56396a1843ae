/** The judgement of one gold mention, as `score.py` of the development set makes it. */
export interface GoldPiece {
  readonly w: number;
  readonly s: number;
  readonly e: number;
  readonly text: string;
}

export interface GoldSpan {
  readonly id: number | string;
  readonly text: string;
  readonly type: string;
  readonly action: 'lak' | 'keep' | 'policy';
  readonly page: number;
  readonly pieces: readonly GoldPiece[];
}

export interface Gold {
  readonly doc: string;
  readonly scan: boolean;
  readonly spans: readonly GoldSpan[];
  readonly word_list: readonly (readonly [number, number, number, number, number, string])[];
}

export type Verdict = 'leak' | 'partial' | 'removed';

const PARTICLES = new Set(
  'van der den de het ten ter te tot en el al da di du la le von zu vd und the bis ait aït dr mr drs ir'.split(
    ' ',
  ),
);
const CODES = new Set([
  'telefoon',
  'bsn',
  'iban',
  'personeelsnummer',
  'kenteken',
  'vnummer',
  'geboortedatum',
  'zaaknummer',
]);
export const NAME_TYPES = new Set(['naam', 'initialen', 'handtekening', 'gebruikersnaam']);

/** `alive[w]` says for each character of word `w` whether it can still be read. */
export function judge(span: GoldSpan, alive: readonly (readonly boolean[])[]): Verdict {
  const parts = span.pieces.map((piece) => ({
    text: piece.text,
    alive: alive[piece.w]!.slice(piece.s, piece.e),
  }));
  if (span.type === 'email')
    return judgeShare(parts, 0.8, (left) => left.filter(Boolean).length >= 3);
  if (CODES.has(span.type))
    return judgeShare(parts, 0.95, (left) => left.filter(Boolean).length >= 5 || share(left) > 0.5);
  return judgeWords(span, parts);
}

type Part = { text: string; alive: readonly boolean[] };

function share(left: readonly boolean[]): number {
  return left.filter(Boolean).length / Math.max(1, left.length);
}

function judgeShare(
  parts: readonly Part[],
  leak: number,
  partial: (left: boolean[]) => boolean,
): Verdict {
  const left = parts.flatMap((part) =>
    [...part.text].flatMap((letter, i) =>
      /[\p{L}\p{N}]/u.test(letter) ? [part.alive[i] ?? false] : [],
    ),
  );
  if (share(left) >= leak) return 'leak';
  return partial(left) ? 'partial' : 'removed';
}

function judgeWords(span: GoldSpan, parts: readonly Part[]): Verdict {
  const tokens = parts.flatMap((part) =>
    [...part.text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)].map((m) => ({
      text: m[0],
      alive: part.alive.slice(m.index, m.index + m[0].length),
    })),
  );
  let significant =
    span.type === 'initialen'
      ? tokens
      : tokens.filter((t) => t.text.length >= 2 && !PARTICLES.has(t.text.toLowerCase()));
  if (significant.length === 0)
    significant = tokens.filter((t) => !PARTICLES.has(t.text.toLowerCase()));
  if (significant.length === 0)
    significant =
      tokens.length > 0 ? tokens : parts.map((p) => ({ text: p.text, alive: [...p.alive] }));
  const living = significant.map((t) => share(t.alive) >= 0.8);
  if (living.length > 0 && living.every(Boolean)) return 'leak';
  return living.some(Boolean) ? 'partial' : 'removed';
}
