import { RedactionError } from '../../model/errors.ts';

/** Calls a decoder of the outside: whatever it throws is damage of the stream (`filter-broken`). */
export function withPort<Result>(filter: string, decode: () => Result): Result {
  try {
    return decode();
  } catch {
    throw new RedactionError('filter-broken', { detail: filter });
  }
}
