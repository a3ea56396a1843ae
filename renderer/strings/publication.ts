/** Publishing: the dialog, what runs, the result, the refusal, and the concept for a zienswijze. */
import type { SetAside } from '../../app/contract/events.ts';
import type { BlockerKind } from '../view/publish/readiness.ts';
import type { RemovalRow } from '../view/publish/removals.ts';
import { pagesOf, passages } from './counts.ts';

const one = (n: number, single: string, more: string) => (n === 1 ? single : more);
const times = (n: number) => `${n} keer`;
const number = new Intl.NumberFormat('nl-NL');
const percent = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Rounded down: what is not whole is never told as whole. */
const share = (part: number, of: number) =>
  `${percent.format(Math.floor((part / of) * 1000) / 10)} %`;

export const publication = {
  title: (name: string) => `Publicatiebestand maken — ${name}`,
  steps: ['Is alles klaar?', 'Let op', 'Dit verdwijnt ook', 'Zo wordt het opgeslagen'],
  judged: (n: number) =>
    n === 0 ? 'Er zijn geen passages.' : `Alle ${passages(n)} zijn beoordeeld.`,
  checked: (n: number) => one(n, 'De pagina is nagekeken.', `Alle ${n} pagina's zijn nagekeken.`),
  stop: 'Zolang er een ✖ staat, kan er geen bestand worden gemaakt.',
  go: 'Ga erheen',
  together: 'Samen beoordelen…',
  look: 'Bekijk',
  toPage: (page: number) => `Ga naar pagina ${page}`,
  blockers: {
    open: (n) =>
      one(n, 'Nog 1 passage is niet beoordeeld.', `Nog ${n} passages zijn niet beoordeeld.`),
    conflict: (n) => one(n, '1 passage met een conflict.', `${n} passages met een conflict.`),
    noGround: (n) => one(n, '1 passage heeft geen grond.', `${n} passages hebben geen grond.`),
    unread: (n) => one(n, '1 pagina is niet nagekeken.', `${n} pagina's zijn niet nagekeken.`),
    second: (n) => `De tweede controle is niet af (${n}).`,
    stakeholders: (n) =>
      one(
        n,
        '1 belanghebbende heeft nog niet gereageerd.',
        `${n} belanghebbenden hebben nog niet gereageerd.`,
      ),
    scan: (n) =>
      one(
        n,
        '1 pagina is een scan zonder tekst en is niet nagekeken.',
        `${n} pagina's zijn scans zonder tekst en zijn niet nagekeken.`,
      ),
    technique: () => 'Dit bestand gebruikt een techniek die wij niet veilig kunnen lakken.',
    folder: () => 'De gekozen map is dezelfde als die van het origineel.',
  } satisfies Record<BlockerKind, (n: number) => string>,
  secondStays: 'Uw organisatie staat niet toe dit opzij te zetten.',
  scanStays: 'Lees deze pagina en vink haar af.',
  anyway: 'Toch doorgaan met reden…',
  anywayHint: 'Uw reden komt in het verslag.',
  reason: 'Reden',
  keepReason: 'Reden bewaren',
  asideDone: (reason: string) => `Opzij gezet: ${reason}`,
  dropAside: 'Toch niet',
  reasons: {
    'unread-pages': ['Blanco pagina', 'Pagina wordt helemaal geweigerd'],
    'second-check': ['Collega niet beschikbaar', 'Spoed'],
    stakeholders: ['Termijn is verstreken', 'Geen bezwaar te verwachten'],
  } satisfies Record<SetAside['rule'], readonly string[]>,
  asideRules: {
    'unread-pages': (n) => one(n, '1 pagina niet nagekeken', `${n} pagina's niet nagekeken`),
    'second-check': (n) => `tweede controle niet af (${n})`,
    stakeholders: (n) =>
      one(n, '1 belanghebbende zonder reactie', `${n} belanghebbenden zonder reactie`),
  } satisfies Record<SetAside['rule'], (n: number) => string>,
  nothing: 'In dit document wordt niets gelakt. Alles blijft leesbaar.',
  noWarnings: 'Geen bijzonderheden.',
  more: (n: number) => `Nog ${n}`,
  leak: (sentence: string, page: number | null) =>
    `De controle zou dit bestand nu weigeren${page === null ? '' : ` (pagina ${page})`}: ${sentence}`,
  differs: (text: string, redacted: number, kept: number) =>
    `“${text}” is ${times(redacted)} gelakt en ${times(kept)} leesbaar.`,
  notFollowed: (name: string, kept: number, n: number) =>
    kept === 0
      ? `${name} vroeg om leesbaar te houden: ${passages(n)} ${one(n, 'wordt', 'worden')} toch gelakt. Geef een toelichting.`
      : `${name} vroeg om te lakken: ${passages(kept)} ${one(kept, 'blijft', 'blijven')} leesbaar. Geef een toelichting, en maak het bestand pas twee weken na uw besluit openbaar (artikel 4.4, vijfde lid).`,
  elsewhere: (text: string, document: string) =>
    `“${text}” is leesbaar in ${document}, dat al gepubliceerd is.`,
  facts: (n: number) =>
    `${passages(n)} onder 5.2 ${one(n, 'bevat', 'bevatten')} cijfers of datums. Feiten blijven leesbaar.`,
  eleven: (n: number) =>
    `${passages(n)} onder 5.1.1e ${one(n, 'doorstaat', 'doorstaan')} de cijfercontrole van een BSN niet.`,
  unsampled: (n: number) =>
    `Een groep van ${n} passages is in één keer besloten, zonder steekproef door een tweede lezer.`,
  wholePage: (page: number) =>
    `Pagina ${page} is voor meer dan 60 % gelakt. Weiger liever de hele pagina?`,
  ruleOther: 'Een regel van de Woo vraagt aandacht.',
  ruleCount: (sentence: string, n: number) =>
    n === 1 ? sentence : `${sentence.replace(/\.$/, '')} (${n} keer).`,
  nameHolds: (names: readonly string[]) =>
    `De bestandsnaam bevat gelakte tekst: ${names.join(', ')}. Kies een andere naam.`,
  computing: 'Het bestand wordt op proef gemaakt om te zien wat er verdwijnt…',
  removals: {
    comments: 'Opmerkingen',
    attachments: 'Bijlagen in de pdf',
    links: 'Links',
    bookmarks: 'Bladwijzers',
    fields: 'Formuliervelden',
    alternatives: 'Alternatieve tekst',
    properties: 'Eigenschappen (auteur, titel)',
    signatures: 'Digitale handtekeningen',
    scripts: 'Scripts',
    layers: 'Verborgen lagen en tekst buiten beeld',
    images: 'Afbeeldingen',
    other: 'Overig',
  } satisfies Record<RemovalRow, string>,
  where: (pages: readonly number[]) => (pages.length === 0 ? '' : ` (pagina ${pages.join(', ')})`),
  signature: 'De digitale handtekening vervalt, omdat de inhoud verandert.',
  noCollateral: 'Buiten de lakvlakken verdwijnt niets.',
  /** Below what goes of the whole document. */
  noFurther: 'Verder verdwijnt er niets buiten de lakvlakken.',
  collateral: 'Ook buiten de lakvlakken geraakt:',
  collateralKinds: {
    glyphs: (n: number) => one(n, '1 letter', `${n} letters`),
    path: (n: number) => one(n, '1 lijn', `${n} lijnen`),
    'path-part': (n: number) => one(n, 'een deel van 1 lijn', `delen van ${n} lijnen`),
    image: (n: number) => one(n, '1 afbeelding', `${n} afbeeldingen`),
    'image-pixels': (n: number) =>
      one(n, 'een deel van 1 afbeelding', `delen van ${n} afbeeldingen`),
    shading: (n: number) => one(n, '1 kleurverloop', `${n} kleurverlopen`),
    'annotation/Link': (n: number) => one(n, '1 link', `${n} links`),
    annotation: (n: number) => one(n, '1 opmerking', `${n} opmerkingen`),
    'form-field': (n: number) => one(n, '1 formulierveld', `${n} formuliervelden`),
  } as Readonly<Record<string, (n: number) => string>>,
  collateralOther: (n: number) => one(n, '1 onderdeel', `${n} onderdelen`),
  name: 'Naam',
  folder: 'Map',
  change: 'Wijzigen…',
  badName: 'Geef een naam die op .pdf eindigt, zonder de tekens < > : " / \\ | ? *',
  taken: 'Er staat al een bestand met deze naam. Kies een andere naam of vervang het.',
  replace: 'Bestaand bestand vervangen',
  also: 'Ook maken',
  annexes: {
    grounds: 'Grondenlijst',
    inventory: 'Inventarislijst',
    report: 'Verslag voor het besluit',
  },
  original: 'Het origineel blijft ongewijzigd.',
  make: 'Publicatiebestand maken',
  cancel: 'Annuleren',
  why: (n: number) => one(n, 'Los eerst 1 punt op.', `Los eerst ${n} punten op.`),
  wait: 'Even wachten: het bestand wordt op proef gemaakt.',
  running: 'Het bestand wordt gemaakt',
  runSteps: ['Lakken', 'Opschonen', 'Controleren', 'Opslaan'],
  runStep: (step: number, name: string) => `Stap ${step} van 4: ${name.toLowerCase()}.`,
  runPage: (a: number, b: number) => `Pagina ${a} van ${b}.`,
  stopRun: 'Stoppen',
  stopping: 'Stoppen…',
  stopped: 'Gestopt. Er is geen bestand gemaakt.',
} as const;

