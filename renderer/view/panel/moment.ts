import { clock } from '../clock.ts';

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });

const LONG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

/** `3 december 2026`. */
export function longDay(at: string): string {
  return LONG.format(new Date(at));
}

/** `14:02` of today, else `3 mrt 14:02`. */
export function moment(at: string, now = new Date()): string {
  const day = new Date(at);
  return day.toDateString() === now.toDateString() ? clock(at) : `${DAY.format(day)} ${clock(at)}`;
}
