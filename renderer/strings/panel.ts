/** The passage panel and what is said after a key. */

export const panel = {
  label: 'Deze passage',
  position: (a: number, b: number) => `${a} van ${b}`,
  redact: 'Lakken',
  keep: 'Niet lakken',
  reopen: 'Openzetten',
  reopenTip: 'Maakt er weer een voorstel van.',
  ground: 'Grond',
  why: 'Waarom voorgesteld?',
  keepWhy: (reason: string) => `Blijft misschien leesbaar: ${reason}.`,
  proposed: 'Voorstel van software, nog niet beoordeeld.',
  decidedBy: (state: string, by: string, time: string) => `${state} (${by}, ${time}).`,
} as const;

export const said = {
  redact: 'Gelakt.',
  keep: 'Blijft leesbaar.',
  reopen: 'Weer een voorstel.',
  ground: 'Grond gewijzigd.',
  check: 'Pagina nagekeken.',
  uncheck: 'Pagina niet nagekeken.',
  undone: (what: string) => `Ongedaan gemaakt: ${what}.`,
  redone: (what: string) => `Opnieuw gedaan: ${what}.`,
  nothing: 'Er is niets om ongedaan te maken.',
} as const;
