/** Who chairs a committee of a council or parliament is a representative; other committees have civilians. */
import type { Token } from '../flow/token.ts';
import type { NamePhrase } from './phrase.ts';
import type { Role } from './roles.ts';

const COUNCIL =
  /^(?:raad|raads(?:lid|leden|commissie|vergadering)|staten|statenlid|statencommissie|provinciale|kamer|inspre(?:ken|ker|kers)|inspraak|insprak|ingesproken|commissievergadering|gedeputeerden?)$/;
/** How far from the name the council may be spoken of (tokens). */
const REACH = 24;

export function councilChair(tokens: readonly Token[], { from, to }: NamePhrase): Role | undefined {
  const word = tokens[from - 1]?.key ?? '';
  if (!/^(?:raads|staten|kamer)?commissievoorzitter$/.test(word) || !tokens[from]!.space.blank)
    return undefined;
  const around = tokens.slice(Math.max(0, from - REACH), to + REACH);
  return word !== 'commissievoorzitter' || around.some(({ key }) => COUNCIL.test(key))
    ? { kind: 'public', word: 'commissievoorzitter', plural: false }
    : undefined;
}
