const SENTENCES = {
  'journal-damaged':
    'De bewaarde besluiten bij dit document zijn beschadigd. Vraag uw beheerder om hulp; er is niets gewijzigd.',
  'not-a-dossier': 'In deze map staat geen dossier.',
  'already-a-dossier': 'In deze map staat al een dossier.',
  'dossier-damaged':
    'Dit dossier is beschadigd of met een nieuwere versie van dit programma gemaakt. Er is niets gewijzigd.',
  'in-use': 'Dit dossier is al in een ander venster geopend. Sluit dat venster eerst.',
  unwritable: 'Niet opgeslagen. De schijf is vol of niet bereikbaar.',
  'out-of-order': 'Het besluit kwam niet in de goede volgorde aan en is niet opgeslagen.',
} as const;

export type DossierErrorCode = keyof typeof SENTENCES;

export class DossierError extends Error {
  readonly code: DossierErrorCode;
  /** Dutch, for the reader. */
  readonly sentence: string;

  constructor(code: DossierErrorCode) {
    super(code);
    this.name = 'DossierError';
    this.code = code;
    this.sentence = SENTENCES[code];
  }
}
