/** Group sheets, the dossier's lists, words without a decision, search rows and stakeholders. */
import type { BlockKind } from '../../redaction/model/detection.ts';
import { pagesOf, passages } from './counts.ts';

export const group = {
  title: (name: string, n: number) => `${name} — ${passages(n)}`,
  names: {
    text: (text: string) => `“${text}”`,
    area: 'Handtekeningen en parafen',
    block: (kind: string, page: number) => `${kind}, pagina ${page}`,
    mail: (copies: number) => `Deze mail staat ${copies} keer in het document`,
  },
  blocks: {
    mailkop: 'Mailkop',
    ondertekening: 'Ondertekening',
    colofon: 'Colofon',
    parafenroute: 'Parafenroute',
    verzendlijst: 'Verzendlijst',
  } satisfies Record<BlockKind, string>,
  redactedWith: 'Wordt gelakt met',
  ownGrounds: 'de grond die bij elke passage staat',
  scope: 'Geldt voor',
  thisDocument: 'dit document',
  allDocuments: (n: number) => `alle ${n} documenten`,
  open: 'Passages zonder besluit',
  nothingOpen: 'Geen passages zonder besluit in deze groep.',
  unticked: (certainty: string) => `${certainty} — niet aangevinkt`,
  expectKeep: 'blijft misschien leesbaar',
  already: { accept: 'gelakt', reject: 'leesbaar' },
  takenFrom: (what: string, page: number) => `${what}, zoals op pagina ${page}`,
  shownDecided: 'Al besloten: aanvinken wijzigt het besluit',
  shownHidden: 'Niet in beeld door uw filter',
  rowSaid: (text: string, page: number, stand: string) => `${text}. Pagina ${page}. ${stand}.`,
  rowsSaid: (text: string, n: number, stand: string) => `${text}, ${n} keer hetzelfde. ${stand}.`,
  same: (n: number) => `${n} keer hetzelfde`,
  openSame: 'Toon elke regel',
  closeSame: 'Toon als één regel',
  decided: (n: number) => `Blijven zoals ze zijn: ${n} (al besloten)`,
  hidden: (n: number) => `Nu niet in beeld door uw filter: ${n}`,
  show: 'Toon',
  incomplete: (n: number) =>
    `Nog ${pagesOf(n)} niet doorzocht. Dit geldt alleen voor wat nu gevonden is.`,
  maybeAlso: (name: string, n: number) => `Mogelijk ook: ${name} (${n})`,
  add: 'Erbij',
  redact: (n: number) => `${passages(n)} lakken`,
  keep: (n: number) => `${passages(n)} leesbaar houden`,
  redactAndChange: (n: number, m: number) => `${n} lakken en ${m} besluiten wijzigen`,
  keepAndChange: (n: number, m: number) => `${n} leesbaar houden en ${m} besluiten wijzigen`,
  sure: (n: number, d: number) =>
    `Ja, ${passages(n)} in ${d === 1 ? '1 document' : `${d} documenten`}`,
  takeOver: (n: number) => `${passages(n)} overnemen`,
  nothingTicked: 'Vink eerst een passage aan.',
  needsReason: 'Kies eerst waarom de passages leesbaar blijven.',
  cancel: 'Annuleren',
  reason: 'Waarom leesbaar?',
  noReason: 'zonder reden',
  chooseReason: 'Kies een reden',
  reasons: [
    'treedt op in functie',
    'ondertekent namens',
    'woordvoerder',
    'geen persoon',
    'stemde in',
    'anders',
  ],
  ownReason: 'Uw reden',
  note: 'Toelichting',
  kindOnly: 'Alleen wat zeker of waarschijnlijk is: controleren gaat nooit per soort.',
  mailLines: 'Wat in de ene mail is besloten, geldt dan ook voor dezelfde regel in de andere.',
  mailNothing: 'In geen van deze mails is al iets besloten. Beoordeel er eerst een.',
} as const;

/** All that is still open, decided in one sheet from the publishing dialog. */
export const rest = {
  title: (n: number) => `Nog niet beoordeeld — ${passages(n)}`,
  decision: 'Besluit',
  decisions: { accept: 'lakken', reject: 'niet lakken' },
  apart: (n: number) => `Alleen een voor een: ${n}`,
  toApart: 'Ga erheen',
} as const;

export const lists = {
  title: 'Altijd lakken, altijd leesbaar',
  explain:
    'Deze woorden gelden voor dit dossier. Zij worden voorstellen in elk document; u besluit zelf.',
  redact: 'Altijd lakken',
  keep: 'Altijd leesbaar',
  word: 'Woord of naam',
  reason: 'Reden',
  add: 'Toevoegen',
  remove: (text: string) => `${text} van de lijst halen`,
  removeShort: 'Weghalen',
  move: (text: string, to: string) => `${text} verplaatsen naar: ${to}`,
  moveShort: 'Naar de andere lijst',
  empty: 'Nog geen woorden.',
  double: 'Dit woord staat al op een lijst.',
  needsReason: 'Geef een reden: die komt in het verslag.',
  close: 'Sluiten',
} as const;

export const unjudged = {
  title: 'Woorden zonder besluit',
  explain:
    'Woorden en getallen die niet zijn voorgesteld en niet gemarkeerd. L lakt een woord overal, N houdt het overal leesbaar.',
  busy: 'Woorden opzoeken…',
  none: 'Er is geen opvallend woord of getal zonder besluit.',
  failed: 'De woorden konden niet worden opgezocht.',
  judged: 'beoordeeld',
  said: (text: string, n: number) => `${text}. ${n === 0 ? 'Beoordeeld' : `${n} keer`}.`,
  times: (n: number) => `${n} keer`,
  mark: 'Lakken',
  markOf: (text: string, n: number) => `${text} lakken, ${n} keer`,
  dismiss: 'Leesbaar',
  dismissOf: (text: string) => `${text} blijft leesbaar`,
  done: 'Alle woorden zijn bekeken.',
  left: (n: number) => (n === 1 ? 'Nog 1 woord' : `Nog ${n} woorden`),
  close: 'Sluiten',
} as const;

export const searchRows = {
  label: 'Gevonden passages',
  hits: (n: number, m: number) => `${n} gevonden, ${m} al beoordeeld`,
  none: 'Niets gevonden.',
  doText: (n: number, documents: number, armed: boolean) =>
    armed
      ? group.sure(n, documents)
      : n === 1
        ? '1 gevonden passage lakken'
        : `${n} gevonden passages lakken`,
  nothingTicked: 'Vink eerst een vondst aan.',
  keyTip: 'Per regel: L lakken, N blijft leesbaar.',
  sheetTitle: (text: string) => `Gevonden: “${text}”`,
} as const;

export const stakeholders = {
  title: 'Belanghebbende koppelen',
  explain: (n: number) => `De zienswijze gaat over ${passages(n)}.`,
  name: 'Naam van de belanghebbende',
  known: 'Al genoemd in dit dossier',
  none: 'Geen belanghebbende',
  apply: 'Koppelen',
  cancel: 'Annuleren',
} as const;
