/**
 * Mail between 38 invented people: sixty pages of it for the afternoon of review-window §1, Job B, and a short thread
 * that quotes itself. Made, not kept.
 */
import { writeFileSync } from 'node:fs';
import { FixtureDocument } from '../../fixtures/scripts/document.ts';
import type { Sheet, Type } from '../../fixtures/scripts/sheet.ts';
import { wrap } from '../../fixtures/scripts/textFlow.ts';

const FIRST = ['Marloes', 'Jeroen', 'Hanneke', 'Ruben', 'Sietske', 'Willem', 'Fatima', 'Daan'];
const LAST = [
  'Brinkhorst',
  'Okkerse',
  'Zuurbier',
  'Tjalsma',
  'Veldkamp',
  'Dijkgraaf',
  'Hoekstra',
  'Meulenbelt',
  'Roskam',
  'Steenbergen',
  'Wiersma',
  'Nijenhuis',
  'Kloosterman',
  'Aalbers',
  'Poelstra',
  'Uitdenbogaard',
  'Ganzeboom',
  'Lansink',
  'Terpstra',
];
export const PEOPLE = 38;
export const PAGES = 60;
/** Nobody's rule knows it: what a reader sees that the software missed. */
export const MISSED = 'zwaluwproef';
const MISSED_ON: readonly number[] = [12, 20, 33, 47];

interface Person {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly address: string;
  readonly phone: string;
}

/** Every surname twice, with other first names: two people each. */
function personAt(index: number): Person {
  const last = LAST[index % LAST.length]!;
  const first = FIRST[(index * 3 + Math.floor(index / LAST.length)) % FIRST.length]!;
  const address = `${first[0]!.toLowerCase()}.${last.toLowerCase()}@gemeenteveenwolde.nl`;
  return { name: `${first} ${last}`, first, last, address, phone: `06-1234${1000 + index * 37}` };
}

const SUBJECTS = ['planning dorpshuis', 'bezwaar terras', 'subsidie oever', 'kap lindes'];
const BODIES = [
  'Dank voor het overleg van gisteren. De begroting klopt nog niet en het college wil de brief voor de zomer.',
  'De omwonenden zijn uitgenodigd. De zaal is geregeld en de stukken gaan morgen mee met de post.',
  'In de bijlage staat het verslag. De termijn loopt af op de laatste dag van de maand.',
];

export function writeMailThread(path: string, pages = PAGES, missedOn = MISSED_ON): void {
  const document = mailDocument();
  for (let page = 1; page <= pages; page++)
    writeMail(document, document.sheet(), page, missedOn.includes(page));
  writeFileSync(path, document.finish('20240308000000000000000000000060'));
}

/** Pages 3, 2 and 1 of a thread, each with all that went before quoted below: the oldest mail stands there three times. */
export function writeQuotedThread(path: string): void {
  const document = mailDocument();
  for (let newest = 3; newest >= 1; newest--) {
    const sheet = document.sheet();
    let y = 60;
    for (let mail = newest; mail >= 1; mail--) y = writeMail(document, sheet, mail, false, y) + 24;
  }
  writeFileSync(path, document.finish('20240308000000000000000000000003'));
}

function mailDocument(): FixtureDocument {
  return new FixtureDocument({
    tagged: false,
    fontKind: 'simple',
    version: '1.4',
    metadata: {
      title: 'Mailwisseling',
      author: 'Gemeente Veenwolde',
      creator: 'Postprogramma',
      producer: 'woo-redact fixtures',
      date: '2024-03-08T08:12:00Z',
    },
  });
}

/** The place below it. */
function writeMail(
  document: FixtureDocument,
  sheet: Sheet,
  page: number,
  missed: boolean,
  top = 70,
): number {
  const [from, to] = [personAt((page - 1) % PEOPLE), personAt((page * 7 + 3) % PEOPLE)];
  const other = personAt((page * 5 + 11) % PEOPLE);
  const type: Type = { font: document.regular, size: 10 };
  const bold: Type = { font: document.bold, size: 10 };
  let y = top;
  const write = (text: string) => {
    for (const line of wrap(text, 470, type)) {
      sheet.words(62, y, line, type);
      y += 14;
    }
  };
  for (const [label, value] of [
    ['Van:', `${from.name} <${from.address}>`],
    ['Verzonden:', `dinsdag ${1 + (page % 28)} maart 2024 ${8 + (page % 9)}:1${page % 10}`],
    ['Aan:', `${to.name} <${to.address}>`],
    ['Onderwerp:', `RE: ${SUBJECTS[page % SUBJECTS.length]}`],
  ] as const) {
    sheet.line(62, y, label, bold);
    sheet.words(140, y, value, type);
    y += 14;
  }
  y += 14;
  write(`Beste ${to.first},`);
  y += 8;
  write(BODIES[page % BODIES.length]!);
  write(`Ik heb dit besproken met ${other.name} van de afdeling Ruimte.`);
  if (missed) write(`Dit hangt samen met de ${MISSED} van vorig jaar.`);
  y += 8;
  for (const line of ['Met vriendelijke groet,', from.name, 'Beleidsmedewerker', `T ${from.phone}`])
    write(line);
  return y;
}
