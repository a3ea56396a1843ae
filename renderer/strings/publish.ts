/** Publishing and its result. */
import { passages } from './counts.ts';

export const publish = {
  title: 'Publicatiebestand maken',
  ready: 'Is alles klaar?',
  judged: (n: number) => `Alle ${passages(n)} zijn beoordeeld.`,
  unjudged: (n: number) => `Nog ${passages(n)} niet beoordeeld.`,
  checked: (n: number) =>
    n === 1 ? 'De pagina is nagekeken.' : `Alle ${n} pagina's zijn nagekeken.`,
  unchecked: (n: number) =>
    n === 1 ? '1 pagina is niet nagekeken.' : `${n} pagina's zijn niet nagekeken.`,
  go: 'Ga erheen',
  blocked: 'Zolang er een ✖ staat, kan er geen bestand worden gemaakt.',
  also: 'Dit verdwijnt ook',
  alsoText:
    'Opmerkingen, formuliervelden, bijlagen in de pdf, verborgen lagen, scripts, eigenschappen en digitale handtekeningen verdwijnen uit het publicatiebestand. Na het maken ziet u de aantallen.',
  original: 'Het origineel blijft ongewijzigd.',
  make: 'Publicatiebestand maken',
  cancel: 'Annuleren',
  back: 'Terug naar beoordelen',
  done: '✔ Het publicatiebestand is klaar en gecontroleerd.',
  file: (name: string, pages: number, kb: number) =>
    `${name} · ${pages === 1 ? '1 pagina' : `${pages} pagina's`} · ${kb} kB`,
  redacted: (n: number) => `Gelakt: ${passages(n)}.`,
  kept: (n: number) =>
    `Leesbaar: ${n === 1 ? '1 voorstel is' : `${n} voorstellen zijn`} niet gelakt.`,
  proved:
    'Gecontroleerd: de gelakte tekst staat niet meer in het bestand, ook niet verborgen. Een tweede pdf-lezer kon haar niet vinden.',
  unproved:
    'Niet gecontroleerd: of er nog iets gelakt had moeten worden. Dat hebt u op de pagina’s nagekeken.',
  hash: (hash: string) => `Kenmerk van het bestand (SHA-256): ${hash}`,
  folder: 'Map openen',
  leaks:
    '✖ Er is geen publicatiebestand gemaakt. Bij de controle vonden wij iets dat weg had moeten zijn, of iets dat veranderd is en had moeten blijven.',
  leak: (page: number | null, code: string) =>
    `${page === null ? 'In het bestand' : `Pagina ${page}`} (${code})`,
  refused: '✖ Er is geen publicatiebestand gemaakt.',
  unchanged: 'Het origineel en uw besluiten zijn ongewijzigd.',
} as const;
