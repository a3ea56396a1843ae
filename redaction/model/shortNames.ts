/**
 * Names of two letters and initials: `Li`, `Bo`, `J.V.`. Too short to be looked for among data, where any two letters
 * stand by chance: looked for in strings that are text, as whole words and as they are written.
 */

const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}(?![\p{L}\p{N}])/gu;
const INITIALS = /^\p{Lu}{2,3}$/u;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
/** Data read as if it were text has control characters. */
const DATA = /(?![\t\r\n])\p{Cc}/u;

export class ShortNames {
  private readonly names: readonly string[];
  private readonly pattern: RegExp | undefined;

  constructor(names: readonly string[]) {
    this.names = names;
    this.pattern = names.length === 0 ? undefined : patternOf(names, 'u');
  }

  isIn(text: string): boolean {
    return this.pattern?.test(text.normalize('NFC')) === true && !DATA.test(text);
  }

  /** Those that no page shows: names in any case, as `De` is no secret where `de` stands. */
  unshown(pages: readonly string[]): ShortNames {
    return new ShortNames(
      this.names.filter((name) => {
        const shown = patternOf([name], INITIALS.test(name) ? 'u' : 'iu');
        return !pages.some((page) => shown.test(page.normalize('NFC')));
      }),
    );
  }
}

/** Words of what was removed, and whole removals that are initials. */
export function shortNamesOf(removed: readonly string[]): ShortNames {
  const names = new Set<string>();
  for (const text of removed) {
    const composed = text.normalize('NFC');
    for (const [name] of composed.matchAll(NAME)) names.add(name);
    const whole = composed.replace(NO_LETTERS, '');
    if (INITIALS.test(whole)) names.add(whole);
  }
  return new ShortNames([...names].sort());
}

/** As a word; initials with or without dots. */
function patternOf(names: readonly string[], flags: string): RegExp {
  const lettersOf = (name: string) => (INITIALS.test(name) ? [...name].join('\\.?\\s?') : name);
  const any = names.map(lettersOf).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}
