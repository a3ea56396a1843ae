/** Refusals as the window shows them: what is wrong, and what one can do now. */
import { RedactionError } from '../../redaction/model/errors.ts';
import type { Refusal } from '../contract/dossier.ts';
import { DossierError } from './dossierError.ts';

const ADVICE: Readonly<Record<string, string>> = {
  'not-a-pdf': 'Maak er eerst een pdf van.',
  'file-empty': 'Vraag om een nieuwe versie.',
  'file-truncated': 'Vraag om een nieuwe versie, of sla het bestand opnieuw op als pdf.',
  'object-broken': 'Vraag om een nieuwe versie, of sla het bestand opnieuw op als pdf.',
  'filter-broken': 'Vraag om een nieuwe versie, of sla het bestand opnieuw op als pdf.',
  'content-broken': 'Vraag om een nieuwe versie, of sla het bestand opnieuw op als pdf.',
  'structure-broken': 'Vraag om een nieuwe versie, of sla het bestand opnieuw op als pdf.',
  'password-needed': 'Vul het wachtwoord in om verder te gaan.',
  'password-wrong': 'Vul het wachtwoord opnieuw in.',
  'output-is-input': 'Kies een andere naam of map.',
  'input-unreadable': 'Kijk of het bestand er nog staat en of u het mag lezen.',
  'profile-invalid': 'Vraag uw beheerder om hulp, of kies in de instellingen geen profiel.',
  'log-damaged': 'Kies een andere map, of vraag uw beheerder om hulp.',
};

const NO_PLACE = 'Kijk of de schijf vol is, en of u daar mag schrijven.';

export function refusal(
  code: string,
  sentence: string,
  more: { readonly advice?: string; readonly page?: number | null } = {},
): Refusal {
  return { refused: true, code, sentence, advice: more.advice ?? '', page: more.page ?? null };
}

/** A refusal that is no fault of the file. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(why: Refusal) {
    super(why.code);
    this.refusal = why;
  }
}

/** Of whatever was thrown; the sentence holds no document text. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof RedactionError) {
    const { code, place } = error;
    if (code === 'output-unwritable') return unwritable(place.detail ?? '');
    const advice = ADVICE[code] ?? '';
    return refusal(code, error.sentence('nl'), { advice, page: place.page ?? null });
  }
  if (error instanceof DossierError) {
    const advice = error.code === 'unwritable' ? NO_PLACE : '';
    return refusal(error.code, error.sentence, { advice });
  }
  return refusal('unknown', 'Er ging iets mis. Uw besluiten zijn bewaard.');
}

/** Causes by the system's codes, which say nothing to a reader. */
const UNWRITABLE: readonly (readonly [RegExp, string, string])[] = [
  [/ENOSPC|EDQUOT/, 'De schijf is vol.', 'Maak ruimte vrij, of kies een andere map.'],
  [/EACCES|EPERM|EROFS/, 'In deze map mag u niet opslaan.', 'Kies een andere map.'],
  [
    /in use|EBUSY/,
    'Een ander programma is bezig in deze map.',
    'Probeer het zo opnieuw, of kies een andere map.',
  ],
  [
    /ENOENT|ENOTDIR|EIO|ESTALE|ENODEV|ENXIO|EHOSTDOWN|ENOTCONN|ETIMEDOUT/,
    'Deze map is niet bereikbaar.',
    'Kijk of de schijf of het netwerk er is, of kies een andere map.',
  ],
  [/(?:)/, 'In deze map kan niets worden opgeslagen.', 'Kies een andere map.'],
];

function unwritable(detail: string): Refusal {
  const [, sentence = '', advice = ''] = UNWRITABLE.find(([cause]) => cause.test(detail)) ?? [];
  return refusal('output-unwritable', sentence, { advice });
}

export const STOPPED = refusal(
  'stopped',
  'Gestopt. Er is geen bestand gemaakt en uw besluiten zijn bewaard.',
);

export const ENGINE_STOPPED = refusal(
  'engine-stopped',
  'Het verwerken van dit bestand is onverwacht gestopt. Uw besluiten zijn bewaard.',
  { advice: 'Probeer het opnieuw.' },
);
