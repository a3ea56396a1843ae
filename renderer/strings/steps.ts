/** Names of steps: in the menu, on the buttons of undo, in the strip, and what is said after a key. */
import type { Action } from '../../app/contract/events.ts';
import type { Did, Note, Said } from '../store/said.ts';
import { pagesOf, passages } from './counts.ts';

const NAMES: Record<Action, (n: number) => string> = {
  redact: (n) => `${passages(n)} lakken`,
  keep: (n) => `${passages(n)} niet lakken`,
  reopen: (n) => `${passages(n)} openzetten`,
  ground: (n) => (n === 1 ? 'grond wijzigen' : `grond van ${passages(n)} wijzigen`),
  note: () => 'toelichting wijzigen',
  bounds: () => 'grens aanpassen',
  mark: (n) => (n === 1 ? 'passage markeren' : `${passages(n)} markeren`),
  unmark: (n) => (n === 1 ? 'eigen markering weghalen' : `${n} eigen markeringen weghalen`),
  split: () => 'passage splitsen',
  merge: () => 'passages samenvoegen',
  search: (n) => `${passages(n)} uit zoeken lakken`,
  page: (n) => (n === 1 ? 'hele pagina weigeren' : `hele pagina's weigeren (${n})`),
  askSecond: (n) => `${passages(n)} naar tweede controle`,
  second: (n) => (n === 1 ? 'tweede controle' : `tweede controle van ${passages(n)}`),
  stakeholder: (n) => `belanghebbende bij ${passages(n)}`,
  views: (n) => `zienswijze over ${passages(n)} verwerken`,
  check: (n) => `${pagesOf(n)} nagekeken`,
  uncheck: (n) => `${pagesOf(n)} toch niet nagekeken`,
  list: () => 'lijst wijzigen',
  takeOver: (n) => `${passages(n)} overnemen`,
  revert: (n) => `${passages(n)} terugdraaien`,
};

/** `14 passages lakken`: after “Ongedaan maken: ”. */
export function stepName({ action, count }: Pick<Did, 'action' | 'count'>): string {
  return NAMES[action](count);
}

/** At most three words for one passage; a group says its number. */
const DONE: Record<Action, (n: number) => string> = {
  redact: (n) => (n === 1 ? 'Gelakt.' : `${passages(n)} gelakt.`),
  keep: (n) => (n === 1 ? 'Blijft leesbaar.' : `${passages(n)} blijven leesbaar.`),
  reopen: (n) => (n === 1 ? 'Weer een voorstel.' : `${passages(n)} weer opengezet.`),
  ground: (n) => (n === 1 ? 'Grond gewijzigd.' : `Grond van ${passages(n)} gewijzigd.`),
  note: () => 'Toelichting bewaard.',
  bounds: () => 'Grens aangepast.',
  mark: (n) => (n === 1 ? 'Gemarkeerd en gelakt.' : `${passages(n)} gemarkeerd en gelakt.`),
  unmark: () => 'Markering weg.',
  split: () => 'Passage gesplitst.',
  merge: () => 'Passages samengevoegd.',
  search: (n) => `${passages(n)} gelakt.`,
  page: (n) => (n === 1 ? 'Hele pagina gelakt.' : `${n} hele pagina's gelakt.`),
  askSecond: (n) => (n === 1 ? 'Naar tweede controle.' : `${passages(n)} naar tweede controle.`),
  second: (n) => (n === 1 ? 'Tweede controle bewaard.' : `${passages(n)} nagekeken.`),
  stakeholder: () => 'Belanghebbende bewaard.',
  views: (n) => `Zienswijze over ${passages(n)} verwerkt.`,
  check: (n) => (n === 1 ? 'Pagina nagekeken.' : `${pagesOf(n)} nagekeken.`),
  uncheck: () => 'Pagina niet nagekeken.',
  list: () => 'Lijst bewaard.',
  takeOver: (n) => `${passages(n)} overgenomen.`,
  revert: (n) => `${passages(n)} teruggedraaid.`,
};

const NOTES: Record<Note, string> = {
  alreadySaved: 'Alles is al opgeslagen.',
  noPrinting: 'Afdrukken kan vanuit het gelakte bestand.',
  needsLetters: 'De tekst van deze pagina wordt nog gelezen.',
  illegalGrounds: 'Deze gronden kunnen niet samen.',
  noGroup: 'Deze passage hoort niet bij zo’n groep.',
  needsPassage: 'Kies eerst een passage in de lijst of op de pagina.',
  onePage: 'Dit document heeft maar één pagina.',
  cannotMerge: 'Alleen aangrenzende passages op één pagina kunnen worden samengevoegd.',
};

/** `nameOf` gives a document's name for a step that was elsewhere. */
export function saidText(what: Said, nameOf: (document: string) => string): string {
  switch (what.kind) {
    case 'none':
      return '';
    case 'nothing':
      return 'Er is niets om ongedaan te maken.';
    case 'did':
      return DONE[what.action](what.count);
    case 'undid':
    case 'redid': {
      const start = what.kind === 'undid' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan';
      const { elsewhere } = what;
      const place = elsewhere === null ? '' : placeText(nameOf(elsewhere.document), elsewhere.page);
      return `${start}${place}: ${stepName(what)}.`;
    }
    case 'note':
      return NOTES[what.note];
  }
}

/** '' is the name of what is no document of the dossier any more. */
function placeText(name: string, page: number): string {
  return name === ''
    ? ' in een document dat niet meer in het dossier staat'
    : ` in ${name}, pagina ${page}`;
}
