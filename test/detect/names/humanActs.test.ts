/** A word that is a surname too is one where it does what only people do; bodies and things do otherwise. */
import { expect, test } from 'vitest';
import { goes } from '../found.ts';

test.each([
  ['Het stuk is af. Kramer belt morgen met de leverancier.', 'Kramer'],
  ['Over de raming is gesproken. Vonk twijfelt aan het bedrag.', 'Vonk'],
  ['Hij is klaar. Vogel vult de tabel nog aan.', 'Vogel'],
  ['Niets nieuws. Molenaar heeft daarover gisteren gemaild.', 'Molenaar'],
  ['Het wordt later. Poot is ziek.', 'Poot'],
  ['Daarna schrok Rademaker van de uitkomst.', 'Rademaker'],
  ['Volgens het verslag wil Slager daar nog over praten.', 'Slager'],
  ['Verbalisanten Baas en Terpstra waren ter plaatse.', 'Baas'],
  ['Collega Visser herkende hem.', 'Visser'],
  ['Cardiologen Sahin en Piek hebben een brief geschreven.', 'Piek'],
  ['Rapporteur Klinkhamer mat de kamer op.', 'Klinkhamer'],
  ['Zie zienswijze 4 (Steringa) en het wijkteam (Terpstra).', 'Steringa'],
])('somebody: %s', (text, name) => {
  expect(goes(text, 'naam')).toContain(name);
});

test.each([
  'Regen valt de hele dag. Brand is uitgesloten. Water stroomt door de sloot.',
  'Melder belt over het geluid. Klant vraagt om uitstel. Bewoner klaagt.',
  'Mist hangt over het veld; de visser op de kade zegt niets.',
  'De medewerkers Handhaving en de inspecteurs Leefomgeving komen.',
  'De gemeente (Goes) en de leverancier (Strukton) betalen ieder de helft.',
])('nobody: %s', (text) => {
  expect(goes(text, 'naam')).toEqual([]);
});
