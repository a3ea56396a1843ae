/**
 * The one error type of the engine. A refusal is an answer: it has a stable code, a place, and one
 * sentence for a person in Dutch and English (messages live in `errorMessages.table.ts`). Neither the
 * message nor `detail` ever holds document text.
 */
import { ERROR_MESSAGES, type ErrorCode } from './errorMessages.table.ts';

export type { ErrorCode };

export interface Place {
  /** 1-based. */
  readonly page?: number;
  /** `12 0 R`. */
  readonly object?: string;
  /** Byte offset in the file or, with `object`, in the decoded stream. */
  readonly offset?: number;
  /** Numbers, operator, filter and key names only; never document text. */
  readonly detail?: string;
}

export class RedactionError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;

  constructor(code: ErrorCode, place: Place = {}) {
    super(`${code}: ${ERROR_MESSAGES[code].en}${describe(place)}`);
    this.name = 'RedactionError';
    this.code = code;
    this.place = place;
  }

  /** The sentence for a person, with the place. */
  sentence(language: 'nl' | 'en'): string {
    return `${ERROR_MESSAGES[this.code][language]}${describe(this.place, language)}`;
  }
}

function describe(place: Place, language: 'nl' | 'en' = 'en'): string {
  const parts: string[] = [];
  if (place.page !== undefined)
    parts.push(`${language === 'nl' ? 'pagina' : 'page'} ${place.page}`);
  if (place.object !== undefined) parts.push(`object ${place.object}`);
  if (place.offset !== undefined) parts.push(`offset ${place.offset}`);
  if (place.detail !== undefined) parts.push(place.detail);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
