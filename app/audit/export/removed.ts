import type { RemovalKind } from '../../../redaction/model/outcome.ts';

/** What burn took away, as the report names it. */
export const REMOVED: Readonly<Record<RemovalKind, string>> = {
  glyphs: 'letters',
  image: 'afbeeldingen',
  'image-pixels': 'delen van afbeeldingen',
  path: 'lijnen en vormen',
  'path-part': 'delen van lijnen en vormen',
  shading: 'kleurverlopen',
  annotation: 'aantekeningen en links',
  'form-field': 'formuliervelden',
  'structure-text': 'alternatieve teksten in de opbouw',
  'marked-content-text': 'alternatieve teksten op de pagina',
  'outline-item': 'bladwijzers',
  destination: 'bestemmingen van links',
  metadata: 'eigenschappen',
  attachment: 'bijlagen',
  script: 'scripts',
  'hidden-layer': 'verborgen lagen',
  'off-page': 'onderdelen buiten de pagina',
  signature: 'digitale handtekeningen',
  thumbnail: 'miniaturen',
  'private-data': 'gegevens van andere programma’s',
  'font-glyph': 'letters in lettertypen',
  'page-label': 'paginanummers met tekst',
  thread: 'leesroutes',
};
