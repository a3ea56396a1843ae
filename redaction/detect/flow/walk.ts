import type { Token } from './token.ts';

/**
 * Asks `read` at each token, from first to last, how far it has read (the token itself when it took nothing), and goes on
 * behind that. Each turn is a call of its own: a loop of half a million turns is compiled anew whenever one of them
 * does what none before it did.
 */
export function walk(tokens: readonly Token[], read: (i: number) => number): void {
  let next = 0;
  tokens.forEach((_, i) => {
    if (i >= next) next = read(i) + 1;
  });
}
