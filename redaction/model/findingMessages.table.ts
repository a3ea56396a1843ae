/** One sentence for each code of a `Finding` that load, extract, detect, resolve, burn and verify report: Dutch for people, English for scripts. */
export const FINDING_MESSAGES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  'attachment-removed': { nl: 'Bijlagen zijn weggehaald.', en: 'Attachments were removed.' },
  'attention-points': { nl: 'Er zijn aandachtspunten die een mens moet beoordelen.', en: 'There are attention points for a person to judge.' },
  'field-removed': { nl: 'Een formulierveld is weggehaald.', en: 'A form field was removed.' },
  'font-not-pruned': { nl: 'Uit een lettertype konden ongebruikte letters niet worden weggehaald.', en: 'Unused glyphs could not be removed from a font.' },
  'image-cropped': { nl: 'Een afbeelding is bijgesneden: wat eraf is, zit nog in het bestand. Kijk of daarop staat wat gelakt moest worden.', en: 'An image was cropped: what was cut off is still in the file. Check whether it shows what was to be redacted.' },
  'image-elsewhere': { nl: 'Een afbeelding waarvan een deel is gelakt, staat elders in het document nog in haar geheel.', en: 'An image of which a part was redacted stands elsewhere in the document as a whole.' },
  'image-masked': { nl: 'Een deel van een afbeelding is onzichtbaar gemaakt, maar zit nog in het bestand. Kijk of daarop staat wat gelakt moest worden.', en: 'A part of an image was made invisible and is still in the file. Check whether it shows what was to be redacted.' },
  'image-removed-whole': { nl: 'Een afbeelding is in haar geheel weggehaald.', en: 'An image was removed as a whole.' },
  'image-under-box': { nl: 'Onder een vlak dat al in het document stond, zit nog het beeld van de scan. Lak die plaats zelf.', en: 'Under a box that the document had already the scan is left. Redact that place yourself.' },
  'leftover-image': { nl: 'Er zit nog een afbeelding in het bestand die geen pagina toont. Kijk of daarop staat wat gelakt moest worden.', en: 'The file still holds an image that no page shows. Check whether it shows what was to be redacted.' },
  'mark-took-nothing': { nl: 'Onder een lakvlak stond niets. Kijk of het op de juiste plaats staat.', en: 'A mark covers nothing. Check whether it is in the right place.' },
  'metadata-unreadable': { nl: 'De eigenschappen waren onleesbaar en zijn vervangen.', en: 'The metadata could not be read and was replaced.' },
  'older-than-five-years': { nl: 'Het document lijkt ouder dan vijf jaar: motiveer de grond (artikel 5.3).', en: 'The document seems older than five years: motivate the ground (article 5.3).' },
  'page-became-image': { nl: 'Een pagina die niet kon worden gelakt is een afbeelding geworden: koppelingen, velden en de voorleesvolgorde zijn daar weg.', en: 'A page that could not be redacted became an image: its links, fields and tags are gone.' },
  'page-listed-twice': { nl: 'Een pagina staat twee keer in het bestand.', en: 'A page is listed twice.' },
  'page-tree-cycle': { nl: 'De lijst van pagina’s verwijst naar zichzelf; de kring is overgeslagen.', en: 'The page tree refers to itself; the cycle was skipped.' },
  'plan-units-left-out': { nl: 'Het lakplan is gemaakt zonder de eigen maat (UserUnit) van deze pagina en is zo gelezen. Controleer of de lakvlakken goed staan.', en: 'The plan was made without the UserUnit of this page and was read so. Check where the marks stand.' },
  'published-otherwise': { nl: 'Dit document is eerder anders gelakt gepubliceerd: wie beide bestanden heeft, ziet wat één ervan verbergt.', en: 'This document was published before with other redactions: both files together show what one of them hides.' },
  'page-without-text': { nl: 'Een pagina is een scan zonder tekst: de software kan daar niets vinden. Lees haar zelf.', en: 'A page is a scan without text: nothing can be found there. Read it yourself.' },
  'range-without-glyphs': { nl: 'Een passage heeft geen tekst op de pagina.', en: 'A passage has no text on the page.' },
  'resources-kept': { nl: 'Van een onderdeel kon niet worden bepaald wat het gebruikt; alles is gebleven.', en: 'What a stream uses could not be told; all of it was kept.' },
  'second-reader-sees-word-of-other-page': { nl: 'Een woord dat elders is gelakt, is op deze pagina misschien nog te lezen. Kijk die na.', en: 'A word that was redacted on another page may still be readable on this one. Check it.' },
  'signature-removed': { nl: 'De digitale handtekening is vervallen, omdat de inhoud verandert.', en: 'The digital signature was removed, for the content changes.' },
  'unknown-operator-dropped': { nl: 'Een onbekende tekenopdracht is weggehaald.', en: 'An unknown operator was removed.' },
  'width-not-hidden': { nl: 'Van een regel kon de breedte van de gelakte tekst niet worden verborgen.', en: 'The width of redacted text could not be hidden on a line.' },
  'width-tells-name': { nl: 'De breedte van de lakvlakken kan verraden welke naam er stond.', en: 'The widths of the marks may tell which name stood there.' },
  'xfa-removed': { nl: 'Het XFA-formulier is weggehaald.', en: 'The XFA form was removed.' },
  'xref-rebuilt': { nl: 'Het bestand was beschadigd en is hersteld.', en: 'The file was damaged and has been repaired.' },
};

/** The code itself where no sentence is known: never nothing. */
export function findingSentence(code: string, language: 'nl' | 'en'): string {
  return FINDING_MESSAGES[code]?.[language] ?? code;
}
