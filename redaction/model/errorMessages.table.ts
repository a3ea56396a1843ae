/** Every refusal the engine knows: one clear sentence each, Dutch for the window, English for scripts. */
export const ERROR_MESSAGES = {
  'not-a-pdf': { nl: 'Dit bestand is geen pdf.', en: 'This file is not a PDF.' },
  'file-empty': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'file-truncated': {
    nl: 'Dit bestand is onvolledig of beschadigd en kon niet worden hersteld.',
    en: 'This file is truncated or damaged beyond repair.',
  },
  'no-pages': { nl: 'Deze pdf heeft geen pagina’s.', en: 'This PDF has no pages.' },
  'password-needed': {
    nl: 'Deze pdf is met een wachtwoord beveiligd.',
    en: 'This PDF needs a password.',
  },
  'password-wrong': { nl: 'Het wachtwoord klopt niet.', en: 'The password is wrong.' },
  'encryption-unsupported': {
    nl: 'Deze vorm van versleuteling wordt niet ondersteund.',
    en: 'This kind of encryption is not supported.',
  },
  'limit-exceeded': {
    nl: 'Dit bestand gaat over een grens voor tijd, geheugen of diepte.',
    en: 'This file exceeds a limit of time, memory or depth.',
  },
  'object-cycle': {
    nl: 'Dit bestand verwijst in een kring naar zichzelf.',
    en: 'This file refers to itself in a cycle.',
  },
  'object-broken': {
    nl: 'Een onderdeel van deze pdf is beschadigd.',
    en: 'An object of this PDF is damaged.',
  },
  'filter-unsupported': {
    nl: 'Een onderdeel is op een onbekende manier gecomprimeerd.',
    en: 'A stream uses an unsupported filter.',
  },
  'filter-broken': {
    nl: 'Een gecomprimeerd onderdeel is beschadigd.',
    en: 'A compressed stream is damaged.',
  },
  'content-unknown-operator': {
    nl: 'Deze pagina bevat een onbekende tekenopdracht.',
    en: 'This page has an unknown operator.',
  },
  'content-broken': {
    nl: 'De inhoud van deze pagina is beschadigd.',
    en: 'The content of this page is damaged.',
  },
  'names-unsupported': {
    nl: 'Een naam in de opmaak van deze pdf bevat verwijderde tekst en kan niet worden vervangen: de inhoud van een pagina is niet te lezen.',
    en: 'A resource name of this PDF holds removed text and cannot be replaced: the content of a page cannot be read.',
  },
  'font-unsupported': {
    nl: 'Een lettertype op deze pagina kan niet worden gelezen.',
    en: 'A font of this page cannot be interpreted.',
  },
  'image-unsupported': {
    nl: 'Een afbeelding op deze pagina kan niet worden bewerkt.',
    en: 'An image of this page cannot be edited.',
  },
  'shading-unsupported': {
    nl: 'Een kleurverloop onder een lakvlak kan niet worden bewerkt.',
    en: 'A shading under a mark cannot be cut.',
  },
  'structure-broken': {
    nl: 'De tagstructuur van deze pdf is beschadigd.',
    en: 'The structure tree of this PDF is damaged.',
  },
  'plan-invalid': { nl: 'Het lakplan klopt niet.', en: 'The plan is not valid.' },
  'plan-page-out-of-range': {
    nl: 'Het lakplan noemt een pagina die niet bestaat.',
    en: 'The plan names a page that does not exist.',
  },
  'page-out-of-range': {
    nl: 'Deze pdf heeft die pagina niet.',
    en: 'This PDF does not have that page.',
  },
  'plan-ground-unknown': {
    nl: 'Het lakplan noemt een onbekende Woo-grond.',
    en: 'The plan names an unknown ground.',
  },
  'plan-units-unclear': {
    nl: 'Deze pagina heeft een eigen maat (UserUnit). De vlakken van het lakplan passen alleen zonder die maat.',
    en: 'This page has a unit of its own (UserUnit); the plan fits its text only without it.',
  },
  'readers-disagree': {
    nl: 'Op deze pagina staat tekst voor twee lezers op een andere plaats; ook een afbeelding zou iets verraden.',
    en: 'Two readers see the text of this page in different places; a picture would show marked text.',
  },
  'verification-failed': {
    nl: 'Bij de controle bleek dat iets niet goed is weggehaald. Er is geen bestand gemaakt.',
    en: 'Verification failed; no file was written.',
  },
  'input-unreadable': {
    nl: 'Dit bestand kan niet worden gelezen.',
    en: 'This file cannot be read.',
  },
  'output-unwritable': {
    nl: 'Het resultaat kan niet worden opgeslagen.',
    en: 'The result cannot be written.',
  },
  'output-is-input': {
    nl: 'Het resultaat mag het origineel niet overschrijven.',
    en: 'The output must not overwrite the original.',
  },
  'profile-invalid': { nl: 'Het profiel klopt niet.', en: 'The profile is not valid.' },
  'log-damaged': {
    nl: 'Het logboek is beschadigd of gewijzigd.',
    en: 'The audit log is damaged or was changed.',
  },
  'log-mismatch': {
    nl: 'Dit bestand staat niet zo in het logboek: het is na publicatie gewijzigd of hoort bij een ander logboek.',
    en: 'The audit log does not know this file: it was changed after publication or belongs to another log.',
  },
  interrupted: { nl: 'Afgebroken.', en: 'Interrupted.' },
  'engine-defect': {
    nl: 'Het programma kon dit bestand niet verwerken. Dit is een fout in het programma.',
    en: 'The program failed on this file. This is a defect of the program.',
  },
} as const satisfies Record<string, { nl: string; en: string }>;

export type ErrorCode = keyof typeof ERROR_MESSAGES;