export const result = {
  done: 'Het publicatiebestand is klaar en gecontroleerd.',
  conceptDone: 'Het concept is klaar en gecontroleerd.',
  file: (name: string, pages: number, bytes: number) =>
    `${name} · ${pagesOf(pages)} · ${number.format(Math.ceil(bytes / 1024))} kB`,
  openFolder: 'Map openen',
  openFile: 'Bestand bekijken',
  redacted: 'Gelakt',
  redactedText: (n: number, byGround: readonly { ground: string; count: number }[]) =>
    `${passages(n)}${byGround.length === 0 ? '' : `: ${byGround.map(({ ground, count }) => `${ground} ${count}`).join(' · ')}`}`,
  kept: 'Leesbaar',
  keptText: (n: number) =>
    one(n, '1 voorstel is niet gelakt.', `${n} voorstellen zijn niet gelakt.`),
  framed: 'Met een kader',
  framedText: (n: number, name: string) =>
    `${passages(n)} ${one(n, 'blijft', 'blijven')} leesbaar voor ${name}.`,
  proved: 'Gecontroleerd',
  provedText:
    'De gelakte tekst staat niet meer in: de tekst, verborgen tekst, afbeeldingen onder de vlakken, opmerkingen, bladwijzers, eigenschappen, bijlagen, oude versies in het bestand.',
  nothingToProve: 'Er is niets gelakt, dus er was geen gelakte tekst te zoeken.',
  preserved: 'Behouden',
  preservedText: (same: number, of: number, moved: number) => {
    const shifted =
      moved === 0 ? '' : ` Achter lakvlakken is ${share(moved, of)} op de regel verschoven.`;
    return of === 0 || same === of
      ? `Alle overige tekst is onveranderd.${shifted}`
      : `${share(same, of)} van de overige tekst is onveranderd.${shifted}`;
  },
  removed: 'Verdwenen',
  nothingRemoved: 'Verder is niets verdwenen.',
  unproved: 'Niet gecontroleerd',
  unprovedText: (unread: number) =>
    `Of er nog iets gelakt had moeten worden. ${unread === 0 ? 'Dat hebt u op de pagina’s nagekeken.' : one(unread, '1 pagina is niet nagekeken.', `${unread} pagina’s zijn niet nagekeken.`)}`,
  aside: 'Opzij gezet',
  annexes: 'Ook gemaakt',
  log: 'Logboek',
  logText: 'Wat is gelakt, op welke grond en door wie. Er staat geen tekst uit het document in.',
  exportLog: 'Logboek exporteren…',
  logExported: 'Logboek geëxporteerd.',
  logNotExported: 'Het logboek is niet geëxporteerd. Kies een andere plaats.',
  hash: 'Kenmerk van het bestand (SHA-256)',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  next: (name: string) => `Volgende document: ${name}`,
  back: 'Terug naar beoordelen',
  otherFolder: 'Andere map kiezen…',
  refused:
    'Er is geen publicatiebestand gemaakt. Bij de controle vonden wij tekst die weg had moeten zijn.',
  refusedConcept:
    'Er is geen concept gemaakt. Bij de controle vonden wij tekst die weg had moeten zijn.',
  failed: 'Er is geen bestand gemaakt.',
  where: 'Waar',
  place: (page: number | null, sentence: string) =>
    page === null ? `In het hele bestand: ${sentence}` : `Pagina ${page}: ${sentence}`,
  whatNow: 'Wat u kunt doen',
  whatNowText:
    'Maak het lakvlak groter, of weiger de pagina. Lukt het niet? Geef het technisch verslag aan uw beheerder. Daar staat geen tekst uit het document in.',
  unchanged: 'Het origineel en uw besluiten zijn ongewijzigd.',
  report: 'Technisch verslag',
  copyReport: 'Verslag kopiëren',
  saveReport: 'Verslag opslaan…',
  reportSaved: 'Verslag opgeslagen.',
  reportNotSaved: 'Het verslag is niet opgeslagen. Kies een andere plaats.',
} as const;

