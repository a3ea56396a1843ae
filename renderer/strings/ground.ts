/** The grounds picker: what is said about grounds, and the words by which they are found. */
import type { GroundCode } from '../../redaction/model/ground.ts';

export const ground = {
  title: 'Grond kiezen',
  search: 'Zoek op code of woord',
  inUse: 'Op deze passage',
  recent: 'Laatst gebruikt',
  favourites: 'Met een cijfertoets',
  all: 'Alle gronden',
  wob: 'Oude besluiten (Wob)',
  wobNow: (code: string, now: string) => `Was ${code} in de Wob; nu ${now}`,
  none: 'Geen grond gevonden. Zoek op een code (5.1.2e, 2e) of een woord (privé, advies).',
  illegal: (code: string) => `Kan niet samen met ${code}.`,
  apply: 'Toepassen',
  applyTip: 'Spatie kiest er meer, Enter past toe, Esc laat alles zoals het was.',
  cancel: 'Annuleren',
  chosen: (codes: string) => `Gekozen: ${codes}`,
  found: (n: number) => (n === 1 ? '1 grond' : `${n} gronden`),
  kind: {
    absolute: 'Absoluut: geen belangenafweging.',
    relative: 'Relatief: weeg het belang af tegen openbaarheid.',
    temporary: 'Tijdelijk.',
  },
  motivation: 'Deze grond vraagt een motivering.',
  date: 'Noem vanaf wanneer de informatie openbaar wordt.',
  opinion: 'Alleen bij intern beraad. Feiten blijven leesbaar.',
} as const;

/** Words that people type and that the label does not hold. */
export const GROUND_WORDS: Readonly<Partial<Record<GroundCode, string>>> = {
  '5.1.1a': 'koning koningshuis kroon',
  '5.1.1b': 'staatsveiligheid aivd mivd staatsgeheim defensie',
  '5.1.1c': 'bedrijfsgeheim offerte prijs fabricage vertrouwelijk',
  '5.1.1d': 'gezondheid medisch ziekte strafrecht geloof ras vakbond bijzonder',
  '5.1.1e': 'bsn burgerservicenummer sofinummer vreemdelingnummer identificatie',
  '5.1.2a': 'buitenland verdrag diplomatie landen',
  '5.1.2b': 'geld onderhandeling aanbesteding begroting financien',
  '5.1.2c': 'politie justitie om strafzaak opsporing',
  '5.1.2d': 'toezichthouder inspecteur handhaving controle',
  '5.1.2e': 'privé privacy naam persoon persoonsgegevens adres telefoon e-mail handtekening',
  '5.1.2f': 'concurrentie bedrijfsgegevens tarief marge',
  '5.1.2g': 'milieu natuur nest vindplaats soort',
  '5.1.2h': 'veiligheid wachtwoord beveiliging plattegrond sabotage inlog',
  '5.1.2i': 'functioneren bestuur intern werkwijze',
  '5.1.4': 'geadresseerde termijn eerst',
  '5.1.5': 'benadeling schade onevenredig',
  '5.1.6': 'milieu bedrijfsgegevens',
  '5.2': 'advies mening opvatting standpunt intern beraad',
  '5.2.2': 'advies anoniem opvatting niet herleidbaar',
  '5.4': 'formatie informateur formateur',
  '5.4a': 'kamerlid raadslid statenlid griffie ondersteuning',
};

/** Codes of the Wob that are still read in decisions of before 1 May 2022, with the ground that took their place. */
export const WOB_CODES: readonly (readonly [wob: string, now: GroundCode])[] = [
  ['10.1a', '5.1.1a'],
  ['10.1b', '5.1.1b'],
  ['10.1c', '5.1.1c'],
  ['10.1d', '5.1.1d'],
  ['10.2a', '5.1.2a'],
  ['10.2b', '5.1.2b'],
  ['10.2c', '5.1.2c'],
  ['10.2d', '5.1.2d'],
  ['10.2e', '5.1.2e'],
  ['10.2g', '5.1.5'],
  ['11.1', '5.2'],
];
