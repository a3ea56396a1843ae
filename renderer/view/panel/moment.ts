import { clock } from '../clock.ts';

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' });

/** `14:02` of today, else `3 mrt 14:02`. */
export function moment(at: string, now = new Date()): string {
  const day = new Date(at);
  return day.toDateString() === now.toDateString() ? clock(at) : `${DAY.format(day)} ${clock(at)}`;
}
