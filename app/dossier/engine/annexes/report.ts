/** Verslag voor het besluit: what was done and checked, in plain text. */
import { groundOf } from '../../../../redaction/model/ground.ts';
import type { Published } from '../../../contract/publication.ts';
import type { AnnexFacts } from './facts.ts';

const RULES: Readonly<Record<string, string>> = {
  'unread-pages': 'pagina’s niet nagekeken',
  'second-check': 'passages zonder afgeronde tweede controle',
  stakeholders: 'belanghebbenden hebben nog niet gereageerd',
};

export function report(published: Published, facts: AnnexFacts, at: string): string {
  const { byGround, setAside, removals, preserved } = published;
  const lines = [
    'Verslag van het lakken',
    '',
    `Bestand:       ${published.name}`,
    `SHA-256:       ${published.sha256}`,
    `Gemaakt op:    ${at}`,
    `Beoordelaar:   ${facts.reviewer}`,
    ...(facts.organisation === '' ? [] : [`Organisatie:   ${facts.organisation}`]),
    `Pagina’s:      ${published.pages}`,
    '',
    `Gelakt: ${published.redacted} passages. Leesbaar gebleven: ${published.kept} voorstellen.`,
    ...byGround.map(({ ground, count }) => `  ${ground.padEnd(8)} ${count}  ${articleOf(ground)}`),
    '',
    'Gecontroleerd: de gelakte tekst staat niet meer in de tekst, verborgen tekst, afbeeldingen onder de',
    'vlakken, opmerkingen, bladwijzers, eigenschappen, bijlagen en oude versies in het bestand.',
    'Niet gecontroleerd: of er nog iets gelakt had moeten worden. Dat is op de pagina’s nagekeken.',
    ...(preserved === null
      ? []
      : [`Behouden: ${preserved.same} van ${preserved.of} tekens buiten de vlakken.`]),
    '',
    'Dit is ook uit het bestand gehaald:',
    ...(removals.length === 0 ? ['  niets'] : []),
    ...removals.map(({ kind, count }) => `  ${kind}: ${count}`),
    '',
    ...heardLines(facts.heard),
    'Opzij gezet:',
    ...(setAside.length === 0 ? ['  niets'] : []),
    ...setAside.map(({ rule, count, reason }) => `  ${count} ${RULES[rule] ?? rule}: ${reason}`),
    '',
  ];
  return lines.join('\r\n');
}

/** In numbers: whose they are and what they said stays in the dossier. */
function heardLines({ stakeholders, passages, notFollowed }: AnnexFacts['heard']): string[] {
  if (stakeholders === 0) return [];
  const not = notFollowed === 0 ? 'alle gevolgd' : `${notFollowed} niet gevolgd`;
  return [`Zienswijzen: ${stakeholders}, over ${passages} passages, ${not}.`, ''];
}

function articleOf(ground: string): string {
  return groundOf(ground)?.article ?? '';
}
