/** The frame: start screen, waiting, toolbar, status bar. */

export const start = {
  title: 'Open een pdf',
  open: 'Bestand openen…',
  local: 'Alles blijft op deze computer. Er gaat niets naar internet.',
  original: 'Het origineel verandert niet.',
} as const;

export const busy = {
  load: 'Bestand inlezen…',
  extract: (a: number, b: number) => `Bestand inlezen… pagina ${a} van ${b}`,
  detect: 'Voorstellen zoeken…',
  resolve: 'Stap 1 van 4: passages opzoeken…',
  burn: 'Stap 2 van 4: passages verwijderen…',
  verify: 'Stap 3 van 4: controleren…',
  publish: 'Stap 4 van 4: opslaan…',
  stop: 'Stoppen',
} as const;

export const toolbar = {
  label: 'Werkbalk',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  zoom: (percent: number) => `${percent} %`,
  publish: 'Publicatiebestand maken…',
} as const;

export const status = {
  label: 'Stand',
  page: (a: number, b: number) => `Pagina ${a} van ${b}`,
  passages: (a: number, b: number) => `Nog ${a} van ${b} passages`,
  pages: (a: number, b: number) => `${a} van ${b} pagina's nagekeken`,
  saved: (time: string) => `Opgeslagen ${time}`,
  fresh: 'Nog niets gewijzigd',
  saving: 'Opslaan…',
  failed: 'Niet opgeslagen. De schijf is vol of niet bereikbaar. Sluit de app niet.',
  reviewer: (name: string) => `Beoordelaar: ${name}`,
} as const;