export const concept = {
  title: (name: string) => `Concept voor zienswijze — ${name}`,
  steps: ['Voor wie?', 'Dit blijft leesbaar', 'Dit verdwijnt', 'Zo wordt het opgeslagen'],
  stakeholder: 'Belanghebbende',
  none: 'Nog geen belanghebbende gekoppeld. Kies passages in de lijst en druk op Z.',
  stays: (n: number, name: string) =>
    `${one(n, 'Deze passage blijft', `Deze ${n} passages blijven`)} leesbaar voor ${name}, met een kader en de voorgestelde grond.`,
  connect: 'Belanghebbende koppelen…',
  needsStakeholder: 'Koppel eerst een belanghebbende.',
  rest: (n: number) =>
    `Alle andere passages die gelakt worden, zijn ook in dit concept echt verwijderd (${n}).`,
  open: (n: number) => `Voorstellen zonder besluit (${n}) worden in dit concept ook verwijderd.`,
  conflicts: (n: number) => one(n, 'Er is nog 1 conflict.', `Er zijn nog ${n} conflicten.`),
  looks:
    'Op elke pagina staat: CONCEPT – niet openbaar – met de naam en de datum. Het bestand is geen publicatiebestand.',
  folderRule: 'Een concept kan niet in de map Openbaar worden opgeslagen.',
  nameRule: 'De naam van een concept begint met CONCEPT-.',
  replyBy: 'Reageren kan tot en met',
  make: 'Concept maken',
} as const;
