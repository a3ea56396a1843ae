import type { Certainty, EntityType, Explanation } from '../model/detection.ts';
import type { GroundCode } from '../model/ground.ts';
import type { Hit } from './hit.ts';

/** The usual ground for a type of data (woo.md 1.4). */
export const GROUND_OF: Record<EntityType, GroundCode> = {
  naam: '5.1.2e',
  initialen: '5.1.2e',
  email: '5.1.2e',
  telefoon: '5.1.2e',
  bsn: '5.1.1e',
  iban: '5.1.2e',
  kenteken: '5.1.2e',
  geboortedatum: '5.1.2e',
  adres: '5.1.2e',
  personeelsnummer: '5.1.2e',
  documentnummer: '5.1.2e',
  gebruikersnaam: '5.1.2e',
  url: '5.1.2e',
  handtekening: '5.1.2e',
  gezondheid: '5.1.1d',
  beveiliging: '5.1.2h',
  beleidsopvatting: '5.2',
  passage: '5.1.2e',
};

export interface HitParts {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly certainty: Certainty;
  readonly recognizer: string;
  readonly pattern: string;
  readonly context?: string;
  readonly checksum?: Explanation['checksum'];
  readonly sentence: string;
  readonly group?: string;
}

export function personalHit(parts: HitParts): Hit {
  return makeHit(parts, 'personal', null);
}

/** A proposal that probably stays: "Publiek?". */
export function publicHit(parts: HitParts, keep: string): Hit {
  return makeHit(parts, 'public', keep);
}

export function attentionHit(parts: HitParts): Hit {
  return makeHit(parts, 'attention', null);
}

function makeHit(parts: HitParts, kind: Hit['kind'], keep: string | null): Hit {
  return {
    start: parts.start,
    end: parts.end,
    kind,
    type: parts.type,
    ground: GROUND_OF[parts.type],
    certainty: parts.certainty,
    keep,
    why: {
      recognizer: parts.recognizer,
      pattern: parts.pattern,
      context: parts.context ?? '',
      checksum: parts.checksum ?? 'none',
      sentence: parts.sentence,
    },
    ...(parts.group === undefined ? {} : { group: parts.group }),
  };
}
