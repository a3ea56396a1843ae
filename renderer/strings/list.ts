/** The list of passages. */

export const list = {
  label: 'Passages',
  todo: (n: number) => `Te beoordelen ${n}`,
  none: 'Geen voorstellen gevonden. Dat betekent niet dat er niets te lakken is. Lees elke pagina en vink haar af.',
  judged: (n: number) =>
    n === 1
      ? 'Alle voorstellen zijn beoordeeld. Nog 1 pagina na te kijken.'
      : `Alle voorstellen zijn beoordeeld. Nog ${n} pagina's na te kijken.`,
  ready: 'Klaar om te publiceren.',
  readable: 'leesbaar',
  area: 'Handtekening of paraaf',
} as const;
