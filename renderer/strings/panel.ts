/** The passage panel. */
import type { Action, HandMark, Via, View } from '../../app/contract/events.ts';
import type { Conflict } from '../store/item.ts';
import { passages } from './counts.ts';

export const panel = {
  label: 'Deze passage',
  position: (a: number, b: number) => `${a} van ${b}`,
  nothing: (key: string) =>
    `Geen passage gekozen. Kies er een in de lijst of op de pagina, of markeer zelf tekst: sleep erover${key === '' ? '' : `, of druk op ${key}`}.`,
  notYet: 'Hier komt de passage te staan die u beoordeelt.',
  redact: 'Lakken',
  keep: 'Niet lakken',
  reopen: 'Openzetten',
  reopenTip: 'Maakt er weer een voorstel van.',
  second: '2e controle',
  secondTip: 'Naar tweede controle',
  remove: 'Weghalen',
  removeTip: 'Haalt deze eigen markering weg.',
  ground: 'Grond',
  noGround: 'Nog geen grond',
  addGround: 'Grond kiezen',
  why: 'Waarom voorgesteld?',
  keepWhy: (reason: string) => `Blijft misschien leesbaar: ${reason}.`,
  certainty: { certain: 'Zeker', likely: 'Waarschijnlijk', check: 'Controleren' },
  groups: {
    text: (n: number | string) => `Zelfde tekst: ${n}`,
    person: (n: number | string) => `Persoon: ${n}`,
    block: (n: number | string) => `Blok: ${n}`,
    mail: (n: number | string) => `Mail: ${n}`,
    none: {
      text: 'Deze passage heeft geen tekst.',
      person: 'Deze passage hoort niet bij een persoon.',
      block: 'Deze passage staat niet in een mailkop, ondertekening of colofon.',
      mail: 'Deze passage staat niet in een mail die vaker voorkomt.',
    },
    hidden: (total: number, hidden: number) => `${total}, waarvan ${hidden} nu niet in beeld`,
    label: 'Groepen van deze passage',
  },
  elsewhere: (n: number, what: 'accept' | 'reject') =>
    `Elders in deze groep is anders besloten (${n} ${what === 'accept' ? 'gelakt' : 'leesbaar'}).`,
  adjustToo: 'Ook daar aanpassen…',
  note: 'Toelichting',
  noteHint: 'Waarom weegt dit belang hier zwaarder? Noem geen gelakte gegevens.',
  templates: 'Voorbeeldzinnen',
  stakeholder: (name: string) => `Belanghebbende: ${name}`,
  view: (name: string, received: string, asks: string) =>
    `Zienswijze van ${name}, ontvangen ${received}: ${asks}.`,
  viewAsks: {
    redact: 'vraagt om te lakken',
    keep: 'vraagt om leesbaar te houden',
    nothing: 'geen bezwaar',
  } satisfies Record<View['asks'], string>,
  history: 'Geschiedenis',
  noHistory: 'Nog niets besloten.',
  revert: 'Terugdraaien',
  revertOf: (what: string) => `Terugdraaien: ${what}`,
  lastTen: 'Laatste tien besluiten',
  noneYet: 'Nog geen besluiten.',
  several: (n: number) => `${n} passages gekozen`,
  mixed: 'Verschillend',
  severalTip:
    'Lakken, niet lakken, een cijfer, T en Z gelden voor alle gekozen passages, als één stap.',
  origin: {
    software: 'Voorstel van software',
    hand: 'Zelf gemarkeerd',
    search: 'Gemarkeerd na zoeken',
    page: 'Hele pagina geweigerd',
    split: 'Afgesplitst van een passage',
    carried: 'Overgenomen uit de vorige versie',
    kept: 'Nu geen voorstel meer; uw besluit blijft',
  } satisfies Record<HandMark['origin'] | 'software', string>,
  ofPassage: (name: string, sentence: string) => `${name} — ${sentence}`,
  by: (what: string, by: string, when: string) => `${what} door ${by}, ${when}`,
  conflicts: {
    overlap: 'Twee markeringen overlappen en zijn verschillend beoordeeld. Kies er een.',
    grounds: '5.1.5 mag niet samen met een grond uit lid 1 of lid 2.',
    readers: 'U en een collega besloten verschillend.',
    place: 'Deze passage is niet teruggevonden in de nieuwe versie.',
  } satisfies Record<Conflict, string>,
  readers: (name: string) => `U en ${name} besloten verschillend.`,
  blind: {
    title: 'Tweede controle',
    hidden: 'Het eerste besluit ziet u nadat u zelf hebt besloten.',
    agreed: (name: string, what: string) => `Akkoord: ${name} besloot ook ${what}.`,
    disagreed: (name: string, what: string) => `Conflict: ${name} besloot ${what}.`,
    remark: 'Opmerking voor de eerste lezer',
    asked: (name: string) => `${name} vraagt een tweede controle.`,
    agreedBy: (name: string) => `Akkoord door ${name}.`,
    disagreedBy: (name: string) => `${name} besloot anders.`,
    accept: 'lakken',
    reject: 'niet lakken',
  },
} as const;

/** What a step did, as the history tells it. */
export const pastOf = {
  redact: 'Gelakt',
  keep: 'Leesbaar gehouden',
  reopen: 'Opengezet',
  ground: 'Grond gewijzigd',
  note: 'Toelichting gewijzigd',
  bounds: 'Grens aangepast',
  mark: 'Zelf gemarkeerd',
  unmark: 'Markering weggehaald',
  split: 'Gesplitst',
  merge: 'Samengevoegd',
  search: 'Gemarkeerd na zoeken',
  page: 'Hele pagina geweigerd',
  askSecond: 'Naar tweede controle',
  second: 'Tweede controle gedaan',
  stakeholder: 'Belanghebbende gekoppeld',
  views: 'Zienswijze verwerkt',
  check: 'Pagina nagekeken',
  uncheck: 'Pagina toch niet nagekeken',
  list: 'Lijst van het dossier gewijzigd',
  takeOver: 'Besluiten overgenomen',
  revert: 'Teruggedraaid',
} satisfies Record<Action, string>;

/** Why more than one passage changed at once; '' for one by one. */
export function asPartOf(via: Via, count: number): string {
  if (count === 1) return '';
  const groups: Record<Via, string> = {
    one: `met ${passages(count)}`,
    several: `met ${count} gekozen passages`,
    person: `als deel van een persoon (${passages(count)})`,
    text: `als deel van dezelfde tekst (${passages(count)})`,
    block: `als deel van een blok (${passages(count)})`,
    mail: `als deel van een mailwisseling (${passages(count)})`,
    type: `als deel van een soort (${passages(count)})`,
    list: `als deel van een lijst (${passages(count)})`,
    rest: `als deel van alles wat nog open stond (${passages(count)})`,
  };
  return groups[via];
}
