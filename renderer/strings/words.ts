/** Words for states and kinds, used by every region. */
import type { Certainty, EntityType } from '../../redaction/model/detection.ts';

export const states = {
  certain: 'Voorstel: zeker',
  likely: 'Voorstel: waarschijnlijk',
  check: 'Voorstel: controleren',
  accept: 'Wordt gelakt',
  reject: 'Blijft leesbaar',
  manual: 'Wordt gelakt, zelf gemarkeerd',
  conflict: 'Conflict',
  second: 'Tweede controle',
} as const;

export const certainty = {
  certain: 'zeker',
  likely: 'waarschijnlijk',
  check: 'controleren',
} satisfies Record<Certainty, string>;

export const types = {
  naam: 'Naam',
  initialen: 'Initialen',
  email: 'E-mailadres',
  telefoon: 'Telefoonnummer',
  bsn: 'Burgerservicenummer',
  iban: 'Rekeningnummer',
  kenteken: 'Kenteken',
  geboortedatum: 'Geboortedatum',
  adres: 'Adres',
  personeelsnummer: 'Personeelsnummer',
  documentnummer: 'Documentnummer',
  gebruikersnaam: 'Gebruikersnaam',
  url: 'Webadres',
  handtekening: 'Handtekening',
  gezondheid: 'Gezondheid',
  beveiliging: 'Beveiliging',
  beleidsopvatting: 'Beleidsopvatting',
  passage: 'Passage',
} satisfies Record<EntityType, string>;
