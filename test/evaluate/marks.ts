/**
 * Inline gold: `{text}` must go, `[text]` must stay; `{type|text}` names the type, `{policy|text}` may do either.
 */
export interface Mark {
  readonly text: string;
  readonly type: string;
  readonly action: 'lak' | 'keep' | 'policy';
}

const TYPES: Record<string, string> = {
  i: 'initialen',
  g: 'gezondheid',
  hand: 'handtekening',
  policy: 'naam',
  pnr: 'personeelsnummer',
  geb: 'geboortedatum',
};

const MARK = /\{(?:([a-z]+)\|)?([^{}]+)\}|\[([^[\]]+)\]/g;

function typeOf(named: string | undefined, text: string, after: string): string {
  if (named !== undefined) return TYPES[named] ?? named;
  if (after.startsWith('@')) return 'email';
  return /^[+(\d]/.test(text) && text.replace(/\D/g, '').length >= 8 ? 'telefoon' : 'naam';
}

/** The marks in source order, and the HTML with what `write` makes of each. */
export function readMarked(
  source: string,
  write: (text: string, index: number) => string,
): { html: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const html = source.replace(MARK, (all, named, goes, stays, offset: number) => {
    const text: string = goes ?? stays;
    const type =
      stays === undefined ? typeOf(named, text, source.slice(offset + all.length)) : 'naam';
    const action = stays !== undefined ? 'keep' : named === 'policy' ? 'policy' : 'lak';
    marks.push({ text: plain(text), type, action });
    return write(text, marks.length - 1);
  });
  return { html, marks };
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
}
